/** No pattern takes more than its share of time on a text made to be slow: those of the schemas, and those on the way of a text. */
import { readdirSync, readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { guessChange, guessFigure, guessForm } from "../../src/check/schema/guess.js";
import { guessPeriod } from "../../src/check/schema/guess-period.js";
import { CannotRead } from "../../src/exchange/fault.js";
import { readTables } from "../../src/exchange/read.js";
import { xlsxOf } from "../../src/exchange/xlsx-write.js";
import { harmless, oneLine } from "../../src/present/clean.js";
import { load } from "../../src/store/load.js";
import { inspect } from "../../src/cli/inspect.js";
import { memoryTree } from "../helpers/tree.js";

/** Pieces that a pattern may take in several ways, and an end that none takes. */
const pieces = [
  "a",
  "-",
  "a-",
  "a.",
  " ",
  "1",
  "1.",
  "0-",
  "2025-",
  "/",
  "<",
  "'",
  '"',
  "&",
  "*",
  "A1",
  "å",
  "\n",
  "\t",
  ", ",
  "% ",
];
const ends = ["", "!", "\u0000"];
const LENGTH = 20_000;
const slow = pieces.flatMap((piece) => ends.map((end) => piece.repeat(LENGTH / piece.length) + end));

/** Twenty times what the slowest takes on a machine that does much else; what backtracks needs hours. */
const LIMIT = 5_000;

async function within(what: () => unknown): Promise<number> {
  const start = performance.now();
  await what();
  return performance.now() - start;
}

function* patternsIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === "pattern" && typeof part === "string") yield part;
    else if (key === "patternProperties") yield* Object.keys(part as object);
    yield* patternsIn(part);
  }
}

const folder = new URL("../../schemas/", import.meta.url);
const patterns = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .flatMap((name) => [...patternsIn(JSON.parse(readFileSync(new URL(name, folder), "utf8")))]),
);

describe("a text made to be slow", () => {
  it("is held against every pattern of the schemas at once", async () => {
    expect(patterns.size).toBeGreaterThan(8);
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, "u");
      expect(await within(() => slow.map((text) => expression.test(text))), pattern).toBeLessThan(LIMIT);
    }
  });

  it.each([
    ["guessFigure", (text: string) => guessFigure(text)],
    ["guessChange", (text: string) => guessChange(text)],
    ["guessPeriod", (text: string) => guessPeriod(text)],
    ["guessForm", (text: string) => guessForm(text, { title: "Period", pattern: "^a$" })],
    ["harmless", (text: string) => harmless(text)],
    ["oneLine", (text: string) => oneLine(text)],
  ] as const)("is taken by %s", async (_, take) => {
    expect(await within(() => slow.map((text) => take(text)))).toBeLessThan(LIMIT);
  });

  it("is read and checked in every text of a plan, and as a word that is not used", { timeout: 300_000 }, async () => {
    for (const piece of pieces) {
      const text = JSON.stringify(piece.repeat(4_000 / piece.length));
      const tree = memoryTree({
        "plan.yaml": `format: 1\nid: test\ntitle: Plan\nlanguages: [nb]\ntime_zone: Europe/Oslo\nglossary:\n  - { id: term, name: ord, avoid: [{ language: nb, word: ${text} }] }\n`,
        "objectives/1.yaml": `id: "1"\nname: ${text}\nsummary: ${text}\noutcomes:\n  - { id: b1, text: ${text} }\nindicators:\n  - { id: "1.1", name: ${text}, type: result, question: ${text}, outcomes: [b1] }\n`,
      });
      const start = performance.now();
      const loaded = await load(tree);
      await loaded.sources.ready();
      inspect(loaded, "2024-06-30");
      expect(performance.now() - start, piece).toBeLessThan(LIMIT * 4);
    }
  });
});

describe("a spreadsheet made to be slow", () => {
  const fills = [
    "<row ",
    "<c ",
    "<c>",
    "<c r=",
    '<c a="b" ',
    "<c><v ",
    "<row> ",
    "<si>",
    "<t>",
    "<!--",
    "&amp;",
    " ",
    "<a>",
  ];

  it.each(
    fills.flatMap((fill) => ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"].map((part) => [fill, part] as const)),
  )("is refused or read at once: %s in %s", async (fill, part) => {
    const whole = unzipSync(await xlsxOf([{ name: "f", columns: [{ heading: "a", kind: "text" }], rows: [["1"]] }]));
    const bytes = zipSync({ ...whole, [part]: strToU8(fill.repeat(1_000_000 / fill.length)) });
    const took = await within(() =>
      readTables(bytes).catch((error: unknown) => {
        if (!(error instanceof CannotRead)) throw error;
      }),
    );
    expect(took).toBeLessThan(20_000);
  });
});
