/** What is to be changed in a plan file, as data: a key, or an entry of a list. */
import { isFields, isList, type Value } from "./written.js";

/** Keys and positions from the top of the file, as they stand before the change. */
export type Path = readonly (string | number)[];

export type Change =
  /** The key at the end of the path gets the value, whether it was there or not. */
  | { readonly do: "set"; readonly path: Path; readonly value: Value }
  /** The key, or the entry of a list, at the end of the path goes. */
  | { readonly do: "remove"; readonly path: Path }
  /** The key at the end of the path is called something else; its value and all comments stay. */
  | { readonly do: "rename"; readonly path: Path; readonly to: string }
  /** The list at the path gets one more entry, in front of the one that stands at the position; it is begun where there is none. */
  | { readonly do: "insert"; readonly path: Path; readonly at: number; readonly value: Value };

/** Why a file cannot be changed line by line. */
export type CannotEditWhy =
  /** It cannot be read. */
  | "unreadable"
  /** There is nothing at the path to change. */
  | "not-there"
  /** What is there is written in a way that a small change would harm. */
  | "form";

export class CannotEdit extends Error {
  readonly why: CannotEditWhy;
  readonly path: Path;

  constructor(why: CannotEditWhy, path: Path) {
    super(`${why}: ${path.join("/")}`);
    this.name = "CannotEdit";
    this.why = why;
    this.path = path;
  }
}

type Data = Readonly<Record<string, unknown>> | readonly unknown[];

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null;

/** The value as it is read back: without what is undefined. */
function plainValue(value: Value): unknown {
  if (isList(value)) return value.map(plainValue);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, plainValue(part)]])),
  );
}

const isArray = (data: Data): data is readonly unknown[] => Array.isArray(data);

const put = (at: Data, key: string | number, value: unknown): Data =>
  isArray(at) ? at.with(Number(key), value) : { ...at, [key]: value };

function renamed({ path, to }: Change & { do: "rename" }, at: Data, key: string | number): Data {
  if (isArray(at) || !Object.hasOwn(at, key)) throw new CannotEdit("not-there", path);
  if (Object.hasOwn(at, to)) throw new CannotEdit("form", path);
  return Object.fromEntries(Object.entries(at).map(([own, value]) => [own === String(key) ? to : own, value]));
}

function last(change: Change, at: Data, key: string | number): unknown {
  if (change.do === "remove")
    return isArray(at)
      ? at.toSpliced(Number(key), 1)
      : Object.fromEntries(Object.entries(at).filter(([own]) => own !== String(key)));
  if (change.do === "rename") return renamed(change, at, key);
  const own = (at as Record<string | number, unknown>)[key];
  const list: readonly unknown[] = Array.isArray(own) ? own : [];
  const value = change.do === "set" ? plainValue(change.value) : list.toSpliced(change.at, 0, plainValue(change.value));
  return put(at, key, value);
}

function within(change: Change, at: unknown, depth: number): unknown {
  const key = change.path[depth];
  if (key === undefined || !isData(at)) throw new CannotEdit("not-there", change.path);
  if (depth === change.path.length - 1) return last(change, at, key);
  const inner = within(change, (at as Record<string | number, unknown>)[key], depth + 1);
  return put(at, key, inner);
}

/**
 * The content of the file as it is to be read afterwards.
 * @throws CannotEdit where the path leads nowhere
 */
export const changedData = (content: unknown, change: Change): unknown => within(change, content, 0);
