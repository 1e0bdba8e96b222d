/** Thousands of findings on a terminal: the gravest are shown, the rest is counted by code, and nothing is lost elsewhere. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.js";
import { findingsText } from "../../src/present/findings-text.js";
import { ehs, temporaryFolder } from "../helpers/run.js";
import { seededFiles } from "../helpers/seeded-faults.js";

const finding = (line: number, severity: Severity, code: string): Finding => ({
  ...{ code, severity, item: null, data: {}, suggestion: null },
  ...{ file: "a.yaml", line, col: 1, endLine: line, endCol: 2 },
});

const many: readonly Finding[] = [
  ...Array.from({ length: 6000 }, (_each, at) => finding(at + 1, "info", "note-code")),
  ...Array.from({ length: 3990 }, (_each, at) => finding(at + 6001, "warning", `warning-${at % 9}`)),
  ...Array.from({ length: 10 }, (_each, at) => finding(at + 9991, "error", "error-code")),
];
const shown = (lang: "nb" | "nn" | "en", most?: number): string =>
  findingsText(many, new Map(), new Map(), { lang, colour: false, width: 80, ...(most === undefined ? {} : { most }) });

describe("10 000 findings", () => {
  it.each([
    ["nb", "… og 9 900 til: 6 000 note-code, ", " og 2 andre koder. --all viser alle.", "10 feil, 3 990 advarsler"],
    ["nn", "… og 9 900 til: 6 000 note-code, ", " og 2 andre kodar. --all viser alle.", "10 feil, 3 990 åtvaringar"],
    [
      "en",
      "… and 9,900 more: 6,000 note-code, ",
      " and 2 other codes. --all shows them all.",
      "10 errors, 3,990 warnings",
    ],
  ] as const)("are a screen in %s, with every error and the summary of all", (lang, begins, ends, summary) => {
    const text = shown(lang, 100);
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("a.yaml:"))).toHaveLength(100);
    expect(lines.filter((line) => line.includes("error-code"))).toHaveLength(10);
    const more = lines.find((line) => line.startsWith(begins)) ?? "";
    expect(more.endsWith(ends)).toBe(true);
    expect(lines.at(-2)).toContain(summary);
  });

  it("are all there where nobody asked for fewer", () => {
    expect(
      shown("en")
        .split("\n")
        .filter((line) => line.startsWith("a.yaml:")),
    ).toHaveLength(10_000);
    expect(shown("en")).not.toContain("--all");
  });
});

describe("ehs validate of a plan with several hundred findings", () => {
  const command = (...more: string[]) => ["validate", "--lang", "en", "--as-of", "2024-06-30", ...more];
  const heads = (text: string): number => text.split("\n").filter((line) => /^plan\/\S+:\d+:\d+ /.test(line)).length;

  it("shows a hundred on a terminal, all with --all and to a pipe, and JSON whole", async () => {
    const folder = temporaryFolder();
    for (const [path, text] of Object.entries(seededFiles(30))) {
      mkdirSync(dirname(join(folder, "plan", path)), { recursive: true });
      writeFileSync(join(folder, "plan", path), text);
    }
    const outside = { cwd: folder };
    const json = JSON.parse((await ehs(command("--format", "json"), { ...outside, columns: 80 })).stdout) as {
      findings: unknown[];
    };
    const all = json.findings.length;
    expect(all).toBeGreaterThan(100);
    const screen = await ehs(command("--no-color"), { ...outside, columns: 80 });
    expect(heads(screen.stdout)).toBe(100);
    expect(screen.stdout).toMatch(new RegExp(`^… and ${all - 100} more: `, "m"));
    expect(heads((await ehs(command("--all", "--no-color"), { ...outside, columns: 80 })).stdout)).toBe(all);
    expect(heads((await ehs(command(), outside)).stdout)).toBe(all);
  });
});
