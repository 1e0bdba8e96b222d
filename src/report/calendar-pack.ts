/** The boxes of the meeting pack, and how much there is to put into each. */
import { entriesOf } from "../evaluate/items.js";
import type { MeetingFile, PackBox, TrendsFile } from "../model/plan.js";
import type { Ground } from "./calendar-ground.js";
import { concern } from "./calendar-ground.js";
import type { BoxView, Preparation, Supply } from "./calendar-view.js";

interface Occasion {
  readonly by: string;
  readonly meeting: MeetingFile | null;
}

type Known = Pick<Preparation, "figures" | "initiatives" | "followUps">;
type Count = Pick<BoxView, "have" | "want" | "ready">;

const total = (supplies: readonly Supply[], of: "wanted" | "ready"): number =>
  supplies.reduce((sum, supply) => sum + supply[of], 0);

const outOf = (have: number, want: number): Count => ({ have, want, ready: have === want });
const some = (have: number): Count => ({ have, want: null, ready: have > 0 });

/** Files of trends for the meeting's year and the one before it. */
export function trendsFor({ plan }: Ground, by: string): TrendsFile[] {
  const year = Number(by.slice(0, 4));
  const files = entriesOf(plan, "trends").map(({ content }) => content);
  return files.filter((file) => [year - 1, year].includes(Number(file.year.slice(0, 4))));
}

type Holds = NonNullable<PackBox["holds"]>;

/** How much there is to put into a box, by what it holds. */
function countsFor(ground: Ground, { by, meeting }: Occasion, known: Known): Readonly<Record<Holds, Count>> {
  const trends = trendsFor(ground, by);
  const sum = (sizes: readonly (readonly unknown[] | undefined)[]): number =>
    sizes.reduce((count, list) => count + (list?.length ?? 0), 0);
  const { figures, initiatives, followUps } = known;
  return {
    indicators: outOf(total(figures, "ready"), total(figures, "wanted")),
    initiatives: outOf(total(initiatives, "ready"), total(initiatives, "wanted")),
    inputs: some(sum(trends.map((file) => file.inputs))),
    trends: some(sum(trends.map((file) => file.trends))),
    priorities: some(sum([meeting?.priorities, meeting?.recommendations])),
    "follow-ups": outOf(followUps.done, followUps.total),
  };
}

const untracked = { holds: null, have: null, want: null, ready: null } as const;

/** The boxes in order; one of which the plan does not say what it holds is listed without a count. */
export function packOf(ground: Ground, occasion: Occasion, known: Known): BoxView[] {
  const boxes = entriesOf(ground.plan, "governance").flatMap(({ content }) => content.pack ?? []);
  const counts = countsFor(ground, occasion, known);
  return boxes.map((box) => {
    const count = box.holds === undefined ? untracked : { holds: box.holds, ...counts[box.holds] };
    return { ...concern(ground.lookup, box, box.name), ...count };
  });
}
