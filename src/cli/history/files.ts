/** Files beside the plan's own: figures by unit, manifests. Of small tables it is told which rows differ. */
import { encode } from "../../compare/address.js";
import type { Change, ChangeEvent, CommitFacts } from "../../model/change.js";
import type { Manifest } from "../../model/edition.js";
import { type Restored, restoredKey } from "./restored.js";
import { shortHash } from "../../report/edition-order.js";
import { kindOfFile } from "../../store/kinds.js";
import { editionOfManifest, manifestFrom, type StoredManifest } from "../../store/manifests.js";
import { decode } from "../../store/text.js";
import type { Tree } from "../../store/tree.js";

/** Rows by their key, without the heading. */
export type Rows = ReadonlyMap<string, string>;

/** Larger tables, and more rows than this that differ, are only said to have changed. */
const LARGE = 500_000;
const MANY = 500;

export const isTable = (path: string): boolean => path.endsWith(".csv");

/** Rows by period and code, the first two columns; null for what is too large or no table of that kind. */
export function rowsOf(path: string, bytes: Uint8Array): Rows | null {
  if (!isTable(path) || bytes.length > LARGE) return null;
  const text = decode(path, bytes).text;
  const [head = "", ...lines] = (text ?? "").split(/\r?\n/);
  if (!head.startsWith("period,code,")) return null;
  const rows = new Map<string, string>();
  for (const line of lines) {
    const [period = "", code = "", ...rest] = line.split(",");
    if (line !== "") rows.set(`${encode(period)}@${encode(code)}`, rest.join(","));
  }
  return rows;
}

function rowChanges(path: string, before: Rows, after: Rows): Change[] {
  const changes: Change[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    const address = `${path}[${key}]`;
    if (old === now) continue;
    if (old === undefined) changes.push({ address, new: now ?? "" });
    else changes.push(now === undefined ? { address, old } : { address, old, new: now });
  }
  return changes.length > MANY ? [] : changes;
}

/** The manifest of an edition came when the edition was frozen, and is told so; the folder has the edition's name. */
function subjectOf(path: string): Pick<ChangeEvent, "itemKind" | "number" | "about"> {
  const edition = editionOfManifest(path);
  if (edition === null) return { itemKind: "file", number: path, about: [] };
  return { itemKind: "manifest", number: edition, about: [edition] };
}

/** That a file came, went or changed; with the rows that differ, where both sides are tables. */
export function fileEvent(
  path: string,
  kind: "added" | "removed" | "changed" | "unreadable",
  before: Rows | null = null,
  after: Rows | null = null,
): ChangeEvent {
  const isBoth = kind === "changed" && before !== null && after !== null;
  return {
    ...{ kind, item: path, name: null, address: path, field: "", ...subjectOf(path) },
    ...{ old: undefined, new: undefined, unit: null, effect: null, due: null, decision: null, reason: null },
    ...{ within: null, changes: isBoth ? rowChanges(path, before, after) : [] },
  };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

interface Beside {
  readonly files: ReadonlySet<string>;
  /** What stands in a folder's place, or is a folder that cannot be read: nothing is known of what lies in it. */
  readonly closed: readonly string[];
}

/** The files of a tree beside the plan's own. */
async function besides(tree: Tree): Promise<Beside> {
  const entries = await tree.list();
  const files = entries.filter(({ type, path }) => type === "file" && kindOfFile(path) === null);
  const closed = entries.filter(({ type }) => type !== "file" && type !== "folder");
  return { files: new Set(files.map(({ path }) => path)), closed: closed.map(({ path }) => `${path}/`) };
}

/** A manifest that was written instead of another says so itself: which it replaced, and why. */
async function withReplaced(event: ChangeEvent, tree: Tree): Promise<ChangeEvent> {
  if (event.itemKind !== "manifest" || event.kind === "removed") return event;
  const { manifest, computed } = manifestFrom(event.item, event.number, await tree.read(event.item));
  return manifest === null || computed === null ? event : frozenAgain(event, { ...manifest, hash: computed });
}

/** What is told of an edition that came with a manifest in place of another; any other is told as it is. */
function frozenAgain(event: ChangeEvent, { hash, replaces }: Pick<Manifest, "hash" | "replaces">): ChangeEvent {
  if (replaces === null) return event;
  return { ...event, old: shortHash(replaces.hash), new: shortHash(hash), reason: replaces.reason };
}

/** In the history, where only the present manifest is read: it is told of the commits made since it was frozen. */
export function asFrozen<Event extends ChangeEvent>(
  event: Event,
  { id, effective }: CommitFacts,
  manifests: readonly StoredManifest[],
  restored: Restored,
): Event {
  if (event.itemKind !== "manifest" || event.kind === "removed") return event;
  const back = restored.get(restoredKey(id, event.item));
  if (back !== undefined) return { ...event, old: back, new: back };
  const own = manifests.find(({ path }) => path === event.item)?.manifest ?? null;
  if (own === null || Date.parse(own.frozen) > Date.parse(effective)) return event;
  return { ...event, ...frozenAgain(event, own) };
}

/** A file that is in both trees; null when they have the same bytes. */
async function differing(path: string, before: Tree, after: Tree): Promise<ChangeEvent | "unreadable" | null> {
  try {
    const [a, b] = await Promise.all([before.read(path), after.read(path)]);
    if (isSame(a, b)) return null;
    return await withReplaced(fileEvent(path, "changed", rowsOf(path, a), rowsOf(path, b)), after);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return "unreadable";
  }
}

export interface ComparedFiles {
  readonly events: readonly ChangeEvent[];
  /** Files that could not be read, or are kept out of a folder that they belong to. */
  readonly unreadable: readonly string[];
}

/** The files beside the plan's own that differ between two trees. */
export async function comparedFiles(before: Tree, after: Tree): Promise<ComparedFiles> {
  const [old, now] = await Promise.all([besides(before), besides(after)]);
  const closed = [...old.closed, ...now.closed];
  const isAbsent = (path: string): boolean =>
    [before, after].some(({ absent }) => absent?.has(path) === true) ||
    closed.some((folder) => path.startsWith(folder));
  const events: ChangeEvent[] = [];
  const unreadable: string[] = [];
  for (const path of [...new Set([...old.files, ...now.files])].sort()) {
    const both = old.files.has(path) && now.files.has(path);
    const found = isAbsent(path)
      ? "unreadable"
      : both
        ? await differing(path, before, after)
        : await withReplaced(fileEvent(path, now.files.has(path) ? "added" : "removed"), after);
    if (found === "unreadable") unreadable.push(path);
    else if (found !== null) events.push(found);
  }
  return { events, unreadable };
}
