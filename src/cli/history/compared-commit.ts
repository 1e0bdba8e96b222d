/** What one commit did to the plan: its files compared with what went before them, or with the last version that can be read. */
import { compareContents, type FilePair } from "../../compare/changes.js";
import type { ChangeEvent } from "../../model/change.js";
import type { Commit } from "../../store/git/commits.js";
import type { GitObject } from "../../store/git/objects.js";
import type { WalkedCommit, WalkedFile } from "../../store/git/walk.js";
import { kindOfFile } from "../../store/kinds.js";
import type { PlanFiles, Wanted } from "./blobs.js";
import { fileEvent, isTable, type Rows } from "./files.js";
import { asUncertain, itemsIn, type Kept, type LostFiles, type Mended } from "./lost.js";

/** Takes the objects of one commit in the order in which they were asked for; null when there are no more. */
export type Next = () => Promise<GitObject | null>;

/** The versions of a plan's files so far, and those that could not be read. */
export interface Versions {
  readonly files: PlanFiles;
  readonly lost: LostFiles;
}

/** A commit, with the blobs that will come. */
export interface Asked {
  readonly walked: WalkedCommit;
  /** The format of the plan before the commit and after it. */
  readonly formats: { readonly before: number; readonly after: number };
  readonly blobs: readonly (Wanted & { readonly file: WalkedFile })[];
}

/** What a commit did. */
export interface Done {
  readonly events: readonly Kept[];
  /** false: it follows from more than the versions that the commit itself names, so it cannot be kept by them. */
  readonly lasting: boolean;
}

export const isRead = ({ path }: WalkedFile): boolean => kindOfFile(path) !== null || isTable(path);

/** Files of which only the coming and going is told. */
const kinds: Readonly<Record<string, "added" | "removed">> = { A: "added", D: "removed" };
const ofFile = ({ status }: WalkedFile): "added" | "removed" | "changed" => kinds[status] ?? "changed";

/** A file on both sides. */
interface Sides {
  readonly file: WalkedFile;
  readonly before: unknown;
  readonly after: unknown;
  readonly readable: boolean;
  /** false: the walk began after a version that cannot be read, and does not know what went before that. */
  readonly known: boolean;
}

/** Reads both sides. After a version that cannot be read, the one before is the last that could. */
async function sidesOf(
  { files, lost }: Versions,
  next: Next,
  { file, base, now }: Asked["blobs"][number],
  formats: Asked["formats"],
): Promise<Sides> {
  const { path, old: blob } = file;
  const then = { last: null, format: formats.before };
  const taken = base === null || files.take(path, blob, (await next())?.bytes ?? null, then).readable;
  const earlier = lost.before(file);
  const before = earlier?.content === undefined ? files.content(path, blob) : earlier.content;
  const bytes = now === null ? null : ((await next())?.bytes ?? null);
  const { content: after, readable } = files.take(path, now, bytes, { last: before, format: formats.after });
  return { file, before, after, readable, known: taken || earlier !== null };
}

/** What was found in the files of a commit. */
class Found {
  readonly pairs: FilePair[] = [];
  readonly odd: ChangeEvent[] = [];
  readonly mended: Mended[] = [];
  readonly #lost: LostFiles;
  readonly #commit: Commit;

  constructor(lost: LostFiles, commit: Commit) {
    this.#lost = lost;
    this.#commit = commit;
  }

  add({ file, before, after, readable }: Sides): void {
    const { path } = file;
    const kind = kindOfFile(path);
    const itemsOf = (content: unknown): string[] => (kind === null ? [] : itemsIn(kind, path, content));
    if (kind === null) {
      this.odd.push(fileEvent(path, ofFile(file), before as Rows | null, after as Rows | null)); // a table is held as its rows
    } else if (readable) {
      this.pairs.push({ kind, file: path, before, after });
      const lost = this.#lost.before(file);
      if (lost !== null && file.new !== null)
        this.mended.push({ path, lost, items: new Set([before, after].flatMap(itemsOf)) });
    } else {
      this.odd.push({ ...fileEvent(path, "unreadable"), about: itemsOf(before) });
      this.#lost.add(file, this.#commit, before);
    }
  }
}

/** Takes the blobs that were asked for, and tells what the commit did. */
export async function comparedCommit(
  versions: Versions,
  next: Next,
  commit: Commit,
  { walked, blobs, formats }: Asked,
): Promise<Done> {
  const { lost } = versions;
  let lasting = blobs.every(({ file }) => lost.before(file) === null);
  const found = new Found(lost, commit);
  for (const each of blobs) {
    const sides = await sidesOf(versions, next, each, formats);
    lasting &&= sides.known;
    found.add(sides);
  }
  const { pairs, odd, mended } = found;
  const others = walked.files.filter((file) => !isRead(file)).map((file) => fileEvent(file.path, ofFile(file)));
  return { events: [...asUncertain(compareContents(pairs).events, mended), ...odd, ...others], lasting };
}
