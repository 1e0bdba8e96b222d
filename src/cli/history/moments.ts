/** From what was typed, a revision, a date, a meeting or an edition, to the commit that is meant. */
import { entriesOf } from "../../evaluate/items.js";
import { parsePeriod } from "../../evaluate/period.js";
import type { MomentFacts } from "../../report/diff.js";
import { parseCommit } from "../../store/git/commits.js";
import { dayIn } from "../../store/git/day.js";
import { readObjects } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";
import { commitAtDay, resolveCommit } from "../../store/git/revisions.js";
import type { Loaded } from "../../store/load.js";
import { readManifests } from "../../store/manifests.js";
import type { Tree } from "../../store/tree.js";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";
import { lineOf, zoneOf } from "./repository.js";
import { historyWords } from "./words.js";

/** A moment of the past. */
export interface FoundMoment extends MomentFacts {
  readonly commit: string;
  /** What the user should know of it. */
  readonly warning: string | null;
}

/** The plan that names meetings and editions: the one in the work tree. */
export interface MomentGround {
  readonly repo: Repository;
  readonly loaded: Loaded;
  readonly tree: Tree;
  readonly lang: Lang;
}

/** A day by itself, or the last day of a period: "2024-03-31", "2024-Q1", "2024". */
function dayOf(asked: string): string | null {
  const period = parsePeriod(asked);
  return period.ok ? period.end : null;
}

/** The day on which a commit was made, in the plan's time zone. */
export async function dayOfCommit({ repo, loaded }: MomentGround, commit: string): Promise<string> {
  for await (const { bytes } of readObjects(repo, [commit]))
    return dayIn(parseCommit(bytes, commit).seconds, zoneOf(loaded.plan.settings));
  return "";
}

/** What was known on a day: the last commit of the main line by then. */
async function atDay(ground: MomentGround, asked: string, day: string): Promise<FoundMoment> {
  const { repo, loaded, lang } = ground;
  const { settings } = loaded.plan;
  const words = historyWords[lang];
  const line = await lineOf(repo, settings, lang);
  const found = await commitAtDay(repo, line.commit, day, zoneOf(settings));
  if (found === null) throw new CannotAnswer(words.beforeHistory(asked));
  const { commit, warn } = found;
  const warning = warn === null ? null : words.notMonotone(asked, commit, warn.commit, warn.day);
  return { asked, commit, day, warning };
}

async function atEdition(ground: MomentGround, asked: string, folder: string): Promise<FoundMoment | null> {
  const { repo, tree } = ground;
  const manifest = (await readManifests(tree)).find((each) => each.folder === folder)?.manifest ?? null;
  const names = [...(manifest === null ? [] : [manifest.commit]), `refs/tags/edition/${asked}`];
  for (const name of names) {
    const { commit } = await resolveCommit(repo, name);
    if (commit !== null)
      return { asked, commit, day: manifest?.as_of ?? (await dayOfCommit(ground, commit)), warning: null };
  }
  return null;
}

async function named(ground: MomentGround, asked: string, today: string): Promise<FoundMoment | null> {
  const { loaded, lang } = ground;
  const edition = entriesOf(loaded.plan, "edition").find(({ content }) => content.id === asked);
  if (edition !== undefined) {
    const found = await atEdition(ground, asked, edition.file.split("/")[1] ?? asked);
    // an edition is often named like a year, and then a year is meant
    if (found !== null || dayOf(asked) !== null) return found;
    throw new CannotAnswer(historyWords[lang].notFrozen(asked));
  }
  const meeting = entriesOf(loaded.plan, "meeting").find(({ content }) => content.id === asked)?.content;
  const day = meeting === undefined ? null : dayOf(meeting.date);
  if (day === null) return null;
  if (day > today) throw new CannotAnswer(historyWords[lang].notHeld(asked));
  return atDay(ground, asked, day);
}

/** A revision that git knows; null when it knows none of that name. */
async function revision(ground: MomentGround, asked: string): Promise<FoundMoment | null> {
  const found = await resolveCommit(ground.repo, asked);
  if (found.commit !== null)
    return { asked, commit: found.commit, day: await dayOfCommit(ground, found.commit), warning: null };
  if (found.reason === "ambiguous") throw new CannotAnswer(historyWords[ground.lang].ambiguous(asked, found.names));
  return null;
}

/** What else could have been meant. */
async function nearby({ repo, loaded }: MomentGround, asked: string): Promise<string[]> {
  const found = await resolveCommit(repo, asked);
  const editions = entriesOf(loaded.plan, "edition").map(({ content }) => content.id);
  const meetings = entriesOf(loaded.plan, "meeting").map(({ content }) => content.id);
  return [...(found.commit === null ? found.names : []), ...editions, ...meetings];
}

/**
 * The commit that a text names: an edition or a meeting of the plan first, then a date, then what git reads.
 * @param today year-month-day, in the plan's time zone
 * @throws CannotAnswer
 */
export async function momentOf(ground: MomentGround, asked: string, today: string): Promise<FoundMoment> {
  const byName = await named(ground, asked, today);
  if (byName !== null) return byName;
  const day = dayOf(asked);
  if (day !== null) return atDay(ground, asked, day > today ? today : day);
  const found = await revision(ground, asked);
  if (found !== null) return found;
  throw new CannotAnswer(historyWords[ground.lang].unknownMoment(asked, await nearby(ground, asked)));
}
