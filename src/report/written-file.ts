/** A published file as something whose words are counted: what it is, in which language, and by which reader. */
import { type CountedForm, formOf, markdownWords, wholeText } from "./written-count.js";
import { htmlWords, languageOfHtml } from "./written-html.js";
import type { Uncounted, WrittenFile } from "./written.js";

/** Formats whose words are read; of a document in several of them the first here is counted. */
const readable = ["html", "htm", "md", "txt"] as const;
type Readable = (typeof readable)[number];

const formatOf = (path: string): string => /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";

const isReadable = (format: string): format is Readable => readable.some((each) => each === format);

const stemOf = (path: string): string => path.replace(/\.[^./]+$/u, "");

const namedIn = /(?:^|[-_. /])(nb|nn|en)(?=[-_. /]|$)/giu;

/** "plan-nn-2024-12-31": the language in the last part of a path that names one. */
function languageOfName(path: string): CountedForm | null {
  const named = [...stemOf(path).matchAll(namedIn)].at(-1)?.[1];
  return named === undefined ? null : formOf(named);
}

/** As `ehs report meeting` names its documents. */
const isCasePaper = (path: string): boolean => /(?:^|\/)meeting(?:[-._/]|$)/iu.test(path);

const without = (path: string, why: Uncounted): WrittenFile => ({ path, words: null, by: null, why });

/** The words of one file. */
function counted(path: string, format: Readable, text: string): WrittenFile {
  const isPage = format === "html" || format === "htm";
  if (isPage && languageOfHtml(text) !== null) return { path, words: htmlWords(text), by: "passages", why: null };
  const form = languageOfName(path);
  if (form === null) return without(path, "language");
  if (isPage) {
    const marked = `<html lang="${form}">${text}</html>`;
    return { path, words: htmlWords(marked), by: "whole", why: null };
  }
  const words = format === "md" ? markdownWords(text, form) : wholeText(text, form);
  return { path, words, by: "whole", why: null };
}

export interface Lying {
  /** Relative to the edition's folder, in order. */
  readonly paths: readonly string[];
  /** Why nothing of the edition counts; null: it does. */
  readonly edition: Extract<Uncounted, "draft"> | null;
  /** Whether a file was there when the edition was frozen; absent: it is not frozen. */
  readonly isFrozen?: (path: string) => boolean;
  readonly read: (path: string) => Promise<string>;
}

/** Each document is counted once, in whichever of its files is read best. */
export async function writtenFiles({ paths, edition, isFrozen, read }: Lying): Promise<WrittenFile[]> {
  const rank = (path: string): number => readable.findIndex((each) => each === formatOf(path));
  const best = new Map<string, string>();
  for (const path of paths) {
    const before = best.get(stemOf(path));
    if (rank(path) >= 0 && (before === undefined || rank(path) < rank(before))) best.set(stemOf(path), path);
  }
  const files: WrittenFile[] = [];
  for (const path of paths) {
    const format = formatOf(path);
    if (edition !== null) files.push(without(path, edition));
    else if (isFrozen?.(path) === false) files.push(without(path, "not-frozen"));
    else if (isCasePaper(path)) files.push(without(path, "case-papers"));
    else if (best.get(stemOf(path)) === undefined || !isReadable(format))
      files.push(without(path, best.has(stemOf(path)) ? "twin" : "form"));
    else if (best.get(stemOf(path)) !== path) files.push(without(path, "twin"));
    else files.push(counted(path, format, await read(path)));
  }
  return files;
}
