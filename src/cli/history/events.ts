/**
 * The events of a plan's history, commit by commit: what its files tell, with who wrote it and what a merge made itself.
 */
import type { ChangeEvent, CommitFacts, HistoryEvent } from "../../model/change.js";
import type { Cache } from "../../store/git/cache.js";
import { followHistory } from "../../store/git/followed.js";
import type { Renaming } from "../../store/git/renamed.js";
import type { Repository } from "../../store/git/repository.js";
import { readLine } from "./kept-line.js";
import type { Told } from "./line.js";
import { type Kept, withAuthors } from "./lost.js";

export interface HistoryOptions {
  /** A commit; its first parents are the line. */
  readonly ref: string;
  /** Every commit that can be reached, also those of branches. */
  readonly all: boolean;
  readonly timeZone: string;
  readonly cache: Cache;
}

export interface History {
  /** Commits that changed the plan, oldest first. */
  readonly commits: readonly CommitFacts[];
  /**
   * The events of one of them. They are kept as text and read when they are asked for: a long history has more of them
   * than should be held at once.
   */
  readonly eventsOf: (commit: CommitFacts) => HistoryEvent[];
  /** Whether a commit changed files of the plan, and nothing that they say. */
  readonly isSilent: (commit: CommitFacts) => boolean;
  /** The names that the plan's folder had before, the last first. */
  readonly renamings: readonly Renaming[];
}

/** What of an event a merge made itself; of an item that came with another, whether it made any of its values. */
function ownShare({ changes, address }: ChangeEvent, made: ReadonlySet<string>): "all" | "some" | "none" {
  const own = changes.filter((change) => made.has(change.address)).length;
  if (changes.length > 0) return own === 0 ? "none" : own === changes.length ? "all" : "some";
  const isWithin = (each: string): boolean => each.startsWith(`${address}/`) || each.startsWith(`${address}[`);
  return [...made].some((each) => each === address || isWithin(each)) ? "some" : "none";
}

/** Who wrote an event that the merge made some of: of what is all its own, nobody but whoever merged. */
function writersOf(share: "all" | "some", { authors }: CommitFacts, merging: readonly string[]): string[] {
  return share === "all" ? [...merging] : [...new Set([...authors, ...merging])];
}

/** The events of a commit from how they are kept. */
function eventsIn(text: string, told: Told, branch: boolean, commits: readonly CommitFacts[]): HistoryEvent[] {
  const { commit, merging = [], own = [] } = told;
  const made = new Set(own);
  // what JSON gives is nobody else's yet
  return (JSON.parse(text) as Kept[]).map((event) => {
    const share = made.size === 0 ? "none" : ownShare(event, made);
    const authors = share === "none" ? commit.authors : writersOf(share, commit, merging);
    return Object.assign(withAuthors(event, commits), {
      commit,
      evil: share !== "none",
      authors,
      branch,
      edition: null,
    });
  });
}

/**
 * The history of the plan up to a commit.
 * @throws GitError
 */
export async function readHistory(repo: Repository, options: HistoryOptions): Promise<History> {
  const { ref, all } = options;
  const { told, pages, renamings } = await readLine(repo, options);
  const line = all ? await firstParents(repo, ref) : null;
  const commits = told.map(({ commit }) => commit);
  const places = new Map(commits.map(({ id }, at) => [id, at]));
  const eventsOf = (commit: CommitFacts): HistoryEvent[] => {
    const at = places.get(commit.id) ?? -1;
    const found = told[at];
    if (found === undefined) return [];
    const events = eventsIn(pages.get(at) ?? "[]", found, line?.has(commit.id) === false, commits);
    // on every branch at once, a merge tells again what its branches told: only what is its own is news
    return all && commit.merge ? events.filter(({ evil }) => evil) : events;
  };
  const isSilent = ({ id }: CommitFacts): boolean => told[places.get(id) ?? -1]?.silent === true;
  return { commits, eventsOf, isSilent, renamings };
}

async function firstParents(repo: Repository, ref: string): Promise<ReadonlySet<string>> {
  const line = new Set<string>();
  for await (const { commit } of followHistory(repo, ref)) line.add(commit);
  return line;
}
