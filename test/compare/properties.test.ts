/** What must hold between any two moments of a plan. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareContents, type FilePair } from "../../src/compare/changes.js";
import { applyChanges, diffFacts, type FileContent, factsOf, flatten } from "../../src/compare/flatten.js";
import type { Change } from "../../src/model/change.js";
import { filesIn } from "./scene.js";

const plans: readonly (readonly FileContent[])[] = [filesIn("plan"), filesIn("templates/demo/plan")];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One thing done somewhere in a tree: a number leads to the place, and says what is done there. */
function mutated(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [first = 0, ...rest] = path;
  if (Array.isArray(value) && value.length > 0) {
    const list = [...(value as unknown[])];
    const at = first % list.length;
    if (rest.length === 0 && first % 3 === 0) return list.filter((_, index) => index !== at);
    list[at] = rest.length === 0 ? replacement : mutated(list[at], rest, replacement);
    return list;
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    const keys = Object.keys(value);
    const key = keys[first % keys.length] ?? "";
    if (rest.length === 0 && first % 3 === 0)
      return Object.fromEntries(keys.filter((k) => k !== key).map((k) => [k, value[k]]));
    return { ...value, [key]: rest.length === 0 ? replacement : mutated(value[key], rest, replacement) };
  }
  return replacement;
}

const json = fc.jsonValue({ maxDepth: 4 });
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("", "2025", "70", [], {}),
);
const path = fc.array(fc.nat(50), { minLength: 1, maxLength: 9 });
const edit = fc.record({ file: fc.nat(50), path, value: fc.oneof(leaf, json), drop: fc.nat(20) });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(files: readonly FileContent[], { file, path: way, value, drop }: Edit): FileContent[] {
  const at = file % files.length;
  if (drop === 0) return files.filter((_, index) => index !== at);
  return files.map((each, index) => (index === at ? { ...each, content: mutated(each.content, way, value) } : each));
}

const moments = fc
  .tuple(fc.constantFrom(...plans), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([plan, edits]) =>
    edits.reduce<(readonly FileContent[])[]>((all, each) => [...all, edited(all.at(-1) ?? plan, each)], [plan]),
  );

/** Every file, also those that are the same. */
function pairs(before: readonly FileContent[], after: readonly FileContent[]): FilePair[] {
  const names = [...new Set([...before, ...after].map(({ file }) => file))];
  return names.flatMap((file) => {
    const [a, b] = [before, after].map((files) => files.find((each) => each.file === file));
    const kind = (a ?? b)?.kind;
    return kind === undefined ? [] : [{ kind, file, before: a?.content ?? null, after: b?.content ?? null }];
  });
}

/** Facts that the other has not, or has otherwise; the test framework's own equality is slow on so many. */
function odd(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  const addresses = new Set([...a.keys(), ...b.keys()]);
  return [...addresses].filter(
    (address) => a.has(address) !== b.has(address) || !Object.is(a.get(address), b.get(address)),
  );
}
const sorted = (changes: readonly Change[]): Change[] => [...changes].sort((a, b) => (a.address < b.address ? -1 : 1));

/** The same content in other objects, with every list and map in another order. */
function shuffled(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) {
    const list = (value as unknown[]).map((each) => shuffled(each, turn));
    return turn % 2 === 0 ? list.reverse() : [...list.slice(1), ...list.slice(0, 1)];
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, shuffled(each, turn)]),
  );
}

const runs = { numRuns: 25 };

describe("any two moments of a plan", () => {
  it("are the same when they are the same: no change, no event", () => {
    for (const plan of plans) {
      expect(compareContents(pairs(plan, plan))).toEqual({ changes: [], events: [] });
      const copy = structuredClone(plan);
      expect(compareContents(pairs(plan, copy))).toEqual({ changes: [], events: [] });
    }
  });

  it("differ by changes that lead from the one to the other, and back", () => {
    fc.assert(
      fc.property(moments, (all) => {
        const [a, b] = [factsOf(all[0] ?? []), factsOf(all.at(-1) ?? [])];
        expect(odd(applyChanges(a, diffFacts(a, b)), b)).toEqual([]);
        expect(odd(applyChanges(b, diffFacts(b, a)), a)).toEqual([]);
      }),
      runs,
    );
  });

  it("differ in the same values whether files are compared or their facts", () => {
    fc.assert(
      fc.property(moments, (all) => {
        const [a, b] = [all[0] ?? [], all.at(-1) ?? []];
        const { changes } = compareContents(pairs(a, structuredClone(b)));
        expect(sorted(changes)).toEqual(sorted(diffFacts(factsOf(a), factsOf(b))));
      }),
      runs,
    );
  });

  it("differ in the same values whether or not what stayed is one and the same object", () => {
    const single = fc.record({
      file: fc.nat(50),
      path,
      value: fc.constantFrom("zz", 7.5, null, [], {}),
      drop: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.constantFrom(...plans), single, (a, change) => {
        const b = edited(a, change);
        expect(compareContents(pairs(a, b))).toEqual(compareContents(pairs(a, structuredClone(b))));
      }),
      { numRuns: 40 },
    );
  });

  it("are reached by every change on the way, one after the other", () => {
    fc.assert(
      fc.property(moments, (all) => {
        let facts = factsOf([]);
        let before: readonly FileContent[] = [];
        for (const after of all) {
          facts = applyChanges(facts, diffFacts(factsOf(before), factsOf(after)));
          before = after;
        }
        expect(odd(facts, factsOf(before))).toEqual([]);
      }),
      runs,
    );
  });

  it("differ in nothing when lists and keys only stand in another order", () => {
    fc.assert(
      fc.property(moments, fc.nat(1), (all, turn) => {
        const plan = all.at(-1) ?? [];
        const other = plan.map((each) => ({ ...each, content: shuffled(each.content, turn) }));
        expect(compareContents(pairs(plan, other))).toEqual({ changes: [], events: [] });
      }),
      runs,
    );
  });

  it("differ in values each of which belongs to one event", () => {
    fc.assert(
      fc.property(moments, (all) => {
        const { changes, events } = compareContents(pairs(all[0] ?? [], all.at(-1) ?? []));
        const told = events.flatMap((event) => event.changes);
        expect(told.length).toBe(changes.length);
        expect(sorted(told)).toEqual(sorted(changes));
      }),
      runs,
    );
  });
});

describe("anything at all in place of a plan file", () => {
  const kinds = fc.constantFrom(...(["objective", "meeting", "plan", "strategy", "trends", "codelist"] as const));
  const keys = fc.constantFrom("id", "indicators", "measures", "targets", "observations", "lifecycle", "name", "due");
  const { value } = fc.letrec<{ value: unknown; list: unknown; map: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 6, depthIdentifier: "odd" }, leaf, json, tie("list"), tie("map")),
    list: fc.array(tie("value"), { maxLength: 4, depthIdentifier: "odd" }),
    map: fc.dictionary(fc.oneof({ weight: 4, arbitrary: keys }, fc.string()), tie("value"), {
      maxKeys: 5,
      depthIdentifier: "odd",
    }),
  }));

  it("is compared without a fault, and every value is told once", () => {
    fc.assert(
      fc.property(kinds, value, value, (kind, before, after) => {
        const file = "objectives/1.yaml";
        const { changes, events } = compareContents([{ kind, file, before, after }]);
        expect(sorted(events.flatMap((event) => event.changes))).toEqual(sorted(changes));
        const facts = flatten(kind, file, before);
        expect(odd(applyChanges(facts, changes), flatten(kind, file, after))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
