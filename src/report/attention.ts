/** What needs attention: figures to collect, open items past their date or near it, targets that wait, silent initiatives. */
import type { Attended } from "./attended.js";
import { collectFigures, unavailableFigures } from "./attention-figures.js";
import { deadlinesPassed, ownerless, silentInitiatives } from "./attention-initiatives.js";
import { datedItems } from "./attention-dated.js";
import { overdueMatters, undatedMatters, upcomingMatters } from "./attention-open.js";
import { developmentsOf, openTargets } from "./attention-targets.js";
import type { AttentionView } from "./attention-view.js";

export function attentionView(attended: Attended): AttentionView {
  const dated = datedItems(attended);
  const overdue = overdueMatters(attended, dated);
  const upcoming = upcomingMatters(attended, dated);
  const targets = openTargets(attended, dated, [...overdue, ...upcoming]);
  return {
    figures: collectFigures(attended),
    unavailable: unavailableFigures(attended),
    overdue,
    upcoming,
    undated: undatedMatters(attended, dated, developmentsOf(targets)),
    targets,
    silent: silentInitiatives(attended),
    ownerless: ownerless(attended),
    deadlines: deadlinesPassed(attended),
    leftOut: attended.leftOut.map(({ file, item }) => ({ file, item })),
  };
}
