/** The style of documents: its colours by the formula of WCAG, on white paper and on a dark page, and what may change where. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/present/charts/contrast.js";

const style = readFileSync(new URL("../../../templates/documents/style.css", import.meta.url), "utf8");

/** Blocks of rules for a medium, each with what it asks of the medium. */
const media = [...style.matchAll(/@media ([^{]+)\{((?:[^{}]*\{[^{}]*\})*\s*)\}/g)].map(
  ([, query = "", rules = ""]) => ({ query: query.trim(), rules }),
);

/** The style without them. */
const everywhere = media.reduce((text, { rules }) => text.replace(rules, ""), style);

const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*#([0-9a-f]{6}|[0-9a-f]{3})\b/gi)].map(([, name = "", hex = ""]) => [
      name,
      `#${hex.length === 3 ? hex.replace(/./g, "$&$&") : hex}`.toUpperCase(),
    ]),
  );

const light = coloursIn(everywhere);
const dark = {
  ...light,
  ...coloursIn(
    media
      .filter(({ query }) => query.includes("dark"))
      .map(({ rules }) => rules)
      .join("\n"),
  ),
};

/** Text, shapes and the edge of what has the focus stand on paper, and in places on a band. */
const texts = ["ink", "soft", "mark", "good", "bad", "accent"];
const grounds = ["paper", "band"];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s", (_, colours) => {
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    "%s on %s has a contrast of 4.5 to 1",
    (text, ground) => {
      expect(contrast(colours[text] ?? "", colours[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe("colours", () => {
  it("are all named, so that each is seen to here", () => {
    const used = new Set(
      [...style.matchAll(/(?<![\w-])(?:color|background|background-color):\s*([^;}]+)/g)].map(([, value = ""]) =>
        value.trim(),
      ),
    );
    expect([...used].filter((value) => !/^var\(--[\w-]+\)$|^(?:transparent|inherit|none)$/.test(value))).toEqual([]);
    const names = [...style.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = ""]) => name);
    expect([...new Set(names)].filter((name) => light[name] === undefined)).toEqual([]);
    expect(Object.keys(light).filter((name) => ![...texts, ...grounds, "line"].includes(name))).toEqual([]);
  });

  it("do not change with the width of the page", () => {
    const byWidth = media.filter(({ query }) => query.includes("width"));
    expect(byWidth.length).toBeGreaterThan(2);
    for (const { query, rules } of byWidth)
      expect(rules, query).not.toMatch(/#[0-9a-f]{3}|(?<![\w-])(?:color|background)/i);
  });

  it("of the dark are for screens: paper stays white", () => {
    for (const { query } of media.filter((each) => each.query.includes("dark"))) expect(query).toMatch(/^screen and /);
  });
});

describe("the style", () => {
  it("fetches nothing", () => {
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });
});
