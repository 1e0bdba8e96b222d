/** The text of a plan file that was not there: the line that names its schema to editors, then its keys. */
import type { FileKind } from "../../model/plan.js";
import { inOrder, type KeyOrder } from "./edit.js";
import { fieldLines, isFields, type Value } from "./written.js";

interface NewFile {
  /** Relative to the plan folder, with `/`. */
  readonly file: string;
  readonly kind: FileKind;
  readonly content: Value;
  /** The text of `plan.yaml`, whose first line tells where the schemas lie. */
  readonly settings: string;
  readonly order: KeyOrder;
}

/** Where the schemas lie, as seen from the file. */
function modeline({ file, kind, settings }: NewFile): string {
  const folder =
    /^#\s*yaml-language-server:\s*\$schema=(\S*)plan\.schema\.json\s*$/m.exec(settings.slice(0, 1000))?.[1] ??
    "../schemas/";
  const up = /^(?:[a-z]+:|\/)/i.test(folder) ? "" : "../".repeat(file.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${folder}${kind}.schema.json`;
}

export function newFileText(made: NewFile): string {
  const content = inOrder(made.content, [], made.order);
  return [modeline(made), ...(isFields(content) ? fieldLines(content, 0) : []), ""].join("\n");
}
