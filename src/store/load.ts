/**
 * From a tree of files to a plan that can be trusted. Everything wrong is a finding; only what is broken is left out,
 * so that one bad line hides neither its neighbours nor the other files.
 */
import type { Draft, FindingData, Place } from "../model/finding.js";
import type { FileKind, LeftOut, Plan, PlanEntry, PlanFile } from "../model/plan.js";
import { sha256 } from "./fingerprint.js";
import { type Declared, declaredFormat, formatFrom, refuseUnknown } from "./format/declared.js";
import { newestFormat } from "./format/steps.js";
import { kindOfFile, kindOfFolder, knownPlaces, looksLikePlanFile, nearestPlace } from "./kinds.js";
import { noCache, type PlanCache } from "./plan-cache.js";
import { leftOutPart, unitAround, without } from "./prune.js";
import { atStart, type Misfit, readFile, type ReadFile, type Reading } from "./read-file.js";
import { readSchemas, type Schemas } from "./schema.js";
import { SourceMap } from "./source-map.js";
import { Texts } from "./texts.js";
import type { Tree, TreeEntry } from "./tree.js";

/** Beyond this a file is no plan file: 20 MB. */
export const maximumSize = 20 * 1024 * 1024;

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
  /** Names what was read, by the bytes of every file; null where anything was wrong with one. */
  readonly print: string | null;
  /** The format that the plan says it is in. What is older is read as the newest. */
  readonly format: Declared;
  /** Where more that follows from it may be kept. */
  readonly cache: PlanCache;
}

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
  text: () => null,
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

async function readEntry(tree: Tree, entry: TreeEntry, reading: Promise<Reading>): Promise<ReadFile | null> {
  const kind = kindOfFile(entry.path);
  if (kind === null) return outsider(entry);
  const refused = refusal(entry);
  if (refused !== null) return refuse(entry.path, kind, refused);
  try {
    const bytes = await tree.read(entry.path);
    return await readFile(entry.path, kind, bytes, await reading);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refuse(entry.path, kind, { code: "file-unreadable", data: { reason: code } });
  }
}

/** The format by what `plan.yaml` says; where that is no file that can be read, it is told below with the other files. */
async function formatOf(tree: Tree, entries: readonly TreeEntry[]): Promise<Declared> {
  const entry = entries.find(({ path }) => path === "plan.yaml");
  if (entry === undefined || refusal(entry) !== null) return "unread";
  try {
    return await declaredFormat(await tree.read(entry.path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return "unread";
  }
}

/** Settings that let the other files be checked when plan.yaml itself cannot be used. */
const fallback: PlanFile = { format: newestFormat, id: "plan", title: "plan", languages: ["en"], time_zone: "UTC" };

/** A finding that may stand is no fact of the plan: nothing else rests on it, and nobody misses it. */
const holdsFacts = ({ kind, list }: LeftOut): boolean => kind !== "accepted" && list !== "accepted";

/** What is in a plan with nothing wrong, by paths and bytes. */
function printOf(read: readonly ReadFile[]): string | null {
  const parts = read.map(({ file, key }) => (key === undefined ? null : `${JSON.stringify(file)} ${key}`));
  return parts.includes(null) ? null : sha256(parts.join("\n"));
}

/**
 * Reads every plan file of a tree.
 * @param cache content of files that were read before; the same is loaded without it
 * @throws FormatError where the plan is in a format that is not known
 */
export async function load(tree: Tree, cache: PlanCache = noCache): Promise<Loaded> {
  const sources = new SourceMap();
  const entries = await tree.list();
  // asked for together with the files themselves: git reads them in one go
  const declared = formatOf(tree, entries);
  const reading = declared.then((format): Reading => {
    refuseUnknown(format, tree.commit ?? null);
    return { sources, cache, format: formatFrom(format) };
  });
  // whoever reads a file waits for it only when it has the bytes, and is refused then
  reading.catch(() => undefined);
  const read = (await Promise.all(entries.map((entry) => readEntry(tree, entry, reading)))).filter(
    (file) => file !== null,
  );
  const planEntries = read.flatMap((file) => (file.entry === null ? [] : [file.entry]));
  const settings = planEntries.find((entry) => entry.kind === "plan")?.content ?? fallback;
  const misfits = read.flatMap((file) => (file.misfit === null ? [] : [file.misfit]));
  return {
    plan: { settings, entries: planEntries, leftOut: read.flatMap((file) => file.leftOut).filter(holdsFacts) },
    drafts: read.flatMap((file) => file.drafts),
    misfits,
    schemas: misfits.length === 0 ? new Map() : await readSchemas(),
    sources,
    texts: new Texts(new Map(read.map(({ file, text }) => [file, text]))),
    known: new Set(read.map(({ file }) => file)),
    print: printOf(read),
    format: await declared,
    cache,
  };
}

/** The plan without the measures, or duplicated items, that the given places make untrustworthy. */
export function leaveOut(loaded: Loaded, places: readonly Place[]): Plan {
  const units = places.map((place) => untrusted(place, loaded.sources)).filter((unit) => unit !== null);
  const doomed = new Set(units);
  if (doomed.size === 0) return loaded.plan;
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
