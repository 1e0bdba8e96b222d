/**
 * What an answer rests on: the bytes of every file in the plan folder, and what git looks at to say what is committed.
 * Where it cannot be told in short, there is none, and the answer is worked out.
 */
import { createHash, type Hash } from "node:crypto";
import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { gitDirectories } from "../../store/cache-folder.js";

/** Beyond these, looking at the files costs more than it saves. */
const mostFiles = 5000;
const mostBytes = 64 * 1024 * 1024;
/** A file up to this size is taken by its bytes; a larger one, such as a hundred thousand figures, by when it was written. */
const smallFile = 256 * 1024;
/** Milliseconds after which a file that is written again has another time, on any disk. */
const settled = 2000;

class TooMuch extends Error {}

class Ground {
  readonly #hash: Hash = createHash("sha256");
  readonly #buffer = Buffer.allocUnsafeSlow(smallFile + 1);
  #files = 0;
  #bytes = 0;

  told(...words: readonly (string | number | bigint)[]): void {
    this.#hash.update(`${words.map(String).join("\0")}\n`);
  }

  /** A file by its bytes, or by its times where it is large and they can be relied on. */
  file(path: string): void {
    this.#files += 1;
    const found = statSync(path, { bigint: true });
    if (found.size > smallFile) {
      const { size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs } = found;
      if (Date.now() - Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) < settled) throw new TooMuch();
      this.told("large", path, size, mtimeNs, ctimeNs, ino);
      return;
    }
    const bytes = this.#read(path);
    this.#bytes += bytes.length;
    if (this.#files > mostFiles || this.#bytes > mostBytes) throw new TooMuch();
    this.told("file", path, bytes.length);
    this.#hash.update(bytes);
  }

  /** All of a small file, in the one buffer that every file is read into: what is left to be collected costs memory. */
  #read(path: string): Uint8Array {
    const handle = openSync(path, "r");
    try {
      let used = 0;
      for (;;) {
        const more = readSync(handle, this.#buffer, used, this.#buffer.length - used, null);
        used += more;
        if (more === 0) return this.#buffer.subarray(0, used);
        // it grew since it was looked at
        if (used === this.#buffer.length) throw new TooMuch();
      }
    } finally {
      closeSync(handle);
    }
  }

  /** A folder with all that is in it. */
  folder(path: string): void {
    this.told("folder", path);
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name === ".git") continue;
      const full = join(path, entry.name);
      if (entry.isDirectory()) this.folder(full);
      else if (entry.isFile()) this.file(full);
      else if (entry.isSymbolicLink()) this.told("link", full, readlinkSync(full));
      else throw new TooMuch();
    }
  }

  /** A file or folder of git's, or that there is none. */
  mark(path: string): void {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) this.told("none", path);
    else if (found.isDirectory()) this.folder(path);
    else this.file(path);
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}

/** What a folder and those above it say of which files git sees. */
function rulesAbove(ground: Ground, folder: string): void {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of [".gitignore", ".gitattributes"]) ground.mark(join(at, name));
    if (lstatSync(join(at, ".git"), { throwIfNoEntry: false }) !== undefined || dirname(at) === at) return;
  }
}

/** What a user has set for all repositories. */
function userSettings(ground: Ground, env: Readonly<Record<string, string | undefined>>): void {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const settings = env["XDG_CONFIG_HOME"] ?? (home === undefined ? undefined : join(home, ".config"));
  if (home !== undefined) ground.mark(join(home, ".gitconfig"));
  if (settings !== undefined) ground.mark(join(settings, "git"));
  for (const file of [env["GIT_CONFIG_GLOBAL"], env["GIT_CONFIG_SYSTEM"], "/etc/gitconfig"])
    if (file !== undefined && file !== "") ground.mark(file);
}

/** Names where a repository stands: its branches and tags, its index, its settings. */
function repository(ground: Ground, { own, shared }: { readonly own: string; readonly shared: string }): void {
  const { uid, gid } = statSync(shared);
  ground.told("repository", own, shared, uid, gid);
  for (const name of ["HEAD", "index", "config.worktree", "info", "MERGE_HEAD"]) ground.mark(join(own, name));
  for (const name of ["config", "info", "packed-refs", "refs", "reftable", "shallow"]) ground.mark(join(shared, name));
  ground.mark(join(shared, "objects", "info", "alternates"));
}

/** A fingerprint of all that an answer about a plan rests on; null where it cannot be told. */
export function groundOf(planFolder: string, env: Readonly<Record<string, string | undefined>>): string | null {
  try {
    const ground = new Ground();
    ground.folder(planFolder);
    const git = gitDirectories(planFolder);
    if (git !== null) {
      repository(ground, git);
      rulesAbove(ground, planFolder);
      userSettings(ground, env);
    }
    return ground.digest();
  } catch {
    // something is missing, or more than is looked at: the program tells what is wrong
    return null;
  }
}
