/** Gathers what a document is made from: the plan that was asked for, judged, and what changed in it. */
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan } from "../../evaluate/items.js";
import type { DocumentInput, DocumentKind } from "../../report/documents/document.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { meetingBefore } from "../../report/documents/meeting-occasion.js";
import { sinceView } from "../../report/since.js";
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

export async function documentInput(
  opened: Opened,
  typed: Typed,
  context: Context,
  kind?: DocumentKind,
): Promise<Gathered> {
  const { tree, loaded, lang } = opened;
  const asOf = judgementDate(opened, typed, context);
  const figures = await readBreakdowns(loaded, tree, everyBreakdown);
  const { findings, sound: plan } = await inspected(loaded, asOf, { figures, today: realDay(opened, typed, asOf) });
  const index = indexPlan(plan);
  const evaluation = evaluate(plan, index, asOf, figures.breakdowns);
  const wording = wordsOf(lang);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const revision = await revisionOf(opened, context);
  const meeting = meetingAsked(plan, typed.meeting, lang);
  const now = { plan, index, evaluation, loaded, errors, unread: unreadIn(figures) };
  const last = kind === "meeting" ? meetingBefore({ plan, index, evaluation, wording, revision, meeting }) : undefined;
  const edition = editionAsked(plan, typed.edition, lang);
  const [found, review, compared, past] = await Promise.all([
    sinceMeeting(opened, now, context, last),
    kind === "review" ? reviewGround(opened, now, figures.breakdowns, typed.year, context) : null,
    kind === "plan" ? sinceEdition(opened, now, edition, context) : null,
    kind === "sheet" || kind === "site" ? targetPast(opened, typed, context) : null,
  ]);
  return {
    errors,
    input: {
      ...{ plan, index, evaluation, wording, revision, findings, derived: evaluation.derived },
      spreads: spreadsOf(plan, index, evaluation, figures.breakdowns),
      since: sinceView({ ...found, plan, index, wording, asOf }),
      ...{ edition, frozen: false, meeting, review, compared, past },
      part: partAsked(typed.part, lang),
      ...prioritiesAsked(kind, typed, { plan, index }, lang),
    },
  };
}
