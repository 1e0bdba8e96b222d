/**
 * Takes out of a sheet what only has a look, marks formulas without a result, and refuses cells that stand far out. Each
 * sign is met once, whoever made the file: no pattern here looks ahead over more than one tag.
 */
import { CannotRead, limits } from "./fault.js";

/** Stands in a cell whose formula has no result in the file: a character that nobody types. */
export const uncomputedMark = "\uE000";

/** Signs within a tag; those of a spreadsheet have a few hundred. */
const LONGEST_TAG = 10_000;

/** Signs between two tags; a cell of a spreadsheet holds 32,767, each of which may be written with six. */
const LONGEST_TEXT = 200_000;

/** "BC" is column 55. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function refuseFar(attributes: string): void {
  const [, letters = "", row = ""] = /\sr="([A-Z]{1,3})(\d{1,7})"/.exec(attributes) ?? [];
  if (Number(row) > limits.rows) throw new CannotRead({ what: "too-many-rows", most: limits.rows });
  if (columnOf(letters) > limits.columns) throw new CannotRead({ what: "too-many-columns", most: limits.columns });
}

/** True when something is written in a cell: a value that is not empty, or a text of its own. */
function hasValue(content: string): boolean {
  if (/<is\b/.test(content)) return true;
  for (const { index } of content.matchAll(/<v\b/g)) {
    const end = content.indexOf(">", index);
    if (end < 0) return false;
    const next = content[end + 1];
    if (next !== undefined && next !== "<") return true;
  }
  return false;
}

/** A cell as it is to be read: what failed to compute is the text that is seen, "#REF!"; empty where it has only a look. */
function cell(attributes: string, content: string): string {
  if (!hasValue(content)) {
    const bare = attributes.replace(/\s+t="[^"]*"/, "");
    return /<f\b/.test(content) ? `<c${bare} t="str"><v>${uncomputedMark}</v></c>` : "";
  }
  return `<c${attributes.replace(/\st="e"/, ' t="str"')}>${content}</c>`;
}

interface Tag {
  readonly name: string;
  readonly start: number;
  /** Past its `>`. */
  readonly end: number;
  readonly attributes: string;
  readonly isClosed: boolean;
}

/**
 * Refuses what never ends: readers of XML that are quick on files as they are take hours for one that was made to be slow.
 * @throws CannotRead
 */
export function refuseEndless(xml: string, name: string): void {
  const refuse = (): never => {
    throw new CannotRead({ what: "xlsx", detail: name });
  };
  let at = 0;
  for (let open = xml.indexOf("<"); open >= 0; open = xml.indexOf("<", at)) {
    const close = xml.indexOf(">", open);
    if (open - at > LONGEST_TEXT || close < 0) refuse();
    if (close - open > LONGEST_TAG && xml[open + 1] !== "!") refuse();
    at = close + 1;
  }
  if (xml.length - at > LONGEST_TEXT) refuse();
}

/** The next tag; null where there is none that ends. */
function tagFrom(xml: string, from: number): Tag | null {
  const start = xml.indexOf("<", from);
  const close = start < 0 ? -1 : xml.indexOf(">", start);
  if (close < 0) return null;
  const name = /^<(\/?[\w:]{0,40})/.exec(xml.slice(start, start + 50))?.[1] ?? "";
  const isClosed = xml[close - 1] === "/";
  const attributes = name === "c" ? xml.slice(start + 2, isClosed ? close - 1 : close) : "";
  return { name, start, end: close + 1, attributes, isClosed };
}

/** Where the cell that opens at a tag ends, and what is made of it; null where it never ends. */
function cellFrom(xml: string, tag: Tag): { readonly end: number; readonly made: string } | null {
  if (tag.isClosed) return { end: tag.end, made: "" };
  const close = xml.indexOf("</c>", tag.end);
  if (close < 0) return null;
  const made = cell(tag.attributes, xml.slice(tag.end, close));
  if (made !== "") refuseFar(tag.attributes);
  return { end: close + 4, made };
}

class Sheet {
  readonly #pieces: string[] = [];
  /** How many pieces there were when the row that is open began; null outside of one. */
  #row: number | null = null;
  #isEmpty = true;

  add(piece: string): void {
    if (piece === "") return;
    this.#pieces.push(piece);
    if (this.#row !== null && piece.trim() !== "") this.#isEmpty = false;
  }

  open(piece: string): void {
    this.#row = this.#pieces.length;
    this.#pieces.push(piece);
    this.#isEmpty = true;
  }

  /** A row in which nothing stands is left out: a sheet that was coloured to its end has a million of them. */
  close(piece: string): void {
    if (this.#row !== null && this.#isEmpty) this.#pieces.length = this.#row;
    else this.#pieces.push(piece);
    this.#row = null;
  }

  text(): string {
    return this.#pieces.join("");
  }
}

/**
 * The XML of a sheet, with what is needed of it.
 * @throws CannotRead where a cell stands further out than anybody's figures
 */
export function readable(xml: string): string {
  const sheet = new Sheet();
  let at = 0;
  for (let tag = tagFrom(xml, at); tag !== null; tag = tagFrom(xml, at)) {
    sheet.add(xml.slice(at, tag.start));
    const found = tag.name === "c" ? cellFrom(xml, tag) : null;
    if (tag.name === "c" && found === null) throw new CannotRead({ what: "xlsx", detail: "c" });
    if (found !== null) sheet.add(found.made);
    else if (tag.name === "row" && !tag.isClosed) sheet.open(xml.slice(tag.start, tag.end));
    else if (tag.name === "/row") sheet.close(xml.slice(tag.start, tag.end));
    else if (tag.name !== "row") sheet.add(xml.slice(tag.start, tag.end));
    at = found?.end ?? tag.end;
  }
  return sheet.text() + xml.slice(at);
}
