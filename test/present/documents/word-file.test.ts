/** The Word file: headings, tables, lists and contents as Word knows them, pages and columns as a reader wants them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, textOf } from "../../../src/present/documents/word/blocks.js";
import { docxOf } from "../../../src/present/documents/word/docx.js";
import { sectionsOf, withPages } from "../../../src/present/documents/word/pages.js";
import { upright, widthsOf } from "../../../src/present/documents/word/tables.js";
import { settledWord } from "../../../src/publish/word.js";
import { laid, xmlOf } from "./word-scene.js";

describe("the file", () => {
  const layout = `# {{title head}}

**{{say "common.draft"}}** – {{say "common.draftNote"}}

## One

{{verdict "behind"}}

1. a
2. b

| A | B |
| --- | --- |
| 1 | 2 |

## Two

1. c
`;
  const document = laid(layout);

  it("says its title, its language and its date, and no clock", async () => {
    const parts = await xmlOf(document);
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Summary – The plan</dc:title>");
    expect(parts["docProps/core.xml"]).toContain("<dc:language>en-GB</dc:language>");
    expect(parts["docProps/core.xml"]?.match(/>2026-03-31T00:00:00Z</g)).toHaveLength(2);
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
    const year = new Date().getFullYear();
    const others = Object.entries(parts).filter(([name]) => !name.startsWith("docProps/"));
    for (const [name, text] of others) expect(text, name).not.toContain(`${year}-`);
  });

  it("is a title, headings with their levels, and tables whose first row is said again", async () => {
    const { "word/document.xml": xml = "" } = await xmlOf(document);
    expect(xml.match(/<w:pStyle w:val="(?:Title|Heading\d)"\/>/g)).toEqual([
      '<w:pStyle w:val="Title"/>',
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Heading1"/>',
    ]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>/g)).toHaveLength(2);
  });

  it("marks a draft on every page", async () => {
    expect((await xmlOf(document))["word/header1.xml"]).toContain("DRAFT");
    expect((await xmlOf({ ...document, draft: null }))["word/header1.xml"]).not.toContain("DRAFT");
  });

  it("shows a verdict as shape and word, in a colour beside", async () => {
    const { "word/document.xml": xml = "" } = await xmlOf(document);
    expect(xml).toMatch(/<w:color w:val="8A3407"\/><\/w:rPr><w:t xml:space="preserve">▲ /);
  });

  it("begins each numbered list at one", async () => {
    const { "word/document.xml": xml = "" } = await xmlOf(document);
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("has a list of contents that links to every heading, each by a bookmark of its own", async () => {
    const { "word/document.xml": xml = "" } = await xmlOf({ ...document, contents: "Contents" });
    const links = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(links).toHaveLength(2);
    for (const name of links) expect(xml).toContain(`w:name="${name ?? ""}"`);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toMatch(/<w:r><w:instrText[^>]*>TOC [^<]*<\/w:instrText><\/w:r>/);
    expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  });

  it("is the same twice", async () => {
    expect(
      await docxOf(document, new Map()).then((made) => settledWord(made, { asOf: "2026-03-31", language: "en-GB" })),
    ).toEqual(
      await docxOf(document, new Map()).then((made) => settledWord(made, { asOf: "2026-03-31", language: "en-GB" })),
    );
  });
});

describe("pages", () => {
  const heading = (level: number, text: string): Block => ({
    kind: "heading",
    level,
    line: [{ text, lang: null }],
    newPage: false,
  });
  const paragraph = (letters: number): Block => ({
    kind: "paragraph",
    line: [{ text: "x".repeat(letters), lang: null }],
  });
  const table = (columns: number): Block => ({
    kind: "table",
    head: Array.from({ length: columns }, () => []),
    rows: [],
  });
  const begun = (kind: "meeting" | "plan" | "summary", blocks: readonly Block[]): string[] =>
    withPages(kind, "Contents", blocks).blocks.flatMap((block) =>
      block.kind === "heading" && block.newPage ? [textOf(block.line)] : [],
    );

  it("begin with each part of a meeting pack, and with what follows them", () => {
    const pack = [
      ...[heading(1, "title"), heading(2, "before"), heading(3, "no part"), heading(2, "pages")],
      ...[heading(3, "first"), heading(4, "box"), heading(3, "second"), heading(4, "box"), heading(2, "after")],
    ];
    expect(begun("meeting", pack)).toEqual(["pages", "second", "after"]);
  });

  it("begin with long chapters of a plan, and with what follows them", () => {
    const chapters = [
      ...[heading(2, "a"), paragraph(200), heading(2, "b"), paragraph(200), heading(2, "c"), paragraph(5000)],
      ...[heading(2, "d"), paragraph(200)],
    ];
    expect(begun("plan", chapters)).toEqual(["a", "c", "d"]);
    expect(begun("summary", chapters)).toEqual([]);
  });

  it("lie on their side for tables of many columns, with the heading of the table", () => {
    const blocks = [heading(2, "a"), paragraph(5), heading(3, "wide"), table(8), heading(3, "b"), table(5)];
    expect(sectionsOf(blocks).map(({ sideways, blocks: own }) => [sideways, own.map(({ at }) => at)])).toEqual([
      [false, [0, 1]],
      [true, [2, 3]],
      [false, [4, 5]],
    ]);
  });
});

describe("columns", () => {
  const line = (text: string) => [{ text, lang: null }];

  it("are together as wide as the page, and none so narrow that its words break", () => {
    const rows = [
      ["1.1a", "A name of some length", "x".repeat(300)],
      ["1.1b", "Sammenhengende", "y"],
    ].map((row) => row.map(line));
    const widths = widthsOf(["No.", "Name", "Text"].map(line), rows, upright);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(upright);
    expect(widths[0]).toBeGreaterThan(4 * 90);
    expect(widths[1]).toBeGreaterThan(14 * 90);
    expect(widths[2]).toBeGreaterThan(widths[1] ?? 0);
  });

  it("are as wide as the page for any table", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 20 }), { minLength: 1 }),
        (cells) => {
          const [head = [], ...rows] = cells.map((row) => row.map(line));
          const widths = widthsOf(head, rows, upright);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(upright);
          for (const width of widths) expect(width).toBeGreaterThan(0);
        },
      ),
    );
  });
});
