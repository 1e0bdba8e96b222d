/** The plans that faults are put into, each read once. A fault costs the reading of one file and the rules. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../../src/cli/inspect.js";
import { overlaid } from "../../src/cli/overlay.js";
import { readBreakdowns, everyBreakdown } from "../../src/cli/breakdowns.js";
import type { Finding, Place } from "../../src/model/finding.js";
import { load, type Loaded } from "../../src/store/load.js";
import type { PlanCache } from "../../src/store/plan-cache.js";
import { memoryTree } from "../helpers/tree.js";

export interface SeededPlan {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly loaded: Loaded;
  /** What is found without a fault. */
  readonly before: readonly Finding[];
  /** What is found with some files changed. */
  readonly find: (changed: ReadonlyMap<string, string>) => Promise<readonly Finding[]>;
}

/** Remembers what the plan is without faults, and nothing after that. */
function cache(): PlanCache & { close: () => void } {
  const known = new Map<string, string>();
  let isOpen = true;
  return {
    get: (key) => known.get(key),
    put: (key, json) => {
      if (isOpen) known.set(key, json);
    },
    flush: () => Promise.resolve(),
    close: () => {
      isOpen = false;
    },
  };
}

/**
 * Where findings stand in files that were not changed costs most of the time, and is not asked: each place in them gets a
 * number of its own, so that no two are taken for one.
 */
function withoutPlacesElsewhere({ sources }: Loaded, changed: ReadonlyMap<string, string>): void {
  const locate = sources.locate.bind(sources);
  const numbers = new Map<object, number>();
  sources.locate = (place: Place) => {
    const file = sources.origin(place.of)?.file;
    if (file === undefined || changed.has(file)) return locate(place);
    const line = numbers.get(place.of) ?? numbers.size + 1;
    numbers.set(place.of, line);
    const col = place.key === undefined ? 1 : 2 + Object.keys(place.of).indexOf(String(place.key));
    return { file, line, col, endLine: line, endCol: col + 1 };
  };
}

async function seeded(name: string, files: ReadonlyMap<string, string>, asOf: string): Promise<SeededPlan> {
  const tree = memoryTree(Object.fromEntries(files));
  const remembered = cache();
  const read = async (
    changed: ReadonlyMap<string, string>,
  ): Promise<{ loaded: Loaded; findings: readonly Finding[] }> => {
    const over = overlaid(tree, changed);
    const loaded = await load(over, remembered);
    withoutPlacesElsewhere(loaded, changed);
    const figures = await readBreakdowns(loaded, over, everyBreakdown);
    return { loaded, findings: inspect(loaded, asOf, { figures, today: asOf }).findings };
  };
  const { loaded, findings: before } = await read(new Map());
  remembered.close();
  return { name, files, loaded, before, find: async (changed) => (await read(changed)).findings };
}

function folder(path: string): ReadonlyMap<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:yaml|csv)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(path, name), "utf8")]));
}

const root = new URL("../../", import.meta.url).pathname;

/** The bundled plan; the demonstration and an example, for what that does not use; an invented one, for the rest. */
export async function seededPlans(): Promise<readonly SeededPlan[]> {
  return [
    await seeded("bundled", folder(`${root}plan`), "2026-11-21"),
    await seeded("demonstration", folder(`${root}templates/demo/plan`), "2026-03-31"),
    await seeded("maturity", folder(`${root}templates/maturity/plan`), "2026-03-31"),
    await seeded("rest", folder(`${root}test/faults/rest`), "2026-03-31"),
  ];
}
