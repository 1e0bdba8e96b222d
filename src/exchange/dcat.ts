/**
 * The plan as open data: a DCAT-AP-NO catalogue description in JSON-LD. Only what the plan states stands in it; what the
 * application profile asks for beyond that is listed, and never made up.
 */
import type { EditionFile, Organisation, Plan, PlanEntry, Text } from "../model/plan.js";
import { dcatContext, formatOf, languageAddress } from "./dcat-words.js";

/** What the plan itself cannot know: where it is published. */
export interface Publication {
  /** The address it is published under, ending in /; null: addresses in the description are relative to its own. */
  readonly base: string | null;
  /** Addresses of the files in which it can be had. */
  readonly distributions: readonly string[];
  /** Addresses of themes of the vocabulary that DCAT-AP-NO names. */
  readonly themes: readonly string[];
}

/** Mandatory or recommended properties that nobody has stated. */
export type Lacking =
  "base" | "description" | "publisher" | "theme" | "licence" | "distribution" | "organisation-number";

export interface Catalogue {
  readonly document: object;
  readonly lacking: readonly Lacking[];
}

type Node = Readonly<Record<string, unknown>>;

const files = <K extends PlanEntry["kind"]>(plan: Plan, kind: K): Extract<PlanEntry, { kind: K }>["content"][] =>
  plan.entries.flatMap((entry) => (entry.kind === kind ? [entry.content as never] : [])); // of that kind

/** A text with its languages, as JSON-LD has them. */
function literal(text: Text | undefined, languages: readonly string[]): readonly Node[] | undefined {
  if (text === undefined) return undefined;
  const all = typeof text === "string" ? { [languages[0] ?? "und"]: text } : text;
  return Object.entries(all).map(([language, value]) => ({ "@language": language, "@value": value }));
}

/** Without what is not stated. */
const stated = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  );

/** A year, a month or a day is its own type; other periods are not dates of a publication. */
function dated(period: string | undefined): Node | undefined {
  if (period === undefined) return undefined;
  if (/^\d{4}$/.test(period)) return { "@type": "xsd:gYear", "@value": period };
  if (/^\d{4}-\d{2}$/.test(period)) return { "@type": "xsd:gYearMonth", "@value": period };
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? { "@type": "xsd:date", "@value": period } : undefined;
}

function agent(organisation: Organisation, at: (place: string) => string, languages: readonly string[]): Node {
  return stated({
    "@id": at(`#${organisation.id}`),
    "@type": "foaf:Agent",
    "foaf:name": literal(organisation.name, languages),
    "dct:identifier": organisation.number,
  });
}

/** Published editions, the first first. */
function published(plan: Plan): readonly EditionFile[] {
  const found = files(plan, "edition").filter(({ state, date }) => state === "published" && date !== undefined);
  return found.toSorted((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1));
}

interface Ground {
  readonly plan: Plan;
  readonly at: (place: string) => string;
  readonly publisher: Organisation | undefined;
  readonly published: Publication;
}

/** What holds for the plan as it stands and for each of its editions. */
function common({ plan, at, publisher, published: { themes } }: Ground): Node {
  const { languages, horizon } = plan.settings;
  return {
    "dct:publisher": publisher === undefined ? undefined : { "@id": at(`#${publisher.id}`) },
    "dct:language": languages.flatMap((code) => {
      const address = languageAddress(code);
      return address === null ? [] : [{ "@id": address }];
    }),
    "dcat:theme": themes.map((theme) => ({ "@id": theme })),
    "dct:temporal":
      horizon === undefined
        ? undefined
        : { "@type": "dct:PeriodOfTime", "dcat:startDate": dated(horizon.from), "dcat:endDate": dated(horizon.to) },
  };
}

function editionNode(ground: Ground, edition: EditionFile, before: EditionFile | undefined): Node {
  const { plan, at } = ground;
  const { languages } = plan.settings;
  return stated({
    "@id": at(`#edition-${edition.id}`),
    "@type": "dcat:Dataset",
    "dct:identifier": `${plan.settings.id}/${edition.id}`,
    "dct:title": literal(edition.name, languages),
    "dct:description": literal(edition.scope, languages),
    "dct:issued": dated(edition.date),
    "dcat:version": edition.id,
    "prov:wasRevisionOf": before === undefined ? undefined : { "@id": at(`#edition-${before.id}`) },
    ...common(ground),
  });
}

function distributionNode({ plan }: Ground, address: string): Node {
  const { licence } = plan.settings;
  return stated({
    "@id": address,
    "@type": "dcat:Distribution",
    "dcat:accessURL": { "@id": address },
    "dct:format": formatOf(address),
    "dct:license": licence?.url === undefined ? undefined : { "@id": licence.url },
  });
}

function planNode(ground: Ground, latest: EditionFile | undefined): Node {
  const { plan, at, published: where } = ground;
  const { settings } = plan;
  const [strategy] = files(plan, "strategy");
  return stated({
    "@id": at("#plan"),
    "@type": "dcat:Dataset",
    "dct:identifier": settings.id,
    "dct:title": literal(settings.title, settings.languages),
    "dct:description": literal(strategy?.description ?? latest?.scope, settings.languages),
    "prov:wasRevisionOf": latest === undefined ? undefined : { "@id": at(`#edition-${latest.id}`) },
    "dct:license": settings.licence?.url === undefined ? undefined : { "@id": settings.licence.url },
    "dct:rights": settings.licence === undefined ? undefined : literal(settings.licence.name, settings.languages),
    "dcat:distribution": where.distributions.map((address) => ({ "@id": address })),
    ...common(ground),
  });
}

function lackingIn({ publisher, published: where }: Ground, main: Node, { licence }: Plan["settings"]): Lacking[] {
  const absent: Readonly<Record<Lacking, boolean>> = {
    base: where.base === null,
    description: main["dct:description"] === undefined,
    publisher: publisher === undefined,
    "organisation-number": publisher !== undefined && publisher.number === undefined,
    theme: where.themes.length === 0,
    licence: licence?.url === undefined,
    distribution: where.distributions.length === 0,
  };
  return (Object.keys(absent) as Lacking[]).filter((each) => absent[each]);
}

/** The description of the plan as it stands and of its published editions. */
export function catalogueOf(plan: Plan, where: Publication): Catalogue {
  const { settings } = plan;
  const organisations = files(plan, "organisations").flatMap((file) => file.organisations);
  const publisher = organisations.find(({ id }) => id === settings.publisher);
  const at = (place: string): string => `${where.base ?? ""}${place}`;
  const ground: Ground = { plan, at, publisher, published: where };
  const editions = published(plan);
  const main = planNode(ground, editions.at(-1));
  const nodes = [
    main,
    ...editions.map((edition, place) => editionNode(ground, edition, editions[place - 1])),
    ...where.distributions.map((address) => distributionNode(ground, address)),
    ...(publisher === undefined ? [] : [agent(publisher, at, settings.languages)]),
  ];
  const catalogue = stated({
    "@id": at("#catalogue"),
    "@type": "dcat:Catalog",
    "dct:title": literal(settings.title, settings.languages),
    "dct:description": main["dct:description"],
    "dct:publisher": main["dct:publisher"],
    "dct:language": main["dct:language"],
    "dcat:dataset": [main, ...editions.map(({ id }) => ({ "@id": at(`#edition-${id}`) }))].map((node) => ({
      "@id": node["@id"],
    })),
  });
  return {
    document: { "@context": dcatContext, "@graph": [catalogue, ...nodes] },
    lacking: lackingIn(ground, main, settings),
  };
}
