/** What needs attention: figures to collect, open items past their date, targets that wait, silent initiatives. */
import type { Attended } from "./attended.js";
import { collectFigures } from "./attention-figures.js";
import { deadlinesPassed, ownerless, silentInitiatives } from "./attention-initiatives.js";
import { openTargets, overdueItems } from "./attention-open.js";
import type { AttentionView } from "./attention-view.js";

export function attentionView(attended: Attended): AttentionView {
  return {
    figures: collectFigures(attended),
    overdue: overdueItems(attended),
    targets: openTargets(attended),
    silent: silentInitiatives(attended),
    ownerless: ownerless(attended),
    deadlines: deadlinesPassed(attended),
    leftOut: attended.leftOut.map(({ file, item }) => ({ file, item })),
  };
}
