/** From what was typed, an edition, a meeting, a date or a revision, to the commit that is meant. */
import { entriesOf } from "../../evaluate/items.js";
import { parsePeriod } from "../../evaluate/period.js";
import type { MomentFacts } from "../../report/diff.js";
import type { MomentKind } from "../../report/view.js";
import { parseCommit } from "../../store/git/commits.js";
import { dayIn } from "../../store/git/day.js";
import { objectsThere } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";
import { commitAtDay, resolveCommit } from "../../store/git/revisions.js";
import type { Loaded } from "../../store/load.js";
import { readManifests } from "../../store/manifests.js";
import type { Tree } from "../../store/tree.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import type { Lang, TypedCommon } from "../options.js";
import { nearRefs, revisionNamed } from "./named.js";
import { lineOf } from "./repository.js";
import { historyWords } from "./words.js";

/** A moment of the past. */
export interface FoundMoment extends MomentFacts {
  readonly commit: string;
  /** What makes it doubtful. */
  readonly warning: string | null;
  /** How the word was understood, where it could be understood otherwise. */
  readonly notes: readonly string[];
}

/** Says on standard error what is doubtful, and, unless only the answer is wanted, how the word was understood. */
export function tellOf({ warning, notes }: FoundMoment, typed: TypedCommon, context: Context): void {
  for (const note of typed.quiet === true ? [] : notes) context.stderr.write(`ehs: ${note}\n`);
  if (warning !== null) context.stderr.write(`ehs: ${warning}\n`);
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
  for await (const { bytes } of objectsThere(repo, [commit]))
    return dayIn(parseCommit(bytes, commit).seconds, loaded.plan.settings.time_zone);
  return "";
}

/** What was known on a day: the last commit of the main line by then. */
async function atDay(ground: MomentGround, asked: string, day: string, as: MomentKind): Promise<FoundMoment> {
  const { repo, loaded, lang } = ground;
  const { settings } = loaded.plan;
  const words = historyWords[lang];
  const line = await lineOf(repo, settings, lang);
  const found = await commitAtDay(repo, line.commit, day, settings.time_zone);
  if (found === null) throw new CannotAnswer(words.beforeHistory(asked));
  const { commit, warn } = found;
  const warning = warn === null ? null : words.notMonotone(asked, commit, warn.commit, warn.day);
  return { asked, as, commit, day, warning, notes: [] };
}

/** A date or a period. What lies after today is not known yet, and a year is often the name of an edition. */
async function atDate(ground: MomentGround, asked: string, today: string): Promise<FoundMoment | null> {
  const { loaded, lang } = ground;
  const last = dayOf(asked);
  if (last === null) return null;
  const words = historyWords[lang];
  const isYear = /^\d{4}$/.test(asked);
  const found = await atDay(ground, asked, last > today ? today : last, last === asked ? "day" : "period");
  const isEdition = entriesOf(loaded.plan, "edition").some(({ content }) => content.id === asked);
  const made = last > today ? await dayOfCommit(ground, found.commit) : "";
  const notes = [
    ...(isYear ? [words.bareYear(asked, isEdition)] : []),
    ...(last > today ? [words.future({ asked, isDay: last === asked }, today, found.commit, made)] : []),
  ];
  return { ...found, notes };
}

async function atEdition(ground: MomentGround, asked: string, folder: string): Promise<FoundMoment | null> {
  const { repo, tree } = ground;
  const manifest = (await readManifests(tree)).find((each) => each.folder === folder)?.manifest ?? null;
  const names = [...(manifest === null ? [] : [manifest.commit]), `refs/tags/edition/${asked}`];
  for (const name of names) {
    const { commit } = await resolveCommit(repo, name);
    const day = commit === null ? "" : (manifest?.as_of ?? (await dayOfCommit(ground, commit)));
    if (commit !== null) return { asked, as: "edition", commit, day, warning: null, notes: [] };
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
  return atDay(ground, asked, day, "meeting");
}

/** A revision that git knows; null when it knows none of that name. */
async function revision(ground: MomentGround, asked: string): Promise<FoundMoment | null> {
  const { repo, loaded, lang } = ground;
  const words = historyWords[lang];
  const { name, found } = await revisionNamed(repo, loaded.plan.settings, asked);
  if (found.commit === null) {
    if (found.reason === "ambiguous") throw new CannotAnswer(words.ambiguous(asked, found.names));
    return null;
  }
  const { commit } = found;
  const notes = name === asked ? [] : [words.remoteMain(asked, name)];
  return { asked: name, as: "revision", commit, day: await dayOfCommit(ground, commit), warning: null, notes };
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
  const found = (await atDate(ground, asked, today)) ?? (await revision(ground, asked));
  if (found !== null) return found;
  const names = await nearby(ground, asked);
  throw new CannotAnswer(historyWords[ground.lang].unknownMoment(asked, names, nearRefs(asked, names)));
}
