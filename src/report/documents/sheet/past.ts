/** What the git history of the plan tells of the targets of a measure. */
import type { HistoryEvent } from "../../../model/change.js";
import type { ChangeGround } from "../../change-ground.js";
import { changeView } from "../../change-view.js";
import type { SinceUnknown } from "../../since.js";
import type { TargetHistory, TargetMove } from "./view.js";

/** What was read of the history of the plan. */
export interface TargetPast {
  readonly unknown: SinceUnknown | null;
  /** Day of the first commit that has the plan, year-month-day. */
  readonly begins: string | null;
  readonly commits: number;
  /** What commits did to targets, oldest first. */
  readonly events: readonly HistoryEvent[];
}

export const noPast: TargetPast = { unknown: "no-history", begins: null, commits: 0, events: [] };

/** Whether a commit set, moved or dropped a target of something that was there before it. */
export const movesTarget = ({ kind, within, effect, branch }: HistoryEvent): boolean =>
  kind === "re_targeted" && within === null && !branch && effect !== null && effect !== "unchanged";

export function targetHistory(ground: ChangeGround, past: TargetPast, id: string): TargetHistory {
  const { period } = ground.lookup;
  const { unknown, begins, commits, events } = past;
  const moves = events
    .filter(({ item }) => item === id)
    .map((event): TargetMove => {
      const { old, new: after, unit, due, effect, decision, reason } = changeView(ground, event);
      const { day, id: commit } = event.commit;
      return { date: period(day), old, new: after, unit, due, effect, decision, reason, commit };
    });
  return { unknown, begins: begins === null ? null : period(begins), commits, moves };
}
