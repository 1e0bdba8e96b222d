/** A plan file from standard input, in its place in the plan. */
import type { Tree, TreeEntry } from "../store/tree.js";
import { kindOfFile, placeOfKind } from "../store/kinds.js";
import type { Context } from "./context.js";
import { CannotAnswer } from "./exit.js";
import type { CliWords } from "./words.js";

/** The place that the file's first lines name: the schema in its modeline says the kind. */
function placeOf(text: string): string | null {
  const kind = /\$schema[=:]\s*\S*?(\w+)\.schema\.json/.exec(text.slice(0, 500))?.[1];
  return kind === undefined ? null : placeOfKind(kind);
}

/** The id that a file's own text begins with, also where the rest cannot be read. */
export const topId = (text: string): string | undefined => /^id:\s*["']?([^"'\s#]+)/m.exec(text)?.[1];

/** Files that the piped one stands for: of the same kind and with the same id. */
async function replaced(tree: Tree, entries: readonly TreeEntry[], place: string, text: string): Promise<Set<string>> {
  const id = topId(text);
  const kind = kindOfFile(place);
  const same = entries.filter((entry) => entry.type === "file" && kindOfFile(entry.path) === kind);
  const ids = await Promise.all(
    same.map(async (entry) => topId(new TextDecoder().decode(await tree.read(entry.path)))),
  );
  return new Set(
    same.filter((entry, at) => entry.path === place || (id !== undefined && ids[at] === id)).map((entry) => entry.path),
  );
}

/**
 * The tree with the file from standard input in it, and the name it has there.
 * @param as the place named by the user, relative to the plan folder
 */
export async function withStdin(
  tree: Tree,
  context: Context,
  as: string | undefined,
  words: CliWords,
): Promise<{ tree: Tree; place: string }> {
  const bytes = await context.stdin();
  const text = new TextDecoder().decode(bytes);
  const place = as ?? placeOf(text);
  if (place === null || kindOfFile(place) === null) throw new CannotAnswer(words.stdinKind);
  const entries = await tree.list();
  const hidden = await replaced(tree, entries, place, text);
  const own: TreeEntry = { path: place, type: "file", size: bytes.length };
  const list = [...entries.filter((entry) => !hidden.has(entry.path)), own].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );
  return {
    place,
    tree: {
      list: () => Promise.resolve(list),
      read: (path) => (path === place ? Promise.resolve(bytes) : tree.read(path)),
    },
  };
}
