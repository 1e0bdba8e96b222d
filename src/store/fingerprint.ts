/** Fingerprints: of files by their bytes, of data by its canonical form. */
import { createHash } from "node:crypto";
import type { FilePrint } from "../model/edition.js";
import type { Tree } from "./tree.js";

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/**
 * JSON with the keys of every object in order and nothing between its parts, so that equal data give equal text. Keys,
 * quotes and brackets are all in it: no two different data can give the same text by running together.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

/** The fingerprint of data of a kind; the kind, with its version, is part of what is hashed. */
export const fingerprint = (kind: string, value: unknown): string => sha256(`${kind}\n${canonical(value)}`);

/** Files read at the same time: a revision reads those by one git. */
const TOGETHER = 64;

/** Every file of a tree below a folder (`""` is all of it), by its bytes, in the order of the paths. */
export async function filePrints(tree: Tree, folder = ""): Promise<FilePrint[]> {
  const files = (await tree.list()).filter(({ type, path }) => type === "file" && path.startsWith(folder));
  const prints: FilePrint[] = [];
  for (let at = 0; at < files.length; at += TOGETHER)
    prints.push(...(await Promise.all(files.slice(at, at + TOGETHER).map(({ path }) => printOf(tree, path)))));
  return prints;
}

async function printOf(tree: Tree, path: string): Promise<FilePrint> {
  const bytes = await tree.read(path);
  return { path, bytes: bytes.length, sha256: sha256(bytes) };
}
