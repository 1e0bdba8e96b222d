/** Reads what git tells of the targets of a plan. No history is an answer, not an error. */
import { movesTarget, noPast, type TargetPast } from "../../report/documents/sheet/past.js";
import { openCache } from "../../store/git/cache.js";
import { type Repository, wholeHistory } from "../../store/git/repository.js";
import { mainLine } from "../../store/git/revisions.js";
import type { Context } from "../context.js";
import { readHistory } from "../history/events.js";
import { isRepository } from "../history/repository.js";
import { whyUnknown } from "../history/since.js";
import type { Opened } from "../open.js";
import { cacheIsOff, type TypedCommon } from "../options.js";
import { cacheVersion } from "../version.js";

/** The last commit to read: that of `--at`, else of the plan's main branch. */
async function lastCommit(repo: Repository, { moment, loaded }: Opened): Promise<string | null> {
  if (moment !== null) return moment.commit;
  return (await mainLine(repo, loaded.plan.settings.main_branch ?? null))?.commit ?? null;
}

export async function targetPast(opened: Opened, typed: TypedCommon, context: Context): Promise<TargetPast> {
  const repo = wholeHistory(await opened.repository());
  if (!isRepository(repo)) return { ...noPast, unknown: whyUnknown[repo.reason] };
  const ref = await lastCommit(repo, opened);
  if (ref === null) return { ...noPast, unknown: "no-commit" };
  const cache = openCache(cacheIsOff(typed, context.env) ? null : repo.gitDir, await cacheVersion());
  const { time_zone: timeZone } = opened.loaded.plan.settings;
  const { commits, eventsOf, isSilent } = await readHistory(repo, { ref, all: false, timeZone, cache });
  const telling = commits.filter((commit) => !isSilent(commit));
  return {
    unknown: null,
    begins: commits[0]?.day ?? null,
    commits: telling.length,
    events: telling.flatMap((commit) => eventsOf(commit).filter(movesTarget)),
  };
}
