/** `ehs diff` on a real history: what changed, which verdicts moved and why, between moments of every sort. */
import { describe, expect, it } from "vitest";
import { repository, type Step } from "../helpers/repository.js";
import { demo, diffJson, eventLine, run, withoutIds } from "./history-json.js";

const plan = ["--plan", "plan"];

/** A plan of one measure with figures to 2023, judged by what the rest of the file says. */
const objective = (measure: string): string => `id: "1"
number: "1"
name: First
indicators:
  - id: "1.1"
    number: "1.1"
    name: Use
    type: adoption
    source: register
    measures:
      - unit: "%"
        scale: share
        direction: up
${measure}`;

const measure = (parts: Partial<Record<"baseline" | "target" | "due" | "figures", string>>): string =>
  objective(`        baseline: { kind: measured, value: ${parts.baseline ?? "40"}, period: "2020" }
        targets:
          - { kind: level, value: ${parts.target ?? "80"}, due: "${parts.due ?? "2030"}", set: "2020-12" }
        observations:
${parts.figures ?? '          - { period: "2023", value: 55, published: "2024-01-15" }\n'}`);

const settings = (method = ""): string => `format: 1
id: p
title: Plan
strategy: Strategy
publisher: agency
languages: [en]
time_zone: Europe/Oslo
main_branch: main
levels: [{ id: objective, name: objective, description: What is wanted. }]
types: [{ id: adoption, name: Adoption, description: Taken into use. }]
${method}`;

const base: Readonly<Record<string, string>> = {
  "plan.yaml": settings(),
  "organisations.yaml": "organisations: [{ id: agency, name: Agency, kind: agency }]\n",
  "sources.yaml": "sources: [{ id: register, name: Register, kind: register, owner: agency, cadence: yearly }]\n",
  "objectives/1.yaml": measure({}),
};

/** Two commits, some time apart, and what moved the verdict between them. */
async function causesOf(first: Step, second: Step, date = "2024-04-01T12:00:00+02:00") {
  const repo = repository([
    { date: "2024-02-01T12:00:00+01:00", ...first, files: { ...base, ...first.files } },
    { date, ...second },
  ]);
  const { statuses } = await diffJson(repo.folder, ["HEAD~1", "HEAD"]);
  return statuses.map(({ measure: id, before, after, causes }) => [id, before, after, causes.join("+")]);
}

describe("the cause of another verdict", () => {
  const file = (text: string): Step => ({ files: { "objectives/1.yaml": text } });
  const old = '          - { period: "2023", value: 55, published: "2024-01-15" }\n';
  const cases: readonly (readonly [string, Step, Step, string | undefined, string])[] = [
    [
      "new data",
      {},
      file(measure({ figures: `${old}          - { period: "2024-02", value: 42, published: "2024-03-15" }\n` })),
      undefined,
      "new_data",
    ],
    ["revised data", {}, file(measure({ figures: old.replace("55", "42") })), undefined, "revised_data"],
    ["a new target", {}, file(measure({ target: "95", due: "2025" })), undefined, "new_target"],
    [
      "time that passed",
      file(measure({ due: "2023" })),
      file(`${measure({ due: "2023" })}# nothing\n`),
      "2027-01-01T12:00:00+01:00",
      "time_passed",
    ],
    [
      "a changed rule",
      file(measure({ figures: old.replace("55", "51") })),
      { files: { "plan.yaml": settings("method: { on_track: 0.9 }\n") } },
      undefined,
      "changed_rule",
    ],
    ["another baseline", {}, file(measure({ baseline: "54" })), undefined, "changed_rule"],
  ];

  it.each(cases)("is %s", async (_name, first, second, date, cause) => {
    const moved = await causesOf(first, second, date);
    if (cause === "time_passed") {
      // missed at once by its due date: there the verdict stays, whatever the day
      expect(moved.flatMap((each) => each[3])).toEqual(moved.length === 0 ? [] : [cause]);
      return;
    }
    expect(moved.map((each) => each[3])).toEqual([cause]);
  });

  it("is nothing when nothing moved", async () => {
    expect(await causesOf({}, { files: { "README.md": "x" } })).toEqual([]);
  });

  it("is nothing for a measure that came or went", async () => {
    const more = measure({}).replace('id: "1.1"', 'id: "1.9"').replace('number: "1.1"', 'number: "1.9"');
    expect((await causesOf({}, { files: { "objectives/1.yaml": more } })).map((each) => [each[0], each[3]])).toEqual([
      ["1.9", ""],
      ["1.1", ""],
    ]);
  });
});

