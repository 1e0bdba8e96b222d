/** `ehs gaps`: what is missing or lagging, ranked by consequence, with who must act and by when. */
import type { Command as Commander } from "commander";
import { evaluate } from "../../evaluate/evaluate.js";
import { GAP_CODES } from "../../evaluate/gaps/consequence.js";
import type { GapCode } from "../../evaluate/gaps/gap.js";
import { type PlanIndex, indexPlan } from "../../evaluate/items.js";
import { chaseText } from "../../present/gaps-chase.js";
import { gapsCsv } from "../../present/gaps-csv.js";
import { gapsJson } from "../../present/gaps-json.js";
import { gapsMarkdown } from "../../present/gaps-md.js";
import { gapsTable } from "../../present/gaps-table.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { gapsView } from "../../report/gaps.js";
import type { GapFilter, GapsView } from "../../report/gaps-view.js";
import { derivedFrom, readBreakdowns } from "../breakdowns.js";
import { type Command, withCommonOptions, withMoment } from "../command.js";
import type { Context } from "../context.js";
import { exit } from "../exit.js";
import { resolveIds } from "../ids.js";
import { inspect } from "../inspect.js";
import { judgementDate, openPlan, realDay, revisionOf } from "../open.js";
import { type Lang, type TypedCommon, listed, oneOf, wantsColour } from "../options.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon {
  readonly objective?: readonly string[];
  readonly kind?: readonly string[];
  readonly for?: readonly string[];
  readonly failOn?: readonly string[];
  readonly criteria?: boolean;
  readonly coverage?: boolean;
  readonly source?: boolean;
  readonly ascii?: boolean;
}

const formats = ["text", "json", "csv", "md"] as const;

const collect = (value: string, earlier: readonly string[] | undefined): string[] => [...(earlier ?? []), value];

function declare(command: Commander): Commander {
  return withMoment(withCommonOptions(command))
    .option("--objective <ids>", "only what stands under these objectives (comma list, repeatable)", collect)
    .option("--kind <codes>", "only these kinds of gap, such as due-not-measured", collect)
    .option("--for <ids>", "what these organisations must act on, as a list ready to send", collect)
    .option("--criteria", "each measure against the six criteria, and the balance of the plan")
    .option("--coverage", "what covers outcomes, objectives and Sustainable Development Goals")
    .option("--source", "for each source: what has been fetched, what has not, and by whom")
    .option("--fail-on <codes>", "exit with 1 when there is a gap of these kinds; any: of whatever kind", collect)
    .option("--format <format>", formats.join(", "), "text")
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
}

function filterOf(typed: Typed, index: PlanIndex, lang: Lang): GapFilter {
  return {
    objectives: resolveIds(listed(typed.objective), index, lang, ["objective", "goal"]),
    kinds: listed(typed.kind).map((code) => oneOf("--kind", code, GAP_CODES, lang)),
    owners: resolveIds(listed(typed.for), index, lang, ["organisation", "body"]),
  };
}

function shown(view: GapsView, typed: Typed, context: Context, lang: Lang): string {
  const format = oneOf("--format", typed.format ?? "text", formats, lang);
  if (format === "json") return gapsJson(view);
  if (format === "csv") return gapsCsv(view);
  if (format === "md") return gapsMarkdown(view);
  const width = context.stdout.columns ?? 120;
  const hasParts = (view.criteria ?? view.coverage ?? view.sources) !== null;
  if (view.owners.length > 0 && !hasParts) return chaseText(view, width);
  return gapsTable(view, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true });
}

/** Whether a gap that is shown is of a kind that must not be. */
function fails({ gaps }: GapsView, wanted: readonly (GapCode | "any")[]): boolean {
  return wanted.includes("any") ? gaps.length > 0 : gaps.some(({ code }) => wanted.includes(code));
}

export const gaps: Command = {
  declare,
  run: async (_, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { tree, loaded, lang } = opened;
    const asOf = judgementDate(opened, typed, context);
    const filter = filterOf(typed, indexPlan(loaded.plan), lang);
    const failOn = listed(typed.failOn).map((code) => oneOf("--fail-on", code, [...GAP_CODES, "any"] as const, lang));
    const figures = await readBreakdowns(loaded, tree, derivedFrom);
    const { findings, sound } = inspect(loaded, asOf, { figures, today: realDay(opened, typed, asOf) });
    const index = indexPlan(sound);
    const view = gapsView({
      plan: sound,
      index,
      evaluation: evaluate(sound, index, asOf, figures.breakdowns),
      revision: await revisionOf(opened),
      wording: wordsOf(lang),
      filter,
      parts: { criteria: typed.criteria === true, coverage: typed.coverage === true, sources: typed.source === true },
    });
    context.stdout.write(shown(view, typed, context, lang));
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
    return errors > 0 || fails(view, failOn) ? exit.no : exit.fine;
  },
};
