/** `ehs validate` as CI and editors meet it: on the bundled plan, and on copies that are broken on purpose. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { change, ehs, planCopy } from "../helpers/run.js";

interface Told {
  readonly findings: readonly {
    file: string;
    line: number;
    col: number;
    severity: string;
    code: string;
    item: string | null;
    suggestion: string | null;
  }[];
}

const asOf = "--as-of 2023-03-31";

/** Findings of a copy of the plan, without those that the sound plan has. */
async function introduced(spoil: (plan: string) => void): Promise<{ code: number; lines: string[] }> {
  const before = planCopy();
  const after = planCopy();
  spoil(after.plan);
  const read = async (folder: string) => ehs(`validate --format json ${asOf}`, { cwd: folder });
  const told = (text: string) =>
    (JSON.parse(text) as Told).findings.map(({ file, line, col, severity, code, item }) => ({
      key: `${file} ${severity} ${code} ${item ?? "-"}`,
      at: `${line}:${col}`,
    }));
  const known = told((await read(before.folder)).stdout).map(({ key }) => key);
  const ran = await read(after.folder);
  const fresh = told(ran.stdout).filter(({ key }) => {
    const found = known.indexOf(key);
    if (found >= 0) known.splice(found, 1);
    return found < 0;
  });
  // Nothing that the sound plan has may vanish because of a fault elsewhere.
  return { code: ran.code, lines: fresh.map(({ key, at }) => `${at} ${key}`) };
}

const objective1 = "objectives/1-aktiv-medvirkning.yaml";

/** The line at which a text stands in a plan file. */
function lineOf(file: string, text: string): number {
  const { plan } = planCopy();
  const lines = readFileSync(join(plan, file), "utf8").split("\n");
  return lines.findIndex((line) => line.includes(text)) + 1;
}

