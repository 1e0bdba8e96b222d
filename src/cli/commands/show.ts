/** `ehs show <id>`: one item, all of it, with its verdict told step by step; also what it would be under an assumption. */
import type { Command as Commander } from "commander";
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan, type PlanIndex } from "../../evaluate/items.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { showJson } from "../../present/show-json.js";
import { showMarkdown } from "../../present/show-md.js";
import { showText } from "../../present/show-text.js";
import { gapsView } from "../../report/gaps.js";
import type { GapView } from "../../report/gaps-view.js";
import { type ShowInput, showView } from "../../report/show.js";
import type { ShowView } from "../../report/show-view.js";
import { assumptionsOf } from "../assumptions.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import { withCommonOptions, withMoment, type Command } from "../command.js";
import type { Context } from "../context.js";
import { groundOf, resolveWithPast } from "../editions/numbers.js";
import { CannotAnswer, exit } from "../exit.js";
import { inspected } from "../inspected.js";
import { judgementDate, openPlan, realDay, revisionOf } from "../open.js";
import { collect, wantsColour, type Lang, type TypedCommon } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";
import { spreadsOf } from "../spreads.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon {
  readonly if?: readonly string[];
  readonly target?: readonly string[];
  readonly members?: boolean;
  readonly ascii?: boolean;
}

const formats = ["text", "json", "md"] as const;

function declare(command: Commander): Commander {
  return withFormats(withMoment(withCommonOptions(command)), formats)
    .option("--if <figure@period>", "judge as if this figure were there, such as 80@2025 (repeatable)", collect)
    .option("--target <figure@due>", "judge as if this were a target, such as 70@2027 (repeatable)", collect)
    .option("--members", "list the members of figures that are computed from the plan")
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
}

function shown(view: ShowView, format: (typeof formats)[number], typed: Typed, context: Context): string {
  if (format === "json") return showJson(view);
  if (format === "md") return showMarkdown(view);
  const width = context.stdout.columns ?? 120;
  return showText(view, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true });
}

/** Every gap of the plan, in order of rank. */
function gapsOf(input: Pick<ShowInput, "plan" | "index" | "evaluation" | "wording">): readonly GapView[] {
  const filter = { objectives: [], kinds: [], owners: [] };
  const parts = { criteria: false, coverage: false, sources: false };
  return gapsView({ ...input, revision: null, filter, parts }).gaps;
}

/** What is asked for and was left out because of errors cannot be shown. */
function soundIds(ids: readonly string[], { byId }: PlanIndex, lang: Lang): readonly string[] {
  const found = ids.filter((id) => byId.has(id));
  const [first] = ids;
  if (found.length === 0 && first !== undefined) throw new CannotAnswer(cliWords[lang].leftOutItem(first));
  return found;
}

export const show: Command = {
  declare,
  run: async (given, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { tree, loaded, lang } = opened;
    const outputs = outputsOf(typed, formats, context, lang);
    const asOf = judgementDate(opened, typed, context);
    const ids = await resolveWithPast(given, groundOf(opened, typed, context));
    const figures = await readBreakdowns(loaded, tree, everyBreakdown, context.saveMemory);
    const { findings, sound } = await inspected(loaded, asOf, { figures, today: realDay(opened, typed, asOf) });
    const index = indexPlan(sound);
    const evaluation = evaluate(sound, index, asOf, figures.breakdowns);
    const wanted = soundIds(ids, index, lang);
    const measures = index.measures.filter(({ id }) => wanted.includes(id));
    const scene = { plan: sound, index, evaluation, wording: wordsOf(lang) };
    const view = showView({
      ...scene,
      ...{ given, ids: wanted, gaps: gapsOf(scene), findings },
      revision: await revisionOf(opened, context),
      assumptions: assumptionsOf(typed, measures, lang),
      members: typed.members === true,
      derived: evaluation.derived,
      spreads: spreadsOf(sound, index, evaluation, figures.breakdowns),
    });
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
    const code = errors > 0 ? exit.no : exit.fine;
    return answer({ outputs, typed, context, lang }, (format, to) => shown(view, format, typed, to), code);
  },
};
