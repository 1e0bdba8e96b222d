/** `ehs gaps --format csv`: one row a gap, or a row for each line of the part asked for; stable English headings. */
import type { FetchedView, GapView, GapsView, SourceView } from "../report/gaps-view.js";
import { type Columns, csvText } from "./csv.js";
import { coverageCsv, criteriaCsv } from "./gaps-csv-parts.js";
import { type Words, whyText, wordsFor } from "./gaps-text.js";

const columns = (words: Words): Columns<GapView> => [
  ["rank", ({ rank }) => rank],
  ["consequence", ({ consequence }) => consequence],
  ["code", ({ code }) => code],
  ["item", ({ item }) => item.id],
  ["number", ({ item }) => item.number],
  ["name", ({ item }) => item.name.text],
  ["kind", ({ item }) => item.kind],
  ["objective", ({ item }) => item.objective],
  ["why", (gap) => whyText(words, gap)],
  ["due", ({ due }) => due?.period ?? null],
  ["overdue", ({ overdue }) => overdue],
  ["days_overdue", ({ daysOverdue }) => daysOverdue],
  ["dependents", ({ dependents }) => dependents],
  ["who", ({ who }) => who.map(({ id }) => id).join(" ")],
  ["who_name", ({ who }) => who.map(({ name }) => name.text).join("; ")],
  ["role", ({ who }) => who.map(({ role }) => role).join(" ")],
  ["source", ({ source }) => source?.id ?? null],
  ["next", ({ next }) => next],
  ["next_text", ({ next }) => words.gaps.next[next]],
  ["priority", ({ priority }) => priority?.rank ?? null],
  ["priority_body", ({ priority }) => priority?.body.id ?? null],
  ["priority_reason", ({ priority }) => priority?.reason.text ?? null],
  ["partners", ({ partners }) => partners.map(({ id }) => id).join(" ")],
  ["proposed", ({ proposed = [] }) => proposed.map(({ id }) => id).join(" ")],
  ["proposed_name", ({ proposed = [] }) => proposed.map(({ name }) => name.text).join("; ")],
];

type Fed = readonly [SourceView, "figure" | "report", FetchedView];

const sourceColumns: Columns<Fed> = [
  ["source", ([{ source }]) => source?.id ?? null],
  ["ask", ([{ ask }]) => ask?.id ?? null],
  ["cadence", ([{ cadence }]) => cadence],
  ["kind", ([, kind]) => kind],
  ["id", ([, , { id }]) => id],
  ["number", ([, , { number }]) => number],
  ["name", ([, , { name }]) => name.text],
  ["fetched", ([, , { text }]) => text],
  ["period", ([, , { period }]) => period?.period ?? null],
  ["missing", ([, , { gaps }]) => gaps.join(" ")],
  ["reported", ([, , { reported }]) => reported?.missing ?? null],
];

/** One table: the first part that was asked for, else the list. */
export function gapsCsv(view: GapsView): string {
  const words = wordsFor(view.lang);
  const { criteria, coverage, sources } = view;
  if (criteria !== null) return criteriaCsv(words, criteria);
  if (coverage !== null) return coverageCsv(words, coverage);
  if (sources !== null) {
    const rows = sources.flatMap((source): Fed[] => [
      ...source.figures.map((each): Fed => [source, "figure", each]),
      ...source.reports.map((each): Fed => [source, "report", each]),
    ]);
    return csvText(sourceColumns, rows);
  }
  return csvText(columns(words), view.gaps);
}
