/**
 * From a tree of files to a plan that can be trusted. Everything wrong is a finding; only what is broken is left out,
 * so that one bad line hides neither its neighbours nor the other files.
 */
import type { Draft, FindingData, Place, SchemaError } from "../model/finding.js";
import type { FileKind, LeftOut, Plan, PlanEntry, PlanFile } from "../model/plan.js";
import { kindOfFile, kindOfFolder, knownPlaces, looksLikePlanFile, nearestPlace } from "./kinds.js";
import { leftOutPart, unitAround, without, wordsOfText } from "./prune.js";
import { readSchemas, schemaErrors, type Schemas } from "./schema.js";
import { SourceMap } from "./source-map.js";
import { decode } from "./text.js";
import type { Tree, TreeEntry } from "./tree.js";
import { readYaml } from "./yaml.js";

/** Beyond this a file is no plan file: 20 MB. */
export const maximumSize = 20 * 1024 * 1024;

/** A file whose data do not fit its schema: the complaints are put into words by `check`. */
interface Misfit {
  readonly file: string;
  readonly kind: FileKind;
  readonly content: unknown;
  readonly errors: readonly SchemaError[];
}

export interface Loaded {
  readonly plan: Plan;
  readonly drafts: readonly Draft[];
  readonly misfits: readonly Misfit[];
  /** Every schema, read only when there is a misfit. */
  readonly schemas: Schemas;
  readonly sources: SourceMap;
  /** The text of every file that could be decoded, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file that is, or was meant to be, a plan file. */
  readonly known: ReadonlySet<string>;
}

interface ReadFile {
  readonly file: string;
  readonly entry: PlanEntry | null;
  readonly drafts: readonly Draft[];
  readonly misfit: Misfit | null;
  readonly leftOut: readonly LeftOut[];
  readonly text: string | null;
}

const atStart = { line: 1, col: 1, endLine: 1, endCol: 2 };

interface Refusal {
  readonly code: string;
  readonly data: FindingData;
  readonly suggestion?: string | null;
}

const refuse = (file: string, kind: FileKind | null, { code, data, suggestion = null }: Refusal): ReadFile => ({
  file,
  entry: null,
  drafts: [{ code, file, item: null, data, suggestion, ...atStart }],
  misfit: null,
  leftOut: [{ file, kind, item: null, words: null }],
  text: null,
});

/** What must not be opened: links, folders and devices in a file's place, files beyond the size limit. */
function refusal({ type, size, target = "", reason = "?" }: TreeEntry): Refusal | null {
  switch (type) {
    case "link":
      return { code: "file-link", data: { target, leaves: target.startsWith("..") ? "yes" : "no" } };
    case "folder":
    case "other":
      return { code: "file-not-regular", data: { type } };
    case "unreadable":
      return { code: "file-unreadable", data: { reason } };
    case "file":
      return size > maximumSize ? { code: "file-too-large", data: { size, limit: maximumSize } } : null;
  }
}

/** An entry that is no plan file by its name: a stray file, or something in the place of a folder of plan files. */
function outsider(entry: TreeEntry): ReadFile | null {
  const { path, type } = entry;
  const kind = kindOfFolder(path);
  const refused = type === "folder" ? null : refusal(entry);
  if (refused !== null && (kind !== null || type === "link" || type === "unreadable"))
    return refuse(path, kind, refused);
  if (kind !== null && type === "file") return refuse(path, kind, { code: "file-not-regular", data: { type } });
  if (type === "folder" || !looksLikePlanFile(path)) return null;
  return refuse(path, null, { code: "file-unknown", data: { places: knownPlaces }, suggestion: nearestPlace(path) });
}

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

async function readFile(file: string, kind: FileKind, bytes: Uint8Array, sources: SourceMap): Promise<ReadFile> {
  const { text, drafts } = decode(file, bytes);
  const unread = { file, entry: null, misfit: null, text };
  if (text === null)
    return {
      ...unread,
      drafts,
      leftOut: [{ file, kind, item: null, words: wordsOfText(new TextDecoder().decode(bytes)) }],
    };
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
  const misfit = errors.length === 0 ? null : { file, kind, content: parsed.content, errors };
  const entry = content === null ? null : ({ kind, file, content } as PlanEntry);
  return { file, entry, drafts: all, misfit, leftOut, text };
}

async function readEntry(tree: Tree, entry: TreeEntry, sources: SourceMap): Promise<ReadFile | null> {
  const kind = kindOfFile(entry.path);
  if (kind === null) return outsider(entry);
  const refused = refusal(entry);
  if (refused !== null) return refuse(entry.path, kind, refused);
  try {
    return await readFile(entry.path, kind, await tree.read(entry.path), sources);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refuse(entry.path, kind, { code: "file-unreadable", data: { reason: code } });
  }
}

/** Settings that let the other files be checked when plan.yaml itself cannot be used. */
const fallback: PlanFile = { format: 1, id: "plan", title: "plan", languages: ["en"], time_zone: "UTC" };

/** Reads every plan file of a tree. */
export async function load(tree: Tree): Promise<Loaded> {
  const sources = new SourceMap();
  const entries = await tree.list();
  const read = (await Promise.all(entries.map((entry) => readEntry(tree, entry, sources)))).filter(
    (file) => file !== null,
  );
  const planEntries = read.flatMap((file) => (file.entry === null ? [] : [file.entry]));
  const settings = planEntries.find((entry) => entry.kind === "plan")?.content ?? fallback;
  const misfits = read.flatMap((file) => (file.misfit === null ? [] : [file.misfit]));
  return {
    plan: { settings, entries: planEntries, leftOut: read.flatMap((file) => file.leftOut) },
    drafts: read.flatMap((file) => file.drafts),
    misfits,
    schemas: misfits.length === 0 ? new Map() : await readSchemas(),
    sources,
    texts: new Map(read.flatMap((file) => (file.text === null ? [] : [[file.file, file.text] as const]))),
    known: new Set(read.map(({ file }) => file)),
  };
}

/** The plan without the measures, or duplicated items, that the given places make untrustworthy. */
export function leaveOut(loaded: Loaded, places: readonly Place[]): Plan {
  const units = places.map((place) => untrusted(place, loaded.sources)).filter((unit) => unit !== null);
  const doomed = new Set(units);
  const parts = [...doomed].map((unit) => leftOutPart(loaded.sources.origin(unit)?.file ?? "", unit, loaded.sources));
  const entries = loaded.plan.entries.map((entry) => {
    const content = without(entry.content, doomed, loaded.sources);
    return content === entry.content ? entry : ({ ...entry, content } as PlanEntry);
  });
  return { ...loaded.plan, entries, leftOut: [...loaded.plan.leftOut, ...parts] };
}

/** A fault in a measure makes the measure untrustworthy; a second id makes its item so; other faults harm no verdict. */
function untrusted(place: Place, sources: SourceMap): object | null {
  if (place.key === "id") return unitAround(place.of, sources);
  const unit = unitAround(place.of, sources);
  if (unit === null) return null;
  const list = sources.origin(unit)?.parent;
  return list !== null && list !== undefined && sources.origin(list)?.key === "measures" ? unit : null;
}
