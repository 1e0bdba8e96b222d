/** What a measure held, in messages about one that went or ended. */
import type { Words } from "./rule.js";
import { listed } from "./wording.js";

export interface HeldCounts {
  readonly targets: number;
  readonly figures: number;
}

/** "2 måltall og 5 tall". */
export function heldText({ targets, figures }: HeldCounts, language: keyof Words): string {
  const one = {
    nb: `${targets} måltall`,
    nn: `${targets} måltal`,
    en: `${targets} ${targets === 1 ? "target" : "targets"}`,
  }[language];
  const other = {
    nb: `${figures} tall`,
    nn: `${figures} tal`,
    en: `${figures} ${figures === 1 ? "figure" : "figures"}`,
  }[language];
  return listed([...(targets > 0 ? [one] : []), ...(figures > 0 ? [other] : [])], language);
}
