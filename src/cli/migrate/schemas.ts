/**
 * The copies of the schemas that `ehs init` lays beside a plan, for editors: they are of the ehs that laid them. Those that
 * differ from this one's are renewed, and those that have come since are added; a folder without any of ours is left alone.
 */
import { lstat, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Context } from "../context.js";
import type { EditedFile } from "../edit/draft.js";
import { topOf } from "../host.js";
import { schemaFiles } from "../init/example.js";

/** What lies there, where it is a file and no link. */
async function bytesAt(path: string): Promise<Uint8Array | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() === true ? readFile(path) : null;
}

/** A schema is ours by the name that it gives itself. */
function isOurs(name: string, bytes: Uint8Array): boolean {
  try {
    const content: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof content === "object" && content !== null && "$id" in content && content.$id === name;
  } catch {
    return false;
  }
}

/** Line ends that git lays out otherwise here are no difference. */
const plain = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");

/** Copies that are not those of this version, and what is to stand there; named from the plan folder. */
export async function staleSchemas(folder: string, context: Context): Promise<readonly EditedFile[]> {
  const beside = join(folder, "..", "schemas");
  const isFolder = (await lstat(beside).catch(() => null))?.isDirectory() === true;
  // beside a plan that is a repository of its own, what lies there is another's
  if (!isFolder || (await topOf(folder, context)) === folder) return [];
  const packaged = await schemaFiles();
  const read = await Promise.all(
    packaged.map(async ({ path, content }) => {
      const name = basename(path);
      const after = typeof content === "string" ? content : new TextDecoder().decode(content);
      const there = await lstat(join(beside, name)).catch(() => null);
      return { name, after, isThere: there !== null, before: await bytesAt(join(beside, name)) };
    }),
  );
  const isOwn = read.some(({ name, before }) => before !== null && isOurs(name, before));
  return !isOwn
    ? []
    : read.flatMap(({ name, after, isThere, before }): EditedFile[] => {
        const file = `../schemas/${name}`;
        if (!isThere) return [{ file, isNew: true, before: new Uint8Array(), after }];
        if (before === null || !isOurs(name, before) || plain(before) === after) return [];
        return [{ file, isNew: false, before, after }];
      });
}
