/**
 * What every document says of itself, and what it is made from. A document's view is plain JSON with every decision
 * made; its schema is published, and is the contract of whoever writes a template of their own.
 */
import { entriesOf, type PlanIndex } from "../../evaluate/items.js";
import { METHOD } from "../../evaluate/method.js";
import type { Breakdown, EditionFile, Measure, Plan } from "../../model/plan.js";
import type { DerivedFigure } from "../../model/derived.js";
import type { Evaluation, Parameters } from "../../model/progress.js";
import type { Finding } from "../../model/finding.js";
import type { Spread } from "../../evaluate/spread.js";
import { hasPassed } from "../ages.js";
import type { DocumentBase } from "./base.js";
import type { EditionCompared } from "./plan/previous.js";
import type { PlanPart } from "./plan/view.js";
import { type Lookup, lookupIn } from "../lookup.js";
import type { SinceView } from "../since.js";
import type { Actor, Named, Passage, PeriodView, Revision } from "../view.js";
import type { Lang, Wording } from "../wording.js";
import type { PrioritiesAsked } from "./priorities.js";
import type { ReviewGround } from "./review-ground.js";
import type { TargetPast } from "./sheet/past.js";
import { isUnmeasured } from "../unmeasured.js";

export const documentKinds = [
  "summary",
  "meeting",
  "review",
  "plan",
  "roadmap",
  "priorities",
  "owner",
  "sheet",
  "site",
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** An edition of the plan that a document is of. */
interface EditionRef extends Named {
  readonly date: PeriodView | null;
  /** What it holds and how it came about; a transcription says so here. */
  readonly scope: Passage | null;
}

/** A threshold of the method, and whether the plan gives it or the tool. */
export interface Threshold {
  readonly name: keyof Parameters;
  readonly value: number;
  readonly given: boolean;
}

/** What stands on every document: of which plan, as of when, by which rules, and how final it is. */
export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly lang: Lang;
  readonly plan: { readonly id: string; readonly title: Passage };
  readonly asOf: PeriodView;
  readonly revision: Revision | null;
  /** The edition it belongs to; null: the plan has none yet. */
  readonly edition: EditionRef | null;
  /** true for everything that is not a document of a frozen edition. */
  readonly draft: boolean;
  readonly publisher: Actor | null;
  readonly method: { readonly version: string; readonly thresholds: readonly Threshold[] };
  /**
   * How many of the measures' latest figures are provisional or revised, and how many measures have candidates; null: the
   * plan has no measures, and nothing is said of figures, verdicts and what they are held against.
   */
  readonly unsettled: {
    readonly provisional: number;
    readonly revised: number;
    readonly candidate: number;
  } | null;
  /** What could not be read, and so is missing from the document. */
  readonly leftOut: readonly { readonly file: string; readonly item: string | null }[];
}

/** Everything a document can be made from. */
export interface DocumentInput {
  /** Without what errors make untrustworthy. */
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly wording: Wording;
  readonly revision: Revision | null;
  readonly findings: readonly Finding[];
  readonly derived: ReadonlyMap<Measure, readonly DerivedFigure[]>;
  readonly spreads: ReadonlyMap<Measure, readonly { readonly breakdown: Breakdown; readonly spread: Spread }[]>;
  /** What changed since the last meeting; null where that was not looked up. */
  readonly since: SinceView | null;
  /** Id of the edition asked for; null: the latest by the day. */
  readonly edition: string | null;
  /** Whether the plan is read as that edition was frozen. */
  readonly frozen: boolean;
  /** Id of the meeting that a pack is asked for; otherwise the next one of the council. */
  readonly meeting?: string | null;
  /** Which part of the plan document; otherwise the whole. */
  readonly part?: PlanPart;
  /** What changed since the edition before; null where that was not looked up. */
  readonly compared?: EditionCompared | null;
  /** What the annual review compares with. */
  readonly review?: ReviewGround | null;
  /** What priorities are asked for; otherwise all of the nearest year. */
  readonly priorities?: PrioritiesAsked;
  /** What git tells of targets; null where that was not looked up. */
  readonly past?: TargetPast | null;
  /** What other documents of the same plan in the same language were made of. */
  readonly base?: DocumentBase;
}

const dayOf = ({ date = "", applies_from = "" }: EditionFile): string => (date === "" ? applies_from : date);

/** The edition asked for, else the last one published by the day. */
export function editionOf({ plan, evaluation, edition }: DocumentInput): EditionFile | null {
  const all = entriesOf(plan, "edition").map(({ content }) => content);
  if (edition !== null) return all.find(({ id }) => id === edition) ?? null;
  const published = all.filter((each) => dayOf(each) !== "" && hasPassed(dayOf(each), evaluation.asOf));
  return published.sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)).at(-1) ?? null;
}

function editionRef(lookup: Lookup, edition: EditionFile | null): EditionRef | null {
  if (edition === null) return null;
  const { id, name, date, scope } = edition;
  return {
    id,
    name: lookup.say(name),
    date: date === undefined ? null : lookup.period(date),
    scope: lookup.sayIf(scope),
  };
}

function unsettledIn({ index, evaluation }: DocumentInput): DocumentHead["unsettled"] {
  if (isUnmeasured(index)) return null;
  const judged = index.measures.flatMap(({ measure }) => evaluation.measures.get(measure) ?? []);
  return {
    provisional: judged.filter(({ flags }) => flags.includes("provisional")).length,
    revised: judged.filter(({ latest }) => latest?.observation.revision !== undefined).length,
    candidate: judged.filter(({ candidate }) => candidate !== null).length,
  };
}

/** Thresholds that judge milestones and reports, and so also hold in a plan without measures. */
const OF_INITIATIVES: ReadonlySet<keyof Parameters> = new Set(["delay", "report_months"]);

/** The head of a document of a kind. */
export function headOfDocument(kind: DocumentKind, input: DocumentInput): DocumentHead {
  const { plan, index, evaluation, wording, revision, frozen } = input;
  const { settings } = plan;
  const lookup = lookupIn(plan, index, evaluation.asOf, wording);
  const edition = editionOf(input);
  const given = settings.method ?? {};
  const thresholds = Object.entries(evaluation.parameters).map(([name, value]): Threshold => ({
    name: name as keyof Parameters, // the keys of the record that was just taken apart
    value,
    given: name in given,
  }));
  const unsettled = unsettledIn(input);
  return {
    ...{ kind, lang: wording.lang, plan: { id: settings.id, title: lookup.say(settings.title) } },
    ...{ asOf: lookup.period(evaluation.asOf), revision, edition: editionRef(lookup, edition), draft: !frozen },
    publisher: edition?.publisher === undefined ? null : lookup.actor(edition.publisher),
    method: {
      version: METHOD,
      thresholds: thresholds.filter(({ name, given: own }) => unsettled !== null || own || OF_INITIATIVES.has(name)),
    },
    unsettled,
    leftOut: plan.leftOut.map(({ file, item }) => ({ file, item })),
  };
}
