/** The law of the history's cache: whatever was read before, of whichever stretch of history, the answers are those without a cache. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHistory } from "../../src/cli/history/events.js";
import { type Cache, openCache } from "../../src/store/git/cache.js";
import { demoHistory } from "../helpers/demo-history.js";
import { lastingFolder, type Step, type TestRepository } from "../helpers/repository.js";
import { opened } from "../store/git/opened.js";
import { run } from "./history-json.js";
import { all, files, inObjective, library, meeting, objective, planRepository, put, training } from "./since-scene.js";

const torn = put("indicators:\n", "indicators: [\n");
const whole = put("indicators: [\n", "indicators:\n");

/** A file that cannot be read for a while, on the line and on a branch, with changes meanwhile. */
const broken: readonly Step[] = [
  { edit: { [objective]: torn }, author: "Per Hansen" },
  { edit: { [meeting]: put("Agreed", "Agreed on") }, author: "Ada" },
  { edit: { [objective]: put("Training", "Courses") }, author: "Ada" },
  { edit: { [objective]: all(whole, put("value: 44", "value: 1044")) }, author: "Liv Hansen" },
  { edit: inObjective("value: 83", "value: 70"), branch: "side", author: "Per Hansen" },
  { edit: { [objective]: torn }, branch: "side", author: "Per Hansen" },
  { edit: { [objective]: all(whole, put("value: 47", "value: 48")) }, branch: "side", author: "Åse" },
  { edit: { [meeting]: put("Agreed on", "Agreed upon") }, author: "Kari" },
  { merge: "side", message: "Merge branch 'side'" },
  { edit: inObjective("value: 70", "value: 60") },
];

/** The same unreadable bytes after different versions, and after none. */
const twins: readonly Step[] = [
  { files: { [objective]: "id: [\n" }, branch: "one" },
  { files: { [objective]: (files[objective] ?? "").replace(training, library) }, branch: "one" },
  { edit: inObjective("value: 83", "value: 70"), branch: "two", from: "main" },
  { files: { [objective]: "id: [\n" }, branch: "two" },
  { files: { [objective]: "id: [ [\n" }, branch: "two" },
  { files: { [objective]: files[objective] ?? "" }, branch: "two" },
  { files: { [objective]: null }, branch: "three", from: "main" },
  { files: { [objective]: "id: [\n" }, branch: "three" },
  { files: { [objective]: files[objective] ?? "" }, branch: "three" },
  { merge: ["one"], branch: "two", files: { [objective]: files[objective] ?? "" } },
  { merge: ["three"], branch: "two", files: { [objective]: files[objective] ?? "" } },
];

/** A file in the place of a link. */
const linked: readonly Step[] = [
  { files: { "plan/data/notes.txt": { link: "../plan.yaml" } } },
  { files: { "plan/data/notes.txt": "text\n" } },
  { files: { "plan/data/notes.txt": null } },
  { files: { "plan/data/notes.txt": "text\n" } },
];

interface Asked {
  readonly ref: string;
  readonly all: boolean;
}

/** Every event of a stretch of history. */
async function eventsOf(made: TestRepository, { ref, all }: Asked, cache: Cache): Promise<string> {
  const repo = await opened(join(made.folder, "plan"));
  const history = await readHistory(repo, { ref, all, timeZone: "Europe/Oslo", cache });
  return JSON.stringify(history.commits.map((commit) => [commit.id, history.eventsOf(commit)]));
}

const fresh = (): Cache => openCache(null, "");

/** Branches of branches, merged in several ways, and commits that touch nothing of the plan. */
const tangled: readonly Step[] = [
  { edit: inObjective("value: 83", "value: 70"), branch: "one", author: "Liv Hansen" },
  { edit: { [meeting]: put("Agreed", "Agreed on") }, branch: "two", from: "one", author: "Ada" },
  { edit: { [objective]: put("Training", "Courses") }, author: "Kari" },
  { files: { "notes.txt": "text\n" } },
  { merge: ["two"], edit: inObjective("value: 70", "value: 71") },
  { edit: inObjective("value: 71", "value: 60"), author: "Per Hansen" },
  { merge: ["one"], files: { "notes.txt": "other\n" } },
  { edit: inObjective("value: 47", "value: 48"), branch: "late", from: "two" },
  { files: { "notes.txt": "last\n" } },
];

