/** What happened, in English, without the name of the item. */
import { acceptedSentence } from "./accepted.js";
import type { ChangeView } from "../../report/change-view.js";
import { dueOf, isRewritten, type Parts, rowsOf, sentenceIn, type Tongue, wordedFields } from "./change-parts.js";
import { formatNumber, plural } from "./formats.js";
import { choicesEn } from "./show-choices.en.js";
import { fieldsEn } from "./show-fields.en.js";

const counted = (count: number, one: string, other: string): string =>
  `${formatNumber("en-GB", count, 0)}\u00a0${plural("en-GB", count, one, other)}`;

/** Fields by what one of what they hold is called. */
const fields: Readonly<Record<string, string>> = {
  ...fieldsEn,
  ...{ description: "description", method: "method", methods: "method", whole: "what it is a share of" },
  ...{ targets: "target", observations: "figure", breaks: "break in the series", derive: "how it is computed" },
  ...{ breakdowns: "breakdown", notes: "remark", owners: "owner", partners: "partner", ownership: "ownership" },
  ...{
    supports: "objective supported",
    moves: "measure it moves",
    outcomes: "outcome",
    outcomes_partly: "outcome, partly",
  },
  ...{ depends_on: "dependency", benefits: "benefit", events: "event", ahead: "focus ahead", milestones: "milestone" },
  ...{ reports: "report", lifecycle: "state", decisions: "decision", recommendations: "recommendation" },
  ...{ follow_ups: "follow-up point", agenda: "agenda item", assessments: "assessment", comments: "comment" },
  ...{ priorities: "priority", indicators: "indicator", severities: "severity", colours: "colour", phases: "phase" },
  ...{ levels: "level", types: "type", criteria: "criterion", errata: "correction", scope: "scope", role: "role" },
  ...{ roadmap: "roadmap", planned: "planned development", making: "part of how it was made", id: "id" },
  ...{ on_track: "limit for “on track”", behind: "limit for “somewhat behind”", early: "limit for “too early”" },
  ...{ steeper: "limit for a steeper step", grace_months: "grace in months", significance: "limit for significance" },
  ...{
    delay: "limit for a significant delay",
    small_count: "smallest count shown",
    sample_mix: "limit for a shifted sample",
  },
  ...{ report_months: "months that a report lasts", time_zone: "time zone", principles: "principle", goals: "goal" },
  ...{ measures: "measure", objectives: "objective", codes: "code", answers: "answer", superseded: "replaced" },
};

export const changeChoicesEn: Readonly<Record<string, string>> = {
  ...choicesEn["state"],
  ...choicesEn["meeting_state"],
  ...choicesEn["decision_state"],
  ...choicesEn["edition_state"],
  ...choicesEn["evaluation"],
  ...choicesEn["direction"],
  ...{
    true: "yes",
    false: "no",
    pending: "to be clarified",
    dependent: "depends on others",
    none: "none",
    null: "empty",
  },
  ...{ measured: "measured", words: "in words", all: "all", supports: "supported", notes: "noted" },
  ...{ minor: "minor", major: "major", unknown: "unknown" },
};

const effects = {
  ...{ set: "set", tightened: "tightened", loosened: "loosened", mixed: "moved both ways" },
  ...{ unchanged: "unchanged", dropped: "dropped", unknown: "moved" },
} as const;

const withoutFigure = new Set<unknown>(["none", "pending", "dependent", "words"]);

/** A target that is what it was: one without a figure, the record of an earlier one, or another field of it. */
function unchanged(change: ChangeView, { old: before, new: after, unit, within }: Parts, of: string): string {
  if (before === null) {
    if (withoutFigure.has(change.new?.value)) return `${of}: ${after ?? ""}`;
    return `an earlier ${of} recorded: ${after ?? ""}${unit}`;
  }
  return `${of} unchanged${after === null ? "" : ` (${after}${unit})`}: ${within()}`;
}

function target(change: ChangeView, parts: Parts): string {
  const { old: before, new: after, unit } = parts;
  const { by, was } = dueOf(change);
  const of = by === null ? "target" : `target for ${by}`;
  const effect = effects[change.effect ?? "unknown"];
  if (change.effect === "unchanged") return unchanged(change, parts, of);
  if (after === null) return `${of} ${effect}${before === null ? "" : ` (was ${before}${unit})`}`;
  if (before === null) return `${of} ${effect}: ${after}${unit}`;
  if (was === null) return `${of} ${effect}: ${before} → ${after}${unit}`;
  if (before === after) return `target of ${after}${unit} ${effect}: by ${was} → by ${by ?? ""}`;
  return `target ${effect}: ${before} by ${was} → ${after}${unit} by ${by ?? ""}`;
}

