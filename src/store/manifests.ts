/** The manifests of frozen editions: where they lie, how they are read, and what their hash is. */
import type { Manifest, ManifestBody } from "../model/edition.js";
import { fingerprint } from "./fingerprint.js";
import type { Tree } from "./tree.js";

const pattern = /^editions\/([^/]+)\/manifest\.json$/;

/** Where an edition's manifest lies, relative to the plan folder; the folder is named like its `edition.yaml`'s. */
export const manifestPath = (folder: string): string => `editions/${folder}/manifest.json`;

/** Where an edition's published documents lie, relative to the plan folder. */
export const documentsFolder = (folder: string): string => `editions/${folder}/documents/`;

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

/** A manifest must say at least what verifying it starts from; the rest is held by its hash. */
function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const { manifest, edition, hash, commit, as_of, sources, documents, figures, numbers } = value as Partial<Manifest>;
  const texts = [edition, hash, commit, as_of].every((text) => typeof text === "string");
  const shapes = Array.isArray(sources) && Array.isArray(documents) && Array.isArray(figures?.measures);
  return manifest === 1 && texts && shapes && typeof numbers === "object";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every manifest of a plan, the earliest frozen first; those that cannot be read come last. */
export async function readManifests(tree: Tree): Promise<StoredManifest[]> {
  const found: StoredManifest[] = [];
  for (const { path, type } of await tree.list()) {
    const folder = pattern.exec(path)?.[1];
    if (folder === undefined || type !== "file") continue;
    const value = parsed(new TextDecoder().decode(await tree.read(path)));
    const manifest = isManifest(value) ? value : null;
    found.push({ path, folder, manifest, computed: manifest === null ? null : manifestHash(manifest) });
  }
  const moment = ({ manifest }: StoredManifest): number => (manifest === null ? Infinity : Date.parse(manifest.frozen));
  return found.sort((one, other) => moment(one) - moment(other) || (one.folder < other.folder ? -1 : 1));
}

/** A manifest as it is written: for people to read in a review, with one measure's figures on a line of their own. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;
