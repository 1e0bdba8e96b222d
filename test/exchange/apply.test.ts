/** A table by its mapping: layouts, footnotes, filters, JSON-stat; and mappings that are proposed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applied, type Mapping } from "../../src/exchange/apply.js";
import { CannotRead } from "../../src/exchange/fault.js";
import { readJsonStat } from "../../src/exchange/json-stat.js";
import { fits, proposed } from "../../src/exchange/propose.js";
import { similarity } from "../../src/exchange/similar.js";
import { portfolioIn } from "../../src/exchange/portfolio.js";
import { readCsv } from "../../src/exchange/csv-read.js";

const cube = readFileSync(new URL("fixtures/cube.json", import.meta.url), "utf8");

/** Each figure in a line: measure, period, figure, and what stands beside it. */
function told(text: string, mapping: Mapping): string[] {
  const found = applied(text.startsWith("{") ? readJsonStat(text) : readCsv(text), mapping);
  return (found?.readings ?? []).map(({ measure, code, period, figure, n, flags, texts, loose, unread }) => {
    const value = figure.kind === "value" ? figure.value : figure.kind === "missing" ? figure.why : figure.kind;
    const all = [...(figure.kind === "value" || figure.kind === "missing" ? figure.flags : []), ...flags];
    const beside = [
      n === null ? "" : `n=${n}`,
      ...all,
      ...texts.map((each) => `"${each}"`),
      ...loose.map((mark) => `?${mark}`),
      ...unread.map((each) => `!${each}`),
    ];
    return [measure ?? code, period, value, ...beside].filter((each) => each !== "").join(" ");
  });
}

describe("a table", () => {
  it("has a row for each figure", () => {
    const text =
      "Tabell 1. Kontakt\n\nIndikator;År;Andel;N;Merknad;Flagg\nA;2023;57,5;1 524;Web;provisional\nB;2023K1;..;;;\nA;2024;60;x;;rar\n";
    const mapping = {
      values: [{ column: "Andel" }],
      measure_in: "Indikator",
      period_in: "År",
      n_in: "N",
      remarks_in: "Merknad",
      flags_in: "Flagg",
      codes: [{ code: "A", measure: "1.4" }],
    };
    expect(told(text, mapping)).toEqual([
      '1.4 2023 57.5 n=1524 provisional "Web"',
      "B 2023-Q1 not_available",
      "1.4 2024 60 !N !Flagg",
    ]);
  });

  it("has a column for each measure", () => {
    const text = "År\tKontakt\tSvar\tVideo\n2023\t57\t1524\t15\n2024\t60\t1600\t\n";
    const mapping = {
      values: [
        { column: "Kontakt", measure: "1.4", n_in: "Svar" },
        { column: "Video", measure: "1.5" },
      ],
      period_in: "År",
    };
    expect(told(text, mapping)).toEqual(["1.4 2023 57 n=1524", "1.5 2023 15", "1.4 2024 60 n=1600"]);
  });

  it("has a column for each period", () => {
    const text = "Måling;2022;2023*;2024 1)\n1.4;54;57,0;:\n1) Utsatt.\n* Foreløpige tall.\n";
    expect(told(text, { values: [{ column: "*" }], measure_in: "Måling" })).toEqual([
      "1.4 2022 54",
      '1.4 2023 57.0 provisional "Foreløpige tall."',
      '1.4 2024 suppressed "Utsatt."',
    ]);
  });

  it("counts only some rows, and passes over codes that are of no measure", () => {
    const text = "Region;Kode;År;Verdi\n0301;A;2023;1\n0;A;2023;2\n0;B;2023;3\n";
    const mapping = {
      where: [{ column: "Region", is: ["0"] }],
      values: [{ column: "Verdi" }],
      measure_in: "Kode",
      period_in: "År",
      codes: [{ code: "B" }],
    };
    expect(told(text, mapping)).toEqual(["A 2023 2"]);
    expect(applied(readCsv(text), mapping)?.passedOver).toBe(2);
  });

  it("has its footnotes travel with the figures, from cell, row and column", () => {
    const text = "Indikator,År,Andel 2)\nKontakt¹,2023,57\nVideo,2024,15 3)\n1) Uten telefon.\n2) Vektet.\n";
    expect(told(text, { values: [{ column: "Andel 2)" }], measure_in: "Indikator", period_in: "År" })).toEqual([
      'Kontakt 2023 57 "Uten telefon."',
      "Video 2024 15 ?3",
    ]);
  });

  it("tells every sign that it met", () => {
    const found = applied(readCsv("M;P;V\na;2023;:\nb;2023;:\nc;2023;4,5*\n"), {
      values: [{ column: "V" }],
      measure_in: "M",
      period_in: "P",
    });
    expect([...(found?.signs ?? [])]).toEqual([
      [":", { meaning: "suppressed", count: 2 }],
      ["*", { meaning: "provisional", count: 1 }],
    ]);
  });

  it("is not the one that the mapping is for", () => {
    expect(applied(readCsv("a;b\n1;2\n"), { values: [{ column: "V" }] })).toBeNull();
  });
});