describe("the bundled plan", () => {
  it("has no errors", async () => {
    const ran = await ehs("validate --format json");
    expect(ran.code).toBe(0);
    const { findings } = JSON.parse(ran.stdout) as Told;
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  it("says the same in text, with the place first", async () => {
    const { cwd, ...nb } = { cwd: dirname(planCopy().plan), env: {} };
    const ran = await ehs(`validate ${asOf} --lang en`, { cwd, ...nb });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toMatch(/^plan\/objectives\/1-aktiv-medvirkning\.yaml:\d+:\d+ {2}\w+ {2}[\w-]+ {2}B1\.4 {2}/);
    expect(ran.stdout).toMatch(/\n\d+ warnings?, \d+ notes? in \d+ files\n$/);
  });
});

type Fault = readonly [name: string, from: string, to: string, needle: string, expected: string];

const faults: readonly Fault[] = [
  [
    "a misspelt required key",
    "    type: adoption\n    unit:\n      nb: Antall\n",
    "    tpye: adoption\n    unit:\n      nb: Antall\n",
    "    type: adoption",
    "error unknown-key 1.1",
  ],
  ["a wrong word from a list", "type: adoption", "type: adoptoin", "type: adoption", "error unknown-word 1.1"],
  ["a misspelt branch of a choice", "kind: change", "kind: chnage", "kind: change", "error unknown-word 1.1a"],
  [
    "30 February",
    'period: "2021-09/2022-09"',
    'period: "2021-02-30"',
    "2021-09/2022-09",
    "error meaningless-period 1.1a",
  ],
  [
    "a duplicate key",
    "        scale: amount\n        direction: up\n        baseline:\n          kind: measured\n          value: 11.4",
    "        scale: amount\n        scale: amount\n        direction: up\n        baseline:\n          kind: measured\n          value: 11.4",
    "direction: up",
    "error duplicate-key 1.1a",
  ],
  ["an unquoted id", 'id: "1.1"', "id: 1.1", 'id: "1.1"', "error not-text 1.1"],
  [
    "an unknown outcome",
    'outcomes: ["B1.1"]',
    'outcomes: ["B1.11"]',
    'outcomes: ["B1.1"]',
    "error unknown-reference 1.1",
  ],
  ["a decimal comma", "value: 11.4", "value: 11,4", "value: 11.4", "error decimal-comma 1.1a"],
  [
    "a missing direction",
    "        direction: up\n        baseline:\n          kind: measured\n          value: 11.4",
    "        baseline:\n          kind: measured\n          value: 11.4",
    "million visits per month",
    "error missing-direction 1.1a",
  ],
  ["a share above 100", "value: 46", "value: 460", "value: 46", "error value-out-of-bounds 1.2"],
];

describe("each fault, put into a copy of the plan, gives its one finding at its line", () => {
  it.each(faults)("%s", async (_, from, to, needle, expected) => {
    const { code, lines } = await introduced((plan) => {
      change(join(plan, objective1), from, to);
    });
    expect(code).toBe(1);
    const [severity = "", ...rest] = expected.split(" ");
    expect(lines.map((line) => line.replace(/^\d+:\d+ /, ""))).toEqual([
      `plan/${objective1} ${severity} ${rest.join(" ")}`,
    ]);
    if (!expected.includes("missing-direction"))
      expect(Number(lines[0]?.split(":")[0])).toBe(lineOf(objective1, needle));
  });

  it("an unclosed list takes its file, and the others are still reported", async () => {
    const { code, lines } = await introduced((plan) => {
      change(join(plan, objective1), 'outcomes: ["B1.1"]', 'outcomes: ["B1.1"');
    });
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("error yaml-syntax");
  });

  it("Windows line endings are no fault", async () => {
    const { code, lines } = await introduced((plan) => {
      const path = join(plan, objective1);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    });
    expect({ code, lines }).toEqual({ code: 0, lines: [] });
  });

  it("a link in a file's place, also one that leaves the plan", async () => {
    const { code, lines } = await introduced((plan) => {
      const path = join(plan, "sources.yaml");
      renameSync(path, join(plan, "..", "elsewhere.yaml"));
      symlinkSync("../elsewhere.yaml", path);
    });
    expect(code).toBe(1);
    expect(lines).toEqual(["1:1 plan/sources.yaml error file-link -"]);
  });

  it("a link or a file where a folder of plan files should be", async () => {
    const link = await introduced((plan) => {
      renameSync(join(plan, "trends"), join(plan, "..", "elsewhere"));
      symlinkSync("../elsewhere", join(plan, "trends"));
    });
    expect(link).toEqual({ code: 1, lines: ["1:1 plan/trends error file-link -"] });
    const file = await introduced((plan) => {
      rmSync(join(plan, "trends"), { recursive: true });
      writeFileSync(join(plan, "trends"), "year: '2022'\n");
    });
    expect(file).toEqual({ code: 1, lines: ["1:1 plan/trends error file-not-regular -"] });
  });

  it("a folder in a file's place", async () => {
    const { lines } = await introduced((plan) => {
      rmSync(join(plan, "trends/2022.yaml"));
      mkdirSync(join(plan, "trends/2022.yaml"));
    });
    expect(lines).toEqual(["1:1 plan/trends/2022.yaml error file-not-regular -"]);
  });
});

describe("severities are the plan's to set", () => {
  it("but errors of reading stay errors, since they leave data out", async () => {
    const { folder, plan } = planCopy();
    const settings = join(plan, "plan.yaml");
    writeFileSync(settings, `${readFileSync(settings, "utf8")}severities:\n  yaml-syntax: "off"\n`);
    change(join(plan, objective1), 'outcomes: ["B1.1"]', 'outcomes: ["B1.1"');
    const ran = await ehs(`validate --format json ${asOf}`, { cwd: folder });
    expect(ran.code).toBe(1);
    const codes = (JSON.parse(ran.stdout) as Told).findings
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code);
    expect(codes.sort()).toEqual(["fixed-severity", "yaml-syntax"]);
  });

  it("a warning can be made an error, or turned off", async () => {
    const { folder, plan } = planCopy();
    const settings = join(plan, "plan.yaml");
    writeFileSync(
      settings,
      `${readFileSync(settings, "utf8")}severities:\n  adoption-only: error\n  outcome-unmeasured: off\n`,
    );
    const ran = await ehs(`validate --format json ${asOf}`, { cwd: folder });
    expect(ran.code).toBe(1);
    const { findings } = JSON.parse(ran.stdout) as Told;
    expect(findings.filter(({ code }) => code === "adoption-only").map(({ severity }) => severity)).toEqual(["error"]);
    expect(findings.some(({ code }) => code === "outcome-unmeasured")).toBe(false);
  });
});
