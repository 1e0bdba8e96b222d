/** `ehs gaps`: what is missing or lagging, ranked by consequence, with who must act and by when. */
import type { Command as Commander } from "commander";
import { evaluate } from "../../evaluate/evaluate.js";
import { GAP_CODES } from "../../evaluate/gaps/consequence.js";
import type { GapCode } from "../../evaluate/gaps/gap.js";
import { indexPlan } from "../../evaluate/items.js";
import type { HostFormat } from "../../present/hosts.js";
import { chaseText } from "../../present/gaps-chase.js";
import { gapsCsv } from "../../present/gaps-csv.js";
import { gapsJson } from "../../present/gaps-json.js";
import { gapsMarkdown } from "../../present/gaps-md.js";
import { gapsTable } from "../../present/gaps-table.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { gapsView } from "../../report/gaps.js";
import type { GapFilter, GapView, GapsView } from "../../report/gaps-view.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import { type Command, withCommonOptions, withMoment } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { groundOf, resolveWithPast } from "../editions/numbers.js";
import { exit } from "../exit.js";
import { gapsForHost, isHostFormat } from "../host-gaps.js";
import { resolveIds } from "../ids.js";
import { inspected } from "../inspected.js";
import { judgementDate, type Opened, openPlan, realDay, revisionOf } from "../open.js";
import { collect, type TypedCommon, listed, oneOf, wantsColour } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";
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

const formats = ["text", "json", "csv", "md", "github", "sarif", "junit", "gitlab"] as const;
type Format = (typeof formats)[number];

function declare(command: Commander): Commander {
  const common = withFormats(withMoment(withCommonOptions(command)), formats);
  const declared = common
    .option("--objective <ids>", "only what stands under these objectives (comma list, repeatable)", collect)
    .option("--kind <codes>", "only these kinds of gap, such as due-not-measured", collect)
    .option("--for <ids>", "what these organisations must act on, as a list ready to send", collect)
    .option("--criteria", "each measure against the six criteria, and the balance of the plan")
    .option("--coverage", "what covers outcomes, objectives and Sustainable Development Goals")
    .option("--source", "for each source: what has been fetched, what has not, and by whom")
    .option("--fail-on <codes>", "exit with 1 when there is a gap of these kinds; any: of whatever kind", collect)
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
  return withValues(declared, {
    "--objective": { ids: ["objective", "goal"] },
    "--kind": { words: GAP_CODES },
    "--for": { ids: ["organisation"] },
    "--fail-on": { words: [...GAP_CODES, "any"] },
  });
}

async function filterOf(typed: Typed, opened: Opened, context: Context): Promise<GapFilter> {
  const { lang } = opened;
  const named = groundOf(opened, typed, context);
  return {
    objectives: await resolveWithPast(listed(typed.objective), { ...named, kinds: ["objective", "goal"] }),
    kinds: listed(typed.kind).map((code) => oneOf("--kind", code, GAP_CODES, lang)),
    owners: resolveIds(listed(typed.for), named, ["organisation", "body"]),
  };
}

function shown(view: GapsView, format: Exclude<Format, HostFormat>, typed: Typed, context: Context): string {
  if (format === "json") return gapsJson(view);
  if (format === "csv") return gapsCsv(view);
  if (format === "md") return gapsMarkdown(view);
  const width = context.stdout.columns ?? 120;
  const hasParts = (view.criteria ?? view.coverage ?? view.sources) !== null;
  if (view.owners.length > 0 && !hasParts) return chaseText(view, width);
  return gapsTable(view, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true });
}

/** Kinds of gap that must not be. */
type Unwanted = readonly (GapCode | "any")[];

const isUnwanted = ({ code }: GapView, unwanted: Unwanted): boolean =>
  unwanted.includes("any") || unwanted.includes(code);

export const gaps: Command = {
  declare,
  run: async (_, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { tree, loaded, lang } = opened;
    const asOf = judgementDate(opened, typed, context);
    const filter = await filterOf(typed, opened, context);
    const outputs = outputsOf(typed, formats, context, lang);
    const failOn = listed(typed.failOn).map((code) => oneOf("--fail-on", code, [...GAP_CODES, "any"] as const, lang));
    const figures = await readBreakdowns(loaded, tree, everyBreakdown, context.saveMemory);
    const { findings, sound } = await inspected(loaded, asOf, { figures, today: realDay(opened, typed, asOf) });
    const index = indexPlan(sound);
    const view = gapsView({
      plan: sound,
      index,
      evaluation: evaluate(sound, index, asOf, figures.breakdowns),
      revision: await revisionOf(opened, context),
      wording: wordsOf(lang),
      filter,
      parts: { criteria: typed.criteria === true, coverage: typed.coverage === true, sources: typed.source === true },
    });
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const fails = (gap: GapView): boolean => isUnwanted(gap, failOn);
    const code = await answer(
      { outputs, typed, context, lang },
      async (format, to) =>
        isHostFormat(format) ? gapsForHost(format, { view, index, opened, fails }, to) : shown(view, format, typed, to),
      errors > 0 || view.gaps.some(fails) ? exit.no : exit.fine,
    );
    if (errors > 0) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
    return code;
  },
};
