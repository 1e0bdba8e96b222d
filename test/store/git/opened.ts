/** What the tests of the git room share: opening a repository that must open, and reading all that a stream gives. */
import { type Environment } from "../../../src/store/git/git.js";
import { openRepository, type Repository } from "../../../src/store/git/repository.js";
import { gitEnvironment } from "../../helpers/repository.js";

/** The repository of a folder; fails when there is none. */
export async function opened(folder: string, env: Environment = gitEnvironment): Promise<Repository> {
  const found = await openRepository(folder, env);
  if ("reason" in found) throw new Error(`${found.reason}: ${found.detail}`);
  return found;
}

/** Everything of a stream, as a list. */
export async function gathered<T>(stream: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of stream) all.push(each);
  return all;
}

/** Configuration of a user who has set everything that could change what git prints. */
export const hostile = `
[alias]
  rev-list = !echo hijacked
  diff-tree = !echo hijacked
  cat-file = !echo hijacked
  log = !echo hijacked
[core]
  quotepath = true
  pager = false
  abbrev = 4
  fsmonitor = /bin/false
  commentChar = ";"
  autocrlf = true
  ignorecase = true
  precomposeunicode = true
[diff]
  renames = copies
  noprefix = true
  mnemonicPrefix = true
  external = /bin/false
  ignoreSubmodules = all
  relative = true
  orderFile = /nowhere
  submodule = log
  wordRegex = .
[log]
  showSignature = true
  date = relative
  decorate = full
  abbrevCommit = true
  diffMerges = remerge
  follow = true
  mailmap = true
[i18n]
  logOutputEncoding = UTF-16
  commitEncoding = ISO-8859-1
[color]
  ui = always
  branch = always
  status = always
[column]
  ui = always
[status]
  short = true
  branch = true
  showUntrackedFiles = no
  relativePaths = false
[branch]
  sort = -committerdate
[tag]
  sort = -version:refname
[format]
  pretty = oneline
[grep]
  patternType = perl
[submodule]
  recurse = true
[commit]
  gpgSign = true
`;
