/** The pieces for CI: templates of the package with what differs from plan to plan filled in. */
import { lstat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { NewFile } from "../../store/lay-out.js";
import { packagedText } from "../../store/package.js";
import { CannotAnswer } from "../exit.js";
import { toolVersion } from "../version.js";
import type { InitWords } from "./words.js";

export const hosts = ["github", "gitlab", "pre-commit"] as const;
export type Host = (typeof hosts)[number];

/** How CI gets the program: from the registry, from a packed file, or built in its own folder. */
export interface Origin {
  /** The step that installs it. */
  readonly install: string;
  /** What a package manager is to fetch by itself; null: the program must be installed beforehand. */
  readonly fetched: string | null;
}

interface Piece {
  readonly template: string;
  readonly path: string;
  readonly executable?: boolean;
}

const pieces: Readonly<Record<Host, readonly Piece[]>> = {
  github: [
    { template: "github/plan.yml", path: ".github/workflows/plan.yml" },
    { template: "github/plan-comment.yml", path: ".github/workflows/plan-comment.yml" },
  ],
  gitlab: [{ template: "gitlab/gitlab-ci.yml", path: ".gitlab-ci.yml" }],
  "pre-commit": [
    { template: "pre-commit/pre-commit-config.yaml", path: ".pre-commit-config.yaml" },
    { template: "pre-commit/pre-commit", path: ".githooks/pre-commit", executable: true },
    { template: "pre-commit/gitattributes", path: ".githooks/.gitattributes" },
  ],
};

/** No script of a package is run when it is installed. */
const installed = (what: string): string => `npm install --global --ignore-scripts ${what}`;

/** What lies at a path, and the name of the package where it is a folder of one. */
async function lookedAt(path: string): Promise<"file" | "ehs" | null> {
  const found = await lstat(path).catch(() => null);
  if (found?.isFile() === true) return "file";
  const own = await lstat(join(path, ".tools/build.mjs")).catch(() => null);
  return found?.isDirectory() === true && own?.isFile() === true ? "ehs" : null;
}

/**
 * @param from what was typed: an address, or a path as seen from where the user stands; undefined: the registry
 * @param folder the top of the repository, absolute
 * @throws CannotAnswer when CI could not reach it
 */
export async function originOf(
  from: string | undefined,
  { folder, cwd, words }: { folder: string; cwd: string; words: InitWords },
): Promise<Origin> {
  const registry = `ehs@${await toolVersion()}`;
  if (from === undefined) return { install: installed(registry), fetched: registry };
  if (/^https:\/\/[\w./~%+-]+$/.test(from)) return { install: installed(from), fetched: from };
  const full = resolve(cwd, from);
  const kind = await lookedAt(full);
  if (kind === null) throw new CannotAnswer(words.noTarball(from));
  const path = relative(folder, full).split(sep).join("/");
  if (kind === "ehs" && path === "") return { install: "npm ci", fetched: null };
  if (kind === "ehs") throw new CannotAnswer(words.noTarball(from));
  if (path.startsWith("../") || /^[A-Za-z]:/.test(path)) throw new CannotAnswer(words.tarballOutside(from));
  if (!/^[\w./-]+$/.test(path) || path.startsWith("-")) throw new CannotAnswer(words.tarballName(from));
  return { install: installed(`--offline ./${path}`), fetched: null };
}

/** How pre-commit runs it: a package it fetches itself, or the program that is installed. */
function hookOf({ fetched }: Origin): Readonly<Record<"entry" | "language", string>> {
  if (fetched === null) return { entry: "npx --no ehs", language: "system" };
  return { entry: "ehs", language: `node\n        additional_dependencies: [${JSON.stringify(fetched)}]` };
}

/** The plan as CI names it from the top of the repository. */
export interface PlanPlace {
  /** " --plan strategy/plan"; "" where it is found without. */
  readonly option: string;
  /** What the path of each of its files begins with; "" for the top itself. */
  readonly prefix: string;
}

/**
 * How CI finds a plan.
 * @param plan the plan folder, absolute; null: one is begun in `plan/`
 * @throws CannotAnswer when its path is not one that a script may hold as it is
 */
export function placeOf(folder: string, plan: string | null, words: InitWords): PlanPlace {
  const path = plan === null ? "plan" : relative(folder, plan).split(sep).join("/");
  if (path === "" || path === "plan") return { option: "", prefix: path === "" ? "" : "plan/" };
  if (!/^[\w./-]+$/.test(path) || path.startsWith("-")) throw new CannotAnswer(words.planName(path));
  return { option: ` --plan ${path}`, prefix: `${path}/` };
}

/** The files that lie at the top of a repository for these hosts. */
export async function ciFiles(
  wanted: readonly Host[],
  { origin, branch, plan }: { origin: Origin; branch: string; plan: PlanPlace },
): Promise<readonly NewFile[]> {
  const filled: Readonly<Record<string, string>> = {
    ...{ install: origin.install, branch: JSON.stringify(branch) },
    plan: plan.option,
    files: plan.prefix === "" ? '""' : `^${plan.prefix.replaceAll(".", "\\.")}`,
    ...hookOf(origin),
  };
  const all = hosts.filter((host) => wanted.includes(host)).flatMap((host) => pieces[host]);
  return Promise.all(
    all.map(async ({ template, path, executable = false }): Promise<NewFile> => {
      const text = await packagedText(`templates/ci/${template}`);
      return { path, executable, content: text.replace(/%(\w+)%/g, (whole, key: string) => filled[key] ?? whole) };
    }),
  );
}
