/** Looks up the plan that the last meeting saw, and compares it with the one that is judged. */
import { spanOf } from "../../evaluate/period.js";
import { lastMeeting, type SinceInput, type SinceUnknown } from "../../report/since.js";
import { askGit } from "../../store/git/git.js";
import { openRepository, type Repository } from "../../store/git/repository.js";
import { commitAtDay, mainLine } from "../../store/git/revisions.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { dayIn } from "../../store/git/day.js";
import { load } from "../../store/load.js";
import type { Context } from "../context.js";
import type { Opened } from "../open.js";
import { comparedMoments } from "./compared.js";
import { judgedAt, type JudgedMoment } from "./judged.js";
import { isRepository, zoneOf } from "./repository.js";

type Found = Pick<SinceInput, "meeting" | "unknown" | "begins" | "commit" | "events" | "statuses">;

const nothing = { begins: null, commit: null, events: [], statuses: [] } as const;

/** The day of the first commit that the line has of the plan. */
async function firstDay({ git, prefix }: Repository, line: string, timeZone: string): Promise<string | null> {
  const folder = prefix === "" ? [] : [prefix];
  const asked = ["rev-list", "--first-parent", "--reverse", "--timestamp", "--end-of-options", line, "--", ...folder];
  const seconds = (await askGit(git, asked))?.split(/[ \n]/)[0];
  return seconds === undefined || seconds === "" ? null : dayIn(Number(seconds), timeZone);
}

/** The tree of the plan folder in a commit: equal trees need no comparing. */
const treeOf = ({ git, prefix }: Repository, commit: string): Promise<string | null> =>
  askGit(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${prefix.replace(/\/$/, "")}`]);

/**
 * What changed since the last meeting before the judgement date. No history is an answer, not an error.
 * @param now the plan as it is judged
 */
export async function sinceMeeting(opened: Opened, now: JudgedMoment, context: Context): Promise<Found> {
  const { folder, loaded, moment } = opened;
  const { settings } = loaded.plan;
  const meeting = lastMeeting(now.plan, now.evaluation.asOf);
  const unknown = (why: SinceUnknown): Found => ({ ...nothing, meeting, unknown: why });
  const day = meeting === null ? null : (spanOf(meeting.date)?.end ?? null);
  if (day === null) return unknown("no-meeting");
  const repo = await openRepository(folder, context.env);
  if (!isRepository(repo)) return unknown("no-history");
  if (repo.shallow) return unknown("partial-history");
  const line = moment?.commit ?? (await mainLine(repo, settings.main_branch ?? null))?.commit ?? null;
  if (line === null) return unknown("no-history");
  const zone = zoneOf(settings);
  const then = await commitAtDay(repo, line, day, zone);
  const held = then === null ? null : await treeOf(repo, then.commit);
  if (then === null || held === null) return { ...unknown("before-history"), begins: await firstDay(repo, line, zone) };
  const tree = revisionTree(repo, then.commit);
  const before = await judgedAt(await load(tree), tree, day);
  return { meeting, unknown: null, begins: null, commit: then.commit, ...comparedMoments(before, now) };
}
