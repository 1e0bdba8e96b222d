/** Gathers what a document is made from: the plan that was asked for, judged, and what changed in it. */
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan } from "../../evaluate/items.js";
import { documentBase } from "../../report/documents/base.js";
import type { DocumentInput, DocumentKind } from "../../report/documents/document.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import type { Wording } from "../../report/wording.js";
import { meetingBefore } from "../../report/documents/meeting-occasion.js";
import { lastMeeting, sinceView } from "../../report/since.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import type { Context } from "../context.js";
import { unreadIn } from "../history/judged.js";
import { sinceMeeting } from "../history/since.js";
import { inspected } from "../inspected.js";
import { judgementDate, realDay, revisionOf, type Opened } from "../open.js";
import type { TypedCommon } from "../options.js";
import { spreadsOf } from "../spreads.js";
import { prioritiesAsked } from "./actors.js";
import { meetingAsked, reviewGround } from "./asked.js";
import { editionAsked, partAsked, sinceEdition } from "./edited.js";
import { targetPast } from "./past.js";

interface Typed extends TypedCommon {
  readonly edition?: string;
  readonly meeting?: string;
  readonly year?: string;
  readonly receiver?: readonly string[];
  readonly part?: string;
}

export interface Gathered {
  readonly input: DocumentInput;
  /** Findings that are errors: what they are about is left out. */
  readonly errors: number;
}

/** What several documents of one plan are made from alike: worked out once, for the first that asks. */
export class Shared {
  readonly #known = new Map<string, Promise<unknown>>();
  readonly #said = new Map<Wording, Map<string, unknown>>();

  once<Result>(name: string, make: () => Promise<Result>): Promise<Result> {
    const known = this.#known.get(name) ?? make();
    this.#known.set(name, known);
    return known as Promise<Result>; // a name is always asked for with the same kind of result
  }

  /** The same for what is said in the words of a language. */
  inWords<Result>(name: string, wording: Wording, make: () => Result): Result {
    const said = this.#said.get(wording) ?? new Map<string, unknown>();
    this.#said.set(wording, said);
    const known = said.get(name) ?? make();
    said.set(name, known);
    return known as Result; // a name is always asked for with the same kind of result
  }

  /** Whether nothing has been done under that name yet. */
  isFirst(name: string): boolean {
    const isFirst = !this.#known.has(name);
    this.#known.set(name, Promise.resolve());
    return isFirst;
  }
}

/** The plan as it is judged, which no document and no language changes. */
async function judgedPlan(opened: Opened, typed: Typed, context: Context) {
  const { tree, loaded } = opened;
  const asOf = judgementDate(opened, typed, context);
  const { breakdowns, ...figures } = await readBreakdowns(loaded, tree, everyBreakdown);
  const today = realDay(opened, typed, asOf);
  const { findings, sound: plan } = await inspected(loaded, asOf, { figures: { ...figures, breakdowns }, today });
  const index = indexPlan(plan);
  const evaluation = evaluate(plan, index, asOf, breakdowns);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const now = { plan, index, evaluation, loaded, errors, unread: unreadIn({ ...figures, breakdowns }) };
  const spreads = spreadsOf(plan, index, evaluation, breakdowns);
  return { asOf, breakdowns, findings, revision: await revisionOf(opened, context), now, spreads };
}

/** @param shared what other documents of the same plan were made from */
export async function documentInput(
  opened: Opened,
  typed: Typed,
  context: Context,
  kind?: DocumentKind,
  shared = new Shared(),
): Promise<Gathered> {
  const { lang } = opened;
  const judged = await shared.once("judged", () => judgedPlan(opened, typed, context));
  const { asOf, breakdowns, findings, revision, now, spreads } = judged;
  const { plan, index, evaluation, errors } = now;
  const wording = wordsOf(lang);
  const meeting = meetingAsked(plan, typed.meeting, lang);
  const given = { plan, index, evaluation, wording, revision, findings, derived: evaluation.derived, spreads };
  const whole = { ...given, base: shared.inWords("base", wording, () => documentBase(given)) };
  const last = kind === "meeting" ? meetingBefore({ ...whole, meeting }) : lastMeeting(plan, asOf);
  const edition = editionAsked(plan, typed.edition, lang);
  const isPast = kind === "sheet" || kind === "site";
  const [found, review, compared, past] = await Promise.all([
    shared.once(`since ${last?.id ?? ""}`, () => sinceMeeting(opened, now, last)),
    kind === "review" ? shared.once("review", () => reviewGround(opened, now, breakdowns, typed.year)) : null,
    kind === "plan" ? shared.once("edition", () => sinceEdition(opened, now, edition)) : null,
    isPast ? shared.once("past", () => targetPast(opened, typed, context)) : null,
  ]);
  return {
    errors,
    input: {
      ...whole,
      since: sinceView({ ...found, plan, index, wording, asOf }),
      ...{ edition, frozen: false, meeting, review, compared, past },
      part: partAsked(typed.part, lang),
      ...prioritiesAsked(kind, typed, { plan, index }, lang),
    },
  };
}
