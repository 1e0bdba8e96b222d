/** The view of a measure, and that every number in every sentence is one of the view's. */
import { describe, expect, it } from "vitest";
import { showWords } from "../../src/present/lang/show.js";
import { showJson } from "../../src/present/show-json.js";
import type { MeasureItemView } from "../../src/report/show-view.js";
import type { Lang } from "../../src/report/wording.js";
import { measure, viewOf } from "./show-measure-view.js";

const numberToken = /\d+(?:[\u00a0 ]\d{3})*(?:[.,]\d+)*/g;
const tokens = (text: string): string[] => text.replaceAll("\u00a0", " ").match(numberToken) ?? [];

/** Every number token in the texts of a JSON value. */
function tokensIn(value: unknown): string[] {
  if (typeof value === "string") return tokens(value);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(tokensIn);
}

/** Every sentence of a verdict and of what stands around it. */
function sentences(view: MeasureItemView, lang: Lang): string[] {
  const words = showWords(lang);
  const { ahead, assumed } = view;
  return [
    ...view.verdict.map(words.step),
    ...view.changes.map(words.change),
    ...view.notCompared.map(words.parts.notCompared),
    ...view.past.map(words.past),
    ...(ahead === null ? [] : ahead.steps.map((step) => words.ahead.step(step, ahead))),
    ...(ahead === null ? [] : [words.ahead.observed(ahead) ?? "", words.ahead.best(ahead)]),
    ...(ahead?.projection ? [words.ahead.projection(ahead.projection)] : []),
    ...(assumed === null ? [] : [words.assumed.before(assumed), words.assumed.after(view, assumed)]),
    ...(assumed?.observations ?? []).map((each) => words.assumed.figure(each, true)),
    ...(assumed?.targets ?? []).map(words.assumed.target),
  ];
}

const days = ["2020-06-30", "2022-03-01", "2022-07-01", "2024-06-30", "2026-03-01", "2028-01-01"];
const cases = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"].flatMap((id) =>
  days.flatMap((asOf) => (["nb", "en"] as const).map((lang) => ({ id, asOf, lang }))),
);

/** The parts of a view that sentences are made of. */
const told = ({ verdict, changes, notCompared, past, ahead, assumed, measure: of }: MeasureItemView) => [
  ...[verdict, changes, notCompared, past, ahead, assumed],
  ...[of.latest.text, of.target.text],
];

describe("every number in every sentence", () => {
  it.each(cases)("of $id as of $asOf in $lang is in the JSON", ({ id, asOf, lang }) => {
    const view = measure(id, { asOf, lang });
    const known = new Set(tokensIn(told(view)));
    const said = sentences(view, lang);
    expect(said.length).toBeGreaterThan(2);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/undefined|NaN|Infinity|null/);
      for (const token of tokens(sentence)) expect(known, sentence).toContain(token);
    }
  });

  it.each(cases)("of $id as of $asOf in $lang is its number, rounded", ({ id, asOf, lang }) => {
    const check = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { value: exact, text } = value as { value?: unknown; text?: unknown };
      if (Object.keys(value).length === 2 && typeof exact === "number" && typeof text === "string") {
        const plain = text.replace(/[\u00a0 %+]/g, "").replace("\u2212", "-");
        const read = Number(lang === "nb" ? plain.replace(",", ".") : plain.replaceAll(",", ""));
        const places = /[.,](\d+)/.exec(lang === "nb" ? plain : plain.replaceAll(",", ""))?.[1]?.length ?? 0;
        expect(Math.abs(read - exact)).toBeLessThanOrEqual(10 ** -places);
      }
      Object.values(value).forEach(check);
    };
    check(measure(id, { asOf, lang }));
  });

  it.each(cases)("of $id as of $asOf in $lang, under assumptions, is in the JSON", ({ id, asOf, lang }) => {
    const assumptions = {
      figures: [
        { value: "41.5", period: "2024-03" },
        { value: "47", period: "2023" },
      ],
      targets: [{ value: "70", period: "2029" }],
    };
    const view = measure(id, { asOf, lang, assumptions });
    const known = new Set(tokensIn(told(view)));
    for (const sentence of sentences(view, lang)) {
      expect(sentence).not.toMatch(/undefined|NaN|Infinity|null/);
      for (const token of tokens(sentence)) expect(known, sentence).toContain(token);
    }
  });

  it("and the JSON is plain: it survives being written and read", () => {
    const text = showJson(viewOf("1.1"));
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
  });
});

describe("survey figures", () => {
  it("of the official series give z = 7.54, −0.56, 4.42, 1.69: up, stable, up, stable", () => {
    const { changes } = measure("1.1", { lang: "en" });
    expect(changes.map(({ z }) => z.text)).toEqual(["7.54", "\u22120.56", "4.42", "1.69"]);
    expect(changes.map(({ significant }) => significant)).toEqual([true, false, true, false]);
    expect(changes.map(({ sensitive }) => sensitive)).toEqual([false, false, false, true]);
    expect([changes[3]?.zLow.text, changes[3]?.zHigh.text]).toEqual(["1.13", "2.25"]);
  });

  it("say that a simple random sample is assumed", () => {
    const step = measure("1.1").verdict.find(({ code }) => code === "significance");
    expect(step && showWords("nb").step(step)).toContain("Enkelt tilfeldig utvalg er forutsatt");
  });
});

describe("what would change it", () => {
  it("claims that a target is out of reach only where the interval excludes it", () => {
    expect(measure("1.2").ahead?.projection?.excluded).toBe(true);
    expect(measure("1.1").ahead?.projection?.excluded).toBe(false);
    expect(measure("1.4", { asOf: "2025-01-31" }).ahead?.projection?.excluded).toBeNull();
    const words = showWords("nb").ahead.projection;
    const claim = (id: string): string => {
      const projection = measure(id).ahead?.projection ?? null;
      return projection === null ? "" : words(projection);
    };
    expect(claim("1.2")).toContain("ikke oppnåelig med farten så langt");
    expect(claim("1.1") + claim("1.4")).not.toContain("oppnåelig");
  });

  it("compares the required pace of each step with the best pace seen", () => {
    const ahead = measure("1.1", { lang: "en" }).ahead;
    expect(ahead?.best?.pace.text).toBe("+14");
    expect(ahead?.steps.map(({ required, times }) => [required?.text, times?.text])).toEqual([
      ["+4", "0.3"],
      ["+9.5", "0.7"],
    ]);
  });
});

describe("what has passed", () => {
  it("has a verdict for each step, and for the target it had before", () => {
    const past = measure("1.1", { asOf: "2026-03-01" }).past;
    expect(past.map(({ kind, status, due }) => [kind, status, due?.period])).toEqual([
      ["step", "achieved_late", "2021"],
      ["step", "awaiting_data", "2025"],
      ["superseded", "awaiting_data", "2025"],
    ]);
    expect(past[2]?.superseded?.reason?.text).toBe("For lite penger.");
  });
});

describe("the row that matched", () => {
  it.each([
    ["1.1", "2024-06-30", "pace_on_track"],
    ["1.2", "2024-06-30", "pace_off_track"],
    ["1.1", "2028-01-01", "unmeasured"],
    ["1.5", "2022-12-31", "met"],
    ["1.5", "2021-06-30", "no_figure"],
    ["1.5", "2023-01-01", "pace_on_track"],
  ])("of %s as of %s is %s", (id, asOf, row) => {
    const step = measure(id, { asOf }).verdict.find(({ code }) => code === "row");
    expect(step?.code === "row" && step.data.row).toBe(row);
  });
});
