/** Where things stand in the drawings of both plans: nothing over anything else, and nothing outside. */
import { describe, expect, it } from "vitest";
import { NARROW, WIDE } from "../../../src/present/charts/index.js";
import {
  type Drawing,
  type DrawingItem,
  type MarkItem,
  type TextItem,
  inside,
  markBox,
  overlap,
  textBox,
} from "../../../src/present/charts/drawing.js";
import { chartViews, drawings } from "../../helpers/charts.js";
import { demoFolder } from "../../demo/scene.js";
import { planFolder } from "../../plan/norway.js";

const isText = (item: DrawingItem): item is TextItem => item.kind === "text";
const isMark = (item: DrawingItem): item is MarkItem => item.kind === "mark";

const plans = {
  demo: await chartViews(demoFolder, "2026-03-31", "nb"),
  "demo in English": await chartViews(demoFolder, "2026-03-31", "en"),
  norway: await chartViews(planFolder, "2026-11-21", "nb"),
};

/** Pairs of texts that stand over each other. */
function clashes({ items }: Drawing): string[] {
  const texts = items.filter(isText).map((item) => ({ item, box: textBox(item) }));
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .flatMap((other) => (overlap(one.box, other.box) ? [`${one.item.text} | ${other.item.text}`] : [])),
  );
}

/** Texts over the signs of figures and targets. */
function covered({ items }: Drawing): string[] {
  const signs = [
    "observation",
    "baseline",
    "next",
    "past",
    "superseded",
    "candidate",
    "target",
    "due",
    "forecast",
    "actual",
    "course",
  ];
  const marks = items.filter(isMark).filter(({ role }) => signs.includes(role));
  return items
    .filter(isText)
    .flatMap((item) =>
      marks.filter((mark) => overlap(textBox(item), markBox(mark))).map(({ role }) => `${item.text} over ${role}`),
    );
}

const outside = ({ width, height, items }: Drawing): string[] => {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const texts = items.filter(isText).filter((item) => !inside(textBox(item), whole, 0.5));
  const marks = items.filter(isMark).filter((item) => !inside(markBox(item), whole, 1));
  return [...texts.map(({ text }) => text), ...marks.map(({ role, x, y }) => `${role} ${x} ${y}`)];
};

describe.each(Object.entries(plans))("the drawings of %s", (_, views) => {
  it.each([WIDE, NARROW])("have no label over another at %d pixels", (width) => {
    const found = [...drawings(views, "nb", width)].flatMap(([name, drawing]) =>
      clashes(drawing).map((each) => `${name}: ${each}`),
    );
    expect(found).toEqual([]);
  });

  it.each([WIDE, NARROW])("have no label over a figure or a target at %d pixels", (width) => {
    const found = [...drawings(views, "nb", width)].flatMap(([name, drawing]) =>
      covered(drawing).map((each) => `${name}: ${each}`),
    );
    expect(found).toEqual([]);
  });

  it.each([WIDE, NARROW])("keep everything inside at %d pixels", (width) => {
    const all = drawings(views, "nb", width);
    expect(all.size).toBeGreaterThan(5);
    expect([...all].flatMap(([name, drawing]) => outside(drawing).map((each) => `${name}: ${each}`))).toEqual([]);
  });

  it("never write letters smaller than 11 pixels", () => {
    const sizes = [WIDE, NARROW].flatMap((width) =>
      [...drawings(views, "nb", width).values()].flatMap(({ items }) => items.filter(isText).map(({ size }) => size)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

describe("a series", () => {
  const all = drawings(plans.demo, "nb", WIDE);
  const roles = (name: string, role: string): number =>
    all.get(name)?.items.filter((item) => "role" in item && item.role === role).length ?? -1;

  it.each([
    ["series-1.4", 1, 0],
    ["series-1.3", 2, 1],
    ["series-2.2a", 2, 1],
    // one figure, the break, and four figures after it
    ["series-2.2b", 1, 1],
  ])("%s is drawn as %d lines with %d breaks between them", (name, lines, breaks) => {
    expect([roles(name, "series"), roles(name, "break")]).toEqual([lines, breaks]);
  });

  it("draws every figure and every target once", () => {
    for (const view of plans.demo.series) {
      const name = `series-${view.id}`;
      const official = view.points.filter(({ kind }) => kind === "observation" || kind === "baseline").length;
      expect(roles(name, "observation") + roles(name, "provisional") + roles(name, "baseline"), name).toBe(official);
      expect(roles(name, "next") + roles(name, "past") + roles(name, "superseded"), name).toBe(view.targets.length);
    }
  });
});
