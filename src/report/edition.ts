/** The editions of a plan: which there are, what each holds, and what has been renumbered since. */
import { entriesOf, mentionedInLeftOut, type PlanIndex } from "../evaluate/items.js";
import type { Manifest } from "../model/edition.js";
import type { EditionFile, Plan } from "../model/plan.js";
import type { StatusCounts } from "../model/progress.js";
import type { CheckOf } from "./edition-check.js";
import { datedLater, shortHash } from "./edition-order.js";
import { lookupIn, type Lookup } from "./lookup.js";
import type { Named, Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

/** A number that readers of an edition know and that is another now, or nothing. */
export interface Renumbered {
  readonly id: string;
  readonly then: string;
  /** null: the item is no longer in the plan. */
  readonly now: string | null;
  readonly name: Passage | null;
}

export interface ErratumView {
  readonly id: string;
  readonly date: PeriodView;
  readonly subject: string | null;
  /** The document it corrects, relative to the edition's folder. */
  readonly document: string | null;
  readonly text: Passage;
  readonly decision: string | null;
}

interface FrozenView {
  readonly asOf: PeriodView;
  /** The clock when it was frozen, as recorded, and the day that was in the plan's time zone. */
  readonly at: string;
  readonly day: PeriodView;
  readonly commit: string;
  /** When the commit was made: as recorded, and its day in the plan's time zone. */
  readonly committed: string;
  readonly commitDay: PeriodView;
  /** The day the plan in it was last changed, where that is after the edition's date: it was frozen afterwards. */
  readonly afterwards: PeriodView | null;
  readonly hash: string;
  /** Short enough for minutes: the first twenty signs of the hash. */
  readonly short: string;
  readonly sources: number;
  readonly documents: number;
  readonly counts: StatusCounts;
  readonly previous: string | null;
  /** Editions dated later that were frozen before it: the chain is not in the order of the dates. */
  readonly after: readonly string[];
  /** The manifest that this one was written instead of, and why. */
  readonly replaces: Manifest["replaces"];
  readonly tool: string;
}

export interface EditionView {
  readonly id: string;
  readonly name: Passage;
  readonly state: "draft" | "published" | null;
  readonly date: PeriodView | null;
  /** Facts of the edition that were read between the lines, by key. */
  readonly inferred: readonly string[];
  readonly appliesFrom: PeriodView | null;
  readonly scope: Passage | null;
  /** What is said of it beside its facts: how its date was inferred, for instance. */
  readonly notes: readonly Passage[];
  readonly publisher: Named | null;
  readonly decision: string | null;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly date: PeriodView | null }[];
  readonly errata: readonly ErratumView[];
  readonly frozen: FrozenView | null;
  readonly renumbered: readonly Renumbered[];
  /** Only when it was asked whether it still holds. */
  readonly checks: readonly CheckOf[] | null;
  /** Measures whose values are per cent of a whole, by id. */
  readonly shares: ReadonlySet<string>;
}

/** An edition that was frozen, and that the plan as it lies no longer shows as it should. */
export interface LostEdition {
  /** As it was frozen, where that is known. */
  readonly edition: string | null;
  /** The edition of the plan that lies where its manifest does, or did; null: none. */
  readonly now: string | null;
  /** The manifest is `removed` or `damaged`, or no edition of the plan is `named` as it says. */
  readonly what: "removed" | "damaged" | "named";
  /** Path of the manifest, relative to the plan folder. */
  readonly path: string;
  /** What is wrong, and how it is put right. */
  readonly text: string;
}

export interface EditionsView {
  readonly lang: Wording["lang"];
  readonly title: Passage;
  readonly editions: readonly EditionView[];
  /** Editions whose proof is gone: none of them holds. */
  readonly lost: readonly LostEdition[];
  /** It was asked whether they still hold. */
  readonly verified: boolean;
}

interface Ground {
  readonly lookup: Lookup;
  readonly index: PlanIndex;
  readonly leftOut: Plan["leftOut"];
  readonly dayOf: EditionsInput["dayOf"];
  readonly manifests: readonly Manifest[];
  readonly shares: ReadonlySet<string>;
}

