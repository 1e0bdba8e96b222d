/**
 * How Stryker has a mutant tried: a plugin of the kind `TestRunner`. The tests are run as suite.mjs says, and only those
 * files and tests that came by the mutated place in the run without mutants, the quickest files first.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { readSuite, runFile } from "./suite.mjs";

/** What the run without mutants told, kept for the processes that try them. */
const kept = ".build/coverage.json";

/** What Stryker's instrumented code looks at: which mutant is active, and which test is run. */
const shared = (globalThis.__stryker__ ??= {});

const add = (to, counts) => {
  for (const [mutant, count] of Object.entries(counts)) to[mutant] = (to[mutant] ?? 0) + count;
};

/** Tests of one name are one to Stryker. */
function merged(results) {
  const tests = new Map();
  for (const { fileName, tests: run } of results)
    for (const { id, time, message } of run) {
      const timeSpentMs = time + (tests.get(id)?.timeSpentMs ?? 0);
      const status = message === undefined ? 0 : 1;
      tests.set(id, { id, name: id, fileName, status, failureMessage: message, timeSpentMs });
    }
  return [...tests.values()];
}

class BundleRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.suite = readSuite();
  }

  /** Every test, and which mutated places each came by; per file too, since loading a file comes by some. */
  async dryRun() {
    const [results, files, mutantCoverage] = [[], [], { static: {}, perTest: {} }];
    shared.activeMutant = undefined;
    for (const [name, make] of this.suite) {
      const coverage = (shared.mutantCoverage = { static: {}, perTest: {} });
      const start = performance.now();
      const { tests, broken } = await runFile(name, make, { onTest: (id) => (shared.currentTestId = id) });
      const failed = tests.find(({ message }) => message !== undefined);
      if (broken !== undefined || failed !== undefined)
        return { status: "error", errorMessage: `${failed?.id ?? name}: ${broken ?? failed?.message}` };
      files.push({ name, time: performance.now() - start, tests: tests.map(({ id }) => id), coverage });
      results.push({ fileName: resolve(name), tests });
      add(mutantCoverage.static, coverage.static);
      for (const [id, counts] of Object.entries(coverage.perTest)) add((mutantCoverage.perTest[id] ??= {}), counts);
    }
    writeFileSync(kept, JSON.stringify(files.sort((a, b) => a.time - b.time)));
    return { status: "complete", tests: merged(results), mutantCoverage };
  }

  /** The tests of each file that can notice it: all where loading the file comes by the place. */
  *noticing(mutant) {
    this.files ??= JSON.parse(readFileSync(kept, "utf8"));
    for (const { name, tests, coverage } of this.files) {
      const isLoaded = mutant in coverage.static;
      const only = new Set(isLoaded ? tests : tests.filter((id) => mutant in (coverage.perTest[id] ?? {})));
      if (only.size > 0) yield { name, only: isLoaded ? undefined : only, first: tests[0] };
    }
  }

  async mutantRun({ activeMutant, hitLimit }) {
    let nrOfTests = 0;
    Object.assign(shared, { activeMutant: activeMutant.id, hitLimit, hitCount: 0, currentTestId: undefined });
    for (const { name, only, first } of this.noticing(activeMutant.id)) {
      shared.mutantCoverage = { static: {}, perTest: {} };
      const { tests, broken } = await runFile(name, this.suite.get(name), { only, bail: true });
      nrOfTests += tests.length;
      if (hitLimit !== undefined && shared.hitCount > hitLimit) return { status: "timeout", reason: "without end" };
      const failed = tests.find(({ message }) => message !== undefined);
      if (failed !== undefined || broken !== undefined)
        return {
          ...{ status: "killed", nrOfTests, killedBy: [failed?.id ?? first] },
          failureMessage: failed?.message ?? broken,
        };
    }
    return { status: "survived", nrOfTests };
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "bundle", injectableClass: BundleRunner }];
