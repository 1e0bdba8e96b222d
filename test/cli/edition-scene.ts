/** A repository with the demonstration plan in it, and editions frozen there. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Manifest } from "../../src/model/edition.js";
import type { CheckOf } from "../../src/report/edition-check.js";
import { manifestHash, manifestText } from "../../src/store/manifests.js";
import { gitEnvironment, repository, type Step, type TestRepository } from "../helpers/repository.js";
import { ehs, type Outside, type Ran } from "../helpers/run.js";

const demo = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));

/** The files of the demonstration plan, below `plan/`. */
export function demoFiles(): Record<string, string> {
  const paths = readdirSync(demo, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [`plan${file.slice(demo.length)}`, readFileSync(file, "utf8")]));
}

export const document2023 = "plan/editions/2023/documents/plan.md";

/** A repository with the plan as its first commit, and one document of the edition of 2023. */
export const demoRepository = (...more: readonly Step[]): TestRepository =>
  repository([{ files: { ...demoFiles(), [document2023]: "# Plan\n\n61 %\n" }, message: "the plan" }, ...more]);

/** Runs `ehs` in a folder of the test, with git as nobody in particular. */
export const run = (folder: string, line: string | readonly string[], more: Outside = {}): Promise<Ran> =>
  ehs(line, { cwd: folder, env: gitEnvironment, now: "2026-11-21T23:30:00Z", ...more });

export const manifestOf = (id: string): string => `plan/editions/${id}/manifest.json`;

export const readManifest = (folder: string, id: string): Manifest =>
  JSON.parse(readFileSync(join(folder, manifestOf(id)), "utf8")) as Manifest;

/** Freezes, commits and tags, as the command says one should. */
export async function frozen(
  repo: TestRepository,
  id: string,
  now = "2026-11-21T23:30:00Z",
  more = "",
): Promise<Manifest> {
  const { code, stderr } = await run(repo.folder, `edition freeze ${id} --lang en ${more}`, { now });
  if (code !== 0) throw new Error(stderr);
  repo.commit({ message: `editions: ${id} frozen`, tag: `edition/${id}`, tagMessage: `Edition ${id}` });
  return readManifest(repo.folder, id);
}

/** Writes a manifest that has been tampered with; `sealed`: with the hash that its new contents have. */
export function rewrite(folder: string, id: string, change: (manifest: Manifest) => Manifest, sealed = false): void {
  const changed = change(readManifest(folder, id));
  const manifest = sealed ? { ...changed, hash: manifestHash(changed) } : changed;
  writeFileSync(join(folder, manifestOf(id)), manifestText(manifest));
}

interface Verified extends Ran {
  readonly outcome: string | null;
  /** By edition and part: "2023 sources". */
  readonly checks: Readonly<Record<string, CheckOf>>;
}

/** What `edition verify` says, by part. */
export async function verified(folder: string, line = "", more: Outside = {}): Promise<Verified> {
  const ran = await run(folder, `edition verify ${line} --format json --lang en`, more);
  if (ran.stdout === "") return { ...ran, outcome: null, checks: {} };
  const answer = JSON.parse(ran.stdout) as { outcome: string; editions: { id: string; checks: CheckOf[] }[] };
  const checks = answer.editions.flatMap(({ id, checks: all }) =>
    all.map((one) => [`${id} ${one.part}`, one] as const),
  );
  return { ...ran, outcome: answer.outcome, checks: Object.fromEntries(checks) };
}

/** Parts that came to anything but "holds", where there was something to hold them against. */
export const amiss = ({ checks }: Verified): Record<string, string> =>
  Object.fromEntries(
    Object.entries(checks)
      .filter(([, { outcome }]) => outcome !== "holds" && outcome !== "none")
      .map(([part, { outcome }]) => [part, outcome]),
  );
