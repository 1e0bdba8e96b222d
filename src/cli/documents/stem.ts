/** What the file of a document is called: the same for the same question, and safe on every system. */
import type { DocumentHead } from "../../report/documents/document.js";

/** What narrows a document to a part of what it could hold. */
export interface Narrowed {
  readonly ids: readonly string[];
  readonly part?: string;
  readonly meeting?: string;
  readonly year?: string;
}

/** Beyond these, names are counted. */
const [NAMES, LETTERS] = [4, 40];

const safe = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, LETTERS);

/** "meeting-nb-2026-03-31", "sheet-1.3-1.4-en-2026-03-31" */
export function documentStem(
  { kind, lang, asOf }: Pick<DocumentHead, "kind" | "lang" | "asOf">,
  { ids, part, meeting, year }: Narrowed,
): string {
  const some = ids.length > NAMES ? [...ids.slice(0, NAMES), `${ids.length}`] : ids;
  const asked = [part === "whole" ? undefined : part, meeting, year, ...some];
  const names = asked.flatMap((each) => (each === undefined || safe(each) === "" ? [] : [safe(each)]));
  return [kind, ...names, lang, asOf.period].join("-");
}
