/** A plan with a breakdown of 100,000 rows, read by `ehs validate`. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { breakdownPlan } from "../corpora/plans.mjs";
import { quietDay } from "../corpora/objectives.mjs";
import { growth, memory, ratio } from "../harness/figures.mjs";

const counts = [25_000, 100_000, 400_000];
const asked = 100_000;
const nameOf = (rows) => `validate ${rows} rows`;

/** How often the file is read: bytes read more for each byte that it is longer. */
const passes = (plans) => (samples) => {
  const [fewer, more] = [counts[0], counts.at(-1)];
  const length = (rows) => statSync(join(plans.get(rows), "data/units.csv")).size;
  const [low, high] = [fewer, more].map((rows) => samples[nameOf(rows)].bytes);
  const common = { text: "passes over the file", unit: "passes", goal: "≤ 1.1", better: "lower" };
  if (low === null || high === null) return { ...common, value: null, met: null, why: "not measured on this system" };
  const value = (high - low) / (length(more) - length(fewer));
  return { ...common, value, low: value, high: value, met: value <= 1.1 };
};

export const rows = {
  name: "rows",
  title: "100,000 rows of breakdown",
  async prepare({ ehs, bare, forget, corpus }) {
    const plans = new Map();
    for (const each of counts)
      plans.set(each, await corpus(`rows-${each}`, (place) => breakdownPlan(place, { rows: each })));
    const contests = counts.map((each) =>
      ehs(nameOf(each), ["validate", "--plan", plans.get(each), "--as-of", quietDay], { before: () => forget() }),
    );
    const linear = { points: counts.map((each) => [each, nameOf(each)]), piece: "row" };
    const figures = [
      passes(plans),
      memory({ text: "memory", of: nameOf(asked), most: 120 }),
      ratio({ text: "time", of: nameOf(asked) }),
      growth({ text: "time by rows, in proportion", ...linear, cost: "time" }),
      growth({ text: "memory by rows, in proportion", ...linear, cost: "memory" }),
    ];
    return { contests: [bare, ...contests], figures };
  },
};
