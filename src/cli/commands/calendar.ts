/** `ehs calendar`: the annual wheel with real dates. */
import type { Command as Commander } from "commander";
import { addMonths } from "../../evaluate/calendar.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan } from "../../evaluate/items.js";
import { parsePeriod, spanOf } from "../../evaluate/period.js";
import { calendarIcs } from "../../present/calendar-ics.js";
import { calendarJson } from "../../present/calendar-json.js";
import { calendarMarkdown } from "../../present/calendar-md.js";
import { calendarText } from "../../present/calendar-text.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { calendarView } from "../../report/calendar.js";
import { type CalendarView, entryKinds } from "../../report/calendar-view.js";
import { withCommonOptions, withMoment, type Command } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import { CannotAnswer, exit } from "../exit.js";
import { resolveIds } from "../ids.js";
import { inspected } from "../inspected.js";
import { judgementDate, openPlan, realDay, revisionOf } from "../open.js";
import { collect, listed, oneOf, wantsColour, type Lang, type TypedCommon } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: readonly string[];
  readonly for?: readonly string[];
  readonly view?: string;
  readonly ascii?: boolean;
}

const formats = ["text", "json", "md", "ics"] as const;
/** What a list can be made for. */
const bodies = ["organisation", "body"] as const;
const layouts = ["list", "month"] as const;
/** A calendar of centuries is a slip, and would be drawn month by month. */
const mostYears = 50;

function declare(command: Commander): Commander {
  const declared = withFormats(withMoment(withCommonOptions(command)), formats)
    .option("--from <date>", "first day, or a period to begin with; otherwise the judgement date")
    .option("--to <date>", "last day, or a period to end with; otherwise one year after the first")
    .option("--kind <kinds>", `only these (comma list, repeatable): ${entryKinds.join(", ")}`, collect)
    .option("--for <ids>", "only what these organisations or bodies are to do or bring", collect)
    .option("--view <view>", `${layouts.join(" or ")}, for text and md`, "list")
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
  return withValues(declared, {
    "--kind": { words: entryKinds },
    "--for": { ids: ["organisation", "body"] },
    "--view": { words: layouts },
  });
}

function dayOf(option: "--from" | "--to", typed: string | undefined, lang: Lang): string | null {
  if (typed === undefined) return null;
  const period = parsePeriod(typed);
  if (!period.ok) throw new CannotAnswer(cliWords[lang].badDay(option, typed));
  return option === "--from" ? period.start : period.end;
}

function rangeOf(typed: Typed, asOf: string, lang: Lang): { from: string; to: string } {
  const from = dayOf("--from", typed.from, lang) ?? asOf;
  const to = dayOf("--to", typed.to, lang) ?? addMonths(from, 12);
  const last = addMonths(from, 12 * mostYears);
  if (to < from || to > last || spanOf(to) === null)
    throw new CannotAnswer(cliWords[lang].badRange(from, to, mostYears));
  return { from, to };
}

interface Shape {
  readonly format: (typeof formats)[number];
  readonly layout: (typeof layouts)[number];
}

function shown(view: CalendarView, { format, layout }: Shape, typed: Typed, context: Context): string {
  if (format === "json") return calendarJson(view);
  if (format === "ics") return calendarIcs(view);
  if (format === "md") return calendarMarkdown(view, layout);
  const width = context.stdout.columns ?? 120;
  return calendarText(view, layout, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true });
}

export const calendar: Command = {
  declare,
  run: async (_, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { tree, loaded, lang } = opened;
    const asOf = judgementDate(opened, typed, context);
    const outputs = outputsOf(typed, formats, context, lang);
    const layout = oneOf("--view", typed.view ?? "list", layouts, lang);
    const range = rangeOf(typed, asOf, lang);
    const kinds = listed(typed.kind).map((kind) => oneOf("--kind", kind, entryKinds, lang));
    const owners = resolveIds(listed(typed.for), { index: indexPlan(loaded.plan), lang, plan: loaded.plan }, bodies);
    const read = await readBreakdowns(loaded, tree, everyBreakdown, context.saveMemory);
    const { findings, sound } = await inspected(loaded, asOf, {
      figures: read,
      today: realDay(opened, typed, asOf),
    });
    const index = indexPlan(sound);
    const view = calendarView({
      ...{ plan: sound, index, leftOut: sound.leftOut },
      evaluation: evaluate(sound, index, asOf, read.breakdowns),
      ...{ revision: await revisionOf(opened, context), wording: wordsOf(lang), ...range, filter: { kinds, owners } },
    });
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const code = await answer(
      { outputs, typed, context, lang },
      (format, to) => shown(view, { format, layout }, typed, to),
      errors === 0 ? exit.fine : exit.no,
    );
    if (errors > 0) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
    return code;
  },
};