const figure = (member: string | null): string => (member === null ? "figure" : `figure for ${member}`);

/** The plan's names of colours begin with a capital. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function reported(change: ChangeView, { old, new: now, member, told }: Parts): string {
  if (change.field !== "reports" || member === null || now === null) return told();
  const [before, after] = [old === null ? null : lower(old), lower(now)];
  if (isRewritten(change)) return `report as of ${member} rewritten: ${before ?? ""} → ${after}`;
  const last = before === null ? "" : before === after ? ", as before" : `, before ${before}`;
  return `reported as ${after} as of ${member}${last}`;
}

function file(change: ChangeView): string {
  const { came, went, other } = rowsOf(change);
  const rows = [
    ...(came > 0 ? [`${counted(came, "row", "rows")} added`] : []),
    ...(other > 0 ? [`${counted(other, "row", "rows")} changed`] : []),
    ...(went > 0 ? [`${counted(went, "row", "rows")} removed`] : []),
  ];
  return rows.length === 0 ? "changed" : rows.join(", ");
}

const milestone: Readonly<Record<string, string>> = {
  due: "due",
  deadline: "deadline",
  forecast: "forecast",
  start: "start",
};

const tongue: Tongue = {
  key: (key) => fields[key] ?? key.replaceAll("_", " "),
  choice: changeChoicesEn,
  choiceOf: { portfolio: { true: "inside", false: "outside" } },
  quoted: (text) => `“${text}”`,
  came: (what) => (what === "" ? "added" : `${what} added`),
  went: (what, was) => `${what === "" ? "removed" : `${what} removed`}${was === null ? "" : ` (was ${was})`}`,
  differs: (what) => (what === "" ? "changed" : `${what} changed`),
  more: (count) => `and ${formatNumber("en-GB", count, 0)} more`,
  fraction: (part, of) => `${part} of ${of}`,
  target,
  kinds: {
    new_observation: (_, { new: after, unit, member }) => `${figure(member)}: ${after ?? "none"}${unit}`,
    revised: (_, { old: before, new: after, unit, member }) => {
      if (before === after) return `${figure(member)} confirmed: ${after ?? ""}${unit}`;
      return after === null
        ? `${figure(member)} withdrawn (was ${before ?? ""}${unit})`
        : `${figure(member)} revised: ${before ?? ""} → ${after}${unit}`;
    },
    re_based: (_, { told }) => told(),
    status_reported: reported,
    milestone_moved: (change, { old: before, new: after, told }) => {
      if (change.field === "actual" && after !== null && before === null) return `reached ${after}`;
      const name = milestone[change.field];
      return name === undefined || before === null || after === null ? told() : `${name} moved: ${before} → ${after}`;
    },
    assessed: ({ about }, { old: before, new: after }) =>
      `${about.map(({ name }) => name.text).join(", ")} judged ${before === null ? "" : `${lower(before)} → `}${after === null ? "no more" : lower(after)}`,
    decision: (_, { told }) => told(),
    follow_up: (change, { old: before, new: after, told }) => {
      if (before === null && after === null) return change.field === "" ? "added" : told();
      return before === null
        ? change.field === ""
          ? `added, ${after ?? ""}`
          : (after ?? "")
        : `${before} → ${after ?? "open"}`;
    },
    lifecycle: (_, { old: before, new: after }) =>
      `state: ${before === null ? "" : `${before} → `}${after ?? "removed"}`,
    responsibility: (_, { told }) => told(),
    rule: (change, parts) => acceptedSentence("en", change, parts) ?? parts.told(),
    added: ({ itemKind }) => (itemKind === "manifest" ? "frozen" : "added"),
    removed: ({ field, itemKind }, { old: before, unit, member }) =>
      itemKind === "manifest"
        ? "no longer frozen, its manifest was removed"
        : field === ""
          ? "removed"
          : `${figure(member)} removed${before === null ? "" : ` (was ${before}${unit})`}`,
    moved: (_, { old: before, new: after }) => `moved from ${before ?? "?"} to ${after ?? "?"}`,
    renumbered: (_, { old: before, new: after }) => `now has the number ${after ?? "?"} (was ${before ?? "?"})`,
    changed: (change, { told }) => {
      if (change.itemKind === "file") return file(change);
      if (change.itemKind === "manifest") return "its manifest was changed after it was frozen";
      const { field, member } = change;
      if (field === "observations" && member?.whole === "came") return `${member.text} recorded without a figure`;
      return told();
    },
    editorial: (change) =>
      `wording of ${wordedFields(change)
        .map((field) => tongue.key(field))
        .join(", ")}`,
    unreadable: () => "unreadable at this commit",
  },
};

export const sentenceEn = sentenceIn(tongue);
