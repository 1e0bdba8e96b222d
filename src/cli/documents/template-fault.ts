/** What is wrong with a template of the house, in the user's language: which file, which line, what to do. */
import { RawValue } from "../../present/documents/layout-fault.js";
import { nearest } from "../../check/nearest.js";
import {
  EndlessLayout,
  type LayoutError,
  type LayoutFormat,
  type MissingName,
} from "../../present/documents/engine.js";
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

/** More names than these are not listed: a reader would not look through them. */
const MOST = 12;

/** What may have been meant; where nothing is near, what there is. */
function instead({ name, offers }: MissingName): { readonly near: string | null; readonly offers: readonly string[] } {
  const near = nearest(name, offers);
  return { near, offers: near === null && offers.length <= MOST ? offers : [] };
}

/** The error while a view is laid out. */
export function layoutFault(error: LayoutError, used: Used): CannotAnswer {
  const { layout, line, missing, message } = error;
  const words = documentCliWords[used.lang];
  const fault = { file: fileOf(used, layout), line };
  if (error instanceof EndlessLayout) return new CannotAnswer(words.endless(fault));
  const unread = /^Cannot read properties of \w+ \(reading '([^']+)'\)$/.exec(message)?.[1];
  if (missing === null && unread !== undefined)
    return new CannotAnswer(words.missing(fault, unread, { near: null, offers: [] }, used.kind));
  if (missing === null) return new CannotAnswer(words.failed(fault, message, used.kind));
  return new CannotAnswer(words.missing(fault, missing.name, instead(missing), used.kind));
}

/** The error while a template is compiled. */
export function templateFault(error: LayoutError, file: string, lang: Used["lang"]): CannotAnswer {
  const words = documentCliWords[lang];
  const fault = { file, line: error.line };
  return new CannotAnswer(error instanceof RawValue ? words.rawValue(fault) : words.noTemplate(fault, error.message));
}
