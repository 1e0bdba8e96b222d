/** The history of the plan for a table: as `ehs log` tells it, of everything and from the beginning. */
import type { PlanIndex } from "../../evaluate/items.js";
import { type LogView, logView } from "../../report/log.js";
import type { Wording } from "../../report/wording.js";
import { openCache } from "../../store/git/cache.js";
import { dayOfMoment } from "../../store/git/day.js";
import { openHistory } from "../../store/git/repository.js";
import type { Context } from "../context.js";
import { readHistory } from "../history/events.js";
import { isRepository, lineOf } from "../history/repository.js";
import { tellingOf } from "../history/telling.js";
import type { Opened } from "../open.js";
import { cacheIsOff, type TypedCommon } from "../options.js";
import { cacheVersion } from "../version.js";

const everything = { ids: [], kinds: [], fields: [], authors: [], decisions: [], since: null, until: null };

/** null: there is no history to tell, because the plan lies in no repository, or in one that cannot be read. */
export async function historyView(
  opened: Opened,
  index: PlanIndex,
  wording: Wording,
  typed: TypedCommon,
  context: Context,
  asOf: string,
): Promise<LogView | null> {
  const { folder, tree, loaded, lang } = opened;
  const { plan } = loaded;
  const repo = await openHistory(folder, context.env);
  if (!isRepository(repo)) return null;
  const line = await lineOf(repo, plan.settings, lang);
  const cache = openCache(cacheIsOff(typed, context.env) ? null : repo.gitDir, await cacheVersion());
  const timeZone = plan.settings.time_zone;
  const history = await readHistory(repo, { ref: line.commit, all: false, timeZone, cache });
  const telling = await tellingOf(repo, tree, history, { commit: line.commit, all: false });
  return logView({
    ...{ plan, index, wording, asOf, warnings: [], filter: everything },
    line: line.name ?? line.commit.slice(0, 8),
    ...{ head: line.commit, commits: history.commits, isSilent: history.isSilent },
    dayOf: (moment) => dayOfMoment(moment, timeZone),
    eventsOf: telling(plan, index),
  });
}
