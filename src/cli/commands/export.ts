/** `ehs export`: the plan and its tables for other programs, and its description as open data. */
import type { Command as Commander } from "commander";
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan, type PlanIndex } from "../../evaluate/items.js";
import type { Sheet } from "../../model/sheet.js";
import { exportJson } from "../../present/export-json.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { changesSheet } from "../../present/sheets/changes.js";
import { sayIn } from "../../present/sheets/measures.js";
import { observationsSheet } from "../../present/sheets/observations.js";
import { targetsSheet } from "../../present/sheets/targets.js";
import { statusSheet } from "../../present/status-csv.js";
import { statusView } from "../../report/status.js";
import type { StatusView } from "../../report/status-view.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import { type Command, withCommonOptions, withMoment } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { destinations, type TypedPlaces, withPlaces } from "../documents/destination.js";
import { CannotAnswer, exit } from "../exit.js";
import { exportWords } from "../export/words.js";
import { inspected } from "../inspected.js";
import { judgementDate, type Opened, openPlan, realDay, revisionOf } from "../open.js";
import { collect, listed, oneOf } from "../options.js";
import { answer, withFormats } from "../outputs.js";
import { cliWords } from "../words.js";

interface Typed extends TypedPlaces {
  readonly what?: readonly string[];
  readonly excel?: boolean;
  readonly base?: string;
  readonly theme?: readonly string[];
  readonly distribution?: readonly string[];
}

const formats = ["json", "csv", "xlsx", "dcat"] as const;
type Format = (typeof formats)[number];
const sheets = ["status", "observations", "targets", "changes"] as const;
type SheetName = (typeof sheets)[number];

function declare(command: Commander): Commander {
  const declared = withPlaces(withFormats(withMoment(withCommonOptions(command)), formats))
    .option("--what <tables>", `${sheets.join(", ")}, or plan; xlsx has all four unless told otherwise`, collect)
    .option("--excel", "csv as a Norwegian Excel opens it: byte-order mark, semicolons, decimal commas")
    .option("--base <address>", "of dcat: the address under which it is published")
    .option("--theme <address>", "of dcat: a theme of the vocabulary that DCAT-AP-NO names (repeatable)", collect)
    .option("--distribution <address>", "of dcat: where a file of the plan can be had (repeatable)", collect);
  return withValues(declared, { "--what": { words: [...sheets, "plan"] } });
}

interface Job {
  readonly opened: Opened;
  readonly typed: Typed;
  readonly context: Context;
  readonly asOf: string;
  readonly index: PlanIndex;
  readonly view: StatusView;
  readonly tell: (text: string) => void;
}

async function changes({ opened, typed, context, asOf, index, tell }: Job): Promise<Sheet> {
  const { historyView } = await import("../export/history.js");
  const history = await historyView(opened, index, wordsOf(opened.lang), typed, context, asOf);
  if (history === null) tell(exportWords[opened.lang].noHistory);
  return changesSheet(history);
}

async function sheetOf(name: SheetName, job: Job): Promise<Sheet> {
  const { opened, index, view } = job;
  const say = sayIn(opened.lang, opened.loaded.plan.settings.languages);
  if (name === "status") return statusSheet(view);
  if (name === "observations") return observationsSheet(index, say);
  return name === "targets" ? targetsSheet(index, say) : changes(job);
}

/** The tables that were asked for; none: the whole plan. */
function tablesOf(typed: Typed, lang: Opened["lang"]): readonly SheetName[] {
  const what = [
    ...new Set(listed(typed.what).map((word) => oneOf("--what", word, [...sheets, "plan"] as const, lang))),
  ];
  return what.includes("plan") ? [] : what.filter((word) => word !== "plan");
}

/** @throws CannotAnswer where the format cannot hold what was asked for */
function refuseUnfit(format: Format, tables: readonly SheetName[], lang: Opened["lang"]): void {
  const words = exportWords[lang];
  if (format === "csv" && tables.length > 1) throw new CannotAnswer(words.oneSheet(tables));
  if ((format === "json" || format === "dcat") && tables.length > 0) throw new CannotAnswer(words.wholePlan(tables));
}

async function dcatOf({ opened, typed, tell }: Job): Promise<string> {
  const words = exportWords[opened.lang];
  const address = (option: string, given: string): string => {
    if (/^https?:\/\/\S+$/.test(given)) return given;
    throw new CannotAnswer(words.badAddress(option, given));
  };
  const { catalogueOf } = await import("../../exchange/dcat.js");
  const { document, lacking } = catalogueOf(opened.loaded.plan, {
    base: typed.base === undefined ? null : address("--base", typed.base).replace(/\/*$/, "/"),
    themes: (typed.theme ?? []).map((each) => address("--theme", each)),
    distributions: (typed.distribution ?? []).map((each) => address("--distribution", each)),
  });
  if (lacking.length > 0) tell(words.lacking(lacking.map((each) => words.lacks[each])));
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function shown(format: Format, tables: readonly SheetName[], job: Job): Promise<string | Uint8Array> {
  const { opened, typed, view } = job;
  refuseUnfit(format, tables, opened.lang);
  if (format === "json") return exportJson(opened.loaded.plan, view);
  if (format === "dcat") return dcatOf(job);
  const wanted = tables.length > 0 ? tables : format === "csv" ? (["observations"] as const) : sheets;
  const made: Sheet[] = [];
  for (const name of wanted) made.push(await sheetOf(name, job));
  if (format === "xlsx") return (await import("../../exchange/xlsx-write.js")).xlsxOf(made);
  const { csvOf } = await import("../../exchange/csv-write.js");
  return made.map((sheet) => csvOf(sheet, typed.excel === true ? "excel" : "standard")).join("");
}

export const exportCommand: Command = {
  declare,
  run: async (_, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { tree, loaded, lang } = opened;
    const asOf = judgementDate(opened, typed, context);
    const tables = tablesOf(typed, lang);
    const stem = [loaded.plan.settings.id, ...tables].join("-");
    const outputs = await destinations({ typed, formats, stem, context, lang });
    const figures = await readBreakdowns(loaded, tree, everyBreakdown, context.saveMemory);
    const { findings, sound } = await inspected(loaded, asOf, { figures, today: realDay(opened, typed, asOf) });
    const index = indexPlan(sound);
    const evaluation = evaluate(sound, index, asOf, figures.breakdowns);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const view = statusView({
      ...{ plan: sound, index, evaluation, wording: wordsOf(lang), filter: everything, leftOut: sound.leftOut },
      ...{ revision: await revisionOf(opened, context), since: null },
    });
    const tell = (text: string): void => {
      if (typed.quiet !== true) context.stderr.write(`ehs: ${text}\n`);
    };
    const whole = { ...opened, loaded: { ...loaded, plan: sound } };
    const job: Job = { opened: whole, typed, context, asOf, index, view, tell };
    const code = errors === 0 ? exit.fine : exit.no;
    const ended = await answer({ outputs, typed, context, lang }, (format) => shown(format, tables, job), code);
    if (errors > 0) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
    return ended;
  },
};

const everything = { ids: [], objectives: [], owners: [], types: [], statuses: [] } as const;
