/** The colours: every pair that a chart uses, on white paper and on a dark page, by the formula of WCAG. */
import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/present/charts/contrast.js";
import { type Ink, chartStyle, contrasts, paint, palette, plainColours } from "../../../src/present/charts/palette.js";

describe("contrast", () => {
  it.each([
    ["#000000", "#FFFFFF", 21],
    ["#FFFFFF", "#FFFFFF", 1],
    ["#777777", "#FFFFFF", 4.48],
    ["#12436D", "#FFFFFF", 10.26],
    ["#28A197", "#FFFFFF", 3.12],
  ])("%s on %s is %d", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe("the palette", () => {
  const sides = ["light", "dark"] as const;
  const failing = (pairs: readonly (readonly [Ink, Ink])[], least: number): string[] =>
    sides.flatMap((side) =>
      pairs
        .filter(([one, other]) => contrast(palette[one][side], palette[other][side]) < least)
        .map(([one, other]) => {
          const found = contrast(palette[one][side], palette[other][side]);
          return `${side}: ${one} on ${other} ${found.toFixed(2)}`;
        }),
    );

  it("gives text at least 4.5 to 1", () => {
    expect(contrasts.text.length).toBeGreaterThan(15);
    expect(failing(contrasts.text, 4.5)).toEqual([]);
  });

  it("gives shapes at least 3 to 1", () => {
    expect(failing(contrasts.shapes, 3)).toEqual([]);
  });

  it("holds six hexadecimal digits everywhere", () => {
    for (const { light, dark } of Object.values(palette))
      for (const each of [light, dark]) expect(each).toMatch(/^#[0-9A-F]{6}$/);
  });

  it("reaches the drawing as custom properties with the light value to fall back on", () => {
    expect(paint("series")).toBe("var(--chart-series, #12436D)");
    expect(plainColours(`<path fill="${paint("on-good")}"/>`)).toBe('<path fill="#FFFFFF"/>');
  });

  it("is dark on screens only, so that paper stays white", () => {
    expect(chartStyle).toContain("@media screen and (prefers-color-scheme:dark)");
    for (const ink of Object.keys(palette)) expect(chartStyle).toContain(`--chart-${ink}:`);
    expect(chartStyle).not.toMatch(/url\(|@import|@font-face/);
  });
});
