/** Which kind of plan file a name stands for. */
import type { FileKind } from "../model/plan.js";

/** Files of which a plan has one. */
const single = new Map<string, FileKind>([
  ["plan.yaml", "plan"],
  ["strategy.yaml", "strategy"],
  ["organisations.yaml", "organisations"],
  ["sources.yaml", "sources"],
  ["governance.yaml", "governance"],
]);

/** Folders that hold files of one kind. */
const folders: readonly (readonly [RegExp, FileKind])[] = [
  [/^objectives\/.+\.yaml$/, "objective"],
  [/^meetings\/.+\.yaml$/, "meeting"],
  [/^trends\/.+\.yaml$/, "trends"],
  [/^editions\/[^/]+\/edition\.yaml$/, "edition"],
  [/^background\/.+\.yaml$/, "background"],
  [/^codelists\/.+\.yaml$/, "codelist"],
];

/** Where a YAML file may lie: shown when one lies elsewhere. */
export const knownPlaces: readonly string[] = [
  ...single.keys(),
  "objectives/….yaml",
  "meetings/….yaml",
  "trends/….yaml",
  "editions/…/edition.yaml",
  "background/….yaml",
  "codelists/….yaml",
];

/** The kind of a file by its name relative to the plan folder; null when the name says none. */
export function kindOfFile(file: string): FileKind | null {
  return single.get(file) ?? folders.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}

/** The name a misplaced file probably should have; null when nothing is near. */
export function nearestPlace(file: string): string | null {
  const yaml = file.replace(/\.(?:yml|YAML|YML|json)$/, ".yaml");
  if (yaml !== file && kindOfFile(yaml) !== null) return yaml;
  const lower = yaml.toLowerCase();
  return kindOfFile(lower) === null ? null : lower;
}

/** Folders that hold plan files: nothing else may have their names. */
const planFolders: ReadonlySet<string> = new Set([
  "objectives",
  "meetings",
  "trends",
  "editions",
  "background",
  "codelists",
]);

/** The kind of file that a name at the top of the plan stands for, where a folder of them should be. */
export function kindOfFolder(path: string): FileKind | null {
  if (!planFolders.has(path)) return null;
  return kindOfFile(path === "editions" ? "editions/x/edition.yaml" : `${path}/x.yaml`);
}

/** Files in a plan folder that are meant to be YAML of the plan. */
export const looksLikePlanFile = (file: string): boolean => /\.ya?ml$/i.test(file);
