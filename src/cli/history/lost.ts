/** Files that could not be read for a while: whatever changed meanwhile is told of the commit that mended them, which may not have made it. */
import { piecesOf } from "../../compare/pieces.js";
import type { ChangeEvent, CommitFacts, HistoryEvent } from "../../model/change.js";
import type { FileKind } from "../../model/plan.js";
import type { Commit } from "../../store/git/commits.js";
import type { WalkedFile } from "../../store/git/walk.js";

/** What is known of a version that cannot be read. */
export interface Lost {
  /** The last version that could be, as data; null where there was none, undefined where it must be read again. */
  readonly content: unknown;
  /** The last commit at which it could be. */
  readonly after: string | null;
  /** Those in which it could not, the first first. */
  readonly commits: readonly string[];
}

const nameOf = (path: string, blob: string): string => `${path} ${blob}`;

/** By the version that cannot be read: the same bytes may follow on different lines of history, and then the last counts. */
export class LostFiles {
  readonly #lost = new Map<string, Lost>();

  /** What went before a version that cannot be read; null for one that can. */
  before({ path, old: blob }: WalkedFile): Lost | null {
    return blob === null ? null : (this.#lost.get(nameOf(path, blob)) ?? null);
  }

  /** A commit left a version that cannot be read. */
  add(file: WalkedFile, commit: Commit, content: unknown): void {
    if (file.new === null) return;
    const earlier = this.before(file) ?? { content, after: commit.parents[0] ?? null, commits: [] };
    const last = earlier.content === undefined ? content : earlier.content;
    const commits = [...earlier.commits, commit.id];
    this.#lost.set(nameOf(file.path, file.new), { ...earlier, content: last, commits });
  }
}

/** The ids of everything in a file. */
export function itemsIn(kind: FileKind, path: string, content: unknown): string[] {
  return content === null ? [] : [...new Set(piecesOf(kind, path, content).map(({ id }) => id))];
}

/** A file that a commit made readable again. */
export interface Mended {
  readonly path: string;
  readonly lost: Lost;
  /** What stood in it before or stands in it now. */
  readonly items: ReadonlySet<string>;
}

/** An event as it is kept: who wrote the commits is not known yet. */
export type Kept = ChangeEvent & Pick<HistoryEvent, "between">;

/** Says of every event in a mended file that it may have been made earlier. */
export function asUncertain(events: readonly ChangeEvent[], mended: readonly Mended[]): readonly Kept[] {
  if (mended.length === 0) return events;
  return events.map((event) => {
    const file = mended.find(({ items }) => items.has(event.item));
    if (file === undefined) return event;
    const { after, commits } = file.lost;
    return { ...event, between: { file: file.path, after, commits, authors: [] } };
  });
}

/** An event with who else may have made it. */
export function withAuthors(event: Kept, all: readonly CommitFacts[]): Kept {
  const { between } = event;
  if (between === undefined) return event;
  const made = all.filter(({ id }) => between.commits.includes(id));
  const names = made.flatMap(({ author, authors: others }) => (others.length === 0 ? [author] : others));
  return { ...event, between: { ...between, authors: [...new Set(names)] } };
}
