/** From text to plain data, with the place of every object kept and the traps of YAML told. */
import { isScalar, parseAllDocuments, type Document } from "yaml";
import type { Draft, FindingData } from "../model/finding.js";
import { PlainReader, type Trap } from "./plain.js";
import { Lines } from "./position.js";
import { lastUnclosedBracket } from "./unclosed.js";
import type { SourceMap } from "./source-map.js";

export interface Parsed {
  /** Plain data, or undefined when the file cannot be read. */
  readonly content: unknown;
  readonly drafts: readonly Draft[];
  /** Objects that a trap made unusable. */
  readonly harmed: readonly object[];
}

/** Beyond this depth nothing in a plan makes sense, and readers overflow. */
const maximumDepth = 64;

/** What is used of the reader's own complaints. */
interface SyntaxComplaint {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

interface Fault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly data: FindingData;
}

/** The reader is recursive: brackets nested past any sense are stopped before it sees them. */
function findDepth(text: string): Fault | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    else if (character === "\n" && depth < maximumDepth && !/[[{,]\s*$/.test(text.slice(Math.max(0, at - 80), at)))
      depth = 0;
    if (depth > maximumDepth) return { code: "yaml-too-deep", start: at, end: at + 1, data: { limit: maximumDepth } };
  }
  return null;
}

/**
 * An unclosed list or string is told where it was opened, not where the reader gave up; wrong indentation at the first
 * thing on the line.
 */
function opening(text: string, error: SyntaxComplaint): number {
  const blank = /^ */.exec(text.slice(error.pos[0], error.pos[0] + 200))?.[0].length ?? 0;
  const at = error.pos[0] + blank;
  if (error.code === "MISSING_CHAR") {
    const quote = /Missing closing (["'])/.exec(error.message)?.[1];
    if (quote !== undefined) return lastUnclosedQuote(text, quote, at);
  }
  const unclosed = error.code === "BAD_INDENT" && /Flow (?:map|sequence)/.test(error.message);
  const close = error.code === "MISSING_CHAR" && /end with a [\]}]|expected flow/i.test(error.message);
  if (!unclosed && !close) return at;
  return lastUnclosedBracket(text, /Flow map|\}/.test(error.message) ? "{" : "[", at) ?? at;
}

function lastUnclosedQuote(text: string, quote: string, at: number): number {
  const opened = [...text.slice(0, at).matchAll(new RegExp(`(?:^|[:\\-,[{]\\s+|[[{])${quote}`, "gm"))].at(-1);
  return opened === undefined ? at : opened.index + opened[0].length - 1;
}

/** The tab in the indentation of the line on which the reader gave up; null where there is none. */
function tabBefore(text: string, at: number): number | null {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const blank = /^[ \t]*/.exec(text.slice(line, at + 1))?.[0] ?? "";
  const tab = blank.indexOf("\t");
  return tab < 0 ? null : line + tab;
}

function syntaxFault(text: string, error: SyntaxComplaint): Fault {
  const start = opening(text, error);
  const tab = error.code === "TAB_AS_INDENT" ? start : tabBefore(text, start);
  if (tab !== null) return { code: "yaml-tab", start: tab, end: tab + 1, data: {} };
  const lineEnd = text.indexOf("\n", start);
  const unclosed = start < error.pos[0];
  const isKey = error.code === "BAD_INDENT" && !unclosed;
  const end = isKey ? endOfKey(text, start) : start === error.pos[0] ? error.pos[1] : start + 1;
  const misplaced = error.message.startsWith("Sequence item without");
  const data = { reason: unclosed ? "UNCLOSED" : misplaced ? "BAD_INDENT" : error.code };
  return { code: "yaml-syntax", start, end: Math.min(end, lineEnd < 0 ? text.length : lineEnd), data };
}

