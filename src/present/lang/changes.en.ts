/** Changes in English. */
import type { ChangeView } from "../../report/change-view.js";
import { arrowOf, targetParts, unitOf } from "./change-parts.js";
import type { ChangeWords } from "./changes.js";
import { formatNumber, plural } from "./formats.js";

const number = (count: number): string => formatNumber("en-GB", count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural("en-GB", count, one, other)}`;
const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${number(count)} times`);

const fields: Readonly<Record<string, string>> = {
  ...{ name: "name", number: "number", unit: "unit", source: "source", direction: "direction", scale: "scale" },
  ...{ description: "description", method: "method", methods: "method", whole: "whole", bounds: "bounds" },
  ...{ baseline: "baseline", targets: "target", observations: "figure", breaks: "break in the series", path: "path" },
  ...{ derive: "how it is computed", breakdowns: "breakdown", planned: "planned development", notes: "note" },
  ...{ owners: "owner", partners: "partners", ownership: "ownership", supports: "objectives supported" },
  ...{ moves: "measures it moves", outcomes: "outcomes", phase: "phase", portfolio: "portfolio", roadmap: "roadmap" },
  ...{ deadline: "deadline", depends_on: "dependencies", evaluation: "evaluation", benefits: "benefit" },
  ...{ events: "event", ahead: "focus ahead", milestones: "milestone", reports: "report", lifecycle: "state" },
  ...{ decisions: "decision", recommendations: "recommendation", follow_ups: "follow-up point", agenda: "agenda" },
  ...{ assessments: "assessment", comments: "comment", priorities: "priority", date: "date", state: "state" },
  ...{ cadence: "cadence", owner: "owner", text: "text", summary: "summary", title: "title", indicators: "indicator" },
  ...{ severities: "severities", colours: "colours", phases: "phases", levels: "levels", errata: "correction" },
};

