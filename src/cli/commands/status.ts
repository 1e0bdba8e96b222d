/** `ehs status`: where the plan stands before a meeting. */
import type { Command as Commander } from "commander";
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan } from "../../evaluate/items.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { statusOrder } from "../../present/marks.js";
import { statusCsv } from "../../present/status-csv.js";
import { statusJson } from "../../present/status-json.js";
import { statusMarkdown } from "../../present/status-md.js";
import { statusTable } from "../../present/status-table.js";
import { statusView } from "../../report/status.js";
import { sinceView } from "../../report/since.js";
import type { StatusFilter, StatusView } from "../../report/status-view.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import { withCommonOptions, withMoment, type Command } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { groundOf, resolveWithPast } from "../editions/numbers.js";
import { exit } from "../exit.js";
import { unreadIn } from "../history/judged.js";
import { sinceMeeting } from "../history/since.js";
import { resolveIds } from "../ids.js";
import { inspected } from "../inspected.js";
import { judgementDate, type Opened, openPlan, realDay, revisionOf } from "../open.js";
import { collect, listed, oneOf, wantsColour, type TypedCommon } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";
import { withWatch } from "../watch/option.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon {
  readonly objective?: readonly string[];
  readonly owner?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly ascii?: boolean;
}

const formats = ["table", "json", "csv", "md"] as const;
const types = ["adoption", "perceived-result", "result", "effect"] as const;

function declare(command: Commander): Commander {
  const declared = withFormats(withMoment(withWatch(withCommonOptions(command))), formats)
    .option("--objective <ids>", "only these objectives (comma list, repeatable)", collect)
    .option("--owner <ids>", "only what these organisations own or supply figures for", collect)
    .option("--type <types>", `only indicators of these types: ${types.join(", ")}`, collect)
    .option("--status <statuses>", "only measures with these verdicts, such as awaiting_data", collect)
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
  return withValues(declared, {
    "--type": { words: types },
    "--status": { words: statusOrder },
    "--objective": { ids: ["objective", "goal"] },
    "--owner": { ids: ["organisation"] },
  });
}

async function filterOf(ids: readonly string[], typed: Typed, opened: Opened, context: Context): Promise<StatusFilter> {
  const { lang } = opened;
  const named = groundOf(opened, typed, context);
  return {
    ids: await resolveWithPast(ids, named),
    objectives: await resolveWithPast(listed(typed.objective), { ...named, kinds: ["objective", "goal"] }),
    owners: resolveIds(listed(typed.owner), named, ["organisation"]),
    types: listed(typed.type).map((type) => oneOf("--type", type, types, lang)),
    statuses: listed(typed.status).map((status) => oneOf("--status", status, statusOrder, lang)),
  };
}

function shown(view: StatusView, format: (typeof formats)[number], typed: Typed, context: Context): string {
  if (format === "json") return statusJson(view);
  if (format === "csv") return statusCsv(view);
  if (format === "md") return statusMarkdown(view);
  const width = context.stdout.columns ?? 120;
  return statusTable(view, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true });
}

/** Has git work while the plan is checked. What goes wrong is told by whoever waits for it. */
function askedAhead(opened: Opened, context: Context): ReturnType<typeof revisionOf> {
  const revision = revisionOf(opened, context);
  for (const asked of [revision, opened.repository()]) asked.catch(() => undefined);
  return revision;
}

export const status: Command = {
  declare,
  run: async (ids, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { tree, loaded, lang } = opened;
    const asOf = judgementDate(opened, typed, context);
    const outputs = outputsOf(typed, formats, context, lang);
    const filter = await filterOf(ids, typed, opened, context);
    const git = askedAhead(opened, context);
    const figures = await readBreakdowns(loaded, tree, everyBreakdown, context.saveMemory);
    const { findings, sound } = await inspected(loaded, asOf, { figures, today: realDay(opened, typed, asOf) });
    const index = indexPlan(sound);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const evaluation = evaluate(sound, index, asOf, figures.breakdowns);
    const wording = wordsOf(lang);
    const [found, revision] = await Promise.all([
      sinceMeeting(opened, { plan: sound, index, evaluation, loaded, errors, unread: unreadIn(figures) }),
      git,
    ]);
    const view = statusView({
      ...{ plan: sound, index, evaluation, wording, filter, leftOut: sound.leftOut },
      revision,
      since: sinceView({ ...found, plan: sound, index, wording, asOf }),
    });
    const code = await answer(
      { outputs, typed, context, lang },
      (format, to) => shown(view, format, typed, to),
      errors === 0 ? exit.fine : exit.no,
    );
    if (errors > 0) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
    return code;
  },
};
