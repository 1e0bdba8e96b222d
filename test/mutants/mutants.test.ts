/** The mutation tester is pinned, its runner tells what fails, and what is kept is what is told. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { between } from "../bench/harness/markdown.mjs";
import { lastingFolder } from "../helpers/repository.js";
import { percent, readScore, scoreOf, scoreTable, survivorsOf } from "./score.mjs";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

describe("the mutation tester", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
  };

  it("is pinned, and locked to the same version", () => {
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
    }
  });

  it("has a lock file with checksums and without download addresses", () => {
    const locked = Object.entries(packages).filter(([name]) => name !== "");
    expect(locked.length).toBeGreaterThan(50);
    for (const [name, { resolved, integrity }] of locked) {
      expect(resolved, name).toBeUndefined();
      expect(integrity, name).toMatch(/^sha512-/);
    }
  });
});

describe("the runner", () => {
  const bundle = (text: string): string => `
    const { describe, expect, it } = require("vitest");
    let runs = 0;
    ${text}`;
  const mixed = bundle(`
    describe("of", () => {
      it("one", () => { expect(++runs).toBe(1); });
      it.each([2, 3])("number %i", (number) => { expect(++runs).toBe(number); });
      it("wrong", async () => { await null; expect({ a: 1 }).toEqual({ a: 2 }); });
      it("after", () => { expect(runs).toBe(3); });
    });`);

  /** What a process tells of a bundled test file, run twice. */
  function ran(text: string, options: { bail?: boolean; only?: readonly string[] } = {}): unknown {
    const folder = lastingFolder();
    mkdirSync(join(folder, ".build/evaluate"), { recursive: true });
    writeFileSync(join(folder, ".build/evaluate/some.test.js"), text);
    const { only, ...rest } = options;
    const script = `
      const { readSuite, runFile } = await import(${JSON.stringify(new URL("suite.mjs", import.meta.url).href)});
      const only = ${only === undefined ? "undefined" : `new Set(${JSON.stringify(only)})`};
      const told = [];
      for (const turn of [1, 2])
        for (const [name, make] of readSuite())
          told.push(await runFile(name, make, { only, ...${JSON.stringify(rest)} }));
      const short = ({ tests, broken }) => ({ broken, tests: tests.map(({ id, message }) => [id, message]) });
      console.log(JSON.stringify(told.map(short)));`;
    const [first, second] = JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, encoding: "utf8" }),
    ) as unknown[];
    expect(second).toEqual(first);
    return first;
  }
  const id = (name: string): string => `test/evaluate/some.test.ts#of > ${name}`;
  const passed = (name: string): unknown => [id(name), null];

  it("tells each test that passes or fails, and makes the modules anew for each run", () => {
    const failed = [id("wrong"), expect.stringContaining("deeply equal")];
    expect(ran(mixed)).toEqual({
      tests: [passed("one"), passed("number 2"), passed("number 3"), failed, passed("after")],
    });
  });

  it("stops at the first that fails, and runs only those that are asked for", () => {
    expect(ran(mixed, { bail: true, only: [id("one"), id("wrong"), id("after")] })).toEqual({
      tests: [passed("one"), [id("wrong"), expect.any(String)]],
    });
    expect(ran(mixed, { only: [id("one")] })).toEqual({ tests: [passed("one")] });
  });

  it.each([
    ["a file that cannot be loaded", 'throw new Error("cannot be loaded");', "cannot be loaded"],
    ["no test at all", 'it.each([])("nothing", () => {});', "No test"],
    ["a group of none", 'it("kept", () => {}); describe("none", () => {});', "No test"],
  ])("tells what fails outside of tests: %s", (_, text, message) => {
    expect(ran(bundle(text))).toHaveProperty("broken", expect.stringContaining(message));
  });
});

describe("the score", () => {
  const place = { start: { line: 2, column: 8 }, end: { line: 2, column: 13 } };
  const mutants = ["Killed", "Killed", "Timeout", "Survived", "NoCoverage"].map((status) => ({
    ...{ status, mutatorName: "EqualityOperator", replacement: "a <=\n b", location: place },
  }));
  const report = { files: { "src/evaluate/some.ts": { source: "\nreturn a < b;", mutants } } };

  it("counts what was noticed, also by its never ending", () => {
    const rows = scoreOf(report, "2026-01-01");
    expect(rows).toEqual([
      { file: "src/evaluate/some.ts", killed: 2, endless: 1, survived: 1, unmet: 1, date: "2026-01-01" },
    ]);
    expect(percent(rows)).toBe("60.0");
    expect(percent([])).toBe("–");
  });

  it("passes over no mutant that could not be tried", () => {
    const odd = {
      ...report.files["src/evaluate/some.ts"],
      mutants: mutants.map((each) => ({ ...each, status: "RuntimeError" })),
    };
    expect(() => scoreOf({ files: { "a.ts": odd } }, "2026-01-01")).toThrow(
      "a.ts:2: a mutant was not tried: RuntimeError",
    );
  });

  it("tells each survivor and its place", () => {
    expect(survivorsOf(report)).toEqual([
      "src/evaluate/some.ts:2:8 survived: a < b → a <= b",
      "src/evaluate/some.ts:2:8 unmet: a < b → a <= b",
    ]);
  });

  it("stands in the README as it is kept", () => {
    const readme = read("README.md");
    expect(between(readme, "score", scoreTable(readScore()))).toBe(readme);
  });
});
