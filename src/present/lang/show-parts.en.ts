/** Behind the figures, in English: who answered, by which method, and how units spread. */
import type { BreakView } from "../../report/show-steps.js";
import { en } from "./en.js";
import { fieldsEn } from "./show-fields.en.js";
import type { ShowParts } from "./show-parts.js";
import { at, breakText } from "./show-steps.en.js";

const list = (what: readonly string[]): string => en.list(what).toLowerCase();
const together = (breaks: readonly BreakView[]): string => breaks.map(breakText).join("; ");

export const partsEn: ShowParts = {
  undated: "no date",
  unused: {
    replaced: "not used: another figure comes before it",
    forecast: "does not count",
    later: "does not count yet: its period is not over",
    unpublished: "does not count yet: not published on the day",
  },
  notCompared: ({ from, to, breaks }) =>
    `${at(from)} and ${at(to)} are not compared. Between them lies a ${together(breaks)}.`,
  across: (breaks) => (breaks.length === 0 ? "" : ` Compared across a ${together(breaks)}.`),
  sample: {
    heading: (source) => `Who answered (${source})`,
    columns: ["Round", "Answers", "Group", "Answers in the group", "Share", "Change in points"],
    shifted: (change, limit) => `${change}: more than the limit of ${limit}`,
  },
  method: {
    version: (from, said) => `From ${from}${said.length === 0 ? "" : `: ${said.join("; ")}`}.`,
    changed: (what) => ` Changed from the version before: ${list(what)}.`,
    first: (what) => ` Not stated for the version before: ${list(what)}.`,
    unsaid: (what) => ` No longer stated: ${list(what)}.`,
  },
  spread: {
    lead: ({ dimension, unit, limit }) =>
      `By ${dimension.text.trim().toLowerCase()}. Unit: ${unit.text.trim()}. A figure with fewer than ${limit.text} behind it is hidden, and so many more that it cannot be worked out.`,
    columns: ["Period", "With a figure", "Hidden", "Lowest tenth", "Middle", "Highest tenth"],
    reach: (level) => `Reach ${level}`,
    measured: ({ measured, units }) => (units === null ? measured.text : `${measured.text} of ${units.text}`),
    atTarget: ({ count, of, share }) => `${count.text} of ${of.text} (${share.text})`,
    end: (which, period, { value, count, names }) => {
      const named = en.list(names.map(({ text }) => text));
      const who = count.value > names.length ? `${count.text} units, among them ${named}` : named;
      return `${which === "highest" ? "Highest" : "Lowest"} in ${period}: ${value.text} (${who}).`;
    },
    noEnds: ({ period, hidden }) =>
      `The highest and the lowest in ${period.text} are not named, since ${hidden.text} are hidden and may lie beyond them.`,
    units: (period) => `The units in ${period}:`,
    hidden: "hidden",
    noFigure: "no figure",
    reaches: "reaches the level",
  },
  members: {
    derived: null,
    breakdown: null,
    no_file:
      "Members: the breakdown has no file that could be read, so its units cannot be listed. Run `ehs validate`.",
    none: "Members: none. The figures are entered in the plan, not computed from it, and they are not broken down by unit.",
  },
  field: fieldsEn,
};
