/** What is typed after `ehs add`: each kind takes those that are its own. */
import type { ExitCode } from "../exit.js";
import type { TypedEdit } from "../edit/apply.js";
import type { Ground } from "../edit/fields.js";

export interface TypedAdd extends TypedEdit {
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly type?: string;
  readonly unit?: string;
  readonly scale?: string;
  readonly direction?: string;
  readonly whole?: string;
  readonly source?: string;
  readonly outcomes?: string;
  readonly owners?: string;
  readonly reason?: string;
  readonly decision?: string;
  readonly proposed?: boolean;
  readonly answers?: readonly string[];
  readonly problem?: string;
  readonly alternatives?: string;
  readonly principles?: string;
  readonly effects?: string;
  readonly recommendation?: string;
  readonly conditions?: string;
  readonly actors?: string;
  readonly from?: string;
  readonly body?: string;
  readonly date?: string;
  readonly treats?: string;
  readonly where?: string;
  readonly objectives?: string;
  readonly initiatives?: string;
  readonly related?: string;
  readonly url?: string;
}

/** One kind of item: asks for what it needs and puts it into the plan. */
export type Add = (ground: Ground, parent: string | undefined, typed: TypedAdd) => Promise<ExitCode>;