describe("the two ends", () => {
  it("are each judged as of their own day", async () => {
    const due = measure({ due: "2024" });
    const repo = repository([
      { files: { ...base, "objectives/1.yaml": due }, date: "2024-02-01T12:00:00+01:00" },
      { files: { "README.md": "x" }, date: "2026-06-01T12:00:00+02:00" },
    ]);
    const { statuses, from, to } = await diffJson(repo.folder, ["HEAD~1", "HEAD"]);
    expect([from.day, to.day]).toEqual(["2024-02-01", "2026-06-01"]);
    expect(statuses.map(({ causes }) => causes)).toEqual([["time_passed"]]);
  });

  const ends: readonly (readonly [string, readonly string[], string | null, string | null])[] = [
    ["nothing: the last commit and the work tree", [], "HEAD", null],
    ["a tag", ["mars"], "mars", null],
    ["two revisions", ["mars", "september"], "mars", "september"],
    ["a range", ["mars..september"], "mars", "september"],
    ["a range to the work tree", ["mars.."], "mars", null],
    ["an open beginning", ["..september"], "HEAD", "september"],
    ["a date", ["2026-03-31"], "mars", null],
    ["a month", ["2026-03", "2026-09"], "mars", "HEAD~3"],
    ["a meeting", ["2026-09-radet"], "HEAD~4", null],
    ["a short id", ["short"], "mars", null],
    ["where a branch began", ["forsok...main"], "forsok", "main"],
    ["where the work tree's branch left another", ["forsok..."], "forsok", null],
  ];

  it.each(ends)("can be %s", async (_name, given, from, to) => {
    const repo = demo();
    const id = (name: string): string => repo.git("rev-parse", `${name}^{commit}`);
    const args = given.map((each) => (each === "short" ? id("mars").slice(0, 7) : each));
    const answer = await diffJson(repo.folder, [...args, ...plan]);
    expect([answer.from.commit, answer.to.commit]).toEqual([from, to].map((name) => (name === null ? null : id(name))));
  });

  it("can be a merge base that is neither of them", async () => {
    const repo = repository([
      { files: base },
      { branch: "work", files: { "objectives/1.yaml": measure({ target: "70" }) } },
      { files: { "objectives/1.yaml": measure({ due: "2031" }) } },
    ]);
    const onBranch = await diffJson(repo.folder, ["main...work"]);
    expect(onBranch.changes.map((change) => eventLine("", change).trim())).toEqual([
      "re_targeted 1.1/targets[2030@2020-12]/value 80 → 70, loosened",
    ]);
    const both = await diffJson(repo.folder, ["main", "work"]);
    expect(both.changes.length).toBeGreaterThan(0);
    expect(onBranch.from.commit).toBe(repo.commits[0]);
  });

  it("that are the same differ in nothing", async () => {
    const { stdout } = await run(demo().folder, ["diff", "mars", "mars", "--lang", "en", ...plan]);
    expect(stdout).toContain("Nothing in the plan differs.");
  });

  it("are refused when they are not known", async () => {
    for (const args of [["nowhere"], ["2025-01-01"], ["2023"], ["mars", "nowhere"], ["mars", "april", "mai"]]) {
      const { code, stdout, stderr } = await run(demo().folder, ["diff", ...args, ...plan]);
      expect([args, code, stdout]).toEqual([args, 2, ""]);
      expect(stderr.trim()).not.toBe("");
    }
  });

  it("say which commit a date means when dates are out of order", async () => {
    const { stderr, code } = await run(demo().folder, ["diff", "2026-07-06", "--lang", "en", ...plan]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/dates of the history are not in order/);
  });
});

describe("a difference", () => {
  it("takes in what lies in the folder and is in no commit", async () => {
    const repo = repository([{ files: base }]);
    repo.write({ "objectives/1.yaml": measure({ target: "85" }), "data/x.csv": "period,code,value\n2023,1,5\n" });
    const { changes, counts } = await diffJson(repo.folder);
    expect(changes.map((change) => eventLine("", change).trim())).toEqual([
      "re_targeted 1.1/targets[2030@2020-12]/value 80 → 85, tightened",
      "added data/x.csv",
    ]);
    expect(counts).toMatchObject({ tightened: 1, others: 1 });
  });

  it("says nothing of a file that cannot be read on one side", async () => {
    const repo = repository([{ files: base }, { files: { "objectives/1.yaml": "id: [1\n" } }]);
    const { unreadable, changes } = await diffJson(repo.folder, ["HEAD~1", "HEAD"]);
    expect([unreadable, changes]).toEqual([["objectives/1.yaml"], []]);
  });

  it("tells rows of figures by how many", async () => {
    const { stdout } = await run(demo().folder, ["diff", "mars", "--lang", "en", ...plan]);
    expect(stdout).toContain("file data/oppdiktet-invented-reach.csv: 1 row added, 1 row changed, 1 row removed");
    const { changes } = await diffJson(demo().folder, ["mars", ...plan]);
    const rows = changes.find(({ item }) => item.startsWith("data/"))?.changes;
    expect(rows).toEqual([
      { address: "data/oppdiktet-invented-reach.csv[2022@0002]", old: "45,112," },
      { address: "data/oppdiktet-invented-reach.csv[2023@0001]", old: "207,518,", new: "211,518," },
      { address: "data/oppdiktet-invented-reach.csv[2026@0001]", new: "400,518," },
    ]);
  });

  it("begins as Markdown with the one marker that a bot looks for", async () => {
    const { stdout } = await run(demo().folder, ["diff", "mars", "--format", "md", ...plan]);
    expect(stdout.startsWith("<!-- ehs-diff -->\n")).toBe(true);
    expect(stdout.match(/<!--/g)).toHaveLength(1);
  });
});

describe("the whole answer", () => {
  const scenes: readonly (readonly [string, readonly string[], number | undefined])[] = [
    ["diff-nb.txt", ["--lang", "nb"], 100],
    ["diff-en.txt", ["--lang", "en"], 80],
    ["diff-nb.md", ["--lang", "nb", "--format", "md"], undefined],
    ["diff-en.md", ["--lang", "en", "--format", "md"], undefined],
    ["diff-nb.html", ["--lang", "nb", "--format", "html"], undefined],
    ["diff-en.html", ["--lang", "en", "--format", "html"], undefined],
    ["diff-en.json", ["--lang", "en", "--format", "json"], undefined],
    ["diff-en-ascii.txt", ["--lang", "en", "--ascii"], 120],
  ];

  it.each(scenes)("%s", async (name, args, columns) => {
    const repo = demo();
    const outside = columns === undefined ? {} : { columns };
    const { stdout, stderr, code } = await run(repo.folder, ["diff", "mars", ...args, "--no-color", ...plan], outside);
    expect([code, stderr]).toEqual([0, ""]);
    await expect(withoutIds(stdout, repo)).toMatchFileSnapshot(`golden/${name}`);
  });
});
