/** `ehs import` in English. */
import type { ReadFault } from "../../exchange/fault.js";
import { megabytes, several } from "./amounts.js";
import { fewOf, whereFor } from "./cube.js";
import type { ImportWords, WhyWords } from "./words.js";

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

function fault(path: string, found: ReadFault): string {
  switch (found.what) {
    case "empty":
      return `${path} is empty.`;
    case "binary":
      return `${path} is no text, no spreadsheet and no JSON-stat. Save the table as CSV or XLSX.`;
    case "old-excel":
      return `${path} is in Excel's old format (.xls), or locked with a password. Save it as XLSX without a password.`;
    case "no-table":
      return `${path} has no table: no row of headings with figures below it.`;
    case "no-json-stat":
      return `${path} is JSON, but no JSON-stat 2 data set (class "dataset", with dimensions and values).`;
    case "too-large":
      return `${path} is too large: more than ${megabytes(found.bytes)}. Take out the rows that are to be imported.`;
    case "too-many-rows":
      return `${path} has more than ${found.most} rows. Figures by municipality and the like belong in data/*.csv, referred to from the measure.`;
    case "too-many-columns":
      return `${path} has more than ${found.most} columns.`;
    case "csv":
      return `${path}:${found.line}: ${found.why === "quote" ? "a quotation mark is not closed, or stands in the middle of a cell" : "the line cannot be read as CSV"}.`;
    case "xlsx":
      return `${path} cannot be read as a spreadsheet: it is damaged, or was not made by a spreadsheet program (${found.detail}).`;
    case "json":
      return `${path} is not valid JSON: ${found.detail}.`;
    case "no-sheet":
      return `${path} has no tab “${found.name}”. It has: ${quoted(found.names)}.`;
  }
}

const why: WhyWords = {
  "no-measure": () => "the row does not say which measure it is of",
  formula: () => "a formula without a result: open and save the file in a spreadsheet program, or paste as values",
  fraction: () => "shares are written 0–100 in the plan: is this 0–1? Then put factor: 100 in the mapping",
  percent: () => "a per cent sign, but the measure is no share",
  "unknown-measure": (of) =>
    `no measure goes by “${of.code}”${of.near.length > 0 ? `; near: ${of.near.join(", ")}` : ""}`,
  derived: (of) => `the figures of ${of.id} are computed from the plan itself`,
  period: (of) => (of.text === "" ? "no period" : `“${of.text}” is no period that can be read`),
  figure: (of) => `“${of.text}” is no figure`,
  day: (of) => `a spreadsheet has turned the figure into a day (${of.text})`,
  sign: (of) => `the sign “${of.text}” is not known: say what it means under signs in the mapping`,
  thousands: (of) => `“${of.text}”: are the last three digits thousands or decimals? Put decimal in the mapping`,
  "not-ended": (of) => `${of.period} has not ended, and the figure is no forecast or estimate`,
  history: (of) => `an earlier figure for ${of.period} that has been revised since; it cannot be changed`,
  bounds: (of) => `outside what the measure can be (${of.low} to ${of.high})`,
  twice: (of) => `row ${of.at} says something else of the same figure`,
  mark: (of) => `no footnote for the mark ${quoted(of.names)}`,
  unread: (of) => `cannot be read: ${of.names.join(", ")}`,
  beside: (of) => `the figure is the same; differs and is left as it is: ${of.names.join(", ")}`,
  source: (of) => `the plan has no source ${quoted(of.names)}`,
  "revision-gap": (of) => `revision ${of.number} does not follow the latest in the plan`,
};

