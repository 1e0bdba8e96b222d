/** Where pages begin in a Word document, and whether it has a list of contents. */
import type { DocumentKind } from "../../../report/documents/document.js";
import { type Block, textOf, type WordDocument } from "./blocks.js";

type Heading = Extract<Block, { kind: "heading" }>;

const isHeading = (block: Block): block is Heading => block.kind === "heading";

/**
 * What begins a page. `chapters`: every chapter that is long, or follows a long one; short ones share a page. `parts`: in
 * chapters that have sections with sections of their own, each of them, as the pages of a meeting pack that are read one
 * at a time; and the chapter after.
 */
const paged: Readonly<Partial<Record<DocumentKind, "chapters" | "parts">>> = {
  meeting: "parts",
  review: "parts",
  plan: "chapters",
};

/** Documents that are read from end to end and have no list of contents. */
const short: ReadonlySet<DocumentKind> = new Set(["summary"]);

/** Documents of which each part is to stand on one page, where there is room at all. */
const tight: ReadonlySet<DocumentKind> = new Set(["meeting"]);

/** Headings under a heading, down to the next of its level. */
const under = (headings: readonly Heading[], at: number): readonly Heading[] => {
  const { level = 0 } = headings[at] ?? {};
  const end = headings.findIndex((each, place) => place > at && each.level <= level);
  return headings.slice(at + 1, end === -1 ? undefined : end);
};

/** Sections of a chapter, and the chapter after them; the first section stays with the heading of its chapter. */
function beginningParts(headings: readonly Heading[]): ReadonlySet<Heading> {
  const found = new Set<Heading>();
  headings.forEach((heading, at) => {
    const inner = under(headings, at);
    if (heading.level !== 2 || !inner.some(({ level }) => level === 4)) return;
    const sections = inner.filter(({ level }) => level === 3);
    const next = headings[at + inner.length + 1];
    for (const each of [heading, ...sections.slice(1), ...(next === undefined ? [] : [next])]) found.add(each);
  });
  return found;
}

/** As many letters as fill the best part of a page. */
const LONG = 1800;

const lettersOf = (block: Block): number => {
  if (block.kind === "figure") return LONG / 3;
  if (block.kind === "list") return block.items.reduce((sum, { line }) => sum + textOf(line).length, 0);
  if (block.kind === "table") return block.rows.flat().reduce((sum, line) => sum + textOf(line).length, 0);
  return textOf(block.line).length;
};

/** Chapters with the number of their letters. The first follows the contents, and begins a page. */
function beginningChapters(blocks: readonly Block[]): ReadonlySet<Heading> {
  const chapters: { heading: Heading; letters: number }[] = [];
  for (const block of blocks) {
    if (isHeading(block) && block.level === 2) chapters.push({ heading: block, letters: 0 });
    const last = chapters.at(-1);
    if (last !== undefined) last.letters += lettersOf(block);
  }
  const isLong = (at: number): boolean => (chapters[at]?.letters ?? LONG) >= LONG;
  return new Set(chapters.filter((_, at) => isLong(at) || isLong(at - 1)).map(({ heading }) => heading));
}

function beginning(kind: DocumentKind, blocks: readonly Block[]): ReadonlySet<Heading> {
  const by = paged[kind];
  if (by === "chapters") return beginningChapters(blocks);
  return by === "parts" ? beginningParts(blocks.filter(isHeading)) : new Set();
}

/** @param contents the heading of the list of contents */
export function withPages(
  kind: DocumentKind,
  contents: string,
  blocks: readonly Block[],
): Pick<WordDocument, "blocks" | "contents" | "tight"> {
  const begin = beginning(kind, blocks);
  return {
    contents: short.has(kind) ? null : contents,
    tight: tight.has(kind),
    blocks: blocks.map((block) => (isHeading(block) && begin.has(block) ? { ...block, newPage: true } : block)),
  };
}

/** Blocks on pages that lie the same way. */
export interface Section {
  readonly sideways: boolean;
  /** Each with its place in the document. */
  readonly blocks: readonly { readonly block: Block; readonly at: number }[];
}

/** Tables with as many columns, and more, are read on a page that lies on its side. */
const MANY = 7;

const isWide = (block: Block): boolean => block.kind === "table" && block.head.length >= MANY;

/** Whether a block stands sideways: a wide table, with the headings right before it. */
const liesAt = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at];
  if (block === undefined) return false;
  return isWide(block) || (isHeading(block) && liesAt(blocks, at + 1));
};

/** The document in pages that lie one way; a section begins a page, so its first heading need not. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { sideways: boolean; blocks: { block: Block; at: number }[] }[] = [];
  blocks.forEach((block, at) => {
    const sideways = liesAt(blocks, at);
    const last = sections.at(-1);
    if (last?.sideways === sideways) last.blocks.push({ block, at });
    else sections.push({ sideways, blocks: [{ block: isHeading(block) ? { ...block, newPage: false } : block, at }] });
  });
  return sections;
}
