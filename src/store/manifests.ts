/** The manifests of frozen editions: where they lie, how they are read, and what their hash is. */
import type { Manifest, ManifestBody } from "../model/edition.js";
import { fingerprint } from "./fingerprint.js";
import { isManifest } from "./manifest-shape.js";
import type { Tree } from "./tree.js";

const pattern = /^editions\/([^/]+)\/manifest\.json$/;

/** Where an edition's manifest lies, relative to the plan folder; the folder is named like its `edition.yaml`'s. */
export const manifestPath = (folder: string): string => `editions/${folder}/manifest.json`;

/** Where an edition's published documents lie, relative to the plan folder. */
export const documentsFolder = (folder: string): string => `editions/${folder}/documents/`;

/** The folder of the edition whose manifest lies at a path; null for any other file. */
export const editionOfManifest = (path: string): string | null => pattern.exec(path)?.[1] ?? null;

/** A manifest as it lies in the plan; `manifest` is null when the file is no manifest that can be read. */
export interface StoredManifest {
  readonly path: string;
  readonly folder: string;
  readonly manifest: Manifest | null;
  /** The hash that its contents have, whatever the manifest says of itself. */
  readonly computed: string | null;
}

/** The hash of everything in a manifest but its own hash. */
export function manifestHash(manifest: ManifestBody): string {
  return fingerprint("ehs-manifest-1", { ...manifest, hash: undefined });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What lies at the path of a manifest, from its bytes. */
export function manifestFrom(path: string, folder: string, bytes: Uint8Array): StoredManifest {
  const value = parsed(new TextDecoder().decode(bytes));
  const manifest = isManifest(value) ? value : null;
  return { path, folder, manifest, computed: manifest === null ? null : manifestHash(manifest) };
}

/** The folder of an edition whose manifest a path is; null for any other path. */
export const editionFolder = (path: string): string | null => pattern.exec(path)?.[1] ?? null;

/** Every manifest of a plan, the earliest frozen first; those that cannot be read come last. */
export async function readManifests(tree: Tree): Promise<StoredManifest[]> {
  const found: StoredManifest[] = [];
  for (const { path, type } of await tree.list()) {
    const folder = editionFolder(path);
    if (folder !== null && type === "file") found.push(manifestFrom(path, folder, await tree.read(path)));
  }
  return found.sort((one, other) => moment(one) - moment(other) || (one.folder < other.folder ? -1 : 1));
}

/** A day far beyond any manifest: infinity less infinity is no number to sort by. */
const LAST = 8.64e15;

const moment = ({ manifest }: StoredManifest): number => (manifest === null ? LAST : Date.parse(manifest.frozen));

/** JSON in which each entry of a list is one line. */
function laidOut(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => JSON.stringify(each))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${laidOut(member, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** A manifest as it is written: for people to read in a review, with each file and each measure on a line of its own. */
export const manifestText = (manifest: Manifest): string => `${laidOut(manifest, "")}\n`;
