/** What is said of findings that may stand. */
import type { ChangeView } from "../../report/change-view.js";
import type { Lang } from "../../report/wording.js";
import { plural } from "./formats.js";
import { voiced } from "./voice.js";

interface AcceptedWords {
  /** How many there are, in a sentence. */
  readonly count: (count: number) => string;
  /** How to see them. */
  readonly hint: string;
  readonly heading: (count: number) => string;
  readonly reason: string;
  /** "sekretariatet, 2026-11-21, til og med 2027-06-30" */
  readonly by: (role: string | null, date: string | null, until: string | null) => string;
  /** Where it is accepted. */
  readonly where: (place: string) => string;
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(", ");

const nb: AcceptedWords = {
  count: (count) =>
    count === 1 ? "1 godtatt funn teller ikke med." : `${String(count)} godtatte funn teller ikke med.`,
  hint: "--show-accepted viser dem, med begrunnelse.",
  heading: (count) => (count === 1 ? "1 godtatt funn" : `${String(count)} godtatte funn`),
  reason: "Begrunnelse",
  by: (role, date, until) => joined([role, date, until === null ? null : `til og med ${until}`]),
  where: (place) => `godtatt i ${place}`,
};

const nn: AcceptedWords = {
  count: (count) => `${String(count)} ${plural("nn", count, "godteke", "godtekne")} funn tel ikkje med.`,
  hint: "--show-accepted viser dei, med grunngiving.",
  heading: (count) => `${String(count)} ${plural("nn", count, "godteke", "godtekne")} funn`,
  reason: "Grunngiving",
  by: (role, date, until) => joined([role, date, until === null ? null : `til og med ${until}`]),
  where: (place) => `godteke i ${place}`,
};

const en: AcceptedWords = {
  count: (count) => `${String(count)} accepted ${plural("en-GB", count, "finding does", "findings do")} not count.`,
  hint: "--show-accepted lists them, with the reasons.",
  heading: (count) => `${String(count)} accepted ${plural("en-GB", count, "finding", "findings")}`,
  reason: "Reason",
  by: (role, date, until) => joined([role, date, until === null ? null : `until ${until}`]),
  where: (place) => `accepted in ${place}`,
};

const all: Readonly<Record<Lang, AcceptedWords>> = { nb, nn, en };

export const acceptedWords = (lang: Lang): AcceptedWords => voiced(lang, all[lang]);

const sentences: Readonly<Record<Lang, (code: string, about: string, isNew: boolean) => string>> = {
  nb: (code, about, isNew) =>
    `«${code}»${about === "" ? "" : ` på ${about}`} ${isNew ? "er godtatt" : "er ikke lenger godtatt"}`,
  nn: (code, about, isNew) =>
    `«${code}»${about === "" ? "" : ` på ${about}`} ${isNew ? "er godteke" : "er ikkje lenger godteke"}`,
  en: (code, about, isNew) =>
    `“${code}”${about === "" ? "" : ` on ${about}`} ${isNew ? "is accepted" : "is no longer accepted"}`,
};

/** A finding that came to be accepted, or no longer is; null where the change is another. */
export function acceptedSentence(
  lang: Lang,
  { field, place, about }: Pick<ChangeView, "field" | "place" | "about">,
  { old: before, new: after }: { readonly old: string | null; readonly new: string | null },
): string | null {
  if (field !== "accepted" || place.at(-1) !== "code" || (before === null) === (after === null)) return null;
  const names = about.map(({ id }) => id).join(", ");
  return sentences[lang](after ?? before ?? "", names, before === null);
}
