/** The list of what a run wrote into a folder: only what stands in it may be replaced or taken away by the next. */
import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Its name in the folder. Readers of the folder do not need it. */
export const manifestName = ".ehs-site.json";

/** SHA-256 of each file by its path, with strokes between the folders. */
export type Written = ReadonlyMap<string, string>;

const format = 1;

export const hashOf = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** A path that stays in the folder, whoever wrote the list. */
export function staysInside(path: string): boolean {
  const parts = path.split("/");
  return !/[\\:\0]/.test(path) && parts.every((part) => part !== "" && part !== "." && part !== "..");
}

export function manifestText(written: Written): string {
  const files = [...written].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ tool: "ehs", format, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function filesIn(text: string): Written | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return null;
    const { tool, format: version, files } = read as Readonly<Record<string, unknown>>;
    if (tool !== "ehs" || version !== format || typeof files !== "object" || files === null) return null;
    const entries = Object.entries(files).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && staysInside(entry[0]),
    );
    return new Map(entries);
  } catch {
    return null;
  }
}

/** What a former run wrote; empty where none did. null: what bears the name is no such list. */
export async function readManifest(folder: string): Promise<Written | null> {
  const path = join(folder, manifestName);
  const found = await lstat(path).catch(() => null);
  if (found === null) return new Map();
  return found.isFile() ? filesIn(await readFile(path, "utf8")) : null;
}
