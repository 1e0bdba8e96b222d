/** Which declared state is in force on a day, and what silence of a plan proves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declared, isWritten, stateOn } from "../../src/evaluate/lifecycle.js";
import { isInForce, isIncomplete, mayHaveSpoken } from "../../src/evaluate/silence.js";
import type { LeftOut, Lifecycle, LifecycleEntry } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";

const entry = (state: LifecycleEntry["state"], from: string): LifecycleEntry => ({ state, from });
const life: Lifecycle = [
  entry("suspended", "2025-01-01"),
  entry("proposed", "2023-01-01"),
  entry("active", "2024-01-01"),
];

describe("the state in force", () => {
  it.each([
    ["2022-12-31", null, false, true],
    ["2023-01-01", "proposed", true, false],
    ["2023-12-31", "proposed", true, false],
    ["2024-01-01", "active", true, true],
    ["2025-01-01", "suspended", true, false],
    ["2030-01-01", "suspended", true, false],
  ])("on %s is %s, whatever the order it is written in", (day, state, written, inForce) => {
    for (const given of [life, life.toReversed(), life.toSorted((a, b) => (a.from < b.from ? -1 : 1))]) {
      expect(stateOn(given, day)).toBe(state);
      expect(isWritten(given, day)).toBe(written);
      expect(isInForce({ lifecycle: given }, day)).toBe(inForce);
    }
  });

  it("is of two from one day the one written last", () => {
    const twice = [entry("active", "2024-01-01"), entry("retired", "2024-01-01"), entry("proposed", "2023-01-01")];
    expect(stateOn(twice, "2024-01-01")).toBe("retired");
    expect(isWritten([entry("proposed", "2024-01-01"), entry("retired", "2024-01-01")], "2023-12-31")).toBe(false);
    expect(isWritten([entry("retired", "2024-01-01"), entry("proposed", "2024-01-01")], "2023-12-31")).toBe(true);
  });

  it("is none where nothing is declared: active, and there since it was written", () => {
    expect([stateOn(undefined, "2024-01-01"), stateOn([], "2024-01-01")]).toEqual([null, null]);
    expect([isWritten(undefined, "2024-01-01"), isWritten([], "2024-01-01")]).toEqual([true, true]);
    expect(isInForce({}, "2024-01-01")).toBe(true);
  });

  it.each(["suspended", "replaced", "retired"] as const)("first declared %s later had been there before", (state) => {
    expect(isWritten([entry(state, "2025-01-01")], "2024-01-01")).toBe(true);
  });

  it("does not depend on the order of the list, where no two are from one day", () => {
    const states = fc.constantFrom("proposed", "active", "suspended", "retired");
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-02-${String(number).padStart(2, "0")}`);
    const lives = fc.uniqueArray(fc.tuple(states, day), { selector: ([, from]) => from, maxLength: 5 });
    fc.assert(
      fc.property(lives, day, (given, asOf) => {
        const lifecycle = given.map(([state, from]) => entry(state, from));
        const sorted = lifecycle.toSorted((a, b) => (a.from < b.from ? -1 : 1));
        expect(stateOn(lifecycle, asOf)).toBe(sorted.findLast(({ from }) => from <= asOf)?.state ?? null);
        expect(isWritten(lifecycle, asOf)).toBe(isWritten(sorted, asOf));
      }),
    );
  });
});

describe("out of use", () => {
  const since = (state: LifecycleEntry["state"]): Lifecycle => [entry(state, "2024-01-01")];
  it.each<[string, readonly (Lifecycle | undefined)[], string | null]>([
    ["nothing is said", [undefined, undefined], null],
    ["one is retired", [undefined, since("retired")], "retired"],
    ["one is replaced", [since("replaced"), undefined], "retired"],
    ["one is suspended", [since("suspended"), since("active")], "suspended"],
    ["one is suspended and one retired", [since("suspended"), since("retired")], "retired"],
    ["one is proposed", [since("proposed")], null],
  ])("%s: %3$s", (_, lives, expected) => {
    expect(declared(lives, "2024-01-01")).toBe(expected);
    expect(declared(lives, "2023-12-31")).toBeNull();
  });
});

describe("silence", () => {
  const part = (file: string, ...words: readonly string[]): LeftOut => ({
    ...{ file, item: null, kind: "objective" },
    words: words.length === 0 ? null : new Set(words),
  });

  it("proves nothing where any of the words may have been spoken", () => {
    const leftOut = [part("a.yaml", "1.1")];
    expect(mayHaveSpoken(leftOut, ["1.2", "1.1"])).toBe(true);
    expect(mayHaveSpoken(leftOut, ["1.2"])).toBe(false);
    expect(mayHaveSpoken(leftOut, [])).toBe(false);
  });

  it("is of a file that is whole, unless something could not be read at all", () => {
    const plan = planOf({});
    expect(isIncomplete(plan, "a.yaml")).toBe(false);
    expect(isIncomplete({ ...plan, leftOut: [part("a.yaml", "1.1")] }, "a.yaml")).toBe(true);
    expect(isIncomplete({ ...plan, leftOut: [part("b.yaml", "1.1")] }, "a.yaml")).toBe(false);
    expect(isIncomplete({ ...plan, leftOut: [part("b.yaml", "1.1"), part("c.yaml")] }, "a.yaml")).toBe(true);
  });
});
