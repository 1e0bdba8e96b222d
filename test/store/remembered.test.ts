/** A plan that is remembered is the plan that is read: the same data, the same places, the same findings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect, type Inspection } from "../../src/cli/inspect.js";
import { inspected } from "../../src/cli/inspected.js";
import { load, type Loaded } from "../../src/store/load.js";
import { survivesJson } from "../../src/store/remembered.js";
import type { Tree } from "../../src/store/tree.js";
import { workTree } from "../../src/store/worktree.js";
import { memoryCache } from "../helpers/plan-cache.js";
import { memoryTree } from "../helpers/tree.js";
import { planFolder } from "../plan/norway.js";

/** Every object of a value, itself first. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

/** Where each object and all that is in it stands, as text. */
function placesIn({ plan, sources }: Loaded): string[] {
  return plan.entries.flatMap(({ content }) =>
    [...objectsIn(content)].flatMap((of) => {
      const { file, key, parent } = sources.origin(of) ?? {};
      const inside = Object.keys(of).flatMap((name) =>
        (["key", "value"] as const).map((token) => {
          const place = { of, key: name, token };
          return [name, token, sources.locate(place), sources.typed(place)];
        }),
      );
      const about = [file, key, parent === null ? null : Object.keys(parent ?? {}), Object.keys(of), inside];
      return JSON.stringify([...about, sources.locate({ of, token: "value" })]);
    }),
  );
}

/** Everything that follows from a plan, as text. */
function toldOf(loaded: Loaded, { findings, sound }: Inspection): string {
  const { plan, drafts, misfits, texts, known } = loaded;
  const left = plan.leftOut.map(({ words, ...rest }) => ({ ...rest, words: words === null ? null : [...words] }));
  const soundLeft = sound.leftOut.map(({ words, ...rest }) => ({ ...rest, words: words === null ? null : [...words] }));
  const held = [plan.settings, plan.entries, left, drafts, misfits, [...texts], [...known]];
  return JSON.stringify([...held, findings, sound.entries, soundLeft], null, 1);
}

const day = "2024-06-30";

async function withoutCache(tree: Tree): Promise<string> {
  const loaded = await load(tree);
  return toldOf(loaded, inspect(loaded, day, { today: day }));
}

async function withCache(tree: Tree, cache = memoryCache()): Promise<string> {
  const loaded = await load(tree, cache);
  return toldOf(loaded, await inspected(loaded, day, { today: day }));
}

describe("the bundled plan, remembered", () => {
  it("stands where it stands when it is read", async () => {
    const cache = memoryCache();
    const read = await load(workTree(planFolder), cache);
    const remembered = await load(workTree(planFolder), cache);
    await remembered.sources.ready();
    expect(remembered.plan).toEqual(read.plan);
    expect(remembered.print).toBe(read.print);
    expect(placesIn(remembered)).toEqual(placesIn(read));
  });

  it("is new objects each time, so that nobody changes another's", async () => {
    const cache = memoryCache();
    await load(workTree(planFolder), cache);
    const [one, other] = [await load(workTree(planFolder), cache), await load(workTree(planFolder), cache)];
    expect(one.plan.entries[0]?.content).toEqual(other.plan.entries[0]?.content);
    expect(one.plan.entries[0]?.content).not.toBe(other.plan.entries[0]?.content);
  });

  it("tells its parents without its places, and refuses places before they can be read", async () => {
    const cache = memoryCache();
    await load(workTree(planFolder), cache);
    const { plan, sources } = await load(workTree(planFolder), cache);
    const content = plan.entries[0]?.content ?? {};
    expect(sources.origin(content)).toEqual({ file: plan.entries[0]?.file, parent: null, key: null });
    expect(() => sources.locate({ of: content, token: "value" })).toThrow("before they were ready");
    expect(sources.locate({ of: {}, token: "value" })).toBeNull();
  });
});

const objective = `id: "1"
name: { nb: Mål, en: Objective }
outcomes:
  - id: "B1"
    text: { nb: Punkt, en: "Point \\u202E" }
indicators:
  - id: "1.1"
    name: { nb: Navn, en: Name }
    type: adoption
    outcomes: ["B1"]
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 46, period: "2022" }
        observations:
          - { period: "2023", value: 50 }
        targets:
          - { kind: level, value: 85, due: "2025" }
initiatives:
  - id: "1.A"
    name: { nb: Tiltak – nytt, en: Initiative }
`;

const second = objective.replaceAll('"1', '"2').replaceAll('"B1"', '"B2"');

const pieces = [
  "\t",
  "  ",
  "\n",
  "- ",
  ": ",
  '"',
  "'",
  "{",
  "]",
  "#",
  "*a",
  "&a ",
  "!x ",
  "<<: ",
  "-0",
  "1e3",
  ".nan",
  "yes",
];
const others = [
  "\u00A0",
  "\u200B",
  "é",
  "\uFEFF",
  "\r\n",
  "85",
  "2025",
  "id",
  '"1.1"',
  "null",
  "\\u0085",
  "__proto__: 1\n",
];

/** Takes some characters out of a text and puts a piece in. */
const edits = fc.array(
  fc.record({
    at: fc.nat(objective.length),
    gone: fc.nat(6),
    piece: fc.constantFrom("", ...pieces, ...others),
    which: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

const edited = (text: string, { at, gone, piece }: { at: number; gone: number; piece: string }): string =>
  text.slice(0, at) + piece + text.slice(at + gone);

describe("a plan that is edited at random", () => {
  it("is told the same with a cache that is empty, filled, or filled by what it was before", async () => {
    const lasting = memoryCache();
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const files = { "objectives/1.yaml": objective, "objectives/2.yaml": second };
        for (const change of changes) {
          const file = change.which ? "objectives/1.yaml" : "objectives/2.yaml";
          files[file] = edited(files[file], change);
        }
        const tree = memoryTree(files);
        const wanted = await withoutCache(tree);
        const cache = memoryCache();
        expect(await withCache(tree, cache)).toBe(wanted);
        expect(await withCache(tree, cache)).toBe(wanted);
        expect(await withCache(tree, lasting)).toBe(wanted);
      }),
      { numRuns: 300 },
    );
    expect(lasting.entries.size).toBeGreaterThan(3);
  });

  it("and nothing of a file is kept in which anything is wrong", async () => {
    const cache = memoryCache();
    const wrong = { "objectives/1.yaml": objective.replace("share", "shere"), "objectives/2.yaml": "id: [" };
    await withCache(memoryTree(wrong), cache);
    expect([...cache.entries.keys()].map((key) => key.split(":")[0])).toEqual(["plan"]);
  });
});

describe("files that say the same", () => {
  it("are objects of their own", async () => {
    const tree = memoryTree({ "objectives/1.yaml": objective, "objectives/2.yaml": objective });
    const cache = memoryCache();
    const wanted = await withoutCache(tree);
    expect([await withCache(tree, cache), await withCache(tree, cache)]).toEqual([wanted, wanted]);
    const { plan } = await load(tree, cache);
    expect(new Set(plan.entries.map(({ content }) => content)).size).toBe(3);
  });
});

describe("what JSON cannot hold", () => {
  it.each([[-0], [Number.NaN], [Infinity], [undefined], [{ a: [1, { b: -0 }] }], [[undefined]]])("%o", (value) => {
    expect(survivesJson(value)).toBe(false);
  });

  it("is not what plans are made of", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        if (survivesJson(value)) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
      }),
    );
  });
});
