/**
 * Files that could not be read where a change begins. They are held against the last version that could be; where there
 * is none, nobody can tell what the change did to them, and that is said.
 */
import type { Misread } from "../../compare/authority/malformed.js";
import type { AuthorityFault, Written } from "../../compare/authority.js";
import type { LeftOut } from "../../model/plan.js";
import { declaredFormat, formatFrom } from "../../store/format/declared.js";
import { newestFormat } from "../../store/format/steps.js";
import { askGit } from "../../store/git/git.js";
import { planAt } from "../../store/git/renamed.js";
import type { Repository } from "../../store/git/repository.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { kindOfFile } from "../../store/kinds.js";
import type { Loaded } from "../../store/load.js";
import { noCache } from "../../store/plan-cache.js";
import { readFile } from "../../store/read-file.js";
import { SourceMap } from "../../store/source-map.js";
import type { Tree } from "../../store/tree.js";

export interface ReadableEnd {
  readonly loaded: Loaded;
  readonly tree: Tree;
}

/** The earlier plan with all that is known of it, and the files of which nothing is. */
export interface Readable {
  readonly before: Written;
  /** Relative to the plan folder. */
  readonly unknown: readonly string[];
}

const namesIn = ({ plan, misfits }: Loaded): Set<string> =>
  new Set([...plan.entries, ...misfits].map(({ file }) => file));

const unreadIn = (loaded: Loaded): string[] =>
  [...loaded.known].filter((file) => kindOfFile(file) !== null && !namesIn(loaded).has(file)).sort();

/** Null for what is not there, and for what is no file to be read. */
async function bytesIn(tree: Tree, file: string): Promise<Uint8Array | null> {
  try {
    return await tree.read(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}

const isEqual = (old: Uint8Array | null, now: Uint8Array | null): boolean =>
  old === null || now === null ? old === now : Buffer.compare(old, now) === 0;

/** Whether the file lies in the later plan with the same bytes, under its own name or under that of another that cannot be read. */
async function isLeft(file: string, before: ReadableEnd, after: ReadableEnd): Promise<boolean> {
  const old = await bytesIn(before.tree, file);
  if (isEqual(old, await bytesIn(after.tree, file))) return true;
  const others = await Promise.all(unreadIn(after.loaded).map((other) => bytesIn(after.tree, other)));
  return old !== null && others.some((other) => isEqual(old, other));
}

/** The file as it was in a commit; null where it could not be read there either. */
async function contentAt(repo: Repository, commit: string, file: string): Promise<Misread | null> {
  const kind = kindOfFile(file);
  const tree = revisionTree(repo, commit);
  const bytes = await bytesIn(tree, file);
  if (kind === null || bytes === null) return null;
  const settings = await bytesIn(tree, "plan.yaml");
  const format = settings === null ? newestFormat : formatFrom(await declaredFormat(settings));
  const { entry, misfit } = await readFile(file, kind, bytes, { sources: new SourceMap(), cache: noCache, format });
  return misfit ?? (entry === null ? null : { file, kind, content: entry.content, errors: [] });
}

/** So many versions of a file are tried. */
const MOST = 50;

async function lastReadable(repo: Repository, commit: string, file: string): Promise<Misread | null> {
  const { prefix } = await planAt(repo, commit);
  const asked = ["log", "--format=%H", `--max-count=${MOST}`, commit, "--", `${prefix}${file}`];
  for (const each of ((await askGit(repo.git, asked)) ?? "").split("\n").filter((id) => id !== "")) {
    const content = await contentAt(repo, each, file);
    if (content !== null) return content;
  }
  return null;
}

/**
 * The earlier plan as a change is held against it.
 * @param commit from which the change begins
 */
export async function readableBefore(
  before: ReadableEnd,
  after: ReadableEnd,
  repo: Repository,
  commit: string,
): Promise<Readable> {
  const [found, unknown]: [Misread[], string[]] = [[], []];
  const isRead = namesIn(after.loaded);
  for (const file of unreadIn(before.loaded)) {
    if (await isLeft(file, before, after)) continue;
    const last = await lastReadable(repo, commit, file);
    if (last !== null) found.push(last);
    if (last === null || (after.loaded.known.has(file) && !isRead.has(file))) unknown.push(file);
  }
  const { plan } = before.loaded;
  const misfits = [...before.loaded.misfits, ...found];
  // of a file that can be read at all, what was left out of the plan is known all the same
  const isKnown = ({ file }: LeftOut): boolean => misfits.some((each) => each.file === file);
  const leftOut = plan.leftOut.filter((part) => !isKnown(part));
  return { before: { plan: { ...plan, leftOut }, misfits }, unknown };
}

/** That nothing can be said of a file, where it stands in the later plan. */
export const unknownFault = (file: string): Omit<AuthorityFault, "place"> => ({
  ...{ code: "not-compared", item: null, data: { item: "", number: "", field: "", file } },
});
