/** Reading a PDF and putting the as-of date in, without any browser. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lacksOf } from "../../src/publish/pdf.js";
import { withDate } from "../../src/publish/pdf-dates.js";
import { pdfFacts } from "../../src/publish/pdf-facts.js";
import { readPdf } from "../../src/publish/pdf-file.js";
import { PdfReader, PdfUnread, textOf } from "../../src/publish/pdf-syntax.js";
import { note, parts, writtenPdf, writtenWith } from "./written-pdf.js";

const value = (text: string): unknown => new PdfReader(text, 0).value();
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const string = (text: string): unknown => ({ type: "string", value: text });

describe("a value", () => {
  it.each<readonly [string, unknown]>([
    ["null", { type: "null" }],
    ["true", { type: "boolean", value: true }],
    ["-12.5", { type: "number", value: -12.5 }],
    [".5", { type: "number", value: 0.5 }],
    ["% a remark\n 4.", { type: "number", value: 4 }],
    ["/Name#20x", { type: "name", value: "Name x" }],
    ["/ ", { type: "name", value: "" }],
    ["12 0 R", { type: "reference", number: 12 }],
    ["12 0 Rx", { type: "number", value: 12 }],
    ["(a\\)b(c)\\\\)", string("a)b(c)\\")],
    ["(\\101\\7\\n\\\r\nx\\q)", string("A\x07\nxq")],
    ["<48 6A 5>", string("HjP")],
    ["()", string("")],
    [
      "[1 0 R 2 /A]",
      {
        type: "array",
        items: [
          { type: "reference", number: 1 },
          { type: "number", value: 2 },
          { type: "name", value: "A" },
        ],
      },
    ],
    [
      "<</A<</B[]>>/C 1>>",
      {
        type: "dictionary",
        entries: new Map<string, unknown>([
          ["A", { type: "dictionary", entries: new Map([["B", { type: "array", items: [] }]]) }],
          ["C", { type: "number", value: 1 }],
        ]),
      },
    ],
  ])("%s", (text, meant) => {
    expect(value(text)).toEqual(meant);
  });

  it.each(["", "(never ends", "<48", "<xy>", "[1 ", "<</A", "<<A 1>>", "obj", "1..2"])("%s is none", (text) => {
    expect(() => value(text)).toThrow(PdfUnread);
  });

  it("is read back whatever a string holds", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = latin(bytes);
        const escaped = text.replace(/[\\()]/g, "\\$&");
        const digits = Buffer.from(bytes).toString("hex");
        expect([value(`(${escaped})`), value(`<${digits}>`)]).toEqual([string(text), string(text)]);
      }),
    );
  });

  it("is text for people in either coding", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const swapped = Buffer.from(text, "utf16le").swap16();
        expect(textOf(`\xfe\xff${swapped.toString("latin1")}`)).toBe(text);
        expect(textOf(`\xef\xbb\xbf${Buffer.from(text).toString("latin1")}`)).toBe(text);
      }),
    );
    expect(textOf("Plan")).toBe("Plan");
  });
});

describe("a file", () => {
  it("gives what a screen reader is given", () => {
    const { elements, ...rest } = pdfFacts(readPdf(writtenWith({})));
    expect(rest).toEqual({
      ...{ pages: 2, title: "Plan", titleShown: true, language: "nb", tagged: true },
      ...{ outline: [{ title: "Æ", level: 1 }], links: ["https://example.org/"] },
    });
    const silent = { language: null, alternative: null, scope: null };
    expect(elements).toEqual([
      { ...silent, kind: "Document", language: "nb" },
      { ...silent, kind: "H1" },
      { ...silent, kind: "Figure", alternative: "83 prosent i 2022" },
      { ...silent, kind: "TH", scope: "Column" },
    ]);
  });

  const whole = latin(writtenWith({}));
  it.each([
    ["is none", "GIF89a"],
    ["does not begin", whole.slice(3)],
    ["does not end", whole.slice(0, -10)],
    ["has its table elsewhere", whole.replace(/startxref\n\d+/, "startxref\n9")],
    [
      "has moved under its table",
      whole
        .replace("%PDF-1.4\n", "%PDF-1.4\n\n")
        .replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + 1}`),
    ],
    ["goes in a circle", latin(writtenWith({ figure: "<</S /Figure /Alt (x) /K 5 0 R>>" }))],
    ["was written to afterwards", latin(writtenPdf(Object.values(parts), "/Root 2 0 R /Info 1 0 R /Prev 4"))],
  ])("that %s is not read", (_, text) => {
    expect(() => pdfFacts(readPdf(Buffer.from(text, "latin1")))).toThrow(PdfUnread);
  });
});

describe("what a document lacks", () => {
  const wanted = { language: "nb", title: "Plan", headings: true };
  it.each<readonly [string, Partial<typeof parts>, readonly unknown[]]>([
    ["nothing", {}, []],
    ["marks", { root: parts.root.replace("/MarkInfo <</Marked true>>", "") }, [{ what: "tags" }]],
    ["a structure", { structure: "<<>>" }, [{ what: "tags" }]],
    [
      "its language",
      { root: parts.root.replace("/Lang (nb)", "/Lang (en)") },
      [{ what: "language", wanted: "nb", found: "en" }],
    ],
    ["any language", { root: parts.root.replace("/Lang (nb)", "") }, [{ what: "language", wanted: "nb", found: null }]],
    [
      "its title",
      { note: note.replace("(Plan)", "(Not found)") },
      [{ what: "title", wanted: "Plan", found: "Not found" }],
    ],
    ["an outline", { outlines: "<<>>" }, [{ what: "outline" }]],
    ["a text of a figure", { figure: "<</S /Figure /P 5 0 R>>" }, [{ what: "alternative", figures: 1 }]],
    ["words in the text of a figure", { figure: "<</S /Figure /Alt ( )>>" }, [{ what: "alternative", figures: 1 }]],
    [
      "a public address",
      { link: parts.link.replace("https://example.org/", "file:///home/kari/sheet.html") },
      [{ what: "local-link", address: "sheet.html" }],
    ],
  ])("%s", (_, other, lacks) => {
    expect(lacksOf(pdfFacts(readPdf(writtenWith(other))), wanted)).toEqual(lacks);
  });

  it("no outline is asked of a document without headings", () => {
    const facts = pdfFacts(readPdf(writtenWith({ outlines: "<<>>" })));
    expect(lacksOf(facts, { ...wanted, headings: false })).toEqual([]);
  });
});

describe("the as-of date", () => {
  const dated = (bytes: Uint8Array): string => latin(withDate(readPdf(bytes), "2026-03-31"));

  it("stands in for the clock's, and every object stays where it was", () => {
    const before = writtenWith({});
    const after = dated(before);
    expect(after).toHaveLength(before.length);
    expect(after.match(/\/(?:Creation|Mod)Date.*/g)).toEqual([
      "/CreationDate (D:20260331000000Z)      ",
      "/ModDate (D:20260331000000Z)      >>",
    ]);
    expect(after).not.toMatch(/Mozilla|X11|20261122/);
    expect(pdfFacts(readPdf(Buffer.from(after, "latin1")))).toEqual(pdfFacts(readPdf(before)));
  });

  it("changes nothing outside the note, and no title that looks like one", () => {
    const title = "(/CreationDate \\(D:20200101000000Z\\) D:20261122024107)";
    const stream = "<</Length 40>> stream\n/CreationDate (D:20261122024107+00'00')\nendstream";
    const bytes = writtenPdf([note.replace("(Plan)", title), parts.root, stream]);
    expect(dated(bytes)).toContain(title);
    expect(dated(bytes)).toContain(stream);
  });

  it("makes two runs alike, whatever clock and zone they had", () => {
    const other = note.replaceAll("20261122024107+00'00'", "20270101235959-03'30'");
    expect(dated(writtenWith({ note: other }))).toBe(dated(writtenWith({})));
  });

  it.each([
    ["no dates", writtenWith({ note: "<</Title (Plan) /Creator (Somebody)>>" })],
    ["no note", writtenPdf(Object.values(parts), "/Root 2 0 R")],
    ["a random identifier", writtenPdf(Object.values(parts), "/Root 2 0 R /Info 1 0 R /ID [<00> <01>]")],
    ["a date too short to hold it", writtenWith({ note: note.replaceAll("20261122024107+00'00'", "2026") })],
  ])("is refused by a file with %s", (_, bytes) => {
    expect(() => dated(bytes)).toThrow(PdfUnread);
  });

  it("must be a date", () => {
    expect(() => withDate(readPdf(writtenWith({})), "2026-Q1")).toThrow(RangeError);
  });
});
