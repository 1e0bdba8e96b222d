/** Looks up the plan that the last meeting saw, and compares it with the one that is judged. */
import { spanOf } from "../../evaluate/period.js";
import { lastMeeting, type SinceInput, type SinceUnknown } from "../../report/since.js";
import { askGit } from "../../store/git/git.js";
import type { NoHistory, Repository } from "../../store/git/repository.js";
import { namesOf, planAt } from "../../store/git/renamed.js";
import { commitAtDay, mainLine } from "../../store/git/revisions.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { dayIn } from "../../store/git/day.js";
import { sha256 } from "../../store/fingerprint.js";
import { load } from "../../store/load.js";
import type { Opened } from "../open.js";
import { comparedMoments } from "./compared.js";
import { judgedAt, type JudgedMoment } from "./judged.js";
import { isRepository } from "./repository.js";

type Found = Pick<
  SinceInput,
  "meeting" | "unknown" | "begins" | "commit" | "events" | "statuses" | "earlier" | "unreadable"
>;

const nothing = { begins: null, commit: null, events: [], statuses: [], earlier: null, unreadable: [] } as const;

/** As the view says it. */
export const whyUnknown: Readonly<Record<NoHistory["reason"], SinceUnknown>> = {
  ...{ "no-repository": "no-history", shallow: "partial-history" },
  ...{ "no-git": "no-git", "no-commit": "no-commit", refused: "refused", "too-old": "too-old", untracked: "untracked" },
  // `ehs log` says what is damaged
  damaged: "refused",
};

/** The day of the first commit that the line has of the plan. */
async function firstDay(repo: Repository, line: string, timeZone: string): Promise<string | null> {
  const { git } = repo;
  const names: string[] = [];
  for await (const { prefix } of namesOf(repo, line)) names.push(prefix);
  const folder = names.includes("") ? [] : names;
  const asked = ["rev-list", "--first-parent", "--reverse", "--timestamp", "--end-of-options", line, "--", ...folder];
  const seconds = (await askGit(git, asked))?.split(/[ \n]/)[0];
  return seconds === undefined || seconds === "" ? null : dayIn(Number(seconds), timeZone);
}

/** The tree of the plan folder in a commit, by whatever name it had then; null where there was none. */
async function treeOf(repo: Repository, commit: string): Promise<string | null> {
  const { git, prefix } = await planAt(repo, commit);
  const folder = prefix.replace(/\/$/, "");
  return askGit(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${folder}`]);
}

/** The commit; else the first day of the history. */
type OnLine = { readonly commit: string } | { readonly begins: string | null };

/** The same, or why there is none. */
type Then = OnLine | { readonly why: SinceUnknown };

async function onLine(repo: Repository, line: string, day: string, zone: string): Promise<OnLine> {
  const then = await commitAtDay(repo, line, day, zone);
  if (then !== null && (await treeOf(repo, then.commit)) !== null) return { commit: then.commit };
  return { begins: await firstDay(repo, line, zone) };
}

/** The commit that was known on a day. */
async function commitThen(repo: Repository, { loaded, moment }: Opened, day: string): Promise<Then> {
  const { settings } = loaded.plan;
  if (repo.shallow) return { why: "partial-history" };
  const line = moment?.commit ?? (await mainLine(repo, settings.main_branch ?? null))?.commit ?? null;
  if (line === null) return { why: "no-history" };
  const zone = settings.time_zone;
  // What lies behind a commit never changes, so it is asked once.
  const key = `then:${sha256(JSON.stringify([line, day, zone, repo.prefix]))}`;
  const known = loaded.cache.get(key);
  const then = known === undefined ? await onLine(repo, line, day, zone) : (JSON.parse(known) as OnLine);
  loaded.cache.put(key, JSON.stringify(then));
  return then;
}

/** What changed since a day, and the plan as it was judged then; null where no history reaches it. */
export interface SinceDay {
  readonly found: Omit<Found, "meeting">;
  readonly before: JudgedMoment | null;
}

/** What changed since a day. No history is an answer, not an error. */
export async function sinceDay(opened: Opened, now: JudgedMoment, day: string): Promise<SinceDay> {
  const unknown = (why: SinceUnknown, begins: string | null = null): SinceDay => ({
    found: { ...nothing, unknown: why, begins },
    before: null,
  });
  const repo = await opened.repository();
  if (!isRepository(repo)) return unknown(whyUnknown[repo.reason]);
  const then = await commitThen(repo, opened, day);
  if ("why" in then) return unknown(then.why);
  if ("begins" in then) return unknown("before-history", then.begins);
  const tree = revisionTree(repo, then.commit);
  const before = await judgedAt(await load(tree, opened.loaded.cache), tree, day);
  const known = { ...nothing, unknown: null, commit: then.commit, earlier: before.plan };
  return { found: { ...known, ...comparedMoments(before, now) }, before };
}

/**
 * What changed since the last meeting before the judgement date.
 * @param now the plan as it is judged
 * @param meeting another meeting than that
 */
export async function sinceMeeting(
  opened: Opened,
  now: JudgedMoment,
  meeting = lastMeeting(now.plan, now.evaluation.asOf),
): Promise<Found> {
  const day = meeting === null ? null : (spanOf(meeting.date)?.end ?? null);
  if (day === null) return { ...nothing, meeting, unknown: "no-meeting" };
  const { found } = await sinceDay(opened, now, day);
  return { ...found, meeting };
}
