/** A signed judgement that says other than the figures: neither is wrong by itself, but the difference must be explained. */
import type { Assessment, Id } from "../../model/plan.js";
import type { Status } from "../../model/progress.js";
import { aggregate } from "../aggregate.js";
import type { GapKind } from "./gap.js";
import type { GapScene } from "./scene.js";

interface Signed extends Assessment {
  readonly meeting: Id;
  readonly body: Id;
}

const BAD: readonly Status[] = ["worsening", "missed", "off_track"];
const GOOD: readonly Status[] = ["on_track", "achieved", "achieved_late"];

/** The latest judgement of each subject: by cut-off date, then by meeting. */
function latest({ held, asOf }: GapScene): Signed[] {
  const all = held.flatMap(({ id: meeting, body, assessments = [] }) =>
    assessments.filter(({ cut_off }) => cut_off <= asOf).map((each) => ({ ...each, meeting, body })),
  );
  const bySubject = new Map<Id, Signed>();
  for (const each of all) {
    const before = bySubject.get(each.subject);
    if (before === undefined || each.cut_off >= before.cut_off) bySubject.set(each.subject, each);
  }
  return [...bySubject.values()];
}

/** The worst verdict among the measures that are the subject or stand under it. */
function worstUnder({ measures, chain }: GapScene, subject: Id): Status | null {
  const under = measures.filter(({ item }) => item.id === subject || chain(item.indicator.id).includes(subject));
  return aggregate(under.map(({ progress }) => progress.status)).status;
}

export const kind: GapKind<"judgement-against-data"> = {
  code: "judgement-against-data",
  *find(scene) {
    const colours = (scene.plan.settings.colours ?? []).map(({ id }) => id);
    for (const { subject: item, colour, cut_off: cutOff, role, meeting, body } of latest(scene)) {
      const status = worstUnder(scene, item);
      const at = colours.indexOf(colour);
      if (status === null || at === -1) continue;
      const what =
        at === 0 && BAD.includes(status)
          ? "better"
          : at > 0 && at === colours.length - 1 && GOOD.includes(status)
            ? "worse"
            : null;
      if (what === null) continue;
      const facts = { what, status, colour, cutOff, role, meeting } as const;
      yield {
        item,
        facts,
        due: null,
        who: [{ id: body, role: "body" }],
        source: null,
        dependents: scene.enabledBy(item).length,
      };
    }
  },
};
