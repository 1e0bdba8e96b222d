/** `ehs status --format csv`: one row a measure, with stable English headings, numbers with a point (RFC 4180). */
import type { Sheet } from "../model/sheet.js";
import type { GoalView, MeasureView, StatusView } from "../report/status-view.js";
import type { Lang } from "../report/wording.js";
import { harmless, ordinarySpaces } from "./clean.js";
import { csvText } from "./csv.js";
import type { Cell } from "./csv.js";
import { catalogue } from "./lang/index.js";
import type { Catalogue } from "./lang/catalogue.js";
import { groupsOf, measuresUnder } from "./status-columns.js";

/** A measure, and the goal or objective that it stands under. */
interface GroupedMeasure {
  readonly group: Pick<GoalView, "id">;
  readonly measure: MeasureView;
}

interface Row extends GroupedMeasure {
  readonly words: Catalogue;
}

/** Every column: its heading, and its cell. A heading that is published stays; new ones come last. */
const columns: readonly (readonly [string, (row: Row) => Cell])[] = [
  ["id", ({ measure }) => measure.id],
  ["number", ({ measure }) => measure.number],
  ["name", ({ measure }) => measure.name.text],
  ["objective", ({ group }) => group.id],
  ["indicator", ({ measure }) => measure.indicator],
  ["type", ({ measure }) => measure.type],
  ["unit", ({ measure }) => measure.unit.text],
  ["scale", ({ measure }) => measure.scale],
  ["direction", ({ measure }) => measure.direction],
  ["source", ({ measure }) => measure.source?.id ?? null],
  ["source_name", ({ measure }) => measure.source?.name.text ?? null],
  ["baseline_value", ({ measure }) => measure.baseline.value],
  ["baseline_text", ({ measure }) => measure.baseline.text],
  ["baseline_period", ({ measure }) => measure.baseline.period?.period ?? null],
  ["latest_value", ({ measure }) => measure.latest.value],
  ["latest_text", ({ measure }) => measure.latest.text],
  ["latest_period", ({ measure }) => measure.latest.period?.period ?? null],
  ["latest_age_months", ({ measure }) => measure.latest.ageMonths],
  ["target_kind", ({ measure }) => measure.target.kind],
  ["target_value", ({ measure }) => measure.target.value],
  ["target_text", ({ measure }) => measure.target.text],
  ["target_due", ({ measure }) => measure.target.due?.period ?? null],
  ["status", ({ measure }) => measure.status],
  ["status_text", ({ measure, words }) => words.status[measure.status]],
  ["reason", ({ measure, words }) => (measure.why === null ? null : words.picture.why(measure.why))],
  ["flags", ({ measure }) => measure.flags.join(" ")],
  ["trend", ({ measure }) => measure.trend],
  ["trend_points", ({ measure }) => measure.trendPoints],
  ["achievement", ({ measure }) => measure.achievement],
  ["expected_share", ({ measure }) => measure.expectedShare],
  ["expected", ({ measure }) => measure.expected],
  ["pace_ratio", ({ measure }) => measure.paceRatio],
  ["pace_observed", ({ measure }) => measure.paceObserved],
  ["pace_required", ({ measure }) => measure.paceRequired],
  ["acceleration", ({ measure }) => measure.acceleration],
  ["projected", ({ measure }) => measure.projected],
  ["average_change", ({ measure }) => measure.averageChange],
  ["level_gap", ({ measure }) => measure.levelGap],
  ["margin_of_error", ({ measure }) => measure.moe],
  ["candidate_status", ({ measure }) => measure.candidate?.status ?? null],
];

/** The measures of the view, in the order of the plan. */
const measuresIn = (view: StatusView): GroupedMeasure[] =>
  groupsOf(view).flatMap((group) => measuresUnder(group.indicators).map((measure) => ({ group, measure })));

export const statusCsv = (view: StatusView): string => measuresCsv(measuresIn(view), view.lang);

/** The same for a spreadsheet. */
export function statusSheet(view: StatusView): Sheet {
  const words = catalogue(view.lang);
  const tidy = (cell: Cell): Cell => (typeof cell === "string" ? harmless(ordinarySpaces(cell)) : cell);
  return {
    name: "status",
    columns: columns.map(([heading]) => ({ heading, kind: "text" })),
    rows: measuresIn(view).map((each) => columns.map(([, cell]) => tidy(cell({ ...each, words })))),
  };
}

/** A row for each measure. */
export function measuresCsv(measures: readonly GroupedMeasure[], lang: Lang): string {
  const words = catalogue(lang);
  return csvText(
    columns,
    measures.map((each) => ({ ...each, words })),
  );
}
