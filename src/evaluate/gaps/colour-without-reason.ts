/** A reported colour other than the first, with no reason given. */
import type { GapKind } from "./gap.js";
import { ofInitiative } from "./links.js";

export const kind: GapKind<"colour-without-reason"> = {
  code: "colour-without-reason",
  *find(scene) {
    for (const placed of scene.initiatives) {
      const { running, report, rank } = placed.state;
      if (!running || report === null || rank === null || rank === 0 || report.reason !== undefined) continue;
      yield ofInitiative(scene, placed, { cutOff: report.cut_off, colour: report.colour });
    }
  },
};
