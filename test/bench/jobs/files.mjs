/** A plan of 400 files of about 20 KB: clean, unchanged, with one bad file; and how the cost grows with the files. */
import { faultyPlan, filesPlan } from "../corpora/plans.mjs";
import { quietDay } from "../corpora/objectives.mjs";
import { growth, memory, ratio } from "../harness/figures.mjs";
import { exactPosition } from "./position.mjs";

const counts = [100, 200, 400];
const most = counts.at(-1);
const day = ["--as-of", quietDay];

const plan = ({ corpus }, files) => corpus(`files-${files}`, (place) => filesPlan(place, { files }));

const firstOf = (files) => `validate ${files} files, first run`;
const unchanged = `validate ${most} files, unchanged`;
const bad = `validate ${most} files, one bad`;

export const files = {
  name: "files",
  title: "400 files of about 20 KB",
  runs: 3,
  async prepare(ground) {
    const { ehs, bare, forget, corpus } = ground;
    const before = () => forget();
    const contests = [bare];
    for (const each of counts)
      contests.push(ehs(firstOf(each), ["validate", "--plan", await plan(ground, each), ...day], { before }));
    contests.push(ehs(unchanged, ["validate", "--plan", await plan(ground, most), ...day]));
    const faulty = await corpus("files-bad", (place) => faultyPlan(place, { files: most }));
    contests.push(ehs(bad, ["validate", "--plan", faulty.folder, ...day], { before, status: [1] }));
    const points = counts.map((each) => [each, firstOf(each)]);
    const linear = { points, piece: "file" };
    const figures = [
      ratio({ text: "unchanged", of: unchanged, most: 2 }),
      ratio({ text: "one bad file, to the clean first run", of: bad, to: firstOf(most), most: 1.3 }),
      exactPosition(ground, faulty, day),
      ratio({ text: "first run", of: firstOf(most) }),
      memory({ text: "memory of the first run", of: firstOf(most), most: 200 }),
      memory({ text: "memory, unchanged", of: unchanged, most: 200 }),
      growth({ text: "time by files, in proportion", ...linear, cost: "time" }),
      growth({ text: "memory by files, in proportion", ...linear, cost: "memory" }),
    ];
    return { contests, figures };
  },
};

export const filesStatus = {
  name: "files-status",
  title: "`status` of 400 files of about 20 KB",
  runs: 3,
  large: true,
  async prepare(ground) {
    const { ehs, bare, forget } = ground;
    const args = ["status", "--plan", await plan(ground, most), ...day];
    const [first, later] = [`status ${most} files, first run`, `status ${most} files, unchanged`];
    const contests = [bare, ehs(first, args, { before: () => forget() }), ehs(later, args)];
    const figures = [
      ratio({ text: "first run", of: first }),
      ratio({ text: "unchanged", of: later, most: 2 }),
      memory({ text: "memory of the first run", of: first, most: 200 }),
      memory({ text: "memory, unchanged", of: later, most: 200 }),
    ];
    return { contests, figures };
  },
};