/** A key that stands further in than its neighbours: the reader takes it for more of the value above, where that is a text. */
function indentFault(text: string, errors: readonly SyntaxComplaint[]): Fault | null {
  const [first] = errors;
  if (first?.code !== "BLOCK_AS_IMPLICIT_KEY") return null;
  const value = errors.find(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === first.pos[0]);
  if (value === undefined) return null;
  const line = text.lastIndexOf("\n", value.pos[1] - 1) + 1;
  const start = line + (/^[ \t]*/.exec(text.slice(line, value.pos[1]))?.[0].length ?? 0);
  return { code: "yaml-syntax", start, end: endOfKey(text, start), data: { reason: "BAD_INDENT" } };
}

/** Past the key that begins at an offset; past one character where there is none. */
function endOfKey(text: string, start: number): number {
  const line = text.indexOf("\n", start);
  const rest = text.slice(start, line < 0 ? text.length : line);
  return start + (/^[^\s:]+(?=:)/.exec(rest)?.[0].length ?? 1);
}

function directiveFault(text: string, document: Document.Parsed): Fault | null {
  const directive = /^%\S+/m.exec(text);
  const real = document.directives.yaml.explicit === true || (directive?.index === 0 && document.errors.length === 0);
  if (!real) return null;
  const start = directive?.index ?? 0;
  return { code: "yaml-directive", start, end: start + (directive?.[0].length ?? 1), data: {} };
}

function secondDocumentFault(text: string, documents: readonly Document.Parsed[]): Fault | null {
  const [first, second] = documents;
  if (first === undefined || second === undefined) return null;
  const marker = /^---/gm;
  marker.lastIndex = Math.max(1, first.range[1]);
  const start = marker.exec(text)?.index ?? second.range[0];
  return { code: "yaml-documents", start, end: start + 3, data: { count: documents.length } };
}

const isNothing = ({ contents }: Document.Parsed): boolean =>
  contents === null || (isScalar(contents) && contents.value === null);

/** What makes the file as a whole unreadable; the first only, since the rest follows from it. */
function fatalFault(text: string, documents: readonly Document.Parsed[]): Fault | null {
  const [first] = documents;
  const empty: Fault = { code: "file-empty", start: 0, end: 1, data: {} };
  if (first === undefined) return empty;
  const errors = first.errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const [error] = errors;
  const syntax = error === undefined ? null : (indentFault(text, errors) ?? syntaxFault(text, error));
  return (
    directiveFault(text, first) ?? syntax ?? secondDocumentFault(text, documents) ?? (isNothing(first) ? empty : null)
  );
}

function parse(text: string): Document.Parsed[] | Fault {
  try {
    const documents = parseAllDocuments(text, {
      uniqueKeys: false,
      prettyErrors: false,
      merge: false,
      logLevel: "silent",
    });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    if (error instanceof RangeError) return { code: "yaml-too-deep", start: 0, end: 1, data: { limit: maximumDepth } };
    throw error;
  }
}

/**
 * Reads one YAML document. Bad data is data: every fault is a draft finding, and only a broken reader throws.
 * One fault gives one finding; after a syntax error nothing else in the file is believed.
 */
export function readYaml(file: string, text: string, sources: SourceMap): Parsed {
  const lines = new Lines(text);
  const draft = (fault: Fault & Partial<Trap>): Draft => ({
    code: fault.code,
    file,
    item: fault.item ?? null,
    data: fault.data,
    suggestion: fault.suggestion ?? null,
    ...lines.span(fault.start, fault.end),
  });
  const failed = (fault: Fault): Parsed => ({ content: undefined, drafts: [draft(fault)], harmed: [] });
  const deep = findDepth(text);
  if (deep !== null) return failed(deep);
  const documents = parse(text);
  if (!Array.isArray(documents)) return failed(documents);
  const fatal = fatalFault(text, documents);
  if (fatal !== null) return failed(fatal);
  const reader = new PlainReader({ file, text, lines, sources, maximumDepth });
  const content = reader.read(documents[0]?.contents ?? null);
  const unreadable = reader.traps.find((trap) => trap.harm === "file");
  if (unreadable !== undefined) return failed(unreadable);
  return {
    content,
    drafts: reader.traps.map(draft),
    harmed: reader.traps.flatMap((trap) => (trap.harm === "item" ? [trap.within] : [])),
  };
}
