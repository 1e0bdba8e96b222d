/** The latest reported status is older than the plan allows. */
import { addMonths } from "../calendar.js";
import type { GapKind } from "./gap.js";
import { ofInitiative } from "./links.js";
import { whoReports } from "./who.js";

export const kind: GapKind<"status-too-old"> = {
  code: "status-too-old",
  *find(scene) {
    for (const placed of scene.initiatives) {
      const { report, reportAgeMonths, reportTooOld } = placed.state;
      if (report === null || !reportTooOld) continue;
      const who = whoReports(scene, placed.initiative);
      const facts = { cutOff: report.cut_off, months: reportAgeMonths ?? 0, colour: report.colour };
      const due = addMonths(report.cut_off, scene.evaluation.parameters.report_months);
      yield ofInitiative(scene, placed, facts, { due, who });
    }
  },
};
