/** The periods and the sentences of a text, before anything is claimed. */
import { describe, expect, it } from "vitest";
import { periodsIn } from "../../src/evaluate/claim-periods.js";
import { sentencesOf } from "../../src/evaluate/claim-tokens.js";

const months = "januar februar mars april mai juni juli august september oktober november desember".split(" ");
const english = "January February March April May June July August September October November December".split(" ");

describe("periods", () => {
  const told = (text: string): string[] => periodsIn(text).map(({ period, role }) => `${period} ${role}`);

  it.each(months.map((name, at) => [name, english[at] ?? "", String(at + 1).padStart(2, "0")]))(
    "%s, %s",
    (nb, en, number) => {
      expect([told(`${nb} 2023`), told(`${en} 2023`)]).toEqual([[`2023-${number} other`], [`2023-${number} other`]]);
    },
  );

  it.each([
    ["første kvartal 2023", "2023-Q1 other"],
    ["fyrste kvartal i 2023", "2023-Q1 other"],
    ["Second quarter of 2023", "2023-Q2 other"],
    ["tredje kvartal 2023", "2023-Q3 other"],
    ["the fourth quarter in 2023", "2023-Q4 other"],
    ["1st quarter 2023", "2023-Q1 other"],
    ["2nd quarter 2023", "2023-Q2 other"],
    ["4. kvartal 2023", "2023-Q4 other"],
    ["Q3 2023", "2023-Q3 other"],
    ["2023-Q1", "2023-Q1 other"],
    ["2023-H2", "2023-H2 other"],
    ["2023-W07", "2023-W07 other"],
    ["2023-11", "2023-11 other"],
    ["2023-11-30", "2023-11-30 other"],
    ["1999", "1999 other"],
    ["2023.", "2023 other"],
    ["(2023)", "2023 other"],
    ["I 2023", "2023 in"],
    ["i løpet av 2023", "2023 in"],
    ["during the autumn 2023", "2023 in"],
    ["høsten 2023", "2023 other"],
    ["i høsten 2023", "2023 in"],
    ["gjennom 2023", "2023 in"],
    ["til 2023", "2023 to"],
    ["til og med 2023", "2023 to"],
    ["until and including 2023", "2023 to"],
    ["fra 2023", "2023 from"],
    ["frå våren 2023", "2023 from"],
    ["siden januar 2023", "2023-01 from"],
    ["since the spring 2023", "2023 from"],
    ["sammenlignet med 2023", "2023 from"],
    ["compared with 2023", "2023 from"],
    ["compared to 2023", "2023 from"],
    ["i forhold til 2023", "2023 from"],
    ["enn i 2023", "2023 from"],
    ["than in 2023", "2023 from"],
    ["fra 54 % i 2023", "2023 from"],
    ["til ca. 57 prosent i 2023", "2023 to"],
    ["to about 57 per cent in 2023", "2023 to"],
    ["Kommunetil 2023", "2023 other"],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    "12023",
    "20231",
    "2,023",
    "2023,5",
    "2023/24",
    "v2023",
    "2023-plan",
    "2023 %",
    "1800",
    "2123",
    "2023a",
    "1.2023",
    "kvartal 2,5",
  ])("%s is none", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["fra 2022 til 2023", ["2022 from", "2023 to"]],
    ["2019–2023", ["2019 from", "2023 to"]],
    ["2019 - 2023", ["2019 from", "2023 to"]],
    ["mellom 2022 og 2023", ["2022 from", "2023 to"]],
    ["between 2022 and 2023", ["2022 from", "2023 to"]],
    ["i 2022 og 2023", ["2022 in", "2023 other"]],
    ["i 2022, 2023", ["2022 in", "2023 other"]],
    ["2022 eller 2023", ["2022 other", "2023 other"]],
    ["fra 54 % i 2022 til 57 % i 2023", ["2022 from", "2023 to"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
    for (const { start, end, period } of periodsIn(text)) expect(text.slice(start, end)).toBe(period);
  });
});

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["One. Two.", ["One.", " Two."]],
    ["One! Two? Three…", ["One!", " Two?", " Three…"]],
    ["«One.» Two.", ["«One.»", " Two."]],
    ["Nesten 54 % i 2.5. Så 57.", ["Nesten 54 % i 2.5.", " Så 57."]],
    ["Ca. 54, jf. 1.4, bl.a. Oslo.", ["Ca. 54, jf. 1.4, bl.a. Oslo."]],
    ["Se nr. 4. Så.", ["Se nr. 4.", " Så."]],
    ["about 5 vs. 6, e.g. Oslo", ["about 5 vs. 6, e.g. Oslo"]],
    ["One\n\nTwo", ["One\n\n", "Two"]],
    ["One\n- two\n- three", ["One\n- ", "two\n- ", "three"]],
    ["One\n* two\n• three", ["One\n* ", "two\n• ", "three"]],
    ["one\ntwo", ["one\ntwo"]],
    ["one. two", ["one. two"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