/** What an edition's readers would look for in vain, or find something else under. */
function renumberedSince(manifest: Manifest, { index, lookup, leftOut }: Ground): Renumbered[] {
  return Object.entries(manifest.numbers).flatMap(([id, then]): Renumbered[] => {
    const item = index.byId.get(id);
    // what was left out because of errors may still be there
    if (item?.number === then || (item === undefined && mentionedInLeftOut(leftOut, id))) return [];
    const name = item?.name ?? null;
    return [{ id, then, now: item?.number ?? null, name: name === null ? null : lookup.say(name) }];
  });
}

function frozenView(manifest: Manifest, { lookup, dayOf, manifests }: Ground): FrozenView {
  const { committed, afterwards, replaces } = manifest;
  return {
    ...{ asOf: lookup.period(manifest.as_of), at: manifest.frozen, commit: manifest.commit },
    ...{ day: lookup.period(dayOf(manifest.frozen)), committed, commitDay: lookup.period(dayOf(committed)) },
    ...{ afterwards: afterwards === null ? null : lookup.period(afterwards), replaces },
    after: datedLater(manifest, manifests),
    ...{ hash: manifest.hash, short: shortHash(manifest.hash) },
    ...{ sources: manifest.sources.length, documents: manifest.documents.length },
    counts: manifest.figures.counts,
    previous: manifest.previous?.edition ?? null,
    tool: manifest.made_with.tool,
  };
}

function editionView(content: EditionFile, manifest: Manifest | null, ground: Ground): EditionView {
  const { lookup, shares } = ground;
  const { id, name, state, date, inferred, scope, publisher, decision, documents, errata } = content;
  const { applies_from: from, notes } = content;
  return {
    ...{ id, name: lookup.say(name), state: state ?? null, inferred: inferred ?? [] },
    date: date === undefined ? null : lookup.period(date),
    appliesFrom: from === undefined ? null : lookup.period(from),
    scope: lookup.sayIf(scope),
    notes: (notes ?? []).map(({ text }) => lookup.say(text)),
    publisher: publisher === undefined ? null : lookup.named(publisher),
    decision: decision ?? null,
    documents: (documents ?? []).map((document) => ({
      ...{ id: document.id, title: document.title },
      date: document.date === undefined ? null : lookup.period(document.date),
    })),
    errata: (errata ?? []).map((erratum) => ({
      ...{ id: erratum.id, date: lookup.period(erratum.date), subject: erratum.subject ?? null },
      document: erratum.document ?? null,
      ...{ text: lookup.say(erratum.text), decision: erratum.decision ?? null },
    })),
    frozen: manifest === null ? null : frozenView(manifest, ground),
    renumbered: manifest === null ? [] : renumberedSince(manifest, ground),
    ...{ checks: null, shares },
  };
}

export interface EditionsInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly wording: Wording;
  /** Today in the plan's time zone. */
  readonly today: string;
  /** The day of a written moment in the plan's time zone. */
  readonly dayOf: (moment: string) => string;
  /** Manifests by the id of their edition. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** What verifying found, by the id of the edition. */
  readonly checks?: ReadonlyMap<string, readonly CheckOf[]>;
  readonly lost?: readonly LostEdition[];
  /** Only these, by id; otherwise all. */
  readonly only?: readonly string[];
}

/** The editions in the order of their dates; one without a date comes last. */
export function editionsView(input: EditionsInput): EditionsView {
  const { plan, index, wording, today, dayOf, manifests, checks, lost = [], only } = input;
  const lookup = lookupIn(plan, index, today, wording);
  const shares = new Set(index.measures.filter(({ measure }) => measure.scale === "share").map(({ id }) => id));
  const ground: Ground = {
    ...{ lookup, index, leftOut: plan.leftOut, dayOf, shares },
    manifests: [...manifests.values()],
  };
  const views = entriesOf(plan, "edition")
    .filter(({ content }) => only === undefined || only.includes(content.id))
    .map(({ content }) => ({
      ...editionView(content, manifests.get(content.id) ?? null, ground),
      checks: checks?.get(content.id) ?? null,
    }));
  const key = ({ date, id }: EditionView): string => `${date?.period ?? "9999"} ${id}`;
  return {
    lang: wording.lang,
    title: lookup.say(plan.settings.title),
    editions: views.sort((one, other) => (key(one) < key(other) ? -1 : 1)),
    ...{ lost, verified: checks !== undefined },
  };
}
