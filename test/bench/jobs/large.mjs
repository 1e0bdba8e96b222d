/** A plan with one file of 5 MB. */
import { largePlan } from "../corpora/plans.mjs";
import { quietDay } from "../corpora/objectives.mjs";
import { growth, memory, ratio } from "../harness/figures.mjs";

const sizes = [1.25, 2.5, 5];
const most = sizes.at(-1);
const firstOf = (size) => `validate ${size} MB, first run`;
const unchanged = `validate ${most} MB, unchanged`;

export const large = {
  name: "large",
  title: "one file of 5 MB",
  runs: 3,
  async prepare({ ehs, bare, forget, corpus }) {
    const contests = [bare];
    const args = [];
    for (const megabytes of sizes) {
      const plan = await corpus(`large-${megabytes}`, (place) => largePlan(place, { megabytes }));
      args.push(["validate", "--plan", plan, "--as-of", quietDay]);
      contests.push(ehs(firstOf(megabytes), args.at(-1), { before: () => forget() }));
    }
    contests.push(ehs(unchanged, args.at(-1)));
    const linear = { points: sizes.map((size) => [size, firstOf(size)]), piece: "MB" };
    const figures = [
      ratio({ text: "first run", of: firstOf(most) }),
      ratio({ text: "unchanged", of: unchanged }),
      memory({ text: "memory of the first run", of: firstOf(most), most: 200 }),
      growth({ text: "time by megabytes, in proportion", ...linear, cost: "time" }),
      growth({ text: "memory by megabytes, in proportion", ...linear, cost: "memory" }),
    ];
    return { contests, figures };
  },
};