export const importEn: ImportWords = {
  fault,
  unreadable: (path, code) =>
    code === "ENOENT"
      ? `There is no file ${path}.`
      : code === "EISDIR"
        ? `${path} is a folder. Name the file in it.`
        : code === "EACCES"
          ? `You may not read ${path}.`
          : `${path} cannot be read (${code}).`,
  noFile:
    "Name the file to import, or - to read from standard input. `ehs import --template -o sheet.xlsx` makes one to fill in.",
  jsonDryRun:
    "JSON shows what a file would bring: use it with --dry-run, or send it to a file with --format json=preview.json.",
  formatAlone: "--format is for the preview of a file of figures. Leave it out with --template and --portfolio.",
  states: { new: "new", revised: "revised", same: "same", doubtful: "doubtful", rejected: "rejected" },
  columns: ["", "measure", "period", "figure", "row", "why"],
  why,
  missing: {
    suppressed: "suppressed",
    not_available: "not available",
    not_yet_available: "not yet available",
    not_applicable: "not applicable",
  },
  meaning: {
    suppressed: "cannot be published",
    not_available: "missing",
    not_yet_available: "not yet available",
    not_applicable: "cannot occur",
    zero: "zero",
    provisional: "provisional",
    estimated: "estimated",
    forecast: "forecast",
    low_reliability: "low reliability",
  },
  sign: (sign, meaning, count) => `“${sign}” was read as: ${meaning} (${several(count, "figure", "figures")})`,
  counts: ({ new: fresh, revised, same, doubtful, rejected }, passedOver) =>
    `${fresh} new, ${revised} revised, ${same} the same, ${doubtful} doubtful, ${rejected} rejected; ${several(passedOver, "cell or row", "cells or rows")} without a figure passed over.`,
  more: (count) => `… and ${count} more`,
  by: (mapping) => `Mapping: ${mapping}`,
  proposedBy: "No mapping in the plan fits this file. Proposed from its headings:",
  dimensions: (path, mapping, open) =>
    `${path} has a figure for each ${open.map((each) => `${each.heading} (${fewOf(each)})`).join(" and each ")}, and ${mapping === null ? "nothing says" : `the mapping ${mapping} does not say`} which of them counts. ${mapping === null ? "Write mappings/<name>.yaml (`ehs schema mapping`) with" : "Add to it"} where: [${open.map(whereFor).join(", ")}]${mapping === null ? " and use --mapping <name>" : ""}. Nothing is written.`,
  lacking: (path, what, headings) =>
    `It cannot be told from the headings of ${path} where ${what.map((each) => ({ table: "the table", values: "the figures", period: "the period", measure: "the measure" })[each]).join(" and ")} ${what.length === 1 ? "is" : "are"}. Headings found: ${quoted(headings)}. Write mappings/<name>.yaml (\`ehs schema mapping\`) and use --mapping <name>.`,
  saveFirst:
    "Nothing is written. If the proposal is right, run again with --save-mapping <name>: it is kept as mappings/<name>.yaml, and next year's file needs no thought.",
  noMapping: (name, names) =>
    `The plan has no mapping “${name}”. ${names.length === 0 ? "It has none." : `It has: ${names.join(", ")}.`}`,
  severalMappings: (names) => `Several mappings fit this file: ${names.join(", ")}. Choose with --mapping <name>.`,
  notThere: (mapping, missing, found) =>
    `The file does not have the headings of the mapping ${mapping}: ${quoted(missing)} ${missing.length === 1 ? "is" : "are"} missing. It has: ${quoted(found)}. Has the file changed since last year, change the mapping.`,
  mappingTaken: (name) => `mappings/${name}.yaml is there already. Use --mapping ${name}, or choose another name.`,
  badName: (name) => `“${name}” cannot be the name of a mapping: letters, digits, full stop and hyphen.`,
  stopped: (doubtful, rejected) =>
    `Nothing is written, because of ${[doubtful > 0 ? several(doubtful, "doubtful figure", "doubtful figures") : "", rejected > 0 ? several(rejected, "rejected figure", "rejected figures") : ""].filter((part) => part !== "").join(" and ")}. Mend the file or the mapping; or take in what is doubtful and leave out what is rejected with --accept-doubtful.`,
  needsReason: (count) =>
    `Nothing is written: ${several(count, "figure differs from the one", "figures differ from those")} in the plan. A published figure changes as a revision: --revise scheduled|correction|method|reclassification --reason "…".`,
  nothing: "Nothing new: the plan has every figure already.",
  template: {
    about: [
      "Fill in the column value, and leave the others as they are where nothing is said of them here.",
      "value: the figure in the unit of the row. Shares are written 0–100. 147/356, >80, <5 and ~6500 may be written as well.",
      "missing: if there is no figure, why. Leave value empty then.",
      "period: the period the figure stands for. Change it if the figure is for another one.",
      "n: number of respondents. published: the day of publication. flags: what the reader must know. text: a remark.",
      "The columns measure, measure_number, name and unit tell which figure it is, and must not be changed.",
      "Rows that are not filled in are passed over. Send the file back as it is: it is read with ehs import.",
    ],
    number: (low, high) =>
      low !== null && high !== null
        ? `A figure from ${low} to ${high}.`
        : low !== null
          ? `A figure of ${low} or more.`
          : `A figure of at most ${high ?? ""}.`,
    list: (words) => `One of: ${words.join(", ")}.`,
    count: "A whole number, 1 or more.",
    date: "A day, such as 2026-03-31.",
    toTerminal: "The sheet is a file: say where with -o sheet.xlsx.",
    noMeasures: "There is no measure to ask for.",
  },
  portfolio: {
    columns: ["", "initiative", "in the plan", "in the list"],
    states: { same: "same", renamed: "renamed", match: "match?", new: "new", missing: "missing" },
    noColumns: (headings) =>
      `A portfolio list has a column of numbers (id, nr, nummer) and one of names (name, navn, tiltak). Headings found: ${quoted(headings)}.`,
    twice: (id) => `The list has the number “${id}” twice. Nobody can tell which is meant.`,
    confirm: (initiative, entry) => `Is ${initiative} the same as ${entry} in the list? (y/n)`,
    yes: ["y", "yes", "j", "ja"],
    propose: (matches) => `Confirm each match that is right: ${matches.map((each) => `--match ${each}`).join(" ")}`,
    gone: (ids) => `Not in the list any more: if they have left the portfolio, --gone ${ids.join(",")}`,
    badMatch: (typed) => `--match takes an initiative and its number in the list, such as 4.A=127, not “${typed}”.`,
    notInList: (id) => `The list has no number “${id}”.`,
    taken: (id, initiative) => `“${id}” is ${initiative} in the plan already.`,
    notGone: (id) => `${id} is not missing from the list: it has no number in the portfolio, or stands there.`,
  },
};
