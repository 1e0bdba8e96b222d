/** What a reader with assistive technology is given by a PDF: title, language, headings, tags, alternatives, header cells. */
import { type Dictionary, dictionaryOf, itemsOf, type PdfFile } from "./pdf-file.js";
import { PdfUnread, textOf, type PdfValue } from "./pdf-syntax.js";

export interface PdfFacts {
  readonly pages: number;
  readonly title: string | null;
  /** Windows are named by the title, not by the file. */
  readonly titleShown: boolean;
  readonly language: string | null;
  readonly tagged: boolean;
  /** Headings in the list of contents, in order; the outermost have level 1. */
  readonly outline: readonly { readonly title: string; readonly level: number }[];
  /** The elements of the structure in reading order, as kinds of ISO 32000-1, 14.8.4: `H1`, `P`, `Table` … */
  readonly elements: readonly PdfElement[];
  /** Addresses that are linked to outside the document. */
  readonly links: readonly string[];
}

interface PdfElement {
  readonly kind: string;
  readonly language: string | null;
  readonly alternative: string | null;
  /** Of a header cell: `Column`, `Row` or `Both`. */
  readonly scope: string | null;
}

/** Deeper than any document of people; a file that goes on is no tree. */
const DEEPEST = 200;

function stringOf(file: PdfFile, value: PdfValue | undefined): string | null {
  const found = file.resolve(value);
  return found.type === "string" ? textOf(found.value) : null;
}

function nameOf(file: PdfFile, value: PdfValue | undefined): string | null {
  const found = file.resolve(value);
  return found.type === "name" ? found.value : null;
}

function scopeOf(file: PdfFile, element: Dictionary): string | null {
  const attributes = itemsOf(file, element.get("A")).map((value) => dictionaryOf(file, value));
  return attributes.map((each) => nameOf(file, each.get("Scope"))).find((scope) => scope !== null) ?? null;
}

/** Elements below a value of the structure; numbers and references to content are leaves. */
function* elementsBelow(file: PdfFile, parent: Dictionary, depth: number): Generator<PdfElement> {
  if (depth > DEEPEST) throw new PdfUnread("its structure is no tree");
  for (const child of itemsOf(file, parent.get("K"))) {
    const element = dictionaryOf(file, child);
    const kind = nameOf(file, element.get("S"));
    if (kind === null) continue;
    const alternative = stringOf(file, element.get("Alt"));
    yield { kind, language: stringOf(file, element.get("Lang")), alternative, scope: scopeOf(file, element) };
    yield* elementsBelow(file, element, depth + 1);
  }
}

function* outlineBelow(file: PdfFile, parent: Dictionary, level: number): Generator<PdfFacts["outline"][number]> {
  let next = parent.get("First");
  if (level > DEEPEST) throw new PdfUnread("its outline is no tree");
  // no more entries than objects, however they are linked
  for (let left = file.offsets.size; next !== undefined && left > 0; left -= 1) {
    const entry = dictionaryOf(file, next);
    yield { title: stringOf(file, entry.get("Title")) ?? "", level };
    yield* outlineBelow(file, entry, level + 1);
    next = entry.get("Next");
  }
}

function* linksOf(file: PdfFile): Generator<string> {
  for (const number of file.offsets.keys()) {
    const action = dictionaryOf(file, dictionaryOf(file, { type: "reference", number }).get("A"));
    const address = stringOf(file, action.get("URI"));
    if (address !== null) yield address;
  }
}

/** @throws PdfUnread when a part of it is not understood */
export function pdfFacts(file: PdfFile): PdfFacts {
  const root = dictionaryOf(file, file.trailer.get("Root"));
  const structure = dictionaryOf(file, root.get("StructTreeRoot"));
  const elements = [...elementsBelow(file, structure, 0)];
  const isTrue = (value: PdfValue): boolean => value.type === "boolean" && value.value;
  const pages = file.resolve(dictionaryOf(file, root.get("Pages")).get("Count"));
  return {
    pages: pages.type === "number" ? pages.value : 0,
    title: stringOf(file, dictionaryOf(file, file.trailer.get("Info")).get("Title")),
    titleShown: isTrue(file.resolve(dictionaryOf(file, root.get("ViewerPreferences")).get("DisplayDocTitle"))),
    language: stringOf(file, root.get("Lang")),
    tagged: isTrue(file.resolve(dictionaryOf(file, root.get("MarkInfo")).get("Marked"))) && elements.length > 0,
    outline: [...outlineBelow(file, dictionaryOf(file, root.get("Outlines")), 1)],
    elements,
    links: [...linksOf(file)],
  };
}
