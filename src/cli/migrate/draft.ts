/** A plan in an older format as it is to be in the newest: the changes of each step, made in the text of each file. */
import { rewritten } from "../../store/format/rewrite.js";
import { orderOf } from "../../store/edit/order.js";
import { kindOfFile } from "../../store/kinds.js";
import type { Loaded } from "../../store/load.js";
import { readSchemas, type Schemas } from "../../store/schema.js";
import { SourceMap } from "../../store/source-map.js";
import type { Tree } from "../../store/tree.js";
import { readYaml } from "../../store/yaml.js";
import { changedText, type Drafted, type EditedFile } from "../edit/draft.js";

/** Plan files of which nothing could be read, and those that a sparse checkout leaves out: they would be left behind. */
export function unreadIn({ plan, misfits, known }: Loaded, { absent }: Tree): readonly string[] {
  const read = new Set([...plan.entries, ...misfits].map(({ file }) => file));
  return [...known, ...(absent ?? [])].filter((file) => kindOfFile(file) !== null && !read.has(file)).sort();
}

/** `plan.yaml` says in which format the others are: it is written when they are. */
const inTurn = (files: readonly string[]): string[] =>
  [...files].sort((one, other) =>
    one === "plan.yaml" || other === "plan.yaml" ? (one === "plan.yaml" ? 1 : -1) : one < other ? -1 : 1,
  );

/** null: no step changes anything in it. */
async function migratedFile(file: string, from: number, tree: Tree, schemas: Schemas): Promise<EditedFile | null> {
  const kind = kindOfFile(file);
  if (kind === null) return null;
  const before = await tree.read(file);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(before);
  const { content } = readYaml(file, text.replace(/^\uFEFF/, ""), new SourceMap());
  const { changes } = rewritten(from, kind, content);
  if (changes.length === 0) return null;
  return { file, isNew: false, before, after: changedText(file, text, changes, orderOf(schemas, kind)) };
}

/**
 * @param from the format that the plan is in
 * @param says what the rewriting is, for people
 */
export const migration = ({ known }: Loaded, from: number, says: string): Drafted => ({
  says,
  files: async (tree) => {
    const schemas = await readSchemas();
    const files = await Promise.all(inTurn([...known]).map((file) => migratedFile(file, from, tree, schemas)));
    return files.filter((file) => file !== null);
  },
});
