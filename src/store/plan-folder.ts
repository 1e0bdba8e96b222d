/** Where the plan lies. It loads nothing: whoever only wants the folder need not wait for more. */
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The plan folder cannot be found or read: the question cannot be answered. */
export class NoPlanError extends Error {
  readonly code: "not-found" | "not-a-plan" | "unreadable";
  /** Where it was looked for. */
  readonly path: string;

  constructor(code: NoPlanError["code"], path: string, cause?: unknown) {
    super(`${code}: ${path}`, { cause });
    this.code = code;
    this.path = path;
  }
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Upwards from a folder: the folder itself, or a `plan/` in it, that has a `plan.yaml`. */
function searchUpwards(from: string): string {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (exists(join(at, "plan.yaml"))) return at;
    if (exists(join(at, "plan", "plan.yaml"))) return join(at, "plan");
    if (dirname(at) === at) throw new NoPlanError("not-found", resolve(from));
  }
}

/**
 * The plan folder: the one named, or the nearest found upwards from the current folder.
 * @throws NoPlanError when there is none.
 */
export function findPlanFolder(cwd: string, named: string | null): string {
  if (named === null) return searchUpwards(cwd);
  const folder = resolve(cwd, named);
  if (exists(join(folder, "plan.yaml"))) return folder;
  if (exists(join(folder, "plan", "plan.yaml"))) return join(folder, "plan");
  throw new NoPlanError(exists(folder) ? "not-a-plan" : "not-found", folder);
}
