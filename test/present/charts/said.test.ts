/** What the charts of the demonstration plan say, in three languages: titles, text alternatives and tables. */
import { describe, expect, it } from "vitest";
import type { ChartWords } from "../../../src/present/lang/charts.js";
import { chartWords } from "../../../src/present/lang/charts.js";
import { seriesChartOf } from "../../../src/present/charts/index.js";
import { chartViews, drawn } from "../../helpers/charts.js";
import { demoFolder } from "../../demo/scene.js";
import { planFolder } from "../../plan/norway.js";

const langs = ["nb", "nn", "en"] as const;
const all = new Map(
  await Promise.all(
    langs.map(async (lang) => [lang, drawn(await chartViews(demoFolder, "2026-03-31", lang), lang)] as const),
  ),
);

/** Ordinary spaces, for the reader of the test. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const chart = (lang: ChartWords["lang"], name: string) => {
  const found = all.get(lang)?.get(name);
  if (found === undefined) throw new Error(`no ${name} in ${lang}`);
  return found;
};
const title = (lang: ChartWords["lang"], name: string): string => plain(chart(lang, name).title);

describe("titles", () => {
  it.each([
    [
      "nb",
      "series-1.4",
      "Tilfredshet med digital kontakt: 51 % i september 2025, 8 prosentpoeng under stien – langt etter",
    ],
    [
      "nn",
      "series-1.4",
      "Tilfredshet med digital kontakt: 51 % i september 2025, 8 prosentpoeng under stien – langt etter",
    ],
    [
      "en",
      "series-1.4",
      "Satisfaction with digital contact: 51% in September 2025, 8 percentage points below the path – far behind",
    ],
    [
      "nb",
      "series-2.2c",
      "Effektivt pasientarbeid: 58 % i september 2025, måltall 60 % innen 2024 – nådd, siden falt under",
    ],
    [
      "nn",
      "series-2.2c",
      "Effektivt pasientarbeid: 58 % i september 2025, måltal 60 % innan 2024 – nådd, sidan falle under",
    ],
    ["nb", "series-1.5b", "Kommuner: 16 i 2025 – mangler måltall"],
    ["nb", "series-5.4", "Tiltak med midler til evaluering: 4/10 (40 %) i 2025, på stien – i rute"],
    ["nb", "series-G1.1b", "Likhet mellom regionene: 104 i 2025, måltall fra 95 til 105 innen 2028 – nådd"],
    [
      "nb",
      "counts",
      "23 av 36 delindikatorer kan vurderes: 4 nådd, 1 nådd etter frist, 9 i rute, 2 noe etter, 4 langt etter, 2 feil retning og 1 ikke nådd",
    ],
    ["nn", "matrix", "2 av 36 delindikatorar måler resultat eller effekt, ingen under noko mål"],
    ["nb", "timeline", "13 av 28 milepæler nådd, 8 forsinket nå"],
    ["nn", "timeline", "13 av 28 milepælar nådd, 8 forseinka no"],
    ["en", "timeline", "13 of 28 milestones reached, 8 late now"],
    ["nb", "spread-1", "Felles journal, innføring: halvparten ligger på 73 % eller mer i 2025; 17 av 24 når 60 %"],
  ] as const)("in %s of %s", (lang, name, expected) => {
    expect(title(lang, name)).toBe(expected);
  });

  it("say what is not known of a plan that nobody has measured", async () => {
    const norway = drawn(await chartViews(planFolder, "2026-11-21", "nb"), "nb");
    expect(plain(norway.get("counts")?.title ?? "")).toBe(
      "Ingen av 34 delindikatorer kan vurderes ennå: 21 venter på måling og 13 mangler måltall",
    );
    expect(plain(norway.get("series-1.3")?.title ?? "")).toMatch(
      /: ikke målt etter utgangspunktet, måltall 83 % innen 2025 – venter på måling$/,
    );
  });
});

describe("the text alternative of a series", () => {
  it("reads the figures, the break, the targets, the distance and where it leads", () => {
    expect(plain(chart("nb", "series-1.3").description)).toBe(
      "Linjediagram med 5 tall: 74 % i september 2021, 73 % i september 2022, 72 % i september 2023, 70 % i september 2024 og 69 % i september 2025. " +
        "Serien har brudd: september 2022 – september 2023. Måltall: 83 % innen 2025 (ikke nådd) og 86 % innen 2028. " +
        "Siste tall er 69 % i september 2025, 13 prosentpoeng under stien, som da er 82,5 %. " +
        "Fortsetter farten så langt, blir det 64,9 % i 2028, mellom 60,4 % og 69,5 % med feilmargin. Status: feil retning.",
    );
  });

  it("tells candidates and given-up targets apart", () => {
    expect(plain(chart("nb", "series-1.4").description)).toContain(
      "Kandidattall, ikke publisert mot målingen: 58 % i februar 2026.",
    );
    expect(plain(chart("en", "series-1.2").description)).toContain("Superseded targets: 85% by 2025 (missed).");
  });
});

describe("the table of a series", () => {
  it("has figures and targets by time, with what was expected", () => {
    const { head, rows } = chart("nb", "series-1.4").table;
    expect(head).toEqual(["Periode", "Verdi", "Hva det er", "Ventet da", "Svar", "Feilmargin (95 %)"]);
    expect(rows.map((row) => row.map(plain).slice(0, 4))).toEqual([
      ["september 2021", "48 %", "utgangspunkt", ""],
      ["september 2023", "49 %", "målt", "53,6 %"],
      ["september 2025", "51 %", "målt", "59,3 %"],
      ["2025", "60 %", "passert måltall: ikke nådd", ""],
      ["februar 2026", "58 %", "kandidat, ikke publisert mot målingen", "60,3 %"],
      ["2028", "65 %", "måltall", ""],
    ]);
  });
});

describe("a series of many figures", () => {
  it("is told by its ends and its extremes", async () => {
    const { series } = await chartViews(demoFolder, "2026-03-31", "en");
    const [view] = series;
    if (view === undefined) throw new Error("the demonstration has series");
    const [point] = view.points;
    if (point === undefined) throw new Error("a series has figures");
    const points = Array.from({ length: 20 }, (_, at) => ({
      ...point,
      time: 2000 + at,
      value: (at * 7) % 11,
      text: String((at * 7) % 11),
      period: null,
    }));
    const { description } = seriesChartOf({ ...view, points }, chartWords("en"), { id: "x" });
    expect(plain(description)).toContain("Line chart of 20 figures, from 0 to 1. Lowest: 0. Highest: 10.");
  });
});

describe("the three languages", () => {
  it("say the same numbers, each in its own words", () => {
    const numbers = (text: string): string[] =>
      plain(text)
        .replaceAll(",", ".")
        .match(/\d+(\.\d+)?/g) ?? [];
    for (const [name, chartNb] of all.get("nb") ?? []) {
      const chartNn = chart("nn", name);
      expect(numbers(chartNn.description), name).toEqual(numbers(chartNb.description));
      expect(chartNn.svg).toContain('lang="nn"');
    }
    const distinct = (lang: ChartWords["lang"]): string => chart(lang, "timeline").description;
    expect(new Set(langs.map(distinct)).size).toBe(3);
  });
});
