/** Signed judgements beside what is computed of the same: they stand side by side, and neither replaces the other. */
import type { Assessment, Indicator, MeetingFile, Objective } from "../../model/plan.js";
import type { Status, StatusCounts } from "../../model/progress.js";
import { type Origin } from "../calendar-view.js";
import { originOf } from "../calendar-meetings.js";
import type { GapView, Numbered } from "../gaps-view.js";
import type { Lookup } from "../lookup.js";
import type { Named, Passage, PeriodView } from "../view.js";
import type { DocumentInput } from "./document.js";
import { numberedAll } from "./objective-parts.js";

/** The latest judgement of one subject. */
export interface JudgementView {
  readonly subject: Numbered;
  readonly colour: Named;
  readonly reason: Passage;
  readonly role: string;
  readonly cutOff: PeriodView;
  readonly from: Origin;
  /** What is computed of the subject: a verdict of a measure or an indicator, counts of an objective. */
  readonly status: Status | null;
  readonly counts: StatusCounts | null;
  /** The two say different things, and the difference must be explained. */
  readonly differs: boolean;
}

type Signed = Assessment & { readonly meeting: MeetingFile };

/** By cut-off date, then by meeting; those known of on the day. */
function latest(meetings: readonly MeetingFile[], asOf: string): Signed[] {
  const bySubject = new Map<string, Signed>();
  for (const meeting of meetings)
    for (const each of meeting.assessments ?? []) {
      const before = bySubject.get(each.subject);
      if (each.cut_off > asOf || (before !== undefined && before.cut_off > each.cut_off)) continue;
      bySubject.set(each.subject, { ...each, meeting });
    }
  return [...bySubject.values()];
}

function computed({ index, evaluation }: DocumentInput, subject: string): Pick<JudgementView, "status" | "counts"> {
  const measure = index.measures.find(({ id }) => id === subject);
  const item = index.byId.get(subject);
  // the kind of an item tells what was read
  const status =
    measure === undefined
      ? evaluation.indicators.get(item?.node as Indicator)?.status
      : evaluation.measures.get(measure.measure)?.status;
  const counts = item?.kind === "objective" ? evaluation.objectives.get(item.node as Objective) : undefined;
  return { status: status ?? null, counts: counts ?? null };
}

/** @param held meetings that are known of, oldest first */
export function judgementViews(
  input: DocumentInput,
  lookup: Lookup,
  held: readonly MeetingFile[],
  gaps: readonly GapView[],
): JudgementView[] {
  const { plan, index, evaluation } = input;
  return latest(held, evaluation.asOf).flatMap(({ subject, colour, reason, role, cut_off, meeting }) => {
    const [numbered] = numberedAll({ lookup, index }, [subject]);
    if (numbered === undefined) return [];
    const name = plan.settings.colours?.find(({ id }) => id === colour)?.name ?? colour;
    return [
      {
        ...{ subject: numbered, colour: { id: colour, name: lookup.say(name) }, reason: lookup.say(reason) },
        ...{ role, cutOff: lookup.period(cut_off), from: originOf(lookup, meeting) },
        ...computed(input, subject),
        differs: gaps.some(({ code, item }) => code === "judgement-against-data" && item.id === subject),
      },
    ];
  });
}
