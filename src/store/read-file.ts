/** From the bytes of one plan file to its content: what does not fit is left out, with a finding for it. */
import type { Draft, SchemaError } from "../model/finding.js";
import type { FileKind, LeftOut, PlanEntry } from "../model/plan.js";
import type { PlanCache } from "./plan-cache.js";
import { leftOutPart, unitAround, without, wordsOfText } from "./prune.js";
import { contentKey, rememberContent, rememberedContent } from "./remembered.js";
import { schemaErrors } from "./schema.js";
import type { SourceMap } from "./source-map.js";
import { decode } from "./text.js";

/** A file of which something was left out, as it was read: the complaints of its schema are put into words by `check`. */
export interface Misfit {
  readonly file: string;
  readonly kind: FileKind;
  readonly content: unknown;
  readonly errors: readonly SchemaError[];
}

/** One file, with what is wrong in it. */
export interface ReadFile {
  readonly file: string;
  readonly entry: PlanEntry | null;
  readonly drafts: readonly Draft[];
  readonly misfit: Misfit | null;
  readonly leftOut: readonly LeftOut[];
  /** Decoded only when it is asked for; null where it cannot be. */
  readonly text: () => string | null;
  /** Names the content of a file with nothing wrong. */
  readonly key?: string;
}

export interface Reading {
  readonly sources: SourceMap;
  readonly cache: PlanCache;
  /** Reads texts that are written plainly, without looking for traps; null sends a text to the careful reader. */
  readonly quick?: (text: string) => object | null;
}

export const atStart = { line: 1, col: 1, endLine: 1, endCol: 2 };

const wholeFile = (file: string, kind: FileKind, content: object, sources: SourceMap): LeftOut => ({
  file,
  kind,
  item: null,
  words: leftOutPart(file, content, sources).words,
});

/** Drops what does not fit until the rest does; at worst the whole file is left out. */
async function fit(file: string, kind: FileKind, content: object, harmed: readonly object[], sources: SourceMap) {
  const errors = await schemaErrors(kind, content);
  const leftOut: LeftOut[] = [];
  let rest: object = content;
  let bad: (object | null)[] = [...harmed, ...errors.map((error) => objectAt(content, error.instancePath))];
  for (let round = 0; bad.length > 0 && round < 8; round += 1) {
    const units = bad.map((object) => (object === null ? null : unitAround(object, sources)));
    const doomed = new Set(units.filter((unit) => unit !== null));
    if (units.includes(null)) return { content: null, errors, leftOut: [wholeFile(file, kind, content, sources)] };
    leftOut.push(...[...doomed].map((unit) => leftOutPart(file, unit, sources)));
    rest = without(rest, doomed, sources);
    bad = (await schemaErrors(kind, rest)).map((error) => objectAt(rest, error.instancePath));
  }
  if (bad.length > 0) return { content: null, errors, leftOut: [wholeFile(file, kind, content, sources)] };
  return { content: rest, errors, leftOut: leftOut.map((part) => ({ ...part, kind })) };
}

/** The innermost object on an instance path. */
function objectAt(content: object, instancePath: string): object {
  let at: object = content;
  for (const part of instancePath.split("/").slice(1)) {
    const next = (at as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
    if (typeof next !== "object" || next === null) return at;
    at = next;
  }
  return at;
}

async function readText(file: string, kind: FileKind, bytes: Uint8Array, sources: SourceMap): Promise<ReadFile> {
  const { text, drafts } = decode(file, bytes);
  const unread = { file, entry: null, misfit: null, text: () => text };
  if (text === null)
    return {
      ...unread,
      drafts,
      leftOut: [{ file, kind, item: null, words: wordsOfText(new TextDecoder().decode(bytes)) }],
    };
  const { readYaml } = await import("./yaml.js");
  const parsed = readYaml(file, text, sources);
  const all = [...drafts, ...parsed.drafts];
  const gone = (): LeftOut[] => [{ file, kind, item: null, words: wordsOfText(text) }];
  if (parsed.content === undefined) return { ...unread, drafts: all, leftOut: gone() };
  if (typeof parsed.content !== "object" || parsed.content === null || Array.isArray(parsed.content)) {
    const data = { given: Array.isArray(parsed.content) ? "list" : typeof parsed.content };
    return {
      ...unread,
      drafts: [...all, { code: "file-not-map", file, item: null, data, suggestion: null, ...atStart }],
      leftOut: gone(),
    };
  }
  const { content, errors, leftOut } = await fit(file, kind, parsed.content, parsed.harmed, sources);
  const isWhole = errors.length === 0 && parsed.harmed.length === 0;
  const misfit = isWhole ? null : { file, kind, content: parsed.content, errors };
  const entry = content === null ? null : ({ kind, file, content } as PlanEntry);
  return { file, entry, drafts: all, misfit, leftOut, text: () => text };
}

/**
 * What the quick reader makes of a file, if it fits its schema. It is remembered apart: nobody has looked for traps in it.
 */
async function quickContent(
  file: string,
  key: string,
  { kind, bytes }: { readonly kind: FileKind; readonly bytes: Uint8Array },
  { quick, cache }: Reading,
): Promise<object | null> {
  if (quick === undefined) return null;
  const apart = `quick-${key}`;
  const known = rememberedContent(cache, apart);
  if (known !== null) return known;
  const { text } = decode(file, bytes);
  const content = text === null ? null : quick(text);
  if (content === null || (await schemaErrors(kind, content)).length > 0) return null;
  rememberContent(cache, apart, content);
  return content;
}

/** A file that was read before, with the same bytes and nothing wrong, is not read again. */
export async function readFile(file: string, kind: FileKind, bytes: Uint8Array, reading: Reading): Promise<ReadFile> {
  const { sources, cache } = reading;
  const key = contentKey(kind, bytes);
  const content = rememberedContent(cache, key) ?? (await quickContent(file, key, { kind, bytes }, reading));
  if (content === null) {
    const read = await readText(file, kind, bytes, sources);
    const isSound = read.drafts.length === 0 && read.misfit === null && read.leftOut.length === 0;
    if (!isSound || read.entry === null) return read;
    rememberContent(cache, key, read.entry.content);
    return { ...read, key };
  }
  const text = (): string => decode(file, bytes).text ?? "";
  sources.remember({ file, content, text });
  const entry = { kind, file, content } as PlanEntry;
  return { file, entry, drafts: [], misfit: null, leftOut: [], text, key };
}
