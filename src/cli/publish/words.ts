/** What the command line says when a document cannot leave as PDF: what, why, and what to do. */
import type { PdfLack, PublishFault } from "../../publish/fault.js";
import type { Lang } from "../../report/wording.js";
import { pdfWordsEn } from "./words.en.js";
import { pdfWordsNb } from "./words.nb.js";
import { pdfWordsNn } from "./words.nn.js";

/** How a browser is had, per kind of machine; `other` is for any that is not among them. */
type System = "linux" | "mac" | "windows" | "other";

export interface PdfWords {
  readonly missing: (looked: readonly string[], install: string) => string;
  readonly install: Readonly<Record<System, string>>;
  readonly namedMissing: (named: string) => string;
  readonly failed: (browser: string, reason: string, said: string) => string;
  readonly slow: (browser: string, seconds: number, said: string) => string;
  readonly unread: (browser: string, reason: string) => string;
  readonly lacking: (browser: string, lacks: readonly string[]) => string;
  readonly lack: (lack: PdfLack) => string;
}

const words: Readonly<Record<Lang, PdfWords>> = { nb: pdfWordsNb, nn: pdfWordsNn, en: pdfWordsEn };

const systems: Readonly<Record<string, System>> = { linux: "linux", darwin: "mac", win32: "windows" };

/** The error in the user's language. */
export function publishFaultText(fault: PublishFault, lang: keyof typeof words): string {
  const say = words[lang];
  switch (fault.code) {
    case "browser-missing":
      return say.missing(fault.looked, say.install[systems[fault.platform] ?? "other"]);
    case "browser-named-missing":
      return say.namedMissing(fault.named);
    case "browser-failed":
      return say.failed(fault.browser, fault.reason, fault.said);
    case "browser-slow":
      return say.slow(fault.browser, fault.seconds, fault.said);
    case "pdf-unread":
      return say.unread(fault.browser, fault.reason);
    case "pdf-lacks":
      return say.lacking(fault.browser, fault.lacks.map(say.lack));
  }
}
