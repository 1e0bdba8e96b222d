/** Documents of a layout of their own, as blocks and as the parts of a Word file. */
import { strFromU8, unzipSync } from "fflate";
import { compileLayout } from "../../../src/present/documents/compile.js";
import type { AnyDocument } from "../../../src/present/documents/document.js";
import { type Block, textOf, type WordDocument } from "../../../src/present/documents/word/blocks.js";
import { wordDocument } from "../../../src/present/documents/word/document.js";
import { docxOf } from "../../../src/present/documents/word/docx.js";
import { settledWord } from "../../../src/publish/word.js";

/** A view of nothing but a head and some texts, with a layout of its own. */
export function laid(layout: string, more: object = {}): WordDocument {
  const passage = (text: string, lang = "en") => ({ text, lang });
  const head = {
    ...{ kind: "summary", lang: "en", draft: true, publisher: null, edition: null, revision: null, leftOut: [] },
    plan: { id: "p", title: passage("The plan") },
    asOf: { period: "2026-03-31", text: "31 March 2026", short: "31.3.2026" },
    unsettled: { provisional: 0, revised: 0, candidate: 0 },
    method: { version: "1", thresholds: [] },
  };
  const view = { head, ...more } as unknown as AnyDocument; // as much of a view as the layout asks for
  const house = { html: {}, md: { summary: compileLayout("summary", layout) }, style: null };
  return wordDocument(view, house);
}

/** A block as Markdown would have it. */
export const shown = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${textOf(block.line)}`;
    case "paragraph":
      return textOf(block.line);
    case "list":
      return block.items
        .map(({ line, depth }) => `${"  ".repeat(depth)}${block.ordered ? "1." : "-"} ${textOf(line)}`)
        .join("\n");
    case "table":
      return [block.head, ...block.rows].map((row) => `|${row.map(textOf).join("|")}|`).join("\n");
    case "figure":
      return `(${block.chart.title})`;
  }
};

/** Every part of the file by its name. */
export async function xmlOf(document: WordDocument): Promise<Readonly<Record<string, string>>> {
  const bytes = settledWord(await docxOf(document, new Map()), { asOf: "2026-03-31", language: "en-GB" });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
