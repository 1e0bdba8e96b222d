/** Which kind of plan file a name stands for. */
import type { FileKind } from "../model/plan.js";

/** Files of which a plan has one. */
const single = new Map<string, FileKind>([
  ["plan.yaml", "plan"],
  ["strategy.yaml", "strategy"],
  ["organisations.yaml", "organisations"],
  ["sources.yaml", "sources"],
  ["governance.yaml", "governance"],
  ["accepted.yaml", "accepted"],
]);

interface Folder {
  readonly name: string;
  readonly kind: FileKind;
  /** What a file in it is called, where any name would not do; `…` stands for a name. */
  readonly file?: string;
}

/** Folders that hold files of one kind; nothing else may have their names. */
const folders: readonly Folder[] = [
  { name: "objectives", kind: "objective" },
  { name: "meetings", kind: "meeting" },
  { name: "trends", kind: "trends" },
  { name: "editions", kind: "edition", file: "…/edition.yaml" },
  { name: "background", kind: "background" },
  { name: "codelists", kind: "codelist" },
  { name: "mappings", kind: "mapping" },
];

const placeIn = ({ name, file = "….yaml" }: Folder): string => `${name}/${file}`;

/** `…` is any name: of one folder where the file's own name is given, else as deep as one likes. */
function patternOf(folder: Folder): RegExp {
  const any = folder.file === undefined ? ".+" : "[^/]+";
  return new RegExp(`^${placeIn(folder).replaceAll(".", "\\.").replace("…", any)}$`);
}

const patterns = folders.map((folder) => ({ kind: folder.kind, pattern: patternOf(folder) }));

/** Where a YAML file may lie: shown when one lies elsewhere. */
export const knownPlaces: readonly string[] = [...single.keys(), ...folders.map(placeIn)];

/** The kind of a file by its name relative to the plan folder; null when the name says none. */
export function kindOfFile(file: string): FileKind | null {
  return single.get(file) ?? patterns.find(({ pattern }) => pattern.test(file))?.kind ?? null;
}

/** The name a misplaced file probably should have; null when nothing is near. */
export function nearestPlace(file: string): string | null {
  const yaml = file.replace(/\.(?:yml|YAML|YML|json)$/, ".yaml");
  if (yaml !== file && kindOfFile(yaml) !== null) return yaml;
  const lower = yaml.toLowerCase();
  return kindOfFile(lower) === null ? null : lower;
}

/** The kind of file that a name at the top of the plan stands for, where a folder of them should be. */
export function kindOfFolder(path: string): FileKind | null {
  return folders.find(({ name }) => name === path)?.kind ?? null;
}

/** A place for a file of a kind, under a name that no file of a plan has; null for a word that is no kind. */
export function placeOfKind(kind: string): string | null {
  for (const [file, own] of single) if (own === kind) return file;
  const folder = folders.find((each) => each.kind === kind);
  return folder === undefined ? null : placeIn(folder).replace("…", "-");
}

/** Files in a plan folder that are meant to be YAML of the plan. */
export const looksLikePlanFile = (file: string): boolean => /\.ya?ml$/i.test(file);
