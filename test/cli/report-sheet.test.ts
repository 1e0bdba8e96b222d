/** `ehs report sheet`: one measure or indicator on each, with the history of its targets, and how to cite it. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { SheetView } from "../../src/report/documents/sheet.js";
import type { SheetItem, SheetMeasure } from "../../src/report/documents/sheet/view.js";
import { demoHistory } from "../helpers/demo-history.js";
import { hostilePlan } from "../helpers/hostile-plan.js";
import { ehs, temporaryFolder } from "../helpers/run.js";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const demo = ["--plan", folder("templates/demo/plan"), "--as-of", "2026-03-31"];
const norway = ["--plan", folder("plan"), "--as-of", "2026-11-21"];

/** A copy of a plan where no git reaches it. */
function apart(plan: string): string {
  const copy = join(temporaryFolder(), "plan");
  cpSync(folder(plan), copy, { recursive: true });
  return copy;
}

/** A plan of a few files. */
function planOf(files: Readonly<Record<string, string>>): string {
  const plan = join(temporaryFolder(), "plan");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(plan, path)), { recursive: true });
    writeFileSync(join(plan, path), text);
  }
  return plan;
}

async function sheets(ids: readonly string[], asked: readonly string[], cwd?: string): Promise<readonly SheetItem[]> {
  const line = ["report", "sheet", ...ids, ...asked, "--format", "json"];
  const { stdout, stderr } = await ehs(line, cwd === undefined ? {} : { cwd });
  if (stdout === "") throw new Error(stderr);
  return (JSON.parse(stdout) as SheetView).sheets;
}

async function measureSheet(id: string, asked: readonly string[], cwd?: string): Promise<SheetMeasure> {
  const [sheet] = await sheets([id], asked, cwd);
  if (sheet?.kind !== "measure") throw new Error(`no sheet of ${id}`);
  return sheet;
}

describe("what is shown", () => {
  it("is every measure, in the order of the plan, where nothing is asked for", async () => {
    const all = await sheets([], demo);
    const status = await ehs(["status", ...demo, "--format", "csv"]);
    expect(all.every(({ kind }) => kind === "measure")).toBe(true);
    expect(all).toHaveLength(status.stdout.trim().split("\r\n").length - 1);
    const found = all.map(({ id }) => id);
    expect(found.slice(0, 3)).toEqual(expect.arrayContaining(["1.1a", "1.1b"]));
  });

  it("is an indicator with its series, or all that stands under an objective, where that is asked for", async () => {
    expect((await sheets(["1.1"], demo)).map(({ kind, id }) => [kind, id])).toEqual([
      ["indicator", "1.1"],
      ["measure", "1.1a"],
      ["measure", "1.1b"],
    ]);
    const under = await sheets(["3"], demo);
    expect(under.map(({ number }) => number).every((number) => number.startsWith("3."))).toBe(true);
    expect(under.length).toBeGreaterThan(4);
  });

  it("must be in the plan", async () => {
    const { code, stderr } = await ehs(["report", "sheet", "1.33", ...demo, "--lang", "en"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("“1.33”")]);
    const initiative = await ehs(["report", "sheet", "1.A", ...demo, "--lang", "en"]);
    expect(initiative.code).toBe(2);
  });
});

describe("a sheet", () => {
  it("says what `ehs show` says, with the same numbers", async () => {
    const { stdout } = await ehs(["show", "1.3", ...demo, "--format", "json"]);
    const shown = (JSON.parse(stdout) as { items: readonly Record<string, unknown>[] }).items[0] ?? {};
    const sheet = (await measureSheet("1.3", demo)) as unknown as Record<string, unknown>;
    // texts of the plan stay as they are written there, with spaces that do not break
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, " "));
    for (const key of ["figures", "verdict", "ahead", "changes", "past", "facts", "links", "notes"])
      expect(plain(sheet[key]), key).toEqual(plain(shown[key]));
  });

  it("keeps a target that no longer holds, with its reason and decision, and when it was set", async () => {
    const { targets } = await measureSheet("1.2", demo);
    const old = targets.find(({ standing }) => standing === "superseded");
    expect(old?.text.text).toBe("85 %");
    expect(old?.set?.period).toBe("2022-12");
    expect(old?.superseded?.since.period).toBe("2024-09-18");
    expect(old?.superseded?.decision?.id).toBe("d-2024-09-targets");
    expect(targets.filter(({ standing }) => standing === "holds").map(({ text }) => text.text)).toEqual([
      "70 %",
      "90 %",
    ]);
  });

  it("has its breaks, its chart, and its spread where it has one", async () => {
    const { breaks, series } = await measureSheet("1.3", demo);
    expect(breaks.map(({ at, effect }) => [at.period, effect])).toEqual([["2023-09", "minor"]]);
    expect(series?.points).toHaveLength(5);
    const spread = (await sheets([], demo)).filter((each) => each.kind === "measure" && each.spreads.length > 0);
    expect(spread.length).toBeGreaterThan(0);
  });

  it("names what the plan does not give, and nothing else", async () => {
    expect((await measureSheet("1.3", demo)).lacks).toEqual([]);
    expect((await measureSheet("1.3", norway)).lacks).toEqual(["figures", "respondents"]);
    expect((await measureSheet("5.1a", norway)).lacks).toEqual(expect.arrayContaining(["baseline", "figures"]));
  });

  it("tells no e-mail address and no name of whoever wrote a commit", async () => {
    const repo = demoHistory();
    const { stdout } = await ehs(["report", "sheet", "--plan", "plan", "--format", "json"], { cwd: repo.folder });
    expect(stdout).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
    const log = execFileSync("git", ["log", "--all", "--format=%an"], { cwd: repo.folder, encoding: "utf8" });
    const authors = [...new Set(log.trim().split("\n"))];
    expect(authors.length).toBeGreaterThan(1);
    expect(authors.filter((name) => stdout.includes(name))).toEqual([]);
  });
});

