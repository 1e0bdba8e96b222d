/**
 * Runs bundled test files in this process, with vitest's own runner and assertions. Each time a file is run its modules are
 * made anew from the compiled script: nothing that one mutant left behind is met by the next.
 */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/** Where the tests are, and where their bundles are put: from the top, and as deep. */
export const testFolder = "test/evaluate";
export const bundles = ".build/evaluate";

const require = createRequire(import.meta.url);
const ofVitest = createRequire(require.resolve("vitest/package.json"));
const load = (name) => import(pathToFileURL(ofVitest.resolve(name)).href);
const [hooks, assertions] = await Promise.all([load("@vitest/runner"), load("@vitest/expect")]);

/** `expect` as vitest makes it, without snapshots. */
function makeExpect({ chai, ...parts }) {
  for (const part of ["JestExtend", "JestChaiExpect", "ChaiStyleAssertions", "JestAsymmetricMatchers"])
    chai.use(parts[part]);
  const expect = (value, message) => chai.expect(value, message);
  Object.assign(expect, chai.expect, globalThis[parts.ASYMMETRIC_MATCHERS_OBJECT]);
  parts.setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);
  return expect;
}
/** Packages that are loaded once and shared: they are not mutated, and keep nothing of a test. */
export const shared = ["vitest", "fast-check", "yaml"];
const provided = new Map([["vitest", { ...hooks, expect: makeExpect(assertions) }]]);
const provide = (name) => provided.get(name) ?? require(name);

// The same cases for every mutant, so that a score can be had again; and nobody asks for the smallest that fails.
require("fast-check").configureGlobal({ seed: 8, endOnFailure: true });

const config = {
  ...{ root: process.cwd(), name: "", setupFiles: [], passWithNoTests: false, allowOnly: false, retry: 0, tags: [] },
  ...{ testTimeout: 0, hookTimeout: 0, maxConcurrency: 1, includeTaskLocation: false, strictTags: false },
  ...{ sequence: { shuffle: false, concurrent: false, seed: 1, hooks: "stack", setupFiles: "list" } },
};

/** Reads the bundles, compiled. @returns by the name of the test file, what makes its modules and tests */
export function readSuite() {
  return new Map(
    readdirSync(bundles).map((name) => {
      const filename = resolve(bundles, name);
      const code = `(function (module, exports, require, __url) {${readFileSync(filename, "utf8")}\n})`;
      const script = new Script(code, { filename });
      const url = pathToFileURL(resolve(testFolder, name)).href;
      const make = () => script.runInThisContext()({ exports: {} }, {}, provide, url);
      return [join(testFolder, name).replace(/\.js$/, ".ts"), make];
    }),
  );
}

const testsIn = (tasks) => tasks.flatMap((task) => (task.type === "test" ? [task] : testsIn(task.tasks)));
const idOf = (name, test) => {
  const names = [];
  for (let task = test; task !== undefined && task.type !== undefined && task !== test.file; task = task.suite)
    names.unshift(task.name);
  return `${name}#${names.join(" > ")}`;
};

/** The first message of a task or of what is in it. */
const toldBy = (task) => task.result?.errors?.[0]?.message ?? (task.tasks ?? []).map(toldBy).find(Boolean);
const messageOf = (task) => toldBy(task) ?? "no message";

/**
 * Runs one test file.
 * @param only the tests to run by their ids; all when it is left out
 * @param bail to stop at the first that fails
 * @returns what failed outside of tests, and each test that was run
 */
export async function runFile(name, make, { only, bail = false, onTest = () => undefined } = {}) {
  let failed = false;
  const tests = [];
  const runner = {
    config,
    importFile: make,
    onBeforeRunTask: (test) => {
      if ((bail && failed) || (only !== undefined && !only.has(idOf(name, test)))) test.mode = "skip";
      else onTest(idOf(name, test));
    },
    onAfterRunTask: (test) => {
      onTest(undefined);
      if (test.result?.state === "fail") failed = true;
    },
  };
  const [file] = await hooks.startTests([resolve(name)], runner);
  for (const test of testsIn(file.tasks)) {
    const state = test.result?.state;
    if (state !== "pass" && state !== "fail") continue;
    const message = state === "fail" ? messageOf(test) : undefined;
    tests.push({ id: idOf(name, test), time: test.result.duration ?? 0, message });
  }
  const isBroken = file.result?.state === "fail" && !tests.some(({ message }) => message !== undefined);
  return { tests, broken: isBroken ? messageOf(file) : undefined };
}
