/** Real repositories for tests, made from a list of steps: one step is one commit. Authors, dates, zones and configuration are fixed. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** What a file becomes: its text or bytes, a link, or `null` for removed. */
type Content = string | Uint8Array | { readonly link: string } | { readonly executable: string } | null;

export interface Step {
  /** Files by path from the top of the repository; those not named stay as they were. */
  readonly files?: Readonly<Record<string, Content>>;
  /** Changes the text of files that are there; fails when nothing is changed by it. */
  readonly edit?: Readonly<Record<string, (text: string) => string>>;
  /** New paths by old path. */
  readonly rename?: Readonly<Record<string, string>>;
  /** A name; the address is made from it. */
  readonly author?: string;
  /** When it was written and, without `committed`, committed: `2024-03-05T09:12:00+01:00`. Default: a day after the step before. */
  readonly date?: string;
  readonly committed?: string;
  readonly message?: string;
  /** The branch that the commit is made on; one that is not there begins at `from`, else at `main`. Default: `main`. */
  readonly branch?: string;
  /** Where a new branch begins: a branch, a tag, a commit. */
  readonly from?: string;
  /** Branches merged in, never as a fast forward; with `files` or `edit` the merge itself changes something. */
  readonly merge?: string | readonly string[];
  /** A branch whose work comes as one commit without its history. */
  readonly squash?: string;
  /** Names the commit; with `tagMessage` by a tag object of its own. */
  readonly tag?: string;
  readonly tagMessage?: string;
}

export interface TestRepository {
  /** Absolute path of the work tree. */
  readonly folder: string;
  /** Ids of the commits, in the order of the steps. */
  readonly commits: readonly string[];
  /** Runs git there and gives what it printed, trimmed. */
  git(...args: string[]): string;
  /** Makes one more commit and gives its id. */
  commit(step: Step): string;
  /** Writes files into the work tree without committing them. */
  write(files: Readonly<Record<string, Content>>): void;
}

/** The outside without the repository of a hook that may be running the tests. */
const outside = Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name));

/** Nobody's configuration, and a committer that is always the same. */
export const gitEnvironment = {
  ...Object.fromEntries(outside),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.org",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.org",
  LC_ALL: "C",
};

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is there until the file's last test has run. */
export function lastingFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ehs-git-")));
  made.push(folder);
  return folder;
}

/** Runs git in a folder as nobody in particular; gives what it printed, trimmed. */
export function runIn(
  folder: string,
  args: readonly string[],
  { env = {}, stdin = "" }: { readonly env?: Readonly<Record<string, string>>; readonly stdin?: string } = {},
): string {
  const options = { cwd: folder, env: { ...gitEnvironment, ...env }, input: stdin, stdio: "pipe" } as const;
  return execFileSync("git", [...args], { ...options, encoding: "utf8", maxBuffer: 1e9 }).trim();
}

function put(folder: string, path: string, content: Content): void {
  const full = join(folder, path);
  rmSync(full, { recursive: true, force: true });
  if (content === null) return;
  mkdirSync(dirname(full), { recursive: true });
  if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(full, content);
  else if ("link" in content) symlinkSync(content.link, full);
  else {
    writeFileSync(full, content.executable);
    chmodSync(full, 0o755);
  }
}

const email = (name: string): string => `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@example.org`;

/** Noon in Oslo, one day later for each step. */
const dayOf = (number: number): string =>
  `${new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10)}T12:00:00+01:00`;

class Builder implements TestRepository {
  readonly folder: string;
  readonly commits: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("config", "core.autocrlf", "false");
  }

  git(...args: string[]): string {
    return runIn(this.folder, args);
  }

  write(files: Readonly<Record<string, Content>>): void {
    for (const [path, content] of Object.entries(files)) put(this.folder, path, content);
  }

  commit(step: Step): string {
    this.#stand(step);
    this.#join(step);
    this.#change(step);
    this.git("add", "--all");
    const date = step.date ?? dayOf(this.commits.length);
    const name = step.author ?? "Kari Nordmann";
    const env = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email(name),
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: step.committed ?? date,
    };
    const message = ["--allow-empty", "--allow-empty-message", "-m", step.message ?? ""];
    runIn(this.folder, ["commit", "--quiet", ...message], { env });
    if (step.tag !== undefined) this.#tag(step.tag, step.tagMessage, step.committed ?? date);
    const id = this.git("rev-parse", "HEAD");
    this.commits.push(id);
    return id;
  }

  /** Goes to the branch, which is begun where it is new. */
  #stand(step: Step): void {
    const branch = step.branch ?? "main";
    if (this.git("branch", "--show-current") === branch) return;
    if (this.git("branch", "--list", branch) !== "") this.git("checkout", "--quiet", branch);
    else this.git("checkout", "--quiet", "-b", branch, step.from ?? "main");
  }

  #join(step: Step): void {
    const merged = step.squash ?? step.merge ?? [];
    const names = typeof merged === "string" ? [merged] : merged;
    if (names.length === 0) return;
    const how = step.squash === undefined ? ["--no-ff", "--no-commit"] : ["--squash"];
    try {
      this.git("merge", "--quiet", ...how, ...names);
    } catch (error) {
      // A conflict is settled by the files that the step gives.
      if (step.files === undefined) throw error;
    }
  }

  #change(step: Step): void {
    for (const [from, to] of Object.entries(step.rename ?? {})) {
      const content = readFileSync(join(this.folder, from));
      put(this.folder, from, null);
      put(this.folder, to, content);
    }
    this.write(step.files ?? {});
    for (const [path, change] of Object.entries(step.edit ?? {})) {
      const text = readFileSync(join(this.folder, path), "utf8");
      if (change(text) === text) throw new Error(`nothing changed in ${path}`);
      put(this.folder, path, change(text));
    }
  }

  #tag(name: string, message: string | undefined, date: string): void {
    const args = message === undefined ? [name] : ["--annotate", "-m", message, name];
    runIn(this.folder, ["tag", ...args], { env: { GIT_COMMITTER_DATE: date } });
  }
}

/**
 * A repository with these commits; the work tree stands on the branch of the last step.
 * @param folder a folder that is new or empty; default: one that is gone when the file's tests have run
 */
export function repository(steps: readonly Step[], folder = lastingFolder()): TestRepository {
  const built = new Builder(folder);
  for (const step of steps) built.commit(step);
  return built;
}
