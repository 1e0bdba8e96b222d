/** What is wrong with a template of the house, in the user's language: which file, which line, what to do. */
import { RawValue } from "../../present/documents/layout-fault.js";
import type { LayoutError, LayoutFormat } from "../../present/documents/engine.js";
import { CannotAnswer } from "../exit.js";
import { documentCliWords } from "./words.js";

export interface Used {
  readonly format: LayoutFormat;
  readonly templates: { readonly files: ReadonlyMap<string, string> };
  readonly kind: string;
  readonly lang: keyof typeof documentCliWords;
}

/** The key of a template among the files of a house. */
export const fileKey = (format: LayoutFormat, layout: string): string => `${layout}.${format}`;

/** A template of the program's own that a house's lays out by is named as it would be overridden. */
const fileOf = ({ format, templates }: Used, layout: string): string =>
  templates.files.get(fileKey(format, layout)) ?? `${layout}.${format}.hbs (ehs)`;

/** The error while a view is laid out. */
export function layoutFault({ layout, line, missing, message }: LayoutError, used: Used): CannotAnswer {
  const words = documentCliWords[used.lang];
  const fault = { file: fileOf(used, layout), line };
  return new CannotAnswer(
    missing === null ? words.failed(fault, message, used.kind) : words.missing(fault, missing, used.kind),
  );
}

/** The error while a template is compiled. */
export function templateFault(error: LayoutError, file: string, lang: Used["lang"]): CannotAnswer {
  const words = documentCliWords[lang];
  const fault = { file, line: error.line };
  return new CannotAnswer(error instanceof RawValue ? words.rawValue(fault) : words.noTemplate(fault, error.message));
}
