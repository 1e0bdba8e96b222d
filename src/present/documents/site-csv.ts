/** The figures and the targets of series as CSV: stable English headings, numbers with a point (RFC 4180). */
import type { SheetMeasure, SheetView } from "../../report/documents/sheet/view.js";
import { type Cell, type Columns, csvText } from "../csv.js";

interface Row {
  readonly sheet: SheetMeasure;
  readonly kind: "baseline" | "observation" | "target";
  readonly period: string | null;
  readonly value: number | null;
  readonly text: string;
  readonly n: number | null;
  /** official or candidate; of a target: holds or superseded. */
  readonly standing: string;
  readonly flags: readonly string[];
  readonly missing: string | null;
  /** When it was published; of a target: when it was set. */
  readonly published: string | null;
  readonly revision: { readonly number: number; readonly kind: string } | null;
  readonly used: boolean | null;
}

const plain = { n: null, flags: [], missing: null, published: null, revision: null, used: null } as const;

function baselineRows(sheet: SheetMeasure): Row[] {
  const { kind, period, value, text, n } = sheet.measure.baseline;
  if (kind !== "measured") return [];
  const row = { ...plain, sheet, kind: "baseline" as const, period: period?.period ?? null };
  return [{ ...row, value, text, n, standing: "official" }];
}

const figureRows = (sheet: SheetMeasure): Row[] =>
  sheet.figures.map(({ period, value, text, n, standing, flags, missing, published, revision, used }) => ({
    ...{ sheet, kind: "observation", period: period.period, value, text, n, standing, flags, missing },
    ...{ published: published?.period ?? null, revision, used },
  }));

/** A target is told as it is written: only the one that the verdict is about has been computed to a number. */
const targetRows = (sheet: SheetMeasure): Row[] =>
  sheet.targets.map(({ text, due, set, standing }) => ({
    ...{ ...plain, sheet, kind: "target", period: due?.period ?? null, value: null, text: text.text, standing },
    published: set?.period ?? null,
  }));

type Given = Pick<SheetView, "head" | "licence">;

const columnsOf = ({ head, licence }: Given): Columns<Row> => {
  const constant = (value: Cell) => (): Cell => value;
  return [
    ["measure", ({ sheet }) => sheet.id],
    ["number", ({ sheet }) => sheet.number],
    ["name", ({ sheet }) => sheet.measure.name.text],
    ["unit", ({ sheet }) => sheet.measure.unit.text],
    ["scale", ({ sheet }) => sheet.measure.scale],
    ["kind", ({ kind }) => kind],
    ["period", ({ period }) => period],
    ["value", ({ value }) => value],
    ["text", ({ text }) => text],
    ["n", ({ n }) => n],
    ["standing", ({ standing }) => standing],
    ["flags", ({ flags }) => flags.join(" ")],
    ["missing", ({ missing }) => missing],
    ["published", ({ published }) => published],
    ["revision", ({ revision }) => revision?.number ?? null],
    ["revision_kind", ({ revision }) => revision?.kind ?? null],
    ["used", ({ used }) => used],
    ["source", ({ sheet }) => sheet.measure.source?.name.text ?? null],
    ["plan", constant(head.plan.id)],
    ["as_of", constant(head.asOf.period)],
    ["commit", constant(head.revision?.commit ?? null)],
    ["licence", constant(licence?.name.text ?? null)],
  ];
};

/** Baseline, figures and targets of each series, in the order of time. */
export function figuresCsv(given: Given, series: readonly SheetMeasure[]): string {
  const rows = series.flatMap((sheet) => [...baselineRows(sheet), ...figureRows(sheet), ...targetRows(sheet)]);
  return csvText(columnsOf(given), rows);
}
