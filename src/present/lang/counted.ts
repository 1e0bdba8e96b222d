/** A number with its noun in the form the language gives it: "1 indikator", "3 indikatorer". */
import { formatNumber, plural } from "./formats.js";

export const countedIn =
  (locale: string) =>
  (count: number, one: string, other: string): string =>
    `${formatNumber(locale, count, 0)}\u00a0${plural(locale, count, one, other)}`;
