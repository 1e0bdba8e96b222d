/** `ehs log` on a real history: exactly the events that were written down by hand, in every format. */
import { describe, expect, it } from "vitest";
import { steps } from "../helpers/demo-history.js";
import { alongsideLines, demo, eventLine, logJson, run, withoutIds } from "./history-json.js";

const plan = ["--plan", "plan"];

describe("the history of the demonstration plan", () => {
  it("has exactly the events that its steps mean", async () => {
    const { entries } = await logJson(demo().folder, plan);
    const told = entries
      .toReversed()
      .slice(1)
      .map((entry) => {
        const own = entry.changes.map((change) => eventLine(entry.commit.day, change));
        return [...own, ...alongsideLines(entry)].sort();
      });
    const meant = steps
      .slice(1)
      .flatMap(({ means }) => (means === undefined || means.length === 0 ? [] : [[...means]]));
    expect(told).toEqual(meant.map((lines) => lines.sort()));
  });

  it("begins with everything, each item once", async () => {
    const { entries } = await logJson(demo().folder, plan);
    const first = entries.at(-1);
    expect(first?.commit.day).toBe("2026-03-31");
    const outer = first?.changes ?? [];
    expect(new Set(outer.map(({ kind }) => kind))).toEqual(new Set(["added"]));
    expect(outer.map(({ item }) => item)).toEqual(
      expect.arrayContaining(["1", "2", "3", "4", "5", "plan", "strategy"]),
    );
    const came = first?.alongside.find(({ item }) => item === "2")?.addresses ?? [];
    expect(came.filter((address) => address === "2.1b")).toHaveLength(1);
  });

  it("names the commits that changed nothing in meaning", async () => {
    const repo = demo();
    const { silent } = await logJson(repo.folder, plan);
    expect(silent).toEqual([repo.commits[1]]);
  });

  it("names who wrote it, who helped and who merged it", async () => {
    const { entries } = await logJson(demo().folder, plan);
    const merged = entries.find(({ commit }) => commit.day === "2026-04-28");
    expect(merged?.commit.authors).toEqual(["Ola Nordmann", "Per Hansen", "Liv Hansen"]);
    const { stdout } = await run(demo().folder, ["log", ...plan, "--lang", "en"]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "28 April 2026 · Ola Nordmann, Per Hansen, Liv Hansen (merged by Kari Nordmann) · Reviderte tall for 2025 (#12)",
    );
  });

  it("shows with --all-commits what was tried on a branch, and otherwise not", async () => {
    const { folder } = demo();
    const tried = async (...more: string[]): Promise<string[]> => {
      const { entries } = await logJson(folder, ["1.3", "--field", "targets", "--since", "2026-04", ...more, ...plan]);
      return entries.toReversed().flatMap(({ commit, changes }) => changes.map((each) => eventLine(commit.day, each)));
    };
    const address = "re_targeted 1.3/targets[2028@2024-09-18]/value";
    expect(await tried()).toEqual([`2026-06-25 ${address} 86 → 84, loosened, evil`]);
    expect(await tried("--all-commits")).toEqual([
      `2026-06-10 ${address} 86 → 80, loosened, branch`,
      `2026-06-11 ${address} 80 → 86, tightened, branch`,
      `2026-06-25 ${address} 86 → 84, loosened, evil`,
    ]);
  });
});