const histories = [
  ["a file that could not be read for a while", broken],
  ["the same unreadable bytes on several lines", twins],
  ["a file in the place of a link", linked],
] as const;

describe.each([...histories, ["branches of branches", tangled] as const])("%s", (_, steps) => {
  it("is told the same whichever lines were read before, and kept in a file", async () => {
    const made = planRepository(...steps);
    const asked = made
      .git("rev-list", "--all")
      .split("\n")
      .map((ref): Asked => ({ ref, all: false }));
    const wanted = new Map<Asked, string>();
    for (const each of asked) wanted.set(each, await eventsOf(made, each, fresh()));
    expect(new Set(wanted.values()).size).toBeGreaterThan(2);
    const orders = fc.array(fc.constantFrom(...asked), { minLength: 2, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const folder = lastingFolder();
        for (const each of order) {
          expect(await eventsOf(made, each, openCache(folder, "1")), each.ref).toBe(wanted.get(each));
        }
        expect(readdirSync(join(folder, "ehs")).filter((name) => !name.startsWith("line-"))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 180_000);
});

describe.each(histories)("%s", (_, steps) => {
  it("is told the same whichever stretches were read before", async () => {
    const made = planRepository(...steps);
    const head = made.git("rev-parse", "HEAD");
    const whole = ["HEAD", ...made.git("branch", "--format=%(refname:short)").split("\n")];
    const asked: readonly Asked[] = [
      ...whole.flatMap((ref) => [true, false].map((all) => ({ ref, all }))),
      ...made.commits.filter((id) => id !== head).map((id) => ({ ref: `${id}..${head}`, all: true })),
    ];
    const wanted = new Map<Asked, string>();
    for (const each of asked) wanted.set(each, await eventsOf(made, each, fresh()));
    expect(new Set(wanted.values()).size).toBeGreaterThan(2);
    for (const first of asked) {
      const cache = fresh();
      await eventsOf(made, first, cache);
      for (const then of asked.slice(1, 2))
        expect(await eventsOf(made, then, cache), `${then.ref} after ${first.ref}`).toBe(wanted.get(then));
    }
    const orders = fc.array(fc.constantFrom(...asked), { minLength: 3, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const cache = fresh();
        for (const each of order) expect(await eventsOf(made, each, cache), each.ref).toBe(wanted.get(each));
      }),
      { numRuns: 4 },
    );
  }, 180_000);
});

describe("the demonstration's history with a file that could not be read", () => {
  it("tells the revision made meanwhile, also after validate --since has filled the cache", async () => {
    const made = demoHistory();
    const three = "plan/objectives/3-data.yaml";
    const slip = made.commit({ edit: { [three]: (text) => `${text}\nx: [\n` }, date: "2026-11-01T12:00:00+01:00" });
    const mended = all(put("\nx: [\n", ""), put("value: 251", "value: 1251"));
    made.commit({ edit: { [three]: mended }, date: "2026-11-02T12:00:00+01:00" });
    const env = { env: { EHS_NO_CACHE: "" } };
    const log = async (...more: string[]): Promise<string> =>
      (await run(made.folder, ["log", "3.1a", "--lang", "en", ...more], env)).stdout;
    const wanted = await log("--no-cache");
    expect(wanted.replaceAll(/[\s\u00a0\u202f]+/g, " ")).toContain("251 → 1,251");
    rmSync(join(made.folder, ".git", "ehs"), { recursive: true, force: true });
    await run(made.folder, ["validate", "--since", slip, "--plan", "plan"], env);
    expect(await log()).toBe(wanted);
    expect(await log()).toBe(wanted);
  }, 240_000);
});
