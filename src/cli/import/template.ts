/** `ehs import --template`: the sheet to send out for next figures, with what is known filled in and what may be typed checked. */
import { resolve } from "node:path";
import { limitsOf } from "../../check/figures.js";
import { indexPlan, type MeasureItem } from "../../evaluate/items.js";
import { declared } from "../../evaluate/lifecycle.js";
import { flagNames, missingNames } from "../../exchange/signs.js";
import type { CellRule, Sheet, SheetCell, SheetColumn } from "../../model/sheet.js";
import { sayIn, type Say } from "../../present/sheets/measures.js";
import { writeWhole } from "../../store/write.js";
import type { TypedImport } from "../commands/import.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { resolveIds } from "../ids.js";
import type { Opened } from "../open.js";
import { asOfDate, listed } from "../options.js";
import { outputWords } from "../output-words.js";
import { sayNotWritten } from "../outputs.js";
import { ownFiles } from "../own-files.js";
import { usualPeriod } from "../record/observation.js";
import { type ImportWords, importWords } from "./words.js";

type Column = readonly [
  heading: string,
  kind: SheetColumn["kind"],
  width: number,
  cell: (item: MeasureItem, say: Say) => SheetCell,
];

const latestOf = ({ measure }: MeasureItem) => measure.observations?.at(-1);

/** Those that are asked for are empty; `ehs import` knows the sheet by these headings. */
const columns: readonly Column[] = [
  ["measure", "text", 10, ({ id }) => id],
  ["measure_number", "text", 10, ({ number }) => number],
  ["name", "text", 45, ({ measure, indicator }, say) => say(measure.name ?? indicator.name)],
  ["unit", "text", 24, ({ measure }, say) => say(measure.unit)],
  ["latest_period", "text", 14, (item) => latestOf(item)?.period ?? null],
  ["latest_value", "figure", 12, (item) => latestOf(item)?.value ?? null],
  ["period", "text", 18, (item) => usualPeriod(item) ?? null],
  ["value", "figure", 12, () => null],
  ["missing", "text", 18, () => null],
  ["n", "number", 10, () => null],
  ["published", "date", 12, () => null],
  ["flags", "text", 16, () => null],
  ["text", "text", 45, () => null],
];

const at = (heading: string): number => columns.findIndex(([each]) => each === heading);

/** Parts of a whole are text to a spreadsheet, so that no range can be asked of them. */
const isPart = ({ measure }: MeasureItem): boolean =>
  [
    measure.baseline?.kind === "measured" ? measure.baseline.value : undefined,
    ...(measure.observations ?? []).map(({ value }) => value),
  ].some((value) => typeof value === "string" && /\d\/\d/.test(value));

function valueRules(items: readonly MeasureItem[], words: ImportWords): CellRule[] {
  return items.flatMap((item, row): CellRule[] => {
    if (isPart(item)) return [];
    const [low, high] = limitsOf(item.measure).map((limit) => (Number.isFinite(limit) ? limit : null));
    const allow = { kind: "number", low: low ?? null, high: high ?? null } as const;
    if (allow.low === null && allow.high === null) return [];
    const rows = [row + 1, row + 1] as const;
    return [{ column: at("value"), allow, rows, message: words.template.number(allow.low, allow.high) }];
  });
}

function rulesFor(items: readonly MeasureItem[], words: ImportWords): CellRule[] {
  const rows = [1, items.length] as const;
  const { template } = words;
  const list = (heading: string, allowed: readonly string[]): CellRule => ({
    ...{ column: at(heading), allow: { kind: "list", words: allowed }, rows, message: template.list(allowed) },
  });
  return [
    ...valueRules(items, words),
    list("missing", missingNames),
    list("flags", flagNames),
    { column: at("n"), allow: { kind: "count" }, rows, message: template.count },
    { column: at("published"), allow: { kind: "date" }, rows, message: template.date },
  ];
}

const aboutSheet = (words: ImportWords, title: string): Sheet => ({
  name: "about",
  columns: [{ heading: title, kind: "text", width: 110 }],
  rows: words.template.about.map((line) => [line]),
});

/** Measures that somebody measures, and still do. */
function wantedIn(opened: Opened, { source }: TypedImport, today: string): readonly MeasureItem[] {
  const { loaded, lang } = opened;
  const index = indexPlan(loaded.plan);
  const wanted = resolveIds(listed(source), { index, lang, plan: loaded.plan }, ["source"]);
  const isOver = ({ measure, indicator }: MeasureItem): boolean =>
    declared([measure.lifecycle, indicator.lifecycle], today) !== null;
  return index.measures
    .filter((item) => item.measure.derive === undefined && !isOver(item))
    .filter((item) => wanted.length === 0 || (item.source !== null && wanted.includes(item.source)));
}

export async function makeTemplate(opened: Opened, typed: TypedImport, context: Context): Promise<ExitCode> {
  const { lang, loaded } = opened;
  const words = importWords[lang];
  const { output } = typed;
  if (output === undefined) throw new CannotAnswer(words.template.toTerminal);
  const items = wantedIn(opened, typed, asOfDate(undefined, loaded.plan.settings, context.now(), lang));
  if (items.length === 0) throw new CannotAnswer(words.template.noMeasures);
  if ((await (await ownFiles(typed, context))([output])) !== null)
    throw new CannotAnswer(outputWords[lang].ofPlan(output, "xlsx"));
  const say = sayIn(lang, loaded.plan.settings.languages);
  const sheet: Sheet = {
    name: "observations",
    columns: columns.map(([heading, kind, width]) => ({ heading, kind, width })),
    rows: items.map((item) => columns.map(([, , , cell]) => cell(item, say))),
  };
  const title = say(loaded.plan.settings.title) ?? loaded.plan.settings.id;
  const { xlsxOf } = await import("../../exchange/xlsx-write.js");
  const bytes = await xlsxOf([sheet, aboutSheet(words, title)], rulesFor(items, words));
  try {
    await writeWhole(resolve(context.cwd, output), bytes);
  } catch (error) {
    sayNotWritten(output, error, context, lang);
    return exit.failed;
  }
  if (typed.quiet !== true) context.stderr.write(`ehs: ${outputWords[lang].written(output, "xlsx")}\n`);
  return exit.fine;
}
