/** What a step from one plan format to the next is: one list of changes, made in memory and in the text alike. */
import type { FileKind } from "../../model/plan.js";
import type { Change } from "../edit/change.js";

/**
 * A step from one format to the next. It says what changes in a file by what stands in that file alone, because a history is
 * read a file at a time. It loses nothing that the file says, because an older plan is judged by what it makes of it. What is
 * as it makes it already is left: a rewriting that was stopped half-way is read as the older format, and is taken up again.
 * Tables and the manifests of frozen editions are not rewritten: they have versions of their own.
 */
export interface FormatStep {
  /** The format that it reads; it makes the next. */
  readonly from: number;
  /**
   * What changes in a file of a kind. Each path is read on what the changes before it made. The content is as it was read:
   * what is not of the shape that the step knows is left as it is, and the schema tells of it.
   */
  readonly changes: (kind: FileKind, content: unknown) => readonly Change[];
}
