/** What a view needs said in a language. `present` has one wording for each language and hands it in, so that views know none. */
import type { Bound } from "../model/progress.js";

/** The languages that the tool speaks. */
export type Lang = "nb" | "nn" | "en";

/** How figures are printed. Spaces inside a number, and before its sign, are no-break spaces. */
export interface Wording<L extends Lang = Lang> {
  readonly lang: L;
  /** The language in which the plan's texts are read, where the tool does not speak it. */
  readonly texts?: string;
  /** A number with so many decimals: "11,4", "−3,5", "115 678". */
  readonly number: (value: number, decimals: number) => string;
  /** A share of 0–100: "83 %". */
  readonly percent: (value: number, decimals: number) => string;
  /** A period in full: "29. november 2022", "1. kvartal 2023". */
  readonly period: (period: string) => string;
  /** A period for a narrow column: "29.11.2022", "sep. 2021–sep. 2022". */
  readonly shortPeriod: (period: string) => string;
  /** Whole months as years and months: "3 år 2 md.". */
  readonly age: (months: number) => string;
  /** "ca. 6 500" */
  readonly approximately: (figure: string) => string;
  /** "over 80" */
  readonly bounded: (bound: Bound, figure: string) => string;
  /** "alle", "alle 19" */
  readonly all: (of: string | null) => string;
  /** "fra 10 til 20" */
  readonly band: (low: string, high: string) => string;
  /** "avklares innen 1. kvartal 2023" */
  readonly pending: (by: string | null) => string;
  /** A baseline that awaits the figure for a period: "avventer tall for 2022". */
  readonly awaited: (period: string) => string;
  /** "venter på planer for innføring" */
  readonly waitsFor: (what: string) => string;
  /** Said where there is no latest figure, no baseline, no target. */
  readonly absent: { readonly latest: string; readonly baseline: string; readonly target: string };
}
