/** Which items the files of a plan cite, and where. */
import type { FileKind, Id } from "../model/plan.js";
import type { FileContent } from "./flatten.js";
import { type Field, fieldOf, itemListsOf, shapeOfFile } from "./shape.js";
import { isMap, listOf, own } from "./value.js";

/** A citation where it stands. */
export interface Citation {
  readonly id: Id;
  /** The object and the key or list position that holds the id. */
  readonly of: object;
  readonly key: string | number;
  /** The item it stands in; null for a file without an id. */
  readonly by: Id | null;
  readonly kind: FileKind;
}

interface At {
  readonly kind: FileKind;
  readonly by: Id | null;
}

function* inField(of: object, key: string, value: unknown, field: Field, at: At): Generator<Citation> {
  if (field.ref === true) {
    if (typeof value === "string") yield { id: value, of, key, ...at };
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    for (const [place, id] of list.entries()) if (typeof id === "string") yield { id, of: list, key: place, ...at };
    return;
  }
  yield* inShape(value, field.map, at);
  for (const member of listOf(value)) yield* inShape(member, field.member, at);
}

function* inShape(node: unknown, shape: string | undefined, at: At): Generator<Citation> {
  if (!isMap(node) || shape === undefined) return;
  for (const [key, value] of Object.entries(node)) {
    const field = fieldOf(shape, key);
    if (!itemListsOf(shape).has(key)) yield* inField(node, key, value, field, at);
    else
      for (const member of listOf(value)) {
        const id = own(member, "id");
        yield* inShape(member, field.member, typeof id === "string" ? { ...at, by: id } : at);
      }
  }
}

/** Every citation of an item by its id; a colour or a phase of a report is one too, though no item. */
export function citationsOf(files: readonly FileContent[]): Citation[] {
  return files.flatMap(({ kind, content }) => {
    const id = own(content, "id");
    return [...inShape(content, shapeOfFile(kind), { kind, by: typeof id === "string" ? id : null })];
  });
}
