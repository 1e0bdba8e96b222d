/** What happened, in English, without the name of the item. */
import { sentencesOf } from "./change-kinds.js";
import { countedIn } from "./counted.js";
import { formatNumber } from "./formats.js";
import { choicesEn } from "./show-choices.en.js";
import { fieldsEn } from "./show-fields.en.js";

const counted = countedIn("en-GB");

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
  ...{ glossary: "word of the glossary", avoid: "word not to be used", foreword: "foreword", origin: "whose words" },
  ...{ introduction: "introduction", chapters: "chapter opening", signed: "signature", duties: "duty" },
  ...{ pack: "box of the meeting pack", holds: "contents", recorded_by: "shown by", complete: "complete" },
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

export const sentenceEn = sentencesOf({
  lang: "en",
  fields,
  choice: changeChoicesEn,
  choices: choicesEn,
  portfolio: { true: "inside", false: "outside" },
  quoted: (text) => `“${text}”`,
  more: (count) => `and ${formatNumber("en-GB", count, 0)} more`,
  fraction: (part, of) => `${part} of ${of}`,
  effect: {
    ...{ set: "set", tightened: "tightened", loosened: "loosened", mixed: "moved both ways" },
    ...{ unchanged: "unchanged", dropped: "dropped", unknown: "moved" },
  },
  target: (due) => (due === null ? "target" : `target for ${due}`),
  targetOf: (figure) => `target of ${figure}`,
  earlier: (target) => `an earlier ${target} recorded`,
  same: "unchanged",
  was: (value) => `(was ${value})`,
  by: (period) => `by ${period}`,
  figure: (member) => (member === null ? "figure" : `figure for ${member}`),
  ...{ noFigure: "none", confirmed: "confirmed", withdrawn: "withdrawn", revised: "revised" },
  without: (member) => `${member} recorded without a figure`,
  rewritten: (day) => `report as of ${day} rewritten`,
  reported: (colour, day) => `reported as ${colour} as of ${day}`,
  asBefore: "as before",
  before: (colour) => `before ${colour}`,
  rows: {
    came: (count) => `${counted(count, "row", "rows")} added`,
    other: (count) => `${counted(count, "row", "rows")} changed`,
    went: (count) => `${counted(count, "row", "rows")} removed`,
  },
  came: (what) => `${what} added`,
  ...{ added: "added", removed: "removed", changed: "changed", moved: "moved" },
  dates: { due: "due", deadline: "deadline", forecast: "forecast", start: "start" },
  reached: (period) => `reached ${period}`,
  ...{ judged: "judged", notJudged: "no more", open: "open", state: "state" },
  frozen: "frozen",
  frozenAgain: (replaced, hash) => `frozen anew; the hash is now ${hash}, not ${replaced}`,
  refrozen: "its manifest was put back, the same as before",
  notFrozen: "no longer frozen, its manifest was removed",
  manifest: "its manifest was changed after it was frozen",
  from: (before, after) => `moved from ${before} to ${after}`,
  renumbered: (after, before) => `now has the number ${after} (was ${before})`,
  wording: (names) => `wording of ${names}`,
  unreadable: "unreadable at this commit",
});
