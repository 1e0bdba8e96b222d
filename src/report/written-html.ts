/** The words of an HTML page by the language of the passage they stand in: what a reader reads, and nothing else. */
import { type CountedForm, countWords, formOf, type WordCounts } from "./written-count.js";

/** Elements whose contents are no running text: drawings tell theirs in the table beside them. */
const unread: ReadonlySet<string> = new Set(["head", "script", "style", "svg", "template", "noscript"]);

const withoutEnd: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Elements that can begin or end within a word. */
const inline: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code em i ins del mark q s small span strong sub sup time u wbr".split(" "),
);

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly lang: string | null;
  /** Past its last character. */
  readonly end: number;
}

/** Past the `>` of the tag that begins at a place, whatever stands in its quoted attributes. */
function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let at = start; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at + 1;
  }
  return html.length;
}

const attribute = /\slang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/** The tag at a `<`; null where the sign is text. */
function tagAt(html: string, start: number): Tag | null {
  const opening = /^<(\/?)([a-z][a-z0-9-]*)/iu.exec(html.slice(start, start + 60));
  if (opening === null) return null;
  const end = endOfTag(html, start + opening[0].length);
  const found = attribute.exec(html.slice(start, end));
  const lang = found === null ? null : (found[1] ?? found[2] ?? found[3] ?? null);
  return { name: (opening[2] ?? "").toLowerCase(), isEnd: opening[1] === "/", lang, end };
}

/** An escaped sign is no letter to count by itself; a space that may not be broken is a space. */
const unescaped = (text: string): string =>
  text.replace(/&(?:nbsp|#160|#xa0);/giu, " ").replace(/&(?:[a-z]+|#\d+|#x[0-9a-f]+);/giu, "·");

interface Open {
  readonly name: string;
  readonly form: CountedForm;
  readonly isRead: boolean;
}

class Reader {
  readonly #said: Record<CountedForm, string[]> = { nb: [], nn: [], en: [], other: [] };
  readonly #open: Open[] = [];

  get #now(): Open {
    return this.#open.at(-1) ?? { name: "", form: "other", isRead: true };
  }

  text(text: string): void {
    const { form, isRead } = this.#now;
    if (isRead) this.#said[form].push(unescaped(text));
  }

  tag({ name, isEnd, lang }: Tag): void {
    const before = this.#now.form;
    if (isEnd) this.#close(name);
    else if (!withoutEnd.has(name)) this.#begin(name, lang);
    if (!inline.has(name) || this.#now.form !== before)
      for (const said of [this.#said[before], this.#said[this.#now.form]]) said.push(" ");
  }

  #begin(name: string, lang: string | null): void {
    const { form, isRead } = this.#now;
    this.#open.push({ name, form: lang === null ? form : formOf(lang), isRead: isRead && !unread.has(name) });
  }

  #close(name: string): void {
    const at = this.#open.findLastIndex((open) => open.name === name);
    if (at >= 0) this.#open.length = at;
  }

  get counts(): WordCounts {
    const { nb, nn, en, other } = this.#said;
    const count = (said: readonly string[]): number => countWords(said.join(""));
    return { nb: count(nb), nn: count(nn), en: count(en), other: count(other) };
  }
}

/** Past a comment, a declaration or the contents of a script; the start itself where there is none. */
function pastSkipped(html: string, start: number): number {
  if (html.startsWith("<!--", start)) return after(html, "-->", start + 4);
  if (html.startsWith("<!", start) || html.startsWith("<?", start)) return after(html, ">", start);
  const raw = /^<(script|style)\b/iu.exec(html.slice(start, start + 8))?.[1];
  return raw === undefined ? start : after(html, `</${raw.toLowerCase()}>`, start);
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

/** The language that the page itself says it is in; null: none. */
export function languageOfHtml(html: string): string | null {
  const start = html.search(/<html[\s>]/iu);
  return start < 0 ? null : (tagAt(html, start)?.lang ?? null);
}

/** Words by the nearest `lang` around them. */
export function htmlWords(html: string): WordCounts {
  const reader = new Reader();
  for (let at = 0; at < html.length;) {
    const start = html.indexOf("<", at);
    reader.text(html.slice(at, start < 0 ? html.length : start));
    if (start < 0) break;
    const skipped = pastSkipped(html, start);
    const tag = skipped > start ? null : tagAt(html, start);
    if (tag !== null) reader.tag(tag);
    else if (skipped === start) reader.text("<");
    at = tag?.end ?? (skipped > start ? skipped : start + 1);
  }
  return reader.counts;
}
