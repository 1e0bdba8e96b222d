/**
 * The history of every field, beside what git itself needs to hand over the same blobs: the floor is `git log --raw`, and
 * then `git cat-file --batch` of the blobs in log order.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeHistory } from "../corpora/history.mjs";
import { growth, memory, ratio } from "../harness/figures.mjs";
import { inAll } from "../harness/ground.mjs";

const raw = "log --raw --first-parent --diff-merges=first-parent --no-abbrev --no-renames -r --format=%H -- plan";
const floor = (commits) => `floor, ${commits} commits`;
const first = (commits) => `log, ${commits} commits, first run`;
const cached = (commits) => `log, ${commits} commits, cached`;
const start = "ehs --version";

const history = ({ corpus }, commits) =>
  corpus(`history-${commits}`, async (place) => {
    const repository = join(place, "repository");
    await makeHistory(repository, { commits });
    return repository;
  });

/** Blobs in log order, as `git cat-file` takes them. */
const blobsIn = (log) =>
  (log.match(/^:\d+ \d+ [0-9a-f]+ (?!0+ )[0-9a-f]+/gm) ?? []).map((line) => `${line.split(" ")[3]}\n`).join("");

function floorOf({ command, folder }, repository, commits) {
  const [log, blobs] = [join(folder, "raw"), join(folder, "blobs")];
  const walk = command("walk", ["git", ...raw.split(" ")], { cwd: repository, output: log });
  const read = command("read", ["git", "cat-file", "--batch", "--buffer"], { cwd: repository, input: blobs });
  const run = async () => {
    const walked = await walk.run();
    writeFileSync(blobs, blobsIn(readFileSync(log, "utf8")));
    return inAll([walked, await read.run()]);
  };
  return { name: floor(commits), run };
}

async function contestsAt(ground, commits) {
  const repository = await history(ground, commits);
  const args = ["log", "--plan", join(repository, "plan"), "--format", "json"];
  return [
    floorOf(ground, repository, commits),
    ground.ehs(first(commits), args, { before: () => ground.forget(repository) }),
    ground.ehs(cached(commits), args),
  ];
}

const toFloor = (commits) => ({ to: floor(commits), less: start });

const goalsAt = (commits) => [
  ratio({ text: "first run, to the floor", of: first(commits), ...toFloor(commits), most: 10 }),
  ratio({ text: "cached, to the floor", of: cached(commits), ...toFloor(commits), most: 2 }),
  memory({ text: "memory of the first run", of: first(commits) }),
  memory({ text: "memory, cached", of: cached(commits) }),
];

export const log1000 = {
  name: "log-1000",
  title: "`log` over 1,000 commits",
  runs: 3,
  async prepare(ground) {
    const contests = [ground.bare, ground.ehs(start, ["--version"]), ...(await contestsAt(ground, 1000))];
    return { contests, figures: goalsAt(1000) };
  },
};

const counts = [1000, 4000, 10_000];

export const log10000 = {
  name: "log-10000",
  title: "`log` over 10,000 commits",
  runs: 3,
  large: true,
  async prepare(ground) {
    const contests = [ground.bare, ground.ehs(start, ["--version"])];
    for (const commits of counts) contests.push(...(await contestsAt(ground, commits)));
    const points = counts.map((commits) => [commits, first(commits)]);
    const linear = { points, piece: "commit" };
    const figures = [
      ...goalsAt(10_000),
      growth({ text: "time by commits, in proportion", ...linear, cost: "time" }),
      growth({ text: "memory by commits, in proportion", ...linear, cost: "memory" }),
    ];
    return { contests, figures };
  },
};