describe("the history of targets", () => {
  it("is that of the commits that moved them, with decision and reason, where git reaches", async () => {
    const repo = demoHistory();
    const { history } = await measureSheet("2.1b", ["--plan", "plan"], repo.folder);
    expect(history.unknown).toBeNull();
    expect(history.commits).toBeGreaterThan(5);
    const [move] = history.moves;
    expect([move?.effect, move?.old?.text, move?.new?.text]).toEqual(["loosened", "65 %", "60 %"]);
    expect(move?.decision?.id).toBe("d-2026-05-targets");
    expect(repo.commits).toContain(move?.commit);
  });

  it("stops at the moment that is asked for", async () => {
    const repo = demoHistory();
    const { history } = await measureSheet("2.1b", ["--plan", "plan", "--at", repo.commits[0] ?? ""], repo.folder);
    expect([history.commits, history.moves]).toEqual([1, []]);
  });

  it("has nothing to tell of what came with the plan itself", async () => {
    const repo = demoHistory();
    expect((await measureSheet("1.2", ["--plan", "plan"], repo.folder)).history.moves).toEqual([]);
  });

  it("is said to be unread where there is none", async () => {
    const plan = apart("templates/demo/plan");
    const { history } = await measureSheet("1.2", ["--plan", plan, "--as-of", "2026-03-31"]);
    expect(history).toEqual({ unknown: "no-history", begins: null, commits: 0, moves: [] });
    const { stdout } = await ehs(["report", "sheet", "1.2", "--plan", plan, "--lang", "nb"]);
    expect(stdout).toContain("Git-historikken kan ikke leses her.");
  });
});

describe("laid out", () => {
  it.each([
    ["demo-nb", "templates/demo/plan", ["1.2", "1.3", "4.2.1", "5.2"], "2026-03-31", "nb"],
    ["demo-en", "templates/demo/plan", ["1.1"], "2026-03-31", "en"],
    ["norway-nb", "plan", ["1.4", "5.1"], "2026-11-21", "nb"],
    ["norway-en", "plan", ["1.4"], "2026-11-21", "en"],
  ])("in Markdown (%s)", async (name, plan, ids, asOf, lang) => {
    const asked = ["--plan", apart(plan), "--as-of", asOf, "--lang", lang];
    const { stdout } = await ehs(["report", "sheet", ...ids, ...asked]);
    await expect(stdout).toMatchFileSnapshot(`golden/sheet-${name}.md`);
  });

  it("has as many cells in each row of Markdown as its table has columns", async () => {
    const { stdout } = await ehs(["report", "sheet", ...demo]);
    const tables = stdout.split("\n\n").filter((block) => block.startsWith("|"));
    const widths = tables.map(
      (table) =>
        new Set(
          table
            .trim()
            .split("\n")
            .map((line) => line.replace(/\\\|/g, "").split("|").length),
        ),
    );
    expect(widths.length).toBeGreaterThan(60);
    expect(widths.filter(({ size }) => size !== 1)).toEqual([]);
  });

  it("says so where the plan has no measures", async () => {
    const plan = planOf({
      "plan.yaml": "format: 1\nid: small\ntitle: Small\nlanguages: [en]\ntime_zone: Europe/Oslo\n",
    });
    const { stdout } = await ehs(["report", "sheet", "--plan", plan]);
    expect(stdout).toContain("The plan has no measures.");
  });

  it("does no harm, whatever the plan's texts say", async () => {
    const asked = ["report", "sheet", "--plan", planOf(hostilePlan()), "--as-of", "2026-03-31"];
    const html = (await ehs([...asked, "--format", "html"])).stdout;
    expect(html).not.toMatch(/<script|<img|<iframe|href="javascript|\u202e/);
    expect(html).toContain('href="https://example.test/%22%3E%3Cscript%3E?a=1&amp;b=&#39;2&#39;"');
    const md = (await ehs(asked)).stdout;
    expect(md).not.toMatch(/(^|[^\\])<script|\]\(javascript:[^)]*\)\s(?!\\)|\u202e/);
    expect(md).toContain("\\<script\\>");
  });
});
