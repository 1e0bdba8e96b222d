/** Which figures count on a day, and which of several for one time. */
import { describe, expect, it } from "vitest";
import { seriesOf } from "../../src/evaluate/points.js";
import type { Observation } from "../../src/model/plan.js";
import { baseline, judged, observed, sketch } from "./cases.js";

const revised = (number: number): Pick<Observation, "revision"> => ({
  revision: { number, kind: "correction", reason: "r" },
});
const valuesOn = (asOf: string, observations: Observation[]) =>
  seriesOf(sketch({ observations }), asOf).map(({ value }) => value);

describe("what counts", () => {
  it.each<[string, Observation]>([
    ["has not ended", { period: "2025", value: 1 }],
    ["was published later", { period: "2023", value: 1, published: "2024-07-01" }],
    ["is missing", { period: "2023", missing: "suppressed" }],
    ["is missing though a value stands there", { period: "2023", value: 1, missing: "not_available" }],
    ["has no value", { period: "2023" }],
    ["is a forecast", { period: "2023", value: 1, flags: ["forecast"] }],
    ["is a part of nothing", { period: "2023", value: "0/0" }],
    ["has a day that does not exist", { period: "2023-02-30", value: 1 }],
  ])("not what %s", (_, observation) => {
    expect(valuesOn("2024-06-30", [observation])).toEqual([]);
  });

  it("counts a figure from the day its period ends and it is published", () => {
    const figure: Observation = { period: "2024-06", value: 1, published: "2024-06-30" };
    expect(valuesOn("2024-06-29", [figure])).toEqual([]);
    expect(valuesOn("2024-06-30", [figure])).toEqual([1]);
  });

  it("keeps estimates and provisional figures", () => {
    const flagged: Observation[] = [{ period: "2023", value: 1, flags: ["estimated", "provisional"] }];
    expect(seriesOf(sketch({ observations: flagged }), "2024-06-30")).toMatchObject([{ provisional: true }]);
  });

  it("is in order of time, whatever the order of the list", () => {
    expect(valuesOn("2024-06-30", observed({ "2023": 3, "2021": 1, "2022-11-29": 2 }))).toEqual([1, 2, 3]);
  });
});

describe("several values for one time", () => {
  const wide: Observation = { period: "2023", value: 1 };
  const cases: [string, Observation, Observation][] = [
    ["official before candidate", { ...wide, value: 2 }, { ...wide, standing: "candidate", ...revised(2) }],
    ["the latest revision", { ...wide, value: 2, ...revised(2) }, { ...wide, ...revised(1) }],
    ["a revision before the first figure", { ...wide, value: 2, ...revised(1) }, wide],
    ["the more precise period", { period: "2023-12", value: 2 }, wide],
    ["a revision before a more precise period", { ...wide, value: 2, ...revised(1) }, { period: "2023-12", value: 1 }],
    ["the measure's own source", { ...wide, value: 2 }, { ...wide, source: "other" }],
    ["the figure published last", { ...wide, value: 2, published: "2024-03-01" }, { ...wide, published: "2024-02-01" }],
    ["one period before its equal", { ...wide, value: 2 }, { period: "2023-01/2023-12", value: 1 }],
  ];

  it.each(cases)("%s wins", (_, winner, loser) => {
    expect(valuesOn("2024-06-30", [winner, loser])).toEqual([2]);
    expect(valuesOn("2024-06-30", [loser, winner])).toEqual([2]);
  });

  it("takes the last where nothing tells them apart", () => {
    expect(valuesOn("2024-06-30", [wide, wide])).toEqual([1]);
  });

  it("uses the earlier figure until the revision is published", () => {
    const observations = [wide, { ...wide, value: 2, published: "2024-06-01", ...revised(1) }];
    expect(valuesOn("2024-05-31", observations)).toEqual([1]);
    expect(valuesOn("2024-06-01", observations)).toEqual([2]);
  });
});

describe("the baseline", () => {
  it("shuts out what is not after it", () => {
    const progress = judged(
      sketch({ observations: observed({ "2021": 60, "2022": 70, "2022-12": 80 }) }),
      "2024-03-01",
    );
    expect(progress).toMatchObject({ status: "no_data", latest: null });
    expect(progress.series.map(({ value }) => value)).toEqual([60, 80]);
  });

  it("lets all count when it has no date", () => {
    const measure = sketch({ baseline: baseline(40), observations: observed({ "2001": 44 }) });
    expect(judged(measure, "2024-03-01")).toMatchObject({ status: "no_pace", achievement: 0.4 });
  });

  it("is shown and counts as none when it is not comparable", () => {
    const printed = { ...baseline(40, "2022"), comparable: false };
    const measure = sketch({ baseline: printed, observations: observed({ "2021": 45 }) });
    expect(judged(measure, "2024-03-01")).toMatchObject({
      status: "no_baseline",
      baselineComparable: false,
      baseline: { value: 40, period: "2022" },
      levelGap: 5,
      achievement: null,
      trend: null,
    });
  });

  it.each([
    ["in words", { kind: "words", text: "a limited trial" } as const, null],
    ["to come", { kind: "pending", text: "by a pilot" } as const, null],
    ["a bound", baseline(">30", "2022"), { value: 30, bound: "above" }],
    ["a part of nothing", baseline("0/0", "2022"), null],
  ])("counts as none when it is %s", (_, given, shown) => {
    const progress = judged(sketch({ baseline: given, observations: observed({ "2023": 45 }) }), "2024-03-01");
    expect(progress).toMatchObject({ status: "no_baseline", baselineComparable: true, levelGap: 5 });
    if (shown === null) expect(progress.baseline).toBeNull();
    else expect(progress.baseline).toMatchObject(shown);
  });
});

describe("candidates", () => {
  const figures: Observation[] = [
    { period: "2023", value: 43 },
    { period: "2024", value: 48, standing: "candidate" },
  ];

  it("never set the verdict; theirs stands beside", () => {
    const progress = judged(sketch({ observations: figures }), "2025-03-01");
    expect(progress).toMatchObject({ status: "behind", latest: { period: "2023" } });
    expect(progress.candidate).toMatchObject({ status: "on_track", latest: { period: "2024", candidate: true } });
    expect(progress.series).toHaveLength(1);
  });

  it("say nothing where an official figure stands for the same time, or before the baseline", () => {
    const displaced: Observation[] = [
      { period: "2024", value: 43 },
      { period: "2024-12", value: 48, standing: "candidate" },
      { period: "2022", value: 99, standing: "candidate" },
    ];
    expect(judged(sketch({ observations: displaced }), "2025-03-01")).toMatchObject({ candidate: null });
  });

  it("fill what is empty", () => {
    const measure = sketch({ observations: [{ period: "2024", value: 48, standing: "candidate" }] });
    expect(judged(measure, "2025-03-01")).toMatchObject({ status: "no_data", candidate: { status: "on_track" } });
  });
});
