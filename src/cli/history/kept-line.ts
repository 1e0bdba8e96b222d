/**
 * The line of history that was asked for before is taken up where it still is the line, and only what followed is read.
 */
import { spawnGit } from "../../store/git/git.js";
import { partsOf } from "../../store/git/lines.js";
import { Pages } from "../../store/git/pages.js";
import type { Repository } from "../../store/git/repository.js";
import type { HistoryOptions } from "./events.js";
import { grown, type Line, type LineOptions } from "./line.js";

/** As it is kept, with the commit that it leads to; the pages lie beside it. */
interface Kept extends Line {
  readonly tip: string;
}

const noLine = (): Line => ({ told: [], pages: Pages.empty(), renamings: [] });

/** Of the blobs that a line compared nothing is kept beside the line itself. */
const noBlobs: LineOptions["cache"] = { get: () => undefined, put: () => undefined };

const isCommit = (ref: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);

async function keptUnder(name: string, { cache }: HistoryOptions): Promise<Kept | null> {
  const kept = await cache.lines.read(name);
  if (kept === null) return null;
  // whole by its checksum, so it is the JSON that was written
  return { ...(JSON.parse(kept.data) as Omit<Kept, "pages">), pages: Pages.of(kept.pages) };
}

/** The first of some commits that the line of first parents meets, from its end on. */
async function firstMet({ git }: Repository, ref: string, commits: ReadonlySet<string>): Promise<string | null> {
  const { input, output, stop } = spawnGit(git, ["rev-list", "--first-parent", "--end-of-options", ref, "--"]);
  input.end();
  try {
    for await (const ids of partsOf(output, "\n")) {
      const met = ids.find((id) => commits.has(id));
      if (met !== undefined) return met;
    }
    return null;
  } finally {
    stop();
  }
}

/** As much of a kept line as leads to a commit, up to a place at which every file can be read. */
async function sharedPart(repo: Repository, ref: string, { tip, told, pages, renamings }: Kept): Promise<Line> {
  const ids = told.map(({ commit }) => commit.id);
  const met = await firstMet(repo, ref, new Set([...ids, tip]));
  let count = met === tip ? told.length : met === null ? 0 : ids.indexOf(met) + 1;
  while (told[count - 1]?.torn === true) count -= 1;
  const left = new Set(ids.slice(0, count));
  if (count === 0 || renamings.some(({ commit }) => !left.has(commit))) return noLine();
  return { told: told.slice(0, count), pages: pages.first(count), renamings };
}

/** A line from where another is known; the folder of the plan had one name since then, or all is read anew. */
async function followed(repo: Repository, before: Line, options: LineOptions): Promise<Line> {
  const last = before.told.at(-1)?.commit.id;
  if (last === options.ref) return before;
  if (last === undefined) return grown(repo, noLine(), options);
  const line = await grown(repo, before, { ...options, ref: `${last}..${options.ref}` });
  return line.renamings.length === before.renamings.length ? line : grown(repo, noLine(), options);
}

/**
 * The history up to a commit.
 * @throws GitError
 */
export async function readLine(repo: Repository, options: HistoryOptions): Promise<Line> {
  const { ref, all, timeZone, cache } = options;
  if (all || !isCommit(ref)) {
    const line = await grown(repo, noLine(), options);
    await cache.flush();
    return line;
  }
  const name = JSON.stringify([repo.prefix, timeZone]);
  const kept = await keptUnder(name, options);
  if (kept?.tip === ref) return kept;
  const before = kept === null ? noLine() : await sharedPart(repo, ref, kept);
  const count = before.told.length;
  const line = await followed(repo, before, { ...options, cache: noBlobs });
  // a branch that left long ago takes nothing away from a longer line
  const isMore = line.told.length > count && (count === 0 || line.told.length >= (kept?.told.length ?? 0));
  const { told, pages, renamings } = line;
  if (isMore)
    await cache.lines.write(name, { data: JSON.stringify({ tip: ref, told, renamings }), pages: pages.packed() });
  return line;
}
