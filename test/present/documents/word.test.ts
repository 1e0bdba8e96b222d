/** Word documents: what a layout says becomes blocks, and no text of a plan becomes markup. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../src/present/documents/word/read.js";
import { Values, withoutTokens, wordText } from "../../../src/present/documents/word/values.js";
import { laid, shown, xmlOf } from "./word-scene.js";

const read = (markdown: string): string[] => blocksOf(markdown, new Values()).map(shown);

const hostile =
  '</w:t><script>alert(1)</script> & "q" | # * - [a](javascript:b) \u0000\u0007\u001b[31m \u202e\ufffe {{x}} \ue0000\ue001';

describe("a laid-out document is read into blocks", () => {
  it.each<[string, string, string[]]>([
    ["headings", "# One\n\n### Three", ["# One", "### Three"]],
    ["lines of a paragraph", "one\ntwo\n\nthree", ["one two", "three"]],
    ["a list with lists in it", "- a\n  - b\n- c", ["- a\n  - b\n- c"]],
    ["a list over an empty line", "- a\n\n- b\n\ntext", ["- a\n- b", "text"]],
    ["a numbered list", "1. a\n2. b", ["1. a\n1. b"]],
    ["two kinds of list", "- a\n1. b", ["- a", "1. b"]],
    ["a list after a paragraph", "text:\n- a", ["text:", "- a"]],
    ["a table", "| A | B |\n| --- | :-: |\n| 1 | 2 |", ["|A|B|\n|1|2|"]],
    ["an escaped stroke in a cell", "| A |\n| --- |\n| 1 \\| 2 |", ["|A|\n|1 | 2|"]],
    ["an empty cell", "| A | B |\n| --- | --- |\n|  | 2 |", ["|A|B|\n||2|"]],
    ["escaped signs and code", "a \\* b \\# c `@x`", ["a * b # c @x"]],
    ["links as their text", "see [the page](#there)", ["see the page"]],
    ["nothing", "\n\n", []],
  ])("%s", (_, markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks);
  });

  it("keeps what is bold, in italics and struck out", () => {
    const [block] = blocksOf("a **b _c_** ~~d~~", new Values());
    expect(block).toMatchObject({
      line: [
        { text: "a " },
        { text: "b ", bold: true },
        { text: "c", bold: true, italic: true },
        { text: " " },
        { text: "d", strike: true },
      ],
    });
  });
});

describe("texts of a plan", () => {
  const layout = "# {{title head}}\n\n{{name}}\n\n- {{name}}\n\n| A |\n| --- |\n| {{name}} |\n\n{{text said}}\n";
  const document = laid(layout, { name: hostile, said: { text: hostile, lang: "nb" } });

  it("are text, whatever they look like", () => {
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "list", "table", "paragraph"]);
    for (const block of document.blocks.slice(1)) expect(shown(block)).toContain("<script>alert(1)</script>");
  });

  it("cannot pass themselves off as another value", () => {
    expect(withoutTokens({ a: ["\ue0003\ue001"], b: null, c: 1 })).toEqual({ a: ["\ufffd3\ufffd"], b: null, c: 1 });
    expect(shown(document.blocks[1] ?? { kind: "paragraph", line: [] })).toContain("\ufffd0\ufffd");
  });

  it("hold nothing that XML may not hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        // eslint-disable-next-line no-control-regex -- they are what is looked for
        expect(wordText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e]|\p{Cs}/u);
      }),
    );
  });

  it("are escaped in the file", async () => {
    const { "word/document.xml": xml = "" } = await xmlOf(document);
    expect(xml).not.toContain("<script");
    expect(xml).toContain("&lt;/w:t&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
    expect(xml.match(/<w:p[ >]/g)?.length).toBe(xml.match(/<\/w:p>/g)?.length);
  });

  it("may be very long", async () => {
    const long = laid("# {{name}}\n\n| A |\n| --- |\n| {{name}} |\n", { name: "x".repeat(10_000) });
    const { "word/document.xml": xml = "" } = await xmlOf(long);
    expect(xml).toContain("x".repeat(10_000));
  });

  it("say their language where it is another", async () => {
    expect(document.blocks.at(-1)).toMatchObject({ line: [{ lang: "nb" }, { text: " [nb]", lang: null, soft: true }] });
    const { "word/document.xml": xml = "" } = await xmlOf(document);
    expect(xml).toContain('<w:lang w:val="nb-NO"/>');
  });

  it("name no language that is none", async () => {
    const odd = laid("# x\n\n{{text said}}\n", { said: { text: "a", lang: '"><x>' } });
    const { "word/document.xml": xml = "" } = await xmlOf(odd);
    expect(xml).not.toContain("<x>");
    expect(xml).not.toContain('w:lang w:val="&quot;');
  });
});
