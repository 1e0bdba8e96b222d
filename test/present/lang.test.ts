import { describe, expect, it } from "vitest";
import { catalogue, isLang, languages } from "../../src/present/lang/index.js";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const nb = catalogue("nb");
const en = catalogue("en");

describe("numbers", () => {
  it.each([
    [11.4, 1, "11,4", "11.4"],
    [-3.5, 1, "\u22123,5", "\u22123.5"],
    [115678, 0, "115 678", "115,678"],
    [1234567.891, 2, "1 234 567,89", "1,234,567.89"],
    [-0.001, 1, "0,0", "0.0"],
    [0, 0, "0", "0"],
  ])("%d with %d decimals", (value, decimals, norwegian, english) => {
    expect(plain(nb.number(value, decimals))).toBe(norwegian);
    expect(plain(en.number(value, decimals))).toBe(english);
  });

  it("keep a share and its sign together", () => {
    expect(nb.percent(83, 0)).toBe("83\u00a0%");
    expect(en.percent(83.25, 1)).toBe("83.3%");
    expect(nb.percent(-2, 0)).toBe("\u22122\u00a0%");
  });
});

describe("periods", () => {
  it.each([
    ["2021", "2021", "2021", "2021", "2021"],
    ["2022-11-29", "29. november 2022", "29.11.2022", "29 November 2022", "29 Nov 2022"],
    ["2023-03-01", "1. mars 2023", "1.3.2023", "1 March 2023", "1 Mar 2023"],
    ["2022-11", "november 2022", "nov. 2022", "November 2022", "Nov 2022"],
    ["2023-Q1", "1. kvartal 2023", "1. kv. 2023", "Q1 2023", "Q1 2023"],
    ["2023-H2", "2. halvår 2023", "2. halvår 2023", "H2 2023", "H2 2023"],
    ["2023-T3", "3. tertial 2023", "3. tert. 2023", "T3 2023", "T3 2023"],
    ["2022-W48", "uke 48 2022", "uke 48 2022", "week 48 2022", "week 48 2022"],
    [
      "2021-09/2022-09",
      "september 2021 til september 2022",
      "sep. 2021–sep. 2022",
      "September 2021 to September 2022",
      "Sept 2021–Sept 2022",
    ],
    ["autumn", "autumn", "autumn", "autumn", "autumn"],
  ])("%s", (period, long, short, english, shortEnglish) => {
    expect(plain(nb.period(period))).toBe(long);
    expect(plain(nb.shortPeriod(period))).toBe(short);
    expect(plain(en.period(period))).toBe(english);
    expect(plain(en.shortPeriod(period))).toBe(shortEnglish);
  });

  it("age in years and months", () => {
    expect([0, 1, 12, 46].map((months) => plain(nb.age(months)))).toEqual(["0 md.", "1 md.", "1 år", "3 år 10 md."]);
    expect([0, 12, 46].map((months) => plain(en.age(months)))).toEqual(["0 mo", "1 yr", "3 yr 10 mo"]);
  });
});

describe("words", () => {
  it("take the plural that the count asks for", () => {
    expect([1, 2].map((count) => plain(nb.findings.count("warning", count)))).toEqual(["1 advarsel", "2 advarsler"]);
    expect([1, 0].map((count) => plain(en.findings.count("error", count)))).toEqual(["1 error", "0 errors"]);
    expect([1, 34].map((count) => plain(nb.picture.measures(count)))).toEqual(["1 delindikator", "34 delindikatorer"]);
    expect(nb.list(["1.A", "1.B", "2.A"])).toBe("1.A, 1.B og 2.A");
    expect(en.list(["1.A", "1.B"])).toBe("1.A and 1.B");
  });

  it("say bounds, bands and approximate figures", () => {
    expect(
      (["above", "at_least", "below", "at_most"] as const).map((bound) => plain(nb.bounded(bound, "80 %"))),
    ).toEqual(["over 80 %", "minst 80 %", "under 80 %", "høyst 80 %"]);
    expect(en.band("10", "20")).toBe("from 10 to 20");
  });

  it("differ in every language, and are never empty", () => {
    for (const table of ["status", "flag", "trend", "noTarget"] as const) {
      for (const lang of languages) {
        const words = Object.values(catalogue(lang)[table]);
        expect(new Set(words).size).toBe(words.length);
        expect(words.every((word) => word.trim() !== "")).toBe(true);
      }
    }
  });

  it("say why a verdict is not known", () => {
    const at = { period: "2024", text: "2024", short: "2024" };
    expect(nb.picture.why({ kind: "unmeasured", period: at })).toBe("2024 er ikke målt");
    expect(nb.picture.why({ kind: "baseline", reason: "words" })).toBe("utgangspunktet er gitt med ord");
    expect(nb.picture.why({ kind: "break", at: null })).toBe("brudd i serien");
    expect(en.picture.why({ kind: "break", at })).toBe("break in the series from 2024");
    expect(en.picture.why({ kind: "lifecycle", from: at, reason: null })).toBe("from 2024");
    expect(en.picture.why({ kind: "bound", text: "above 70%" })).toBe("“above 70%” does not settle it");
    expect(en.picture.why({ kind: "no_target", reason: "pending" })).toBe("the target is to be clarified");
  });

  it("say why a target has no number", () => {
    const say = nb.attention.target;
    expect(say("pending", "pending", null, "2027")).toBe("skal avklares innen 2027");
    expect(say("dependent", "dependent", "venter på: planer", "2027")).toBe("venter på: planer (ventet innen 2027)");
    expect(say("none", "none", "Ikke vedtatt.", null)).toBe("ikke satt: Ikke vedtatt.");
    expect(say("not_computable", "all", null, null)).toContain("antallet er ikke oppgitt");
    expect(say("not_computable", "change", null, null)).toContain("utgangspunktet er ikke et tall");
    expect(say("not_computable", "words", "innen rimelig tid", null)).toBe("er gitt med ord: innen rimelig tid");
    expect(say("not_computable", "level", null, null)).toBe("kan ikke regnes ut");
  });

  it("know their own languages", () => {
    expect(languages.every(isLang)).toBe(true);
    expect(["sv", "toString", ""].some(isLang)).toBe(false);
  });
});
