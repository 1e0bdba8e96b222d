/** Changes in English. */
import { changeChoicesEn, sentenceEn } from "./change-sentences.en.js";
import type { ChangeWords } from "./changes.js";
import { folderNamed, movesIn } from "./change-parts.js";
import { formatNumber, plural } from "./formats.js";

const number = (count: number): string => formatNumber("en-GB", count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural("en-GB", count, one, other)}`;
const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${number(count)} times`);

const effect = {
  ...{ set: "set", tightened: "tightened", loosened: "loosened", mixed: "moved both ways" },
  ...{ unchanged: "unchanged", dropped: "dropped", unknown: "moved" },
} as const;

const causes = {
  ...{ new_data: "new data", revised_data: "revised data", new_target: "new target" },
  ...{ time_passed: "time passed", changed_rule: "changed rule" },
  unreadable: "an input was unreadable or left out",
} as const;

const adopted = { supports: "supported", notes: "noted", advises: "advised", decides: "decided" } as const;

const few = (names: readonly string[]): string =>
  names.length <= 5 ? names.join(", ") : `${names.slice(0, 4).join(", ")} and ${number(names.length - 4)} more`;

const when = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(", ");

/** That no commit shows some of the moves of a target. */
function onlyRecorded(recorded: number, moves: number): string {
  if (recorded === 0) return "";
  const which = recorded === moves ? (moves === 1 ? "This" : "All") : `${number(recorded)} of these`;
  return ` ${which} ${recorded === 1 ? "is" : "are"} only recorded in the plan: no commit shows ${recorded === 1 ? "it" : "them"}.`;
}

/** What a figure that became another is said to be. */
const revisions: Readonly<Record<string, string>> = {
  ...{ scheduled: "scheduled revision", correction: "correction", method: "change of method" },
  ...{ reclassification: "reclassification" },
};