describe("what is asked for", () => {
  const asked: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      "one item, with the commit at which its file could not be read",
      ["3.1b", "--since", "2026-06"],
      ["2026-06-02 3.1b", "2026-07-10 objectives/3-data.yaml", "2026-07-11 3.1b"],
    ],
    ["what stands beneath an item", ["4", "--kind", "status_reported", "--since", "2026-06"], ["2026-07-03 4.A"]],
    ["an item that is no more", ["1.D", "--since", "2026-04"], ["2026-08-25 1.D", "2026-08-25 1.D-m1"]],
    [
      "kinds, in a list and one by one",
      ["--kind", "moved,renumbered", "--kind", "rule"],
      ["2026-07-05 1.6", "2026-08-20 2.3", "2026-10-12 plan"],
    ],
    ["a field", ["--field", "owners", "--since", "2026-04"], ["2026-06-25 4.A"]],
    ["a part of an author's name", ["--author", "liv", "--kind", "revised"], ["2026-04-28 1.1a", "2026-04-28 2.1a"]],
    ["a decision", ["--decision", "d-2026-05-targets"], ["2026-05-21 2.1b", "2026-05-21 d-2026-05-targets"]],
    ["a span of days", ["--since", "2026-06-02", "--until", "2026-06-02"], ["2026-06-02 2.1a", "2026-06-02 3.1b"]],
    ["a span of months", ["--since", "2026-08", "--until", "2026-08"], ["2026-08-20 2.3", "2026-08-25 1.D"]],
    ["another branch", ["1.3", "--branch", "forsok", "--since", "2026-06"], ["2026-06-10 1.3", "2026-06-11 1.3"]],
  ];

  it.each(asked)("%s", async (_name, args, wanted) => {
    const { entries } = await logJson(demo().folder, [...args, ...plan]);
    const told = entries.flatMap(({ commit, changes }) => changes.map(({ item }) => `${commit.day} ${item}`));
    expect([...new Set(told)].sort()).toEqual([...wanted]);
  });

  it("is answered when nothing fits", async () => {
    const { stdout, code } = await run(demo().folder, ["log", "3.1b", "--since", "2026-11", "--lang", "nb", ...plan]);
    expect(code).toBe(0);
    expect(stdout).toContain("Ingenting i historikken passer til det du spurte om.");
  });

  it("is refused when it is not known", async () => {
    for (const args of [
      ["9.9"],
      ["--kind", "nothing"],
      ["--since", "soon"],
      ["--branch", "nowhere"],
      ["--format", "pdf"],
    ]) {
      const { code, stdout, stderr } = await run(demo().folder, ["log", ...args, ...plan]);
      expect([args, code, stdout]).toEqual([args, 2, ""]);
      expect(stderr.trim()).not.toBe("");
    }
  });
});

describe("the ledger of a target", () => {
  it("counts the times it moved, and which way", async () => {
    const { ledgers } = await logJson(demo().folder, ["2.1b", "--field", "targets", ...plan]);
    expect(ledgers).toMatchObject([{ item: "2.1b", moves: 2, loosened: 2 }]);
  });

  it("is one for each measure beneath what was asked for", async () => {
    const { ledgers } = await logJson(demo().folder, ["2.1", "--field", "targets", ...plan]);
    expect(ledgers.map(({ item, moves }) => [item, moves])).toEqual([
      ["2.1a", 1],
      ["2.1b", 2],
    ]);
  });

  it("does not count what was tried on a branch", async () => {
    const { ledgers } = await logJson(demo().folder, ["1.3", "--field", "targets", "--all-commits", ...plan]);
    expect(ledgers).toMatchObject([{ item: "1.3", moves: 1, loosened: 1 }]);
  });
});

describe("the whole answer", () => {
  const scenes: readonly (readonly [string, readonly string[], number | undefined])[] = [
    ["log-nb.txt", ["--lang", "nb"], 100],
    ["log-en.txt", ["--lang", "en"], 80],
    ["log-nb.md", ["--lang", "nb", "--format", "md"], undefined],
    ["log-en.md", ["--lang", "en", "--format", "md"], undefined],
    ["log-nb.html", ["--lang", "nb", "--format", "html", "--since", "2026-04"], undefined],
    ["log-en.html", ["--lang", "en", "--format", "html", "--since", "2026-04"], undefined],
    ["log-en.json", ["--lang", "en", "--format", "json", "--since", "2026-04"], undefined],
    ["log-2.1b-en.txt", ["2.1b", "--field", "targets", "--lang", "en"], 120],
    ["log-2.1b-nb.txt", ["2.1b", "--field", "targets", "--lang", "nb"], 80],
    ["log-2.1b-nb.md", ["2.1b", "--field", "targets", "--lang", "nb", "--format", "md"], undefined],
    ["log-2.1b-en.html", ["2.1b", "--field", "targets", "--lang", "en", "--format", "html"], undefined],
    ["log-1.3-nb.txt", ["1.3", "--lang", "nb", "--all-commits"], 100],
  ];

  it.each(scenes)("%s", async (name, args, columns) => {
    const repo = demo();
    const outside = columns === undefined ? {} : { columns };
    const { stdout, stderr, code } = await run(repo.folder, ["log", ...args, "--no-color", ...plan], outside);
    expect([code, stderr]).toEqual([0, ""]);
    await expect(withoutIds(stdout, repo)).toMatchFileSnapshot(`golden/${name}`);
  });
});
