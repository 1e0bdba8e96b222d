/** What the command line says of documents: where they go, the templates of a house, and the bundle for the archive. */
import { documentCliEn } from "./words.en.js";
import { documentCliNb } from "./words.nb.js";
import { documentCliNn } from "./words.nn.js";

/** What of a template is wrong. */
export interface TemplateFault {
  /** As the user can open it. */
  readonly file: string;
  readonly line: number | null;
}

export interface DocumentCliWords {
  readonly noKind: (kinds: readonly string[]) => string;
  /** The ending of a file names no format. */
  readonly noEnding: (path: string, endings: readonly string[]) => string;
  readonly needsFolder: (formats: readonly string[], places: number) => string;
  readonly toTerminal: (format: string, file: string) => string;
  /** Said before what takes some seconds. */
  readonly making: (format: string) => string;
  /** A Word document whose charts could not be drawn: no browser, none where EHS_BROWSER points, or one that failed. */
  readonly undrawn: (charts: number, why: "missing" | "named" | "failed") => string;
  readonly noTemplates: (folder: string, code: string) => string;
  readonly unknownTemplate: (file: string, near: string | null) => string;
  readonly noneUsed: (folder: string) => string;
  readonly tooLarge: (file: string, megabytes: number) => string;
  readonly noTemplate: (fault: TemplateFault, reason: string) => string;
  readonly rawValue: (fault: TemplateFault) => string;
  /** `near`: what may have been meant; `offers`: what is there, where nothing is near. */
  readonly missing: (
    fault: TemplateFault,
    name: string,
    instead: { readonly near: string | null; readonly offers: readonly string[] },
    kind: string,
  ) => string;
  readonly endless: (fault: TemplateFault) => string;
  readonly failed: (fault: TemplateFault, reason: string, kind: string) => string;
  readonly inTheWay: (folder: string, files: readonly string[]) => string;
  readonly laidOut: (files: number, folder: string) => string;
  /** Every document at once goes to one folder. */
  readonly everyNeedsFolder: string;
  readonly everyIsWhole: string;
  readonly everyMade: (documents: number, folder: string) => string;
  readonly bundleAlone: string;
  readonly bundled: (path: string, files: number, hash: string) => string;
  readonly leftOut: (file: string, why: string) => string;
}

export const documentCliWords: Readonly<Record<"nb" | "nn" | "en", DocumentCliWords>> = {
  nb: documentCliNb,
  nn: documentCliNn,
  en: documentCliEn,
};
