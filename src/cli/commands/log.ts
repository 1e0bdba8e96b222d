/** `ehs log [ids…]`: the history of the plan, or of some items, field by field. */
import type { Command as Commander } from "commander";
import { indexPlan } from "../../evaluate/items.js";
import { parsePeriod } from "../../evaluate/period.js";
import type { EventKind } from "../../model/change.js";
import { logJson } from "../../present/changes-json.js";
import { catalogue } from "../../present/lang/index.js";
import { logHtml, logMarkdown, logText } from "../../present/log.js";
import { byConsequence } from "../../report/change-view.js";
import { type LogFilter, type LogView, type LogWarning, logView } from "../../report/log.js";
import { openCache } from "../../store/git/cache.js";
import { resolveCommit } from "../../store/git/revisions.js";
import type { Repository } from "../../store/git/repository.js";
import { readManifests } from "../../store/manifests.js";
import { withCommonOptions, type Command } from "../command.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit } from "../exit.js";
import { withEditions } from "../history/editions.js";
import { readHistory } from "../history/events.js";
import { historyOf, lineOf, zoneOf } from "../history/repository.js";
import { cacheVersion } from "../version.js";
import { warningsOf } from "../history/warnings.js";
import { historyWords } from "../history/words.js";
import { resolveIds } from "../ids.js";
import { openPlan, type Opened } from "../open.js";
import { asOfDate, listed, oneOf, wantsColour, type TypedCommon } from "../options.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon {
  readonly since?: string;
  readonly until?: string;
  readonly kind?: readonly string[];
  readonly field?: readonly string[];
  readonly author?: readonly string[];
  readonly decision?: readonly string[];
  readonly branch?: string;
  readonly allCommits?: boolean;
  readonly ascii?: boolean;
}

const formats = ["text", "json", "md", "html"] as const;

const collect = (value: string, earlier: readonly string[] | undefined): string[] => [...(earlier ?? []), value];

function declare(command: Commander): Commander {
  return withCommonOptions(command)
    .option("--since <date>", "from this day or period on")
    .option("--until <date>", "up to and with this day or period")
    .option("--kind <kinds>", `only these (comma list, repeatable): ${byConsequence.join(", ")}`, collect)
    .option("--field <fields>", "only changes of these: targets, baseline, observations, owners …", collect)
    .option("--author <names>", "only what these wrote; a part of the name will do", collect)
    .option("--decision <ids>", "only what cites these decisions", collect)
    .option("--branch <revision>", "the history of this branch or revision; otherwise of the plan's main branch")
    .option("--all-commits", "also what happened on branches and never stood on the main line")
    .option("--no-cache", "work everything out anew (also EHS_NO_CACHE=1)")
    .option("--format <format>", formats.join(", "), "text")
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
}

/** A removed item is known to the history only, so an id that the plan does not have may still be asked for. */
function idsOf(given: readonly string[], opened: Opened, past: ReadonlySet<string>): string[] {
  const index = indexPlan(opened.loaded.plan);
  return given.flatMap((id) => (past.has(id) && !index.byId.has(id) ? [id] : resolveIds([id], index, opened.lang)));
}

function dayOf(option: "--since" | "--until", typed: string | undefined, { lang }: Opened): string | null {
  if (typed === undefined) return null;
  const period = parsePeriod(typed);
  if (!period.ok) throw new CannotAnswer(cliWords[lang].badDay(option, typed));
  return option === "--since" ? period.start : period.end;
}

function filterOf(given: readonly string[], typed: Typed, opened: Opened, past: ReadonlySet<string>): LogFilter {
  return {
    ids: idsOf(given, opened, past),
    kinds: listed(typed.kind).map((kind): EventKind => oneOf("--kind", kind, byConsequence, opened.lang)),
    fields: listed(typed.field),
    authors: typed.author ?? [],
    decisions: listed(typed.decision),
    since: dayOf("--since", typed.since, opened),
    until: dayOf("--until", typed.until, opened),
  };
}

/** The line to walk: the one named, or the plan's main branch. */
async function lineAsked(repo: Repository, typed: Typed, { loaded, lang }: Opened) {
  const { settings } = loaded.plan;
  if (typed.branch === undefined) return lineOf(repo, settings, lang);
  const found = await resolveCommit(repo, typed.branch);
  if (found.commit !== null) return { commit: found.commit, name: typed.branch, from: "branch" } as const;
  const words = historyWords[lang];
  const say = found.reason === "ambiguous" ? words.ambiguous : words.unknownMoment;
  throw new CannotAnswer(say(typed.branch, found.names));
}

function shown(view: LogView, typed: Typed, context: Context): string {
  const format = oneOf("--format", typed.format ?? "text", formats, view.lang);
  if (format === "json") return logJson(view);
  if (format === "md") return logMarkdown(view);
  if (format === "html") return logHtml(view);
  const width = context.stdout.columns ?? 120;
  return logText(view, { width, colour: wantsColour(typed, context), ascii: typed.ascii === true });
}

export const log: Command = {
  declare,
  run: async (given, typed: Typed, context) => {
    const opened = await openPlan(typed, context);
    const { folder, tree, loaded, lang } = opened;
    const { settings } = loaded.plan;
    const repo = await historyOf(folder, context, lang);
    const line = await lineAsked(repo, typed, opened);
    const off = typed.cache === false || context.env["EHS_NO_CACHE"] === "1";
    const cache = await openCache(off ? null : repo.gitDir, await cacheVersion());
    const all = typed.allCommits === true;
    const history = await readHistory(repo, { ref: line.commit, all, timeZone: zoneOf(settings), cache });
    const events = await withEditions(repo, history, await readManifests(tree));
    const warnings: readonly LogWarning[] = await warningsOf(repo, line, settings, history.commits, typed.branch);
    const view = logView({
      ...{ plan: loaded.plan, index: indexPlan(loaded.plan), wording: catalogue(lang), warnings, events },
      asOf: asOfDate(undefined, settings, context.now(), lang),
      line: line.name ?? line.commit.slice(0, 8),
      ...{ head: line.commit, commits: history.commits.length },
      filter: filterOf(given, typed, opened, new Set(events.map(({ item }) => item))),
    });
    context.stdout.write(shown(view, typed, context));
    return exit.fine;
  },
};
