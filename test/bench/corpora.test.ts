/** What the bench runs on: the same seed gives the same bytes, and nothing is wrong in it but what should be. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";
import { makeHistory } from "./corpora/history.mjs";
import { quietDay } from "./corpora/objectives.mjs";
import { breakdownPlan, bundledPlan, faultyPlan, filesPlan, largePlan } from "./corpora/plans.mjs";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function fresh(): string {
  const folder = mkdtempSync(join(tmpdir(), "ehs-corpora-"));
  made.push(folder);
  return folder;
}

function contents(folder: string): [string, string][] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return files.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

interface Told {
  readonly findings: readonly { severity: string; code: string; file: string; line: number; col: number }[];
}

async function validate(plan: string, day = quietDay) {
  const { code, stdout } = await ehs(["validate", "--plan", plan, "--as-of", day, "--format", "json"]);
  return { code, findings: (JSON.parse(stdout) as Told).findings };
}

const makers: readonly [string, (folder: string, seed: number) => string][] = [
  ["many files", (folder, seed) => filesPlan(folder, { files: 3, seed })],
  ["one large file", (folder, seed) => largePlan(folder, { megabytes: 0.2, seed })],
  ["rows of breakdown", (folder, seed) => breakdownPlan(folder, { rows: 800, seed })],
];

describe.each(makers)("a plan of %s", (_, make) => {
  it("is the same by the same seed, and another by another", () => {
    const [one, same, other] = [make(fresh(), 1), make(fresh(), 1), make(fresh(), 2)].map(contents);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("is sound", async () => {
    const { code, findings } = await validate(make(fresh(), 1));
    expect(code).toBe(0);
    // the demonstration's survey, which every made plan has, shifted its sample
    expect(findings.map((finding) => finding.code)).toEqual(["sample-mix"]);
  });
});

describe("sizes", () => {
  it("are those that are told", () => {
    const plan = filesPlan(fresh(), { files: 3 });
    for (const name of readdirSync(join(plan, "objectives"))) {
      const { size } = statSync(join(plan, "objectives", name));
      expect(size).toBeGreaterThan(18_000);
      expect(size).toBeLessThan(26_000);
    }
    const [large = ""] = readdirSync(join(largePlan(fresh(), { megabytes: 1 }), "objectives"));
    expect(statSync(join(made.at(-1) ?? "", "objectives", large)).size / 1e6).toBeCloseTo(1, 1);
    const rows = readFileSync(join(breakdownPlan(fresh(), { rows: 800 }), "data/units.csv"), "utf8");
    expect(rows.trimEnd().split("\n")).toHaveLength(801);
  });
});

describe("a plan with one bad file", () => {
  it("has one error, and says where", async () => {
    const { folder, path, line, column } = faultyPlan(fresh(), { files: 3 });
    const { code, findings } = await validate(folder);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code: "unknown-key", line, col: column });
    expect(errors[0]?.file.endsWith(path)).toBe(true);
  });
});

describe("the bundled plan", () => {
  it("is copied whole, in a repository where that is asked for", async () => {
    const [plain, committed] = [fresh(), fresh()];
    const plan = bundledPlan(plain);
    bundledPlan(committed, { history: true });
    expect(contents(join(committed, "plan"))).toEqual(contents(plan));
    expect(readdirSync(plain)).toEqual(["plan"]);
    expect(execFileSync("git", ["status", "--porcelain"], { cwd: committed, encoding: "utf8" })).toBe("");
    expect((await validate(plan, "2026-11-21")).code).toBe(0);
  });
});

describe("a repository with a history", () => {
  it("has the commits asked for, the same by the same seed, and a sound plan", async () => {
    const [one, same] = [join(fresh(), "repository"), join(fresh(), "repository")];
    for (const folder of [one, same]) await makeHistory(folder, { commits: 60, objectives: 12 });
    const head = (folder: string) =>
      execFileSync("git", ["rev-list", "HEAD"], { cwd: folder, encoding: "utf8" }).trim().split("\n");
    expect(head(one)).toHaveLength(60);
    expect(head(same)).toEqual(head(one));
    expect(execFileSync("git", ["rev-list", "--merges", "--count", "HEAD"], { cwd: one, encoding: "utf8" })).toBe(
      "2\n",
    );
    expect((await validate(join(one, "plan"), "2026-03-31")).code).toBe(0);
  });
});
