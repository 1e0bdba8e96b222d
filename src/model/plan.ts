/** The plan as it is after loading: every file, checked against its schema, and what had to be left out. */
import type { PlanFile, PlanFiles } from "./generated/plan-files.js";

export type * from "./generated/plan-files.js";

/** Kinds of plan file. */
export type FileKind = keyof PlanFiles;

/** One plan file: where it lies (relative to the plan folder, with `/`) and what it holds. */
export type PlanEntry = {
  [K in FileKind]: { readonly kind: K; readonly file: string; readonly content: PlanFiles[K] };
}[FileKind];

/** Something a fault made unusable, so that nothing is computed from it. */
export interface LeftOut {
  /** File relative to the plan folder. */
  readonly file: string;
  /** Kind of the file; null when its name says none, so that it can hold nothing of the plan. */
  readonly kind?: FileKind | null;
  /** Id of the item left out, or null when the whole file is. */
  readonly item: string | null;
  /** Key of the list it stood in, such as `measures`; absent when the whole file is left out. */
  readonly list?: string;
  /** Every word in what was left out: ids it declares and ids it refers to. `null`: it could not be read at all. */
  readonly words: ReadonlySet<string> | null;
  /** Lists, or kinds of file, of which something in it has no id that can be read: nobody knows what it is called. */
  readonly nameless?: readonly string[];
  /** Lists of which not all could be read: nobody knows what it was about. */
  readonly unread?: readonly string[];
}

/** A plan that can be trusted: what did not fit its schema is in `leftOut` and nowhere else. */
export interface Plan {
  readonly settings: PlanFile;
  /** Sorted by file name. */
  readonly entries: readonly PlanEntry[];
  readonly leftOut: readonly LeftOut[];
}