export const changesEn: ChangeWords = {
  kinds: {
    ...{ new_observation: "New figures", revised: "Figures revised", re_based: "Baselines and methods" },
    ...{ re_targeted: "Targets moved", status_reported: "Status reported", milestone_moved: "Milestones moved" },
    ...{ assessed: "Assessments", decision: "Decisions", follow_up: "Follow-up points", lifecycle: "States" },
    ...{ responsibility: "Responsibility", rule: "Rules of judgement", added: "Added", removed: "Removed" },
    ...{ moved: "Moved", renumbered: "Renumbered", changed: "Other changes", editorial: "Wording" },
    unreadable: "Files that could not be read",
  },
  effect,
  cause: causes,
  itemKinds: {
    ...{ goal: "overall goal", objective: "objective", outcome: "outcome", indicator: "indicator", measure: "measure" },
    ...{ initiative: "initiative", milestone: "milestone", organisation: "organisation", source: "source" },
    ...{ body: "body", meeting: "meeting", decision: "decision", recommendation: "recommendation" },
    ...{ follow_up: "follow-up point", trend: "trend", input: "input", edition: "edition", plan: "settings" },
    ...{ organisations: "organisations", sources: "sources", trends: "trends", file: "file", objectives: "objectives" },
    manifest: "edition",
    ...{ strategy: "strategy", governance: "governance", background: "background", codelist: "code list" },
    ...{ accepted: "accepted findings", mapping: "mapping of imports" },
    ...{ wheel: "annual wheel", sdg: "sustainable development goal", related: "related plan" },
    ...{ adjacent: "adjacent topic", actor_plan: "an actor's own plan", target_group: "target group" },
  },
  sentence: sentenceEn,
  by: ({ id, body, kind, adopted: stands, text, date }) => {
    if (text === null) return `cites decision ${id}, which the plan does not have`;
    const who = when([body?.name.text ?? null, date?.text ?? null]);
    if (!stands) return `only proposed, ${who} (${id}): “${text.text}”`;
    return `${adopted[kind ?? "supports"]}${who === "" ? "" : ` by ${who}`} (${id}): “${text.text}”`;
  },
  choice: changeChoicesEn,
  quoted: (text) => `“${text}”`,
  decided: ({ id, body, kind, adopted: stands, text, date }, about) => {
    const who = when([body?.name.text ?? null, date?.text ?? null]);
    const verb = stands ? adopted[kind ?? "supports"] : "proposal";
    const of = about.length === 0 ? "" : `; concerns ${few(about)}`;
    return `${who === "" ? "" : `${who}, `}${verb} (${id})${text === null ? "" : `: “${text.text}”`}${of}`;
  },
  crowd: (kind, count, kinds) =>
    `${counted(count, "item", "items")} ${kind}: ${kinds.map(([name, of]) => `${name} (${number(of)})`).join(", ")}`,
  because: (reason) => `reason: ${reason}`,
  without: "no decision is cited",
  revision: (kind) =>
    kind === null ? "changed in place: neither kind nor reason is given" : (revisions[kind] ?? kind),
  between: ({ after, by, file }) =>
    after === null
      ? `made in ${by.slice(0, 8)} at the latest: ${file} could not be read before`
      : `made between ${after.slice(0, 8)} and ${by.slice(0, 8)}, while ${file} could not be read`,
  oneOf: (names) => names.join(" or "),
  evil: "made in the merge itself: no merged branch had this value",
  onBranch: "only on a branch",
  firstIn: (edition) => `first published in edition ${edition}`,
  folded: (editorial, within) =>
    [
      ...(editorial > 0 ? [counted(editorial, "change of wording", "changes of wording")] : []),
      ...(within > 0 ? [`${counted(within, "item", "items")} that came or went with what they stand in`] : []),
    ].join(" and "),
  foldedHint: "folded, --kind or --format json shows them",
  status: (before, after, why) => {
    const told = why.length === 0 ? "" : ` (${why.map((cause) => causes[cause]).join(", ")})`;
    return `${before} → ${after}${told}`;
  },
  since: {
    heading: (meeting, date) => `Since the last meeting: ${meeting}, ${date}`,
    none: "Nothing in the plan has changed.",
    unknown: {
      "no-history": () => null,
      "no-meeting": () => null,
      "no-commit": () => null,
      "no-git": () => "Git was not found, so it is not known.",
      refused: () => "Git refuses to read the repository, so it is not known: `ehs log` says what to do.",
      "too-old": () => "This git is too old to read the history (2.36 or newer is needed), so it is not known.",
      untracked: () => "The plan is in no commit yet, so it is not known.",
      "partial-history": () => "Only a part of the history is here, so it is not known: git fetch --unshallow",
      "before-history": (begins) =>
        `The plan's history here begins later${begins === null ? "" : `, ${begins}`}, so it is not known.`,
    },
    more: (count, meeting) => `… and ${number(count)} more: ehs diff ${meeting}`,
    editorial: (count) => `${counted(count, "change of wording", "changes of wording")}.`,
  },
  log: {
    heading: "History",
    of: (names) => `of ${names}`,
    read: (line, commits, silent) =>
      `${line}, ${counted(commits, "commit", "commits")} that touch the plan${silent === 0 ? "" : `, ${number(silent)} of them without a change in meaning`}`,
    mergedBy: (name) => `merged by ${name}`,
    none: "Nothing in the history fits what was asked for.",
    noneSoFar: "The history has no change of the plan.",
    ledger: ({ moves, tightened, loosened, recorded }) => {
      if (moves === 0) return "The target has not been moved.";
      const each = moves === 1 ? "," : ", each time";
      const only = onlyRecorded(movesIn(recorded), moves);
      if (loosened === moves) return `Moved ${times(moves)}${each} looser.${only}`;
      if (tightened === moves) return `Moved ${times(moves)}${each} tighter.${only}`;
      return `Moved ${times(moves)}: ${number(tightened)} tighter, ${number(loosened)} looser.${only}`;
    },
    recorded: (commit) => `recorded in the plan (since ${commit}); no commit shows it`,
    begins: (commit) => `recorded in the plan; it stood there when the history begins (${commit})`,
    formerly: (numbers) => `(formerly ${numbers.join(", ")})`,
    warning: (warning) => {
      switch (warning.kind) {
        case "dates-not-monotone":
          return `Commit ${warning.commit.slice(0, 8)} is dated before one that it builds on, so a date can point at the wrong commit. An edition or a meeting is surer.`;
        case "other-branch":
          return `You are on ${warning.branch}, which has ${counted(warning.ahead, "commit", "commits")} that the main line has not. Use --branch ${warning.branch} to see them.`;
        case "main-missing":
          return `The plan's main branch ${warning.wanted} is not here; ${warning.used} was read.`;
        case "main-unnamed":
          return `The plan names no main branch (main_branch in plan.yaml), and no branch is checked out; ${warning.used} was read.`;
        case "folder-renamed":
          return `The plan's folder ${folderNamed(warning.from, "at the top of the repository")} became ${folderNamed(warning.to, "the top folder")} in commit ${warning.commit.slice(0, 8)}; the history is read under both names.`;
      }
    },
    authored: (day) => `written ${day}`,
    signed: "signed",
    columns: ["Effective", "From", "To", "By when", "Which way", "Decision", "Reason", "Who"],
    narrow: ["Effective", "From", "To", "Which way", "Behind it"],
  },
  diff: {
    heading: "Changes",
    workTree: "the plan as it lies in the folder",
    range: (from, to) => `from ${from} to ${to}`,
    understood: {
      ...{ edition: "edition", meeting: "last commit by the meeting", day: "last commit by then" },
      ...{ period: "last commit by its end", revision: null },
    },
    verdict: (counts) => {
      const part = (key: string, one: string, other: string): string[] =>
        (counts[key] ?? 0) === 0 ? [] : [counted(counts[key] ?? 0, one, other)];
      const parts = [
        ...part("errors", "new error", "new errors"),
        ...part("loosened", "target loosened", "targets loosened"),
        ...part("tightened", "target tightened", "targets tightened"),
        ...part("targets", "other change of a target", "other changes of targets"),
        ...part("undecided", "move without a cited decision", "moves without a cited decision"),
        ...part("statuses", "verdict changed", "verdicts changed"),
        ...part("gapsOpened", "new gap", "new gaps"),
        ...part("gapsClosed", "gap closed", "gaps closed"),
        ...part("warnings", "new warning", "new warnings"),
        ...part("repaired", "finding repaired or gone", "findings repaired or gone"),
        ...part("accepted", "finding accepted", "findings accepted"),
        ...part("figures", "new figure", "new figures"),
        ...part("revised", "figure revised", "figures revised"),
        ...part("decisions", "decision", "decisions"),
        ...part("others", "other change", "other changes"),
      ];
      return parts.length === 0 ? "Only wording has changed." : `${parts.join(" · ")}.`;
    },
    same: "Nothing in the plan differs.",
    sameRead: "Nothing differs in what could be read.",
    statuses: "Verdicts that changed",
    statusColumns: ["No.", "Name", "Before", "After", "Cause"],
    absent: "not in the plan",
    leftOut: "left out: an error",
    unreadable: (files) => `Could not be read at one of the two moments, so nothing is said of it: ${files}`,
    more: (count) => `… and ${number(count)} more; --format json has them all`,
  },
};
