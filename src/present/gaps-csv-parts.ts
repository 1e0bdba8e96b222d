/** Criteria and coverage as CSV: one row a cell, with a column that tells which table it is of, so that any spreadsheet can filter and pivot. */
import type { CriterionAnswer } from "../evaluate/criteria.js";
import { TYPES, type TypeCounts } from "../evaluate/coverage.js";
import type { CoverView, CoverageView, CriteriaView, MeasureCriteriaView, Numbered } from "../report/gaps-view.js";
import { type Columns, csvText } from "./csv.js";
import type { Words } from "./gaps-text.js";

type Answer = CriterionAnswer & { readonly projectedText: string | null };
type Balance = CriteriaView["balance"][number];

/** A criterion of a measure, or a count of an edition. */
type CriteriaRow =
  | { readonly part: "criteria"; readonly measure: MeasureCriteriaView; readonly answer: Answer }
  | { readonly part: "balance"; readonly of: Balance; readonly what: string; readonly count: number };

const measureOf = (row: CriteriaRow): MeasureCriteriaView | null => (row.part === "criteria" ? row.measure : null);
const answerOf = (row: CriteriaRow): Answer | null => (row.part === "criteria" ? row.answer : null);
const balanceOf = (row: CriteriaRow): Balance | null => (row.part === "balance" ? row.of : null);

const criteriaColumns = ({ words, gaps }: Words): Columns<CriteriaRow> => [
  ["id", (row) => measureOf(row)?.id ?? balanceOf(row)?.edition ?? null],
  ["number", (row) => measureOf(row)?.number ?? null],
  ["name", (row) => measureOf(row)?.name.text ?? balanceOf(row)?.name?.text ?? gaps.criteria.today],
  ["criterion", (row) => answerOf(row)?.criterion ?? null],
  ["answer", (row) => answerOf(row)?.answer ?? null],
  ["reason", (row) => answerOf(row)?.reason ?? null],
  ["lacks", (row) => answerOf(row)?.lacks.join(" ") ?? null],
  ["count", (row) => (row.part === "balance" ? row.count : row.answer.count)],
  ["projected", (row) => answerOf(row)?.projected ?? null],
  ["text", (row) => (row.part === "balance" ? null : gaps.criteria.reason(row.answer, words.list))],
  ["part", ({ part }) => part],
  ["balance_of", (row) => (row.part === "balance" ? row.what : null)],
  ["date", (row) => balanceOf(row)?.date ?? null],
];

function balanceRows(of: Balance): CriteriaRow[] {
  const row = (what: string, count: number): CriteriaRow => ({ part: "balance", of, what, count });
  const byType = (what: string, counts: TypeCounts) => TYPES.map((type) => row(`${what} ${type}`, counts[type]));
  return [
    ...byType("indicators", of.indicators),
    ...byType("measures", of.measures),
    row("measures quantitative", of.quantitative),
    row("measures qualitative", of.qualitative),
  ];
}

/** The criteria of each measure, then the balance of each edition and of the plan now. */
export function criteriaCsv(words: Words, { measures, balance }: CriteriaView): string {
  const answers = measures.flatMap((measure) =>
    measure.answers.map((answer): CriteriaRow => ({ part: "criteria", measure, answer })),
  );
  return csvText(criteriaColumns(words), [...answers, ...balance.flatMap(balanceRows)]);
}

/** A cell of a matrix; `column` is null where a row has nothing in it. */
interface Cell {
  readonly matrix: "outcome-indicator" | "outcome-initiative" | "objective-type" | "sdg-objective";
  readonly row: Numbered;
  readonly objective: string | null;
  readonly column: { readonly id: string; readonly number: string; readonly name: string } | null;
  /** How the two are tied: a code. */
  readonly value: string;
  readonly indicators: number | null;
  readonly measures: number | null;
}

const cellColumns: Columns<Cell> = [
  ["matrix", ({ matrix }) => matrix],
  ["row", ({ row }) => row.id],
  ["row_number", ({ row }) => row.number],
  ["row_name", ({ row }) => row.name.text],
  ["objective", ({ objective }) => objective],
  ["column", ({ column }) => column?.id ?? null],
  ["column_number", ({ column }) => column?.number ?? null],
  ["column_name", ({ column }) => column?.name ?? null],
  ["value", ({ value }) => value],
  ["indicators", ({ indicators }) => indicators],
  ["measures", ({ measures }) => measures],
];

const none = { indicators: null, measures: null };
const columnOf = ({ id, number, name }: Numbered) => ({ id, number, name: name.text });

type OutcomeRow = CoverageView["outcomes"][number];

/** An outcome that nothing covers is a row too. */
function coverCells(matrix: Cell["matrix"], { outcome, objective }: OutcomeRow, covers: readonly CoverView[]): Cell[] {
  const base = { matrix, row: outcome, objective: objective.id, ...none };
  if (covers.length === 0) return [{ ...base, column: null, value: "none" }];
  return covers.map((cover) => ({ ...base, column: columnOf(cover), value: cover.partly ? "partly" : "whole" }));
}

function typeCells({ words }: Words, { objective, indicators, measures }: CoverageView["types"][number]): Cell[] {
  return TYPES.map((type) => ({
    ...{ matrix: "objective-type", row: objective, objective: objective.id, value: "count" },
    column: { id: type, number: "", name: words.type[type] },
    ...{ indicators: indicators[type], measures: measures[type] },
  }));
}

function sdgCells({ sdg, links }: CoverageView["sdgs"][number]): Cell[] {
  const base = { matrix: "sdg-objective", row: sdg, ...none } as const;
  if (links.length === 0) return [{ ...base, objective: null, column: null, value: "none" }];
  return links.map(({ objective, strength }) => ({
    ...base,
    ...{ objective: objective.id, column: columnOf(objective), value: strength ?? "unstated" },
  }));
}

/** Every matrix, one after the other. */
export function coverageCsv(words: Words, { outcomes, types, sdgs }: CoverageView): string {
  return csvText(cellColumns, [
    ...outcomes.flatMap((row) => coverCells("outcome-indicator", row, row.indicators)),
    ...outcomes.flatMap((row) => coverCells("outcome-initiative", row, row.initiatives)),
    ...types.flatMap((row) => typeCells(words, row)),
    ...sdgs.flatMap(sdgCells),
  ]);
}
