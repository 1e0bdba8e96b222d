/** The latest reported status is older than the plan allows. */
import { addMonths } from "../calendar.js";
import type { GapKind } from "./gap.js";
import { ofInitiative, ownersOf } from "./links.js";

export const kind: GapKind<"status-too-old"> = {
  code: "status-too-old",
  *find(scene) {
    for (const placed of scene.initiatives) {
      const { running, report, reportAgeMonths, reportTooOld } = placed.state;
      if (!running || report === null || !reportTooOld) continue;
      const source = scene.sourceOwner(placed.initiative.status_source ?? null);
      const who = source.length > 0 ? source : ownersOf(scene, placed.initiative);
      const facts = { cutOff: report.cut_off, months: reportAgeMonths ?? 0, colour: report.colour };
      const due = addMonths(report.cut_off, scene.evaluation.parameters.report_months);
      yield ofInitiative(scene, placed, facts, { due, who });
    }
  },
};
