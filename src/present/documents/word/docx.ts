/** Makes the Word file of a document's blocks. What tells of the run and not of the document is taken out where it leaves. */
/* eslint-disable @typescript-eslint/no-deprecated -- the library marks `bold` so by its name alone, that of a method of strings */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  InternalHyperlink,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from "docx";
import type { Block, Pictures, WordDocument } from "./blocks.js";
import { figureOf } from "./figures.js";
import { markedRuns, runsOf, wordLanguage } from "./lines.js";
import { lists, numbering, own, soft, stylesFor } from "./styles.js";
import { type Section, sectionsOf } from "./pages.js";
import { afterTable, sideways, tableOf, upright } from "./tables.js";

type Child = Paragraph | Table | TableOfContents;
type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** The first heading is the title of the document, so those below it begin at Word's first level. */
const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

interface Making {
  readonly document: WordDocument;
  readonly pictures: Pictures;
}

/** The name that the list of contents links to. */
const bookmark = (at: number): string => `_Toc${String(at + 1).padStart(6, "0")}`;

function headingAt({ level, line, newPage }: Of<"heading">, at: number): Paragraph {
  return new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_4,
    pageBreakBefore: newPage,
    children: markedRuns(line, bookmark(at), at + 1),
  });
}

/** Numbers begin anew in each list: `at` tells them apart. */
const listAt = ({ ordered, items }: Of<"list">, at: number): Paragraph[] =>
  items.map(
    ({ line, depth }) =>
      new Paragraph({
        style: "ListParagraph",
        numbering: ordered
          ? { reference: lists.numbered, level: depth, instance: at }
          : { reference: lists.bulleted, level: depth },
        children: runsOf(line),
      }),
  );

/** What stands between the title and the first chapter is about the document. */
function paragraphAt({ line }: Of<"paragraph">, at: number, { document }: Making): Paragraph {
  const first = document.blocks.findIndex((block) => block.kind === "heading" && block.level > 1);
  const isLead = at < (first === -1 ? 0 : first);
  const isDraft = isLead && at === 1 && document.draft !== null;
  return new Paragraph({ ...(isLead ? { style: isDraft ? own.draft : own.lead } : {}), children: runsOf(line) });
}

function childrenAt(block: Block, at: number, making: Making, isSideways: boolean): Child[] {
  const { document, pictures } = making;
  switch (block.kind) {
    case "heading":
      return [headingAt(block, at)];
    case "paragraph":
      return [paragraphAt(block, at, making)];
    case "list":
      return listAt(block, at);
    case "table":
      return [tableOf(block.head, block.rows, isSideways ? sideways : upright), afterTable()];
    case "figure":
      return figureOf(block, pictures.get(block.chart.svg) ?? null, at, document.fixed);
  }
}

/** The list of contents as it stands until Word is asked to bring it up to date: it links, and asks for nothing. */
function contentsOf({ blocks, contents }: WordDocument): Child[] {
  if (contents === null) return [];
  const entries = blocks.flatMap((block, at) =>
    block.kind === "heading" && (block.level === 2 || block.level === 3) ? [{ block, at }] : [],
  );
  const lines = entries.map(
    ({ block: { line, level }, at }) =>
      new Paragraph({
        style: `TOC${level - 1}`,
        children: [new InternalHyperlink({ anchor: bookmark(at), children: runsOf(line) })],
      }),
  );
  return [
    new Paragraph({ style: own.caption, children: [new TextRun({ text: contents, bold: true })] }),
    new TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: "1-2",
      beginDirty: false,
      contentChildren: lines,
    }),
  ];
}

const headerOf = ({ draft }: WordDocument): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: draft === null ? [] : [new TextRun({ text: draft, bold: true, size: 18, color: soft })],
      }),
    ],
  });

function footerOf({ title, fixed: { page: said } }: WordDocument): Footer {
  const [before, between] = said;
  const run = (part: string): TextRun => new TextRun({ children: [part] });
  const parts = [`${title} · ${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: own.foot, alignment: AlignmentType.CENTER, children: parts.map(run) })],
  });
}

/** Two centimetres on each side. */
const MARGIN = 1134;
const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 567, footer: 567 };

/** A4; the library turns the paper itself. */
const pageOf = (isSideways: boolean) => ({
  size: {
    ...{ width: 11906, height: 16838 },
    orientation: isSideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin,
});

/** The list of contents stands before the first chapter. */
function sectionOf({ sideways: isSideways, blocks }: Section, making: Making, chapter: number): ISectionOptions {
  const { document } = making;
  return {
    properties: { page: pageOf(isSideways) },
    headers: { default: headerOf(document) },
    footers: { default: footerOf(document) },
    children: blocks.flatMap(({ block, at }) => [
      ...(at === chapter ? contentsOf(document) : []),
      ...childrenAt(block, at, making, isSideways),
    ]),
  };
}

/**
 * The document as a Word file. The clock is in it still, and the order of its parts is the library's.
 * @param pictures of the drawings; those that are not there are told by their numbers
 */
export async function docxOf(document: WordDocument, pictures: Pictures): Promise<Uint8Array> {
  const { title, lang, publisher, blocks, tight } = document;
  const chapter = blocks.findIndex((block) => block.kind === "heading" && block.level > 1);
  const made = new Document({
    ...{ title, creator: publisher ?? "ehs", lastModifiedBy: "ehs", numbering },
    styles: stylesFor(wordLanguage(lang) ?? "en-GB", tight),
    sections: sectionsOf(blocks).map((section) => sectionOf(section, { document, pictures }, chapter)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(made));
}

export { wordLanguage };
