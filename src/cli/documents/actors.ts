/** Whom a document is for: the owners of a list, the receivers of recommendations, and the year they are for. */
import type { PlanIndex } from "../../evaluate/items.js";
import type { Plan } from "../../model/plan.js";
import type { DocumentKind } from "../../report/documents/document.js";
import type { PrioritiesAsked } from "../../report/documents/priorities.js";
import { CannotAnswer } from "../exit.js";
import { resolveIds } from "../ids.js";
import { type Lang, listed } from "../options.js";

/** Where names are looked up. */
interface Named {
  readonly plan: Plan;
  readonly index: PlanIndex;
}

const badYear: Readonly<Record<Lang, (typed: string) => string>> = {
  nb: (typed) => `--year «${typed}» er ikke et år. Skriv fire sifre, for eksempel 2027.`,
  nn: (typed) => `--year «${typed}» er ikkje eit år. Skriv fire siffer, til dømes 2027.`,
  en: (typed) => `--year “${typed}” is no year. Write four digits, such as 2027.`,
};

/** @throws CannotAnswer, with the nearest names, for what is no organisation or body of the plan */
export const actorsAsked = (names: readonly string[], named: Named, lang: Lang): string[] =>
  resolveIds(names, { ...named, lang }, ["organisation", "body"]);

interface Typed {
  readonly year?: string;
  readonly receiver?: readonly string[];
}

/** What priorities are asked for; nothing for other documents. */
export function prioritiesAsked(
  kind: DocumentKind | undefined,
  { year, receiver }: Typed,
  named: Named,
  lang: Lang,
): { readonly priorities?: PrioritiesAsked } {
  if (kind !== "priorities") return {};
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) throw new CannotAnswer(badYear[lang](year));
  return { priorities: { year: year ?? null, receivers: actorsAsked(listed(receiver), named, lang) } };
}
