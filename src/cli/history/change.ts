/** `ehs validate --since`: what a change brought, and what it lacks. What the plan had before is only counted. */
import type { Accepted, Finding } from "../../model/finding.js";
import type { Repository } from "../../store/git/repository.js";
import type { Loaded } from "../../store/load.js";
import { readManifests } from "../../store/manifests.js";
import type { Tree } from "../../store/tree.js";
import { acceptedSince } from "../accepted/since.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import type { Context } from "../context.js";
import { byPlace } from "../inspect.js";
import { inspected } from "../inspected.js";
import type { Opened } from "../open.js";
import { asOfDate, type TypedCommon } from "../options.js";
import { openBase } from "./base.js";
import { introduced } from "./introduced.js";
import type { FoundMoment } from "./moments.js";
import { severityIn, unauthorised } from "./unauthorised.js";

/** What a change did to the findings on a plan. */
export interface ChangedFindings {
  /** Sorted by file and position. */
  readonly findings: readonly Finding[];
  /** Those of the plan as it is that it had at the base too. */
  readonly older: readonly Finding[];
  /** Those of the base that are gone, and not because they were accepted. */
  readonly repaired: readonly Finding[];
  /** What the change accepts. */
  readonly accepted: readonly Accepted[];
}

export interface Changed extends ChangedFindings {
  readonly base: FoundMoment;
}

/** What was found in a plan. */
interface Found {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
}

/** The plan as it is, with all that was found in it. */
export interface Present extends Found {
  readonly opened: Opened;
  /** Both plans are judged as of it. */
  readonly asOf: string;
  /** See `InspectOptions`. */
  readonly today: string | undefined;
}

interface End {
  readonly loaded: Loaded;
  readonly tree: Tree;
}

/** The two plans that a change lies between. */
export interface Ends {
  readonly before: End;
  readonly after: End;
  readonly repo: Repository;
  /** From which the change begins. */
  readonly commit: string;
  /** false: the one does not build on the other, so nothing that differs is a change that somebody owes an answer for. */
  readonly builds: boolean;
}

/** A reference to what the change removed is told once: as what was removed. */
function withoutEchoes(findings: readonly Finding[], faults: readonly Finding[]): readonly Finding[] {
  const spot = ({ file, line, col }: Finding): string => `${file}:${line}:${col}`;
  const removed = new Set(faults.filter(({ code }) => code === "cited-removed").map(spot));
  return findings.filter((finding) => finding.code !== "unknown-reference" || !removed.has(spot(finding)));
}

/**
 * What a change owes: decisions that it lacks, and what it accepts.
 * @param found the findings that are new, and all that the later plan accepts
 */
async function owed(ends: Ends, { findings, accepted }: Found, typed: TypedCommon, context: Context) {
  const { before, after } = ends;
  const [then, now] = await Promise.all([before.tree, after.tree].map((tree) => readManifests(tree)));
  const manifests = { before: then ?? [], after: now ?? [] };
  const faulty = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const faults = await unauthorised({ ...ends, faulty, manifests }, typed, context);
  const loaded = { before: before.loaded, after: after.loaded };
  return { faults, permitted: await acceptedSince(loaded, accepted, severityIn) };
}

const nothingOwed = { faults: [], permitted: { findings: [], accepted: [] } } as const;

/** Holds two plans against each other, with what was found in each as of the same day. */
export async function changedBetween(
  ends: Ends,
  { earlier, found }: { readonly earlier: readonly Finding[]; readonly found: Found },
  typed: TypedCommon,
  context: Context,
): Promise<ChangedFindings> {
  const then = { findings: earlier, texts: ends.before.loaded.texts };
  const now = { findings: found.findings, texts: ends.after.loaded.texts };
  const { fresh, older } = introduced(then, now);
  const stands = [...found.findings, ...found.accepted.map(({ finding }) => finding)];
  const repaired = introduced({ ...now, findings: stands }, then).fresh;
  const { faults, permitted } = ends.builds
    ? await owed(ends, { findings: fresh, accepted: found.accepted }, typed, context)
    : nothingOwed;
  const told = [...withoutEchoes(fresh, faults), ...faults, ...permitted.findings].sort(byPlace);
  return { findings: told, older, repaired, accepted: permitted.accepted };
}

/**
 * Holds the plan against the one that its change began from.
 * @param asked a revision, a date, a meeting or an edition
 * @throws CannotAnswer when there is no such moment, or no history to read it from
 */
export async function changedSince(
  asked: string,
  present: Present,
  typed: TypedCommon,
  context: Context,
): Promise<Changed> {
  const { opened, asOf, today } = present;
  const { loaded, lang } = opened;
  const now = asOfDate(undefined, loaded.plan.settings, context.now(), lang);
  const { moment: base, repo, ...before } = await openBase({ ...opened, today: now }, asked, typed, context);
  const figures = await readBreakdowns(before.loaded, before.tree, everyBreakdown);
  const earlier = (await inspected(before.loaded, asOf, { figures, today })).findings;
  const ends = { before, after: opened, repo, commit: base.commit, builds: true };
  return { ...(await changedBetween(ends, { earlier, found: present }, typed, context)), base };
}