describe("a JSON-stat cube", () => {
  const mapping = {
    where: [{ column: "Region", is: ["0"] }],
    values: [{ column: "value" }],
    measure_in: "ContentsCode",
    period_in: "Tid",
    flags_in: "status",
    remarks_in: "note",
  };

  it("is a row for each cell, with status and notes", () => {
    expect(told(cube, mapping)).toEqual([
      'Kontakt 2023 57.5 "Uten telefon."',
      'Kontakt 2024 suppressed "Uten telefon."',
      'Kontakt 2025 61 provisional "Uten telefon."',
    ]);
  });

  it("keeps leading zeros, and the last dimension runs fastest", () => {
    const rows = readJsonStat(cube).rows.map(({ cells }) => [cells[0], cells[4], cells[6]]);
    expect(rows.slice(1)).toEqual([
      ["0", "2023", 57.5],
      ["0", "2024", ":"],
      ["0", "2025", 61],
      ["0301", "2023", 40],
      ["0301", "2024", 41],
      ["0301", "2025", ".."],
    ]);
  });

  it("says by itself which are period and measure", () => {
    expect(proposed(readJsonStat(cube), [{ id: "1.4", names: ["Kontakt"] }])).toMatchObject({
      mapping: {
        period_in: "Tid",
        measure_in: "ContentsCode",
        flags_in: "status",
        values: [{ column: "value" }],
        codes: [{ code: "Kontakt", measure: "1.4" }],
      },
      lacking: [],
    });
  });

  it("may be sparse", () => {
    const sparse = JSON.stringify({ ...(JSON.parse(cube) as object), value: { "0": 1, "5": 2 }, status: ".." });
    expect(readJsonStat(sparse).rows.map(({ cells }) => cells[6])).toEqual(["value", 1, "..", "..", "..", "..", 2]);
  });

  it.each([
    ["of the wrong size", { size: [2, 1, 4] }],
    ["without values", { value: 3 }],
    ["of another class", { class: "collection" }],
    ["without dimensions", { id: [] }],
  ])("is refused %s", (_, change) => {
    const text = JSON.stringify({ ...(JSON.parse(cube) as object), ...change });
    expect(() => readJsonStat(text)).toThrow(CannotRead);
  });

  it("is refused where it says it is larger than anything that is held", () => {
    const many = { category: { index: Array.from({ length: 300 }, (_, at) => String(at)) } };
    const text = JSON.stringify({
      class: "dataset",
      id: ["a", "b"],
      size: [300, 300],
      dimension: { a: many, b: many },
      value: [],
    });
    expect(() => readJsonStat(text)).toThrow("too-many-rows");
  });
});

describe("a mapping that is proposed", () => {
  const known = [
    { id: "1.4", names: ["Digital kontakt"] },
    { id: "1.5", names: ["Video"] },
  ];

  it.each([
    [
      "Indikator;År;Andel;Antall svar\nDigital kontakt;2023;57;1524\n",
      {
        measure_in: "Indikator",
        period_in: "År",
        values: [{ column: "Andel" }],
        n_in: "Antall svar",
        codes: [{ code: "Digital kontakt", measure: "1.4" }],
      },
    ],
    [
      "År;Digital kontakt;Video\n2023;57;15\n",
      {
        period_in: "År",
        values: [
          { column: "Digital kontakt", measure: "1.4" },
          { column: "Video", measure: "1.5" },
        ],
      },
    ],
    ["Måling;2022;2023\n1.4;54;57\n", { measure_in: "Måling", values: [{ column: "*" }] }],
  ])("%j", (text, mapping) => {
    expect(proposed(readCsv(text), known)).toMatchObject({ mapping, lacking: [] });
  });

  it.each([
    ["a;b\n1;2\n", ["values", "period"]],
    ["År;Andel\n2023;57\n", ["measure"]],
    ["Tittel\n", ["table"]],
  ])("%j lacks %j", (text, lacking) => {
    expect(proposed(readCsv(text), known).lacking).toEqual(lacking);
  });

  it("knows its file again by the headings, whatever stands above and beside them", () => {
    expect([fits(readCsv("Tabell\nB;A;C\n1;2;3\n"), ["A", "B"]), fits(readCsv("A;C\n1;2\n"), ["A", "B"])]).toEqual([
      true,
      false,
    ]);
  });
});

describe("a list of the portfolio", () => {
  it("has numbers and names", () => {
    expect(portfolioIn([readCsv("Porteføljen per januar\nNr;Tiltak;Eier\n0127;Digihelse;KS\n;Tom;\n")])).toEqual([
      { at: 3, id: "0127", name: "Digihelse" },
    ]);
    expect(portfolioIn([readCsv("a;b\n1;2\n")])).toBeNull();
  });

  it.each([
    ["Digihelse", "DigiHelse", 1, 1],
    ["Felles innføring av velferdsteknologi", "Velferdsteknologi, felles innføring", 0.75, 1],
    ["Kjernejournal", "Helseplattformen", 0, 0.3],
    ["", "x", 0, 0],
  ])("%s is like %s", (one, other, low, high) => {
    expect(similarity(one, other)).toBeGreaterThanOrEqual(low);
    expect(similarity(one, other)).toBeLessThanOrEqual(high);
  });
});