const fieldOf = ({ field }: ChangeView): string => {
  const [first = ""] = field.split(/[/[]/);
  return fields[first] ?? first.replaceAll("_", " ");
};

const arrow = (change: ChangeView): string => arrowOf(change, "none");

const effect = {
  ...{ set: "set", tightened: "tightened", loosened: "loosened", mixed: "moved both ways" },
  ...{ unchanged: "restated", dropped: "dropped", unknown: "moved" },
} as const;

function target(change: ChangeView): string {
  const { by, moved, figures } = targetParts(change);
  const value = figures ? `: ${arrow(change)}${unitOf(change)}` : "";
  const date = moved === null ? "" : `, by ${moved[0]} → by ${moved[1]}`;
  return `target${by === null ? "" : ` for ${by}`} ${effect[change.effect ?? "unknown"]}${value}${date}`;
}

const figure = (change: ChangeView): string => (change.member === null ? "figure" : `figure for ${change.member}`);

const sentences: Readonly<Record<ChangeView["kind"], (change: ChangeView) => string>> = {
  new_observation: (change) => `${figure(change)}: ${change.new?.text ?? "none"}${unitOf(change)}`,
  revised: (change) => `${figure(change)} revised: ${arrow(change)}${unitOf(change)}`,
  re_based: (change) =>
    `${fieldOf(change)} changed${change.old === null && change.new === null ? "" : `: ${arrow(change)}`}`,
  re_targeted: target,
  status_reported: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  milestone_moved: (change) => `milestone moved: ${arrow(change)}`,
  assessed: (change) => `assessed: ${arrow(change)}`,
  decision: (change) => `decision ${change.item}${change.new === null ? " changed" : ""}`,
  follow_up: (change) => `follow-up point${change.new === null ? "" : `: ${arrow(change)}`}`,
  lifecycle: (change) => `state: ${arrow(change)}`,
  responsibility: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  rule: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  added: () => "added",
  removed: () => "removed",
  moved: (change) => `moved: ${arrow(change)}`,
  renumbered: (change) => `now has the number ${change.new?.text ?? "?"} (was ${change.old?.text ?? "?"})`,
  changed: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  editorial: (change) => `wording of ${fieldOf(change)}`,
  unreadable: () => "the file could not be read at this point",
};

const causes = {
  ...{ new_data: "new data", revised_data: "revised data", new_target: "new target" },
  ...{ time_passed: "time passed", changed_rule: "changed rule" },
} as const;

const adopted = { supports: "supported", notes: "noted", advises: "advised", decides: "decided" } as const;

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
    ...{ strategy: "strategy", governance: "governance", background: "background", codelist: "code list" },
    ...{ wheel: "annual wheel", sdg: "sustainable development goal", related: "related plan" },
    ...{ adjacent: "adjacent topic", actor_plan: "an actor's own plan", target_group: "target group" },
  },
  fields,
  sentence: (change) => sentences[change.kind](change),
  by: ({ id, body, kind, adopted: stands, text, date }) => {
    if (text === null) return `cites decision ${id}, which the plan does not have`;
    const who = [body?.name.text ?? null, date === null ? null : date.text].filter((part) => part !== null).join(", ");
    return `${stands ? adopted[kind ?? "supports"] : "proposed"}${who === "" ? "" : ` by ${who}`} (${id}): “${text.text}”`;
  },
  because: (reason) => `reason: ${reason}`,
  without: "no decision is cited",
  evil: "made in the merge itself: no merged branch had this value",
  onBranch: "only on a branch",
  firstIn: (edition) => `first published in edition ${edition}`,
  folded: (editorial, within) =>
    `${[
      ...(editorial > 0 ? [counted(editorial, "change of wording", "changes of wording")] : []),
      ...(within > 0 ? [`${counted(within, "item", "items")} that came or went with what they stand in`] : []),
    ].join(" and ")}: folded, --kind or --format json shows them`,
  status: (before, after, why) => {
    const told = why.length === 0 ? "" : ` (${why.map((cause) => causes[cause]).join(", ")})`;
    return `${before ?? "not in the plan"} → ${after ?? "not in the plan"}${told}`;
  },
  since: {
    heading: (meeting, date) => `Since the last meeting: ${meeting}, ${date}`,
    none: "Nothing in the plan has changed.",
    unknown: {
      "no-history": () => null,
      "no-meeting": () => null,
      "partial-history": () => "Only a part of the history is here, so it is not known: git fetch --unshallow",
      "before-history": (begins) => `The plan's history here begins later${begins === null ? "" : `, ${begins}`}, so it is not known.`,
    },
    more: (count, meeting) => `… and ${number(count)} more: ehs diff ${meeting}`,
    editorial: (count) => `${counted(count, "change of wording", "changes of wording")}.`,
  },
  log: {
    heading: "History",
    of: (names) => `of ${names}`,
    read: (line, commits) => `${line}, ${counted(commits, "commit", "commits")} that touch the plan`,
    none: "Nothing in the history fits what was asked for.",
    noneSoFar: "The history has no change of the plan.",
    ledger: ({ moves, tightened, loosened }) => {
      if (moves === 0) return "The target has not been moved.";
      const each = moves === 1 ? "" : ", each time";
      if (loosened === moves) return `Moved ${times(moves)}${each} looser.`;
      if (tightened === moves) return `Moved ${times(moves)}${each} tighter.`;
      return `Moved ${times(moves)}: ${number(tightened)} tighter, ${number(loosened)} looser.`;
    },
    warning: (warning) => {
      switch (warning.kind) {
        case "dates-not-monotone":
          return `Commit ${warning.commit.slice(0, 8)} is dated before one that it builds on, so a date can point at the wrong commit. An edition or a meeting is surer.`;
        case "other-branch":
          return `You are on ${warning.branch}, which has ${counted(warning.ahead, "commit", "commits")} that the main line has not. Use --branch ${warning.branch} to see them.`;
        case "main-missing":
          return `The plan's main branch ${warning.wanted} is not here; ${warning.used} was read.`;
      }
    },
    authored: (day) => `written ${day}`,
    signed: "signed",
    columns: ["Date", "Item", "Change", "Authority"],
  },
  diff: {
    heading: "Changes",
    workTree: "the plan as it lies in the folder",
    range: (from, to) => `from ${from} to ${to}`,
    verdict: (counts) => {
      const part = (key: string, one: string, other: string): string[] =>
        (counts[key] ?? 0) === 0 ? [] : [counted(counts[key] ?? 0, one, other)];
      const parts = [
        ...part("loosened", "target loosened", "targets loosened"),
        ...part("tightened", "target tightened", "targets tightened"),
        ...part("targets", "other change of a target", "other changes of targets"),
        ...part("statuses", "verdict changed", "verdicts changed"),
        ...part("figures", "new figure", "new figures"),
        ...part("revised", "figure revised", "figures revised"),
        ...part("decisions", "decision", "decisions"),
        ...part("others", "other change", "other changes"),
      ];
      return parts.length === 0 ? "Only wording has changed." : `${parts.join(" · ")}.`;
    },
    same: "Nothing in the plan differs.",
    statuses: "Verdicts that changed",
    statusColumns: ["No.", "Name", "Before", "After", "Cause"],
    absent: "not in the plan",
    unreadable: (files) => `Could not be read at one of the two moments, so nothing is said of it: ${files}`,
    more: (count) => `… and ${number(count)} more; --format json has them all`,
  },
};
