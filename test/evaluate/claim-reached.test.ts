/** What is told of something that was said to be reached, or not to be. */
import { describe, expect, it } from "vitest";
import { base, count, seen, share, told } from "./claim-told.js";

describe("a claim that something was reached", () => {
  const steps = 'targets: [{ kind: level, value: 80, due: "2022" }, { kind: level, value: 90, due: "2025" }]';
  const one = (value: number, due: string, direction = "up") =>
    `scale: share, direction: ${direction}, targets: [{ kind: level, value: ${value}, due: "${due}" }]`;
  it.each<[string, string, string, string]>([
    [
      "a target that is missed",
      `${one(80, "2022")}, ${base(40)}, ${seen(["2022", 60])}`,
      "It reached the target.",
      "target 2022 80  2022 missed",
    ],
    [
      "a target that is achieved",
      `${one(80, "2022")}, ${base(40)}, ${seen(["2022", 85])}`,
      "It reached the target.",
      "–",
    ],
    [
      "not, though achieved",
      `${one(80, "2022")}, ${base(40)}, ${seen(["2022", 85])}`,
      "It never reached the target.",
      "target 2022 80  2022 achieved",
    ],
    ["not, and missed", `${one(80, "2022")}, ${base(40)}, ${seen(["2022", 60])}`, "It never reached the target.", "–"],
    [
      "one ahead",
      `${one(80, "2025")}, ${base(40)}, ${seen(["2023", 60])}`,
      "It reached the target.",
      "target 2023 80  2025 behind",
    ],
    ["one without a figure", `${one(80, "2025")}, ${base(40)}`, "It reached the target.", "–"],
    [
      "any of two, one achieved",
      `${share}, ${steps}, ${base(40)}, ${seen(["2022", 85])}`,
      "It reached the target.",
      "–",
    ],
    [
      "any of two, none achieved",
      `${share}, ${steps}, ${base(40)}, ${seen(["2022", 60])}`,
      "It reached the target.",
      "target 2022 90  2025 off_track",
    ],
    [
      "the one of a year",
      `${share}, ${steps}, ${base(40)}, ${seen(["2022", 60])}`,
      "It reached the target for 2022.",
      "target 2022 80  2022 missed",
    ],
    [
      "measured in a year",
      `${one(80, "2025")}, ${base(40)}, ${seen(["2022", 60], ["2023", 70])}`,
      "It reached the target in 2022.",
      "target 2022 80  2025 on_track",
    ],
    [
      "measured so in a year",
      `${one(80, "2025")}, ${base(40)}, ${seen(["2022", 82], ["2023", 70])}`,
      "It reached the target in 2022.",
      "–",
    ],
    [
      "measured nearly so",
      `${one(80, "2025")}, ${base(40)}, ${seen(["2022", 79.5], ["2023", 70])}`,
      "It reached the target in 2022.",
      "target 2022 80  2025 on_track",
    ],
    [
      "measured so as rounded",
      `${one(80, "2025")}, ${base(40)}, ${seen(["2022", 80], ["2023", 70])}`,
      "It reached the target in 2022.",
      "–",
    ],
    [
      "where lower is better",
      `${one(20, "2025", "down")}, ${base(60)}, ${seen(["2022", 30], ["2023", 28])}`,
      "It reached the target in 2022.",
      "target 2022 20  2025 on_track",
    ],
    [
      "where lower is better, so",
      `${one(20, "2025", "down")}, ${base(60)}, ${seen(["2022", 10], ["2023", 28])}`,
      "It reached the target in 2022.",
      "–",
    ],
    [
      "in a year without a figure",
      `${one(80, "2025")}, ${base(40)}, ${seen(["2023", 60])}`,
      "It reached the target in 2021.",
      "–",
    ],
    [
      "a band",
      'scale: share, direction: within, targets: [{ kind: band, low: 40, high: 50, due: "2022" }], ' +
        seen(["2022", 60]),
      "It reached the target.",
      "target 2022  40–50 2022 missed",
    ],
  ])("%s", (_, measure, text, expected) => {
    expect(told(measure, text)).toEqual([expected]);
  });

  it.each<[string, string, string]>([
    ["It reached 80 %.", share, "level 2023 80"],
    ["It reached 60 %.", share, "–"],
    ["It reached 71 %.", share, "–"],
    ["It reached 72 %.", share, "level 2023 72"],
    ["It never reached 60 %.", share, "level 2023 60"],
    ["It never reached 80 %.", share, "–"],
    ["It reached 65 % in 2022.", share, "level 2022 65"],
    ["It reached 60 % in 2022.", share, "–"],
    ["It reached 60 % in 2021.", share, "–"],
    ["It reached 50 %.", "scale: share, direction: down", "level 2023 50"],
    ["It reached 65 %.", "scale: share, direction: down", "–"],
    ["It reached 80 %.", count, "–"],
    ["It reached 80 %.", "scale: share, direction: within", "–"],
    ["It reached 80 %.", "scale: share", "–"],
  ])("%s of what is %s", (text, kind, expected) => {
    expect(told(`${kind}, ${seen(["2022", 60], ["2023", 70])}`, text).map((each) => each.trim())).toEqual([expected]);
  });

  it("is not held against bounds and approximate figures", () => {
    expect(told(`${share}, ${seen(["2023", "~60"])}`, "It reached 80 %.")).toEqual(["–"]);
    expect(told(`${share}, ${seen(["2023", "<70"])}`, "It reached 80 %.")).toEqual(["–"]);
    expect(told(`${share}, ${seen(["2023", ">85"])}`, "It never reached 80 %.")).toEqual(["–"]);
    expect(told(`${share}, ${seen(["2022", "~70"], ["2023", 85])}`, "It never reached 80 %.")).toEqual(["–"]);
  });
});
