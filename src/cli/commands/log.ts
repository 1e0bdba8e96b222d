/** `ehs log [ids…]`: the history of the plan, or of some items, field by field. */
import type { Command as Commander } from "commander";
import { indexPlan } from "../../evaluate/items.js";
import type { PlanFile } from "../../model/plan.js";
import { logJson } from "../../present/changes-json.js";
import { catalogue } from "../../present/lang/index.js";
import { logHtml, logMarkdown, logText } from "../../present/log.js";
import { byConsequence } from "../../report/change-view.js";
import { type LogView, type LogWarning, logView } from "../../report/log.js";
import { openCache } from "../../store/git/cache.js";
import { dayOfMoment } from "../../store/git/day.js";
import type { Repository } from "../../store/git/repository.js";
import { withCommonOptions, type Command } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit } from "../exit.js";
import { filterOf, type TypedFilter } from "../history/asked.js";
import { type History, readHistory } from "../history/events.js";
import { nearRefs, revisionNamed } from "../history/named.js";
import { historyOf, lineOf } from "../history/repository.js";
import { tellingOf } from "../history/telling.js";
import { cacheVersion } from "../version.js";
import { warningsOf } from "../history/warnings.js";
import { historyWords } from "../history/words.js";
import { openPlan, openSettings, type Settled } from "../open.js";
import { asOfDate, cacheIsOff, collect, wantsColour } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";

interface Typed extends TypedFilter {
  readonly branch?: string;
  readonly allCommits?: boolean;
  readonly ascii?: boolean;
}

const formats = ["text", "json", "md", "html"] as const;

function declare(command: Commander): Commander {
  const declared = withFormats(withCommonOptions(command), formats)
    .option("--since <date>", "from this day or period on")
    .option("--until <date>", "up to and with this day or period")
    .option("--kind <kinds>", `only these (comma list, repeatable): ${byConsequence.join(", ")}`, collect)
    .option("--field <fields>", "only changes of these: targets, baseline, observations, owners …", collect)
    .option("--author <names>", "only what these wrote; a part of the name will do", collect)
    .option("--decision <ids>", "only what cites these decisions", collect)
    .option("--branch <revision>", "the history of this branch or revision; otherwise of the plan's main branch")
    .option("--all-commits", "also what happened on branches and never stood on the main line")
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
  return withValues(declared, { "--kind": { words: byConsequence }, "--decision": { ids: ["decision"] } });
}

/** The line to walk: the one named, or the plan's main branch. */
async function lineAsked(repo: Repository, typed: Typed, { settings, lang }: Settled) {
  if (typed.branch === undefined) return lineOf(repo, settings, lang);
  const { found, name } = await revisionNamed(repo, settings, typed.branch);
  if (found.commit !== null) return { commit: found.commit, name, from: "branch" } as const;
  const words = historyWords[lang];
  if (found.reason === "ambiguous") throw new CannotAnswer(words.ambiguous(typed.branch, found.names));
  throw new CannotAnswer(words.unknownBranch(typed.branch, found.names, nearRefs(typed.branch, found.names)));
}

function shown(view: LogView, format: (typeof formats)[number], typed: Typed, context: Context): Iterable<string> {
  if (format === "json") return logJson(view);
  if (format === "md") return [logMarkdown(view)];
  if (format === "html") return [logHtml(view)];
  const width = context.stdout.columns ?? 120;
  return [logText(view, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true })];
}

async function historyAsked(
  repo: Repository,
  ref: string,
  typed: Typed,
  context: Context,
  settings: PlanFile,
): Promise<History> {
  const cache = openCache(cacheIsOff(typed, context.env) ? null : repo.gitDir, await cacheVersion());
  return readHistory(repo, { ref, all: typed.allCommits === true, timeZone: settings.time_zone, cache });
}

export const log: Command = {
  declare,
  run: async (given, typed: Typed, context) => {
    context.saveMemory?.();
    const settled = await openSettings(typed, context);
    const { folder, tree, settings, lang } = settled;
    const outputs = outputsOf(typed, formats, context, lang);
    const repo = await historyOf(folder, context, lang);
    const line = await lineAsked(repo, typed, settled);
    // the history is read before the plan, so that the two are not held at once
    const history = await historyAsked(repo, line.commit, typed, context, settings);
    const telling = await tellingOf(repo, tree, history, { commit: line.commit, all: typed.allCommits === true });
    const warnings: readonly LogWarning[] = await warningsOf(repo, line, settings, history, typed.branch);
    const opened = await openPlan(typed, context);
    const { plan } = opened.loaded;
    const index = indexPlan(plan);
    const view = logView({
      ...{ plan, index, wording: catalogue(lang), warnings, eventsOf: telling(plan, index) },
      asOf: asOfDate(undefined, settings, context.now(), lang),
      line: line.name ?? line.commit.slice(0, 8),
      ...{ head: line.commit, commits: history.commits, isSilent: history.isSilent },
      dayOf: (moment) => dayOfMoment(moment, settings.time_zone),
      filter: await filterOf(given, typed, opened, history, context),
    });
    return answer({ outputs, typed, context, lang }, (format, to) => shown(view, format, typed, to), exit.fine);
  },
};
