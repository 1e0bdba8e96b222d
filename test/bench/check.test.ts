/** Goals and the comparison with what was kept. */
import { describe, expect, it } from "vitest";
import { check, verdict } from "./harness/check.mjs";
import { bare, growth, memory, ratio, told, type Sample } from "./harness/figures.mjs";

const sample = (seconds: readonly number[], more: Partial<Sample> = {}): Sample => ({
  seconds,
  cpu: null,
  memory: null,
  told: [],
  ...more,
});

const samples = {
  [bare]: sample([1, 2, 4], { memory: 40 }),
  job: sample([3, 6, 12], { memory: 150, told: [{ rate: 90 }, { rate: 110 }, { rate: 120 }] }),
  floor: sample([1, 2, 5]),
};

describe("a goal", () => {
  it.each([
    [3, true],
    [2.9, false],
  ])("of at most %d × bare node, at 3, is met: %s", (most, met) => {
    const figure = ratio({ text: "job", of: "job", most })(samples);
    expect(figure).toMatchObject({ value: 3, goal: `≤ ${most}`, met, better: "lower" });
  });

  it("of at least is met from there on", () => {
    expect(ratio({ text: "peer", of: "job", to: "floor", least: 3 })(samples)).toMatchObject({ value: 3, met: true });
    expect(told({ text: "charts", of: "job", number: "rate", unit: "a second", least: 111 })(samples)).toMatchObject({
      value: 110,
      met: false,
      better: "higher",
    });
  });

  it("takes the start off where it is asked to", () => {
    expect(ratio({ text: "log", of: "job", to: "floor", less: bare, most: 2 })(samples)).toMatchObject({ value: 2 });
  });

  it("is not judged by what could not be run or measured", () => {
    expect(ratio({ text: "peer", of: "absent", least: 3 })(samples)).toMatchObject({ value: null, met: null });
    expect(memory({ text: "memory", of: "floor", most: 200 })(samples)).toMatchObject({ value: null, met: null });
    const points = [1, 2].map((count): [number, string] => [count, "floor"]);
    const grown = growth({ text: "growth", points, cost: "memory", piece: "file" })(samples);
    expect(grown).toMatchObject({ value: null, met: null });
  });

  it("on growth is met in proportion, and not by a square", () => {
    const grown = (costs: readonly number[]) => {
      const all = Object.fromEntries(costs.map((cost, at) => [`at ${at}`, sample([1 + cost])]));
      const points = costs.map((_, at): [number, string] => [100 * 2 ** at, `at ${at}`]);
      return growth({ text: "time", points, cost: "time", piece: "file" })({ ...all, [bare]: sample([1]) });
    };
    expect(grown([1, 2, 4])).toMatchObject({
      met: true,
      note: "µs per further file: 1.00e+4 from 100 to 200, 1.00e+4 from 200 to 400",
    });
    expect(grown([1, 4, 16])).toMatchObject({ met: false, value: 2 });
  });

  it("on growth goes by the processor where its time is known", () => {
    const all = { [bare]: sample([1], { cpu: 1 }), few: sample([9], { cpu: 2 }), many: sample([99], { cpu: 3 }) };
    const points = [
      [100, "few"],
      [200, "many"],
    ] as const;
    expect(growth({ text: "time", points, cost: "time", piece: "file" })(all)).toMatchObject({ value: 1, met: true });
  });
});

const now = (value: number | null, low: number, high: number, better: "lower" | "higher" = "lower") => ({
  ...{ text: "first run", unit: "×", value, low, high, better },
});

describe("the comparison with what was kept", () => {
  it.each([
    ["the same", now(4, 3.9, 4.1), 4, "as before"],
    ["within the tolerance", now(4.9, 4.8, 5), 4, "as before"],
    ["beyond it", now(5.1, 4.5, 5.5), 4, "slower"],
    ["beyond it, but the better quartile is as before", now(5.1, 3.9, 9), 4, "as before"],
    ["faster", now(1, 1, 1), 4, "as before"],
    ["less where more is better", now(70, 60, 80, "higher"), 100, "slower"],
    ["a little less where more is better", now(85, 80, 90, "higher"), 100, "as before"],
  ])("%s", (_, figure, before, said) => {
    expect(verdict(figure, { value: before })).toBe(said);
  });

  it("takes another tolerance", () => {
    expect(verdict(now(4.9, 4.8, 5), { value: 4 }, 0.1)).toBe("slower");
  });

  it("says of what is new, and of what could not be measured, that it cannot tell", () => {
    expect(verdict(now(4, 4, 4), null)).toBe("not kept");
    expect(verdict(now(null, 0, 0), { value: 4 })).toBe("not measured");
  });

  it("is made figure by figure, of ratios and memory only", () => {
    const rate = { ...now(50, 50, 50, "higher"), text: "charts", unit: "a second" };
    const jobs = [{ name: "bundled", figures: [now(8, 8, 8), rate] }];
    const kept = { jobs: [{ name: "bundled", figures: [now(4, 4, 4), { ...rate, value: 500 }] }] };
    expect(check(jobs, kept)).toEqual([
      { job: "bundled", text: "first run", unit: "×", before: 4, now: 8, said: "slower" },
    ]);
    expect(check(jobs, { jobs: [] }).map(({ said }) => said)).toEqual(["not kept"]);
  });
});
