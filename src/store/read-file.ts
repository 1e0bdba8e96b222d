/** From the bytes of one plan file to its content: what does not fit is left out, with a finding for it. */
import type { Draft, SchemaError } from "../model/finding.js";
import type { FileKind, LeftOut, PlanEntry } from "../model/plan.js";
import { itemLists } from "./item.js";
import type { PlanCache } from "./plan-cache.js";
import { rewritten } from "./format/rewrite.js";
import { newestFormat } from "./format/steps.js";
import { isId, leftOutPart, unitAround, without, wordsOfText } from "./prune.js";
import { contentKey, rememberContent, rememberedContent } from "./remembered.js";
import { schemaErrors } from "./schema.js";
import type { SourceMap } from "./source-map.js";
import { readStraight } from "./straight/read.js";
import { decode } from "./text.js";
import type { Parsed } from "./yaml.js";

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
  /** The format of the plan that the file belongs to; absent: the newest. */
  readonly format?: number;
  readonly cache: PlanCache;
}

export const atStart = { line: 1, col: 1, endLine: 1, endCol: 2 };

function wholeFile(file: string, kind: FileKind, content: object, sources: SourceMap): LeftOut {
  const { nameless = [], unread = [], words } = leftOutPart(file, content, sources);
  const isNamed = isId((content as { readonly id?: unknown }).id);
  return { file, kind, item: null, words, nameless: isNamed ? nameless : [...nameless, kind], unread };
}

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

/** The content in the newest format, and what of it cannot be used. */
function inNewest(file: string, kind: FileKind, { content, harmed }: Parsed & { content: object }, reading: Reading) {
  const { format = newestFormat, sources } = reading;
  const now = format === newestFormat ? content : rewritten(format, kind, content).content;
  // a step makes a map of a map
  if (now === content || typeof now !== "object" || now === null) return { content, harmed };
  const became = sources.rewritten(file, content, now);
  return { content: now, harmed: harmed.map(became) };
}

const isMap = (read: Parsed): read is Parsed & { content: object } =>
  typeof read.content === "object" && read.content !== null && !Array.isArray(read.content);

/** In a file that cannot be read, an id that cannot be read either may be anybody's, and an alias may stand for anything. */
function lostIn(kind: FileKind, text: string): Pick<LeftOut, "nameless" | "unread"> {
  const written = [...text.matchAll(/(?:^|[\s{-])id:([^\n]*)/g)].map(([, id = ""]) => id);
  const isWhole = written.every((id) => /^ *(?:"[\w.-]+"|'[\w.-]+'|[\w.-]+) *(?:[,}#].*)?$/.test(id));
  const lists = [kind, ...itemLists];
  if (/[-:] \*\w/.test(text)) return { nameless: lists, unread: [...lists, "treats"] };
  return isWhole ? {} : { nameless: lists };
}

async function readText(file: string, kind: FileKind, bytes: Uint8Array, reading: Reading): Promise<ReadFile> {
  const { sources } = reading;
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
  const gone = (): LeftOut[] => [{ file, kind, item: null, words: wordsOfText(text), ...lostIn(kind, text) }];
  if (parsed.content === undefined) return { ...unread, drafts: all, leftOut: gone() };
  if (!isMap(parsed)) {
    const data = { given: Array.isArray(parsed.content) ? "list" : typeof parsed.content };
    return {
      ...unread,
      drafts: [...all, { code: "file-not-map", file, item: null, data, suggestion: null, ...atStart }],
      leftOut: gone(),
    };
  }
  const now = inNewest(file, kind, parsed, reading);
  const { content, errors, leftOut } = await fit(file, kind, now.content, now.harmed, sources);
  const isWhole = errors.length === 0 && now.harmed.length === 0;
  const misfit = isWhole ? null : { file, kind, content: now.content, errors };
  const entry = content === null ? null : ({ kind, file, content } as PlanEntry);
  return { file, entry, drafts: all, misfit, leftOut, text: () => text };
}

/** A file with nothing wrong. */
const sound = (file: string, kind: FileKind, content: object): Omit<ReadFile, "text"> => ({
  file,
  entry: { kind, file, content } as PlanEntry, // fits the schema of its kind
  drafts: [],
  misfit: null,
  leftOut: [],
});

/** A file that is written straight and fits its schema; null sends it to the careful reader. */
async function straightFile(file: string, kind: FileKind, bytes: Uint8Array, { sources }: Reading) {
  const { text, drafts } = decode(file, bytes);
  const straight = text === null || drafts.length > 0 ? null : readStraight(text);
  if (text === null || straight === null || (await schemaErrors(kind, straight.content)).length > 0) return null;
  sources.remember({ file, ...straight, text: () => text });
  return { content: straight.content, text: () => text };
}

/** A file that was read before, with the same bytes and nothing wrong, is not read again. */
export async function readFile(file: string, kind: FileKind, bytes: Uint8Array, reading: Reading): Promise<ReadFile> {
  const { sources, cache, format = newestFormat } = reading;
  // what is kept was read as it stands
  if (format !== newestFormat) return readText(file, kind, bytes, reading);
  const key = contentKey(kind, bytes);
  const known = rememberedContent(cache, key);
  if (known !== null) {
    const text = (): string => decode(file, bytes).text ?? "";
    sources.remember({ file, content: known, text });
    return { ...sound(file, kind, known), text, key };
  }
  const straight = await straightFile(file, kind, bytes, reading);
  const read =
    straight === null
      ? await readText(file, kind, bytes, reading)
      : { ...sound(file, kind, straight.content), ...straight };
  const isSound = read.drafts.length === 0 && read.misfit === null && read.leftOut.length === 0;
  if (!isSound || read.entry === null) return read;
  rememberContent(cache, key, read.entry.content);
  return { ...read, key };
}
