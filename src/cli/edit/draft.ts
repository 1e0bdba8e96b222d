/** Gathers what is to be changed in a plan, named by its objects; where they stand in their files is found here. */
import type { FileKind } from "../../model/plan.js";
import { CannotEdit, type Change, type Path } from "../../store/edit/change.js";
import { lineAt } from "../../store/edit/place.js";
import { edited, type KeyOrder } from "../../store/edit/edit.js";
import { newFileText } from "../../store/edit/new-file.js";
import { orderOf } from "../../store/edit/order.js";
import type { Value } from "../../store/edit/written.js";
import { kindOfFile } from "../../store/kinds.js";
import { readSchemas, type Schemas } from "../../store/schema.js";
import type { SourceMap } from "../../store/source-map.js";
import type { Tree } from "../../store/tree.js";

/** A file as it was read, and what is to stand there. Empty bytes: it is new. */
export interface EditedFile {
  readonly file: string;
  readonly isNew: boolean;
  readonly before: Uint8Array;
  readonly after: string;
}

/** A file that cannot be changed line by line, and the line that is in the way. */
export class CannotEditFile extends Error {
  readonly file: string;
  /** null: it cannot be told. */
  readonly line: number | null;
  readonly why: CannotEdit["why"];

  constructor(file: string, line: number | null, why: CannotEdit["why"]) {
    super(`${why}: ${file}`);
    this.name = "CannotEditFile";
    this.file = file;
    this.line = line;
    this.why = why;
  }
}

/** @throws CannotEditFile where the text cannot be changed so */
export function changedText(file: string, text: string, changes: readonly Change[], order: KeyOrder): string {
  try {
    return edited(text, changes, order);
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    throw new CannotEditFile(file, lineAt(text, error.path), error.why);
  }
}

interface Placed {
  readonly file: string;
  readonly path: Path;
}

/** Only plan files are read into a plan, and commands begin no others. */
function kindOf(file: string): FileKind {
  const kind = kindOfFile(file);
  if (kind === null) throw new Error(`no plan file: ${file}`);
  return kind;
}

function placeOf(object: object, sources: SourceMap): Placed {
  const path: (string | number)[] = [];
  let at: object = object;
  for (;;) {
    const origin = sources.origin(at);
    if (origin === undefined) throw new Error("an object that stands in no file of the plan");
    if (origin.parent === null || origin.key === null) return { file: origin.file, path };
    path.unshift(origin.key);
    at = origin.parent;
  }
}

/**
 * Paths are those of the plan as it was read: what is set or taken out comes first, and entries are put in from the
 * innermost and the last on, so that no change moves the place of another.
 */
function inTurn(changes: readonly Change[]): readonly Change[] {
  const inserts = changes.filter((change) => change.do === "insert");
  const others = changes.filter(({ do: what }) => what !== "insert");
  const rank = new Map(inserts.map((change, at) => [change, at]));
  const sorted = inserts.toSorted(
    (one, other) =>
      other.path.length - one.path.length || other.at - one.at || (rank.get(other) ?? 0) - (rank.get(one) ?? 0),
  );
  return [
    ...others.filter(({ do: what }) => what === "set"),
    ...others.filter(({ do: what }) => what === "remove"),
    ...sorted,
  ];
}

/** What a change makes of the plan's files. */
export interface Drafted {
  /** The files as they are to be. @throws CannotEditFile where one cannot be changed line by line */
  readonly files: (tree: Tree, settings: string) => Promise<readonly EditedFile[]>;
  /** What it does, where nothing changes in meaning; absent: the files are named. */
  readonly says?: string;
}

export class PlanDraft implements Drafted {
  readonly #sources: SourceMap;
  readonly #changes = new Map<string, Change[]>();
  readonly #created = new Map<string, Value>();

  constructor(sources: SourceMap) {
    this.#sources = sources;
  }

  /** Gives a key of an object of the plan its value, whether it was there or not. */
  set(of: object, key: string, value: Value): this {
    const { file, path } = placeOf(of, this.#sources);
    return this.#push(file, { do: "set", path: [...path, key], value });
  }

  /** Takes a key of an object out. */
  remove(of: object, key: string): this {
    const { file, path } = placeOf(of, this.#sources);
    return this.#push(file, { do: "remove", path: [...path, key] });
  }

  /**
   * Puts an entry in a list of an object, which is begun where there is none.
   * @param before the entry that is to stand right after it; null: it is the last
   */
  add(of: object, list: string, value: Value, before: object | null = null): this {
    const { file, path } = placeOf(of, this.#sources);
    const own: unknown = (of as Record<string, unknown>)[list];
    const next = before === null ? null : placeOf(before, this.#sources).path.at(-1);
    const at = typeof next === "number" ? next : Array.isArray(own) ? this.#length(own) : 0;
    return this.#push(file, { do: "insert", path: [...path, list], at, value });
  }

  /** Begins a file of the plan. */
  create(file: string, content: Value): this {
    this.#created.set(file, content);
    return this;
  }

  /** The files as they are to be. @throws CannotEditFile where one cannot be changed line by line */
  async files(tree: Tree, settings: string): Promise<readonly EditedFile[]> {
    const schemas = await readSchemas();
    const changed = await Promise.all(
      [...this.#changes].map(async ([file, changes]): Promise<EditedFile> => {
        const before = await tree.read(file);
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(before);
        return {
          file,
          isNew: false,
          before,
          after: changedText(file, text, inTurn(changes), this.#order(schemas, file)),
        };
      }),
    );
    const created = [...this.#created].map(([file, content]): EditedFile => {
      const kind = kindOf(file);
      const after = newFileText({ file, kind, content, settings, order: this.#order(schemas, file) });
      return { file, isNew: true, before: new Uint8Array(), after };
    });
    return [...changed, ...created].sort((one, other) => (one.file < other.file ? -1 : 1));
  }

  #order(schemas: Schemas, file: string): KeyOrder {
    return orderOf(schemas, kindOf(file));
  }

  /** Positions are those of the file: an entry that was left out still stands there. */
  #length(list: readonly unknown[]): number {
    const last = list.at(-1);
    const key = typeof last === "object" && last !== null ? this.#sources.origin(last)?.key : undefined;
    return typeof key === "number" ? key + 1 : list.length;
  }

  #push(file: string, change: Change): this {
    this.#changes.set(file, [...(this.#changes.get(file) ?? []), change]);
    return this;
  }
}
