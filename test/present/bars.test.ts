import { describe, expect, it } from "vitest";
import { bullet, spark } from "../../src/present/bars.js";
import { marksFor } from "../../src/present/marks.js";

const marks = marksFor(false);
const ascii = marksFor(true);
const points = (...values: number[]) => values.map((value) => ({ value, breakBefore: false }));

describe("bullets", () => {
  it.each([
    [0.5, 0.7, "█████░░┃░░◆"],
    [0, null, "░░░░░░░░░░◆"],
    [0.999, null, "█████████░◆"],
    [1, null, "██████████◆"],
    [1.7, 1, "█████████┃◆"],
    [-0.4, 0.2, "░░┃░░░░░░░◆"],
  ])("%d of the way, %j expected", (achievement, expected, text) => {
    expect(bullet(achievement, expected, 11, marks)).toBe(text);
  });

  it("have a plain form", () => {
    expect(bullet(0.5, 0.7, 11, ascii)).toBe("#####..|..>");
  });
});

describe("spark lines", () => {
  it("run from the lowest to the highest", () => {
    expect(spark(points(33, 47, 46, 54, 57), 12, marks)).toBe("▁▅▅▇█");
    expect(spark(points(5, 5, 5), 12, marks)).toBe("▄▄▄");
    expect(spark(points(0, 1), 12, ascii)).toBe("_#");
  });

  it("draw a break as a break, and keep the last points", () => {
    expect(spark([...points(1, 2), { value: 3, breakBefore: true }], 12, marks)).toBe("▁▅╎█");
    expect(spark(points(1, 2, 3, 4), 2, marks)).toBe("▁█");
  });
});

it("every verdict has a sign, and the plain signs are ASCII", () => {
  for (const sign of Object.values(ascii.verdict)) expect(sign).toMatch(/^[!-~]$/);
  const judged = ["achieved", "achieved_late", "on_track", "behind", "off_track", "worsening", "missed"] as const;
  for (const set of [marks, ascii]) {
    expect(new Set(judged.map((status) => set.verdict[status])).size).toBe(judged.length);
    expect(judged.every((status) => set.verdict[status] !== set.verdict.awaiting_data)).toBe(true);
  }
});
