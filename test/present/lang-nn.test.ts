/** Nynorsk: how numbers, dates and plurals are written, and that every catalogue says what the one in Bokmål says. */
import { describe, expect, it } from "vitest";
import { acceptedSentence, acceptedWords } from "../../src/present/lang/accepted.js";
import { calendarWords } from "../../src/present/lang/calendar.js";
import { changeWords } from "../../src/present/lang/changes.js";
import { chartWords } from "../../src/present/lang/charts.js";
import { editionWords } from "../../src/present/lang/edition.js";
import { gapWords } from "../../src/present/lang/gaps.js";
import { catalogue } from "../../src/present/lang/index.js";
import { reviewWords } from "../../src/present/lang/review.js";
import { plainWords } from "../../src/present/lang/show-plain.js";
import { showWords } from "../../src/present/lang/show.js";
import { toldWords } from "../../src/present/lang/told.js";
import { verdictWords } from "../../src/present/lang/verdicts.js";
import { said } from "../../src/present/screen.js";
import type { Lang } from "../../src/report/wording.js";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const nn = catalogue("nn");

describe("Nynorsk", () => {
  it.each([
    ["2021", "2021", "2021"],
    ["2022-11-29", "29. november 2022", "29.11.2022"],
    ["2023-05", "mai 2023", "mai 2023"],
    ["2022-10", "oktober 2022", "okt. 2022"],
    ["2023-Q1", "1. kvartal 2023", "1. kv. 2023"],
    ["2023-H2", "2. halvår 2023", "2. halvår 2023"],
    ["2023-T3", "3. tertial 2023", "3. tert. 2023"],
    ["2022-W48", "veke 48 2022", "veke 48 2022"],
    ["2021-09/2022-09", "september 2021 til september 2022", "sep. 2021–sep. 2022"],
  ])("calls the period %s %s", (period, long, short) => {
    expect(plain(nn.period(period))).toBe(long);
    expect(plain(nn.shortPeriod(period))).toBe(short);
  });

  it("names the months as Norwegian does", () => {
    const months = Array.from({ length: 12 }, (_, month) => nn.period(`2026-${String(month + 1).padStart(2, "0")}`));
    expect(months.map((month) => month.split(/\s/)[0]).join(" ")).toBe(
      "januar februar mars april mai juni juli august september oktober november desember",
    );
  });

  it("writes numbers, shares and ages as Bokmål does", () => {
    expect(plain(nn.number(-1234567.891, 2))).toBe("\u22121 234 567,89");
    expect(nn.percent(83.25, 1)).toBe("83,3\u00a0%");
    expect([0, 12, 46].map((months) => plain(nn.age(months)))).toEqual(["0 md.", "1 år", "3 år 10 md."]);
    expect(nn.list(["1.A", "1.B", "2.A"])).toBe("1.A, 1.B og 2.A");
  });

  it("takes the plural that the count asks for", () => {
    const counts = [0, 1, 2, 34];
    expect(counts.map((count) => plain(nn.findings.count("warning", count)))).toEqual([
      "0 åtvaringar",
      "1 åtvaring",
      "2 åtvaringar",
      "34 åtvaringar",
    ]);
    expect(plain(nn.findings.since.older(1))).toBe("1 eldre funn er ikkje vist");
    expect(plain(nn.findings.since.older(3))).toBe("3 eldre funn er ikkje viste");
    expect(acceptedWords("nn").heading(1)).toBe("1 godteke funn");
    expect(acceptedWords("nn").heading(2)).toBe("2 godtekne funn");
    expect(calendarWords("nn").ready.holds.inputs(1, 0, 2026)).toBe("1 registrert for 2025 og 2026");
    expect(calendarWords("nn").ready.holds.inputs(0, 0, 2026)).toBe("ingen registrerte for 2025 og 2026");
  });

  it("says why something is not known", () => {
    const at = { period: "2024", text: "2024", short: "2024" };
    expect(nn.picture.why({ kind: "unmeasured", period: at })).toBe("2024 er ikkje målt");
    expect(nn.picture.why({ kind: "break", at })).toBe("brot i serien frå 2024");
    expect(nn.picture.why({ kind: "bound", text: "over 70 %" })).toBe("«over 70 %» avgjer det ikkje");
    expect(nn.attention.target("pending", "pending", null, "2027")).toBe("skal avklarast innan 2027");
    expect(nn.attention.target("not_computable", "words", "innan rimeleg tid", null)).toBe(
      "er gitt med ord: innan rimeleg tid",
    );
  });

  it("tells of a finding that came to be accepted", () => {
    const change = { field: "accepted", place: ["code"], about: [] };
    expect(acceptedSentence("nn", change, { old: null, new: "count-not-whole" })).toBe("«count-not-whole» er godteke");
  });

  it("does not mark a text in Bokmål as foreign, nor the other way round", () => {
    expect(said(nn, { text: "Mål", lang: "nb" })).toBe("Mål");
    expect(said(catalogue("nb"), { text: "Mål", lang: "nn" })).toBe("Mål");
    expect(said(nn, { text: "Goal", lang: "en" })).toBe("Goal\u00a0[en]");
    expect(said(catalogue("en"), { text: "Mål", lang: "nn" })).toBe("Mål\u00a0[nn]");
  });
});

/** Every text of a catalogue that is no sentence to be made, by its place in it. */
function textsOf(words: unknown, place = ""): (readonly [place: string, text: string])[] {
  if (typeof words === "string") return [[place, words]];
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([key, below]) => textsOf(below, `${place}/${key}`));
}

const catalogues: Readonly<Record<string, (lang: Lang) => unknown>> = {
  catalogue,
  ...{ gaps: gapWords, changes: changeWords, show: showWords, plain: plainWords, calendar: calendarWords },
  ...{ edition: editionWords, verdicts: verdictWords, told: toldWords, review: reviewWords },
  ...{ accepted: acceptedWords, charts: chartWords },
};

describe.each(Object.keys(catalogues))("the words of %s", (name) => {
  const of = (lang: Lang): (readonly [string, string])[] => textsOf(catalogues[name]?.(lang));

  it("are the same ones in both forms of Norwegian, and none is empty", () => {
    const [nb, own] = [of("nb"), of("nn")];
    expect(own.length).toBeGreaterThan(1);
    expect(own.map(([place]) => place).sort()).toEqual(nb.map(([place]) => place).sort());
    expect(own.filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});
