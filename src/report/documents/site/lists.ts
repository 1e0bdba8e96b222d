/** The pages that go across the plan: what became of targets, and what is not measured. */
import type { CoverageView, Numbered } from "../../gaps-view.js";
import type { MatrixChartView } from "../../charts/view.js";
import type { SheetItem, SheetMeasure, TargetHistory } from "../sheet/view.js";
import type { SiteTargetRow, SiteTargets, SiteUnmeasured } from "./view.js";

const isMeasure = (item: SheetItem): item is SheetMeasure => item.kind === "measure";

const numberedOf = ({ id, number, name, measure }: SheetMeasure): Numbered => ({
  ...{ id, number, name: name ?? measure.name },
});

function rowOf(sheet: SheetMeasure): SiteTargetRow {
  return {
    item: numberedOf(sheet),
    superseded: sheet.targets.filter(({ standing }) => standing === "superseded"),
    // what a target is set to is no move of it
    moves: sheet.history.moves.filter(({ effect, old }) => effect !== "set" && old !== null),
    past: sheet.past.filter(({ kind, what }) => what === "target" && kind !== "clarification"),
  };
}

const noHistory: Omit<TargetHistory, "moves"> = { unknown: "no-history", begins: null, commits: 0 };

export function targetsPage(sheets: readonly SheetItem[], path: string): SiteTargets {
  const measures = sheets.filter(isMeasure);
  const rows = measures.map(rowOf);
  const [first] = measures;
  const { unknown, begins, commits } = first?.history ?? noHistory;
  return {
    ...{ kind: "targets", path, history: { unknown, begins, commits } },
    moved: rows.filter(({ superseded, moves }) => superseded.length + moves.length > 0),
    due: rows.filter(({ past }) => past.length > 0),
  };
}

/** What keeps a measure from being judged, of all that a sheet may lack. */
const deciding = ["baseline", "figures", "target", "due", "direction"] as const;

export function unmeasuredPage(
  sheets: readonly SheetItem[],
  { outcomes }: CoverageView,
  matrix: MatrixChartView | null,
  path: string,
): SiteUnmeasured {
  const uncovered = outcomes.filter(({ indicators }) => indicators.length === 0);
  const inPart = outcomes.filter(({ indicators }) => indicators.length > 0 && indicators.every((each) => each.partly));
  return {
    ...{ kind: "unmeasured", path, outcomes: outcomes.length },
    none: uncovered.map(({ outcome, objective }) => ({ ...outcome, objective })),
    partly: inPart.map(({ outcome, objective, indicators }) => ({ ...outcome, objective, indicators })),
    withoutResult: (matrix?.rows ?? [])
      .filter(({ id }) => matrix?.withoutResult.includes(id))
      .map(({ id, number, name }) => ({ id, number, name })),
    measures: sheets.filter(isMeasure).flatMap((sheet) => {
      const lacks = deciding.filter((code) => sheet.lacks.includes(code));
      return lacks.length === 0 ? [] : [{ ...numberedOf(sheet), lacks }];
    }),
  };
}
