/** What `ehs show` says in English, beside the steps themselves. */
import type { AheadView, PastView } from "../../report/show-steps.js";
import { en } from "./en.js";
import { choicesEn } from "./show-choices.en.js";
import { labelsEn } from "./show-labels.en.js";
import { partsEn } from "./show-parts.en.js";
import { at, changeText, points, scaledUp, stepEn } from "./show-steps.en.js";
import type { ShowWords } from "./show.js";

const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");
const pace = (text: string, { inPoints, banded }: Pick<AheadView, "inPoints" | "banded">): string =>
  `${points(text, inPoints)} a year${banded ? " in distance to the band" : ""}`;

function clarification(
  { what, state, owner }: Pick<PastView, "what" | "state" | "owner">,
  said: string,
  when: string,
): string {
  const item = { target: "Target", baseline: "Baseline", planned: "Planned development" }[what];
  const word = choicesEn["state"]?.[state === "open" ? "overdue" : (state ?? "open")] ?? "";
  return `${item}: “${said}”${when}: ${word}${owner === null ? "" : `, ${owner.text}`}.`;
}

function past({ kind, what, text, due, status, unconfirmed, settledBy, state, owner, superseded }: PastView): string {
  const said = oneLine(text.text);
  const when = due === null ? "" : ` (due ${due.text})`;
  if (kind === "deadline") return `The target “${said}”${when}: the due date has passed, and nothing can be computed.`;
  if (kind === "clarification") return clarification({ what, state, owner }, said, when);
  const verdict = status === null ? "" : en.status[status];
  const settled = settledBy === null ? "" : `, settled by ${at(settledBy)}`;
  const by = unconfirmed
    ? ", but not confirmed: no figure settles the due date, and only the latest figure meets the target"
    : settled;
  if (superseded === null) return `Target ${said}${when}: ${verdict}${by}.`;
  const reason = superseded.reason === null ? "" : `: “${oneLine(superseded.reason.text)}”`;
  const decision = superseded.decision === null ? "" : ` (decision ${superseded.decision.id})`;
  return `Against the earlier target ${said}${when}: ${verdict}${by}. Changed ${superseded.since.text}${decision}${reason}${reason === "" ? "." : ""}`;
}

/** Why the line says something else than the status. */
const otherwise = {
  steeper: "This line is straight, but the expected path is steeper from here on.",
  flatter: "This line is straight, but the expected path is flatter from here on.",
  slack: "“On track” allows for a pace slightly below the expected one.",
};

const ahead: ShowWords["ahead"] = {
  step: (step, view) => {
    const name = `${step.target}${step.due === null ? "" : ` by ${step.due.text}`}`;
    if (step.met) return `${name}: is met already.`;
    if (step.required === null) return `${name}: no time is left after the latest figure.`;
    const times = step.times === null ? "" : `; that is ${step.times.text} times the best pace seen`;
    return `${name}: needs ${pace(step.required.text, view)} from ${at(view.from)}${times}.`;
  },
  observed: (view) => {
    if (view.observed === null) return null;
    const noise = view.withinNoise ? "; the change is not outside the margin of error" : "";
    return `The pace so far is ${pace(view.observed.text, view)}${scaledUp(view.observedSpan)}${noise}.`;
  },
  best: (view) =>
    view.best === null
      ? "No two figures in a row have gone the right way, so there is no best pace to compare with."
      : `The best pace between two figures is ${pace(view.best.pace.text, view)}, from ${at(view.best.from)} to ${at(view.best.to)}${scaledUp(view.best.span)}.`,
  projection: ({ due, value, met, because, low, high, excluded, moe }) => {
    const why = because === null ? "" : ` ${otherwise[because]}`;
    const carried = `The pace so far leads to ${value.text}${due === null ? "" : ` by ${due.text}`}`;
    if (low === null || high === null || moe === null)
      return met
        ? `${carried}, which meets the target.${why}`
        : `${carried}, which does not meet the target.${why} Without a margin of error nothing can be said of whether it is out of reach.`;
    const range = `${carried}; with the margin of error of ±${moe.text} percentage points between ${low.text} and ${high.text}`;
    return excluded === true
      ? `${range}: not reachable at the pace so far.${why}`
      : `${range}: that does not exclude the target.${why}`;
  },
};

const reasons: Readonly<Record<string, string>> = {
  empty: "no members",
  unknown: "not known for",
  undated: "the plan does not say what was known then of",
  left_out: "left out because of errors",
  no_breakdown: "the breakdown is missing",
  no_codelist: "the code list is missing",
  no_file: "the file cannot be used",
  no_size: "the code list does not say how many there are",
  other_size: "the number with a figure is not the number of units",
};

/** "baseline: period" of "baseline.period". */
const fieldName = (key: string): string =>
  key
    .split(".")
    .map((part) => partsEn.field[part] ?? part)
    .join(": ");

/** What a composite picks among its parts. */
const composite = {
  lowest: "the lowest",
  highest: "the highest",
  median: "the middle one",
  reaching: "those that reach",
};

export const showEn: ShowWords = {
  ...labelsEn,
  parts: partsEn,
  word: choicesEn,
  remark: {
    oddity: "Printed so",
    inference: "Read between the lines",
    caveat: "Caveat",
    definition: "Definition",
    external: "From other sources",
  },
  partOf: "Part of",
  inFile: (file) => `in ${file}`,
  inferred: (fields) => `Read between the lines: ${en.list([...new Set(fields.map(fieldName))])}`,
  reported: (colour, cutOff) => `${colour} as of ${cutOff}`,
  noReport: "no status reported",
  figureColumns: ["Period", "Figure", "Answers", "What it is"],
  standing: {
    official: "official",
    candidate: "candidate, does not count",
    assumed: "ASSUMED",
    unused: "not used: another figure comes before it",
  },
  missing: {
    suppressed: "suppressed",
    not_available: "not available",
    not_yet_available: "not yet available",
    not_applicable: "not applicable",
  },
  obsFlag: {
    provisional: "provisional",
    estimated: "estimated",
    forecast: "forecast",
    low_reliability: "low reliability",
  },
  published: (day) => `published ${day}`,
  revision: (number, kind, reason) => `revision ${number} (${kind}): ${oneLine(reason)}`,
  chart: {
    path: "expected path",
    band: "edges of the band",
    target: "target",
    superseded: "earlier target",
    baseline: "baseline",
    observation: "figure",
    candidate: "candidate",
    assumed: "assumed",
    now: "day of judgement",
    break: "break in the series",
  },
  step: stepEn,
  change: (change) => `${changeText(change)}${partsEn.across(change.across)}`,
  surveyAssumption: "Computed without a design effect: a simple random sample is assumed.",
  ahead,
  past,
  collect: {
    need: (reason, period) => en.attention.figure(reason, period),
    from: (source, who, formerly, cadence) =>
      [
        source ?? "The source is not settled",
        who === null ? en.attention.askNobody : en.attention.ask(who, formerly),
        cadence ?? en.attention.noCadence,
      ].join("; "),
    by: (period, late) => `The next figure ${late ? "was" : "is"} due ${period}.`,
  },
  assumed: {
    warning: "THIS IS AN ASSUMPTION. Nothing of it is in the plan, and no file is changed.",
    figure: ({ period, text, pace: needed, span, replaces, beside }, inPoints) => {
      const paced =
        needed === null
          ? ""
          : `, which is ${points(needed.text, inPoints)} a year from the real figure before it${scaledUp(span)}`;
      const instead = replaces === null ? "" : ` It stands instead of the official figure ${replaces}.`;
      const stands =
        beside.length === 0
          ? ""
          : ` The official figure ${en.list(beside.map(at))} stands, and the assumed one counts as a later figure.`;
      return `Assumed figure for ${period.text}: ${text}${paced}.${instead}${stands}`;
    },
    target: ({ due, text, replaces }) =>
      `Assumed target for ${due.text}: ${text}${replaces === null ? "" : `, instead of ${replaces}`}.`,
    before: ({ before }) =>
      `Before the assumption, as of ${before.asOf.text}: ${en.status[before.status]} (latest figure ${before.latest}, target ${before.target}).`,
    after: ({ measure }, { asOf }) =>
      `With the assumption, as of ${asOf.text}: ${en.status[measure.status]} (latest figure ${measure.latest.text}, target ${measure.target.text}).`,
  },
  derived: ({ period, counted, of, made }) => {
    if (made !== undefined) return `${period.text}: ${made.text}, ${composite[made.rule]} of ${of?.text ?? ""} parts`;
    return counted === null || of === null
      ? `${period.text}: not computed`
      : `${period.text}: ${counted.text} of ${of.text}`;
  },
  notComplete: (periods) =>
    `Not computed for ${en.list(periods)}: the plan does not declare the population complete for ${periods.length === 1 ? "that period" : "those periods"}.`,
  problem: (problem, concerned) =>
    `${reasons[problem] ?? problem}${concerned.length === 0 ? "" : `: ${en.list(concerned)}`}`,
  counted: { yes: "counts", no: "does not count", unknown: "not known" },
  memberWhy: {
    in_time: "in time",
    delayed: "late",
    delayed_little: "a little late",
    no_due: "no due date",
    no_start: "no start",
    no_stage: "no stage",
    forecast_undated: "the forecast may have been another then",
    funded: "evaluation funded",
    planned: "evaluation planned",
    none: "no evaluation",
    no_evaluation: "evaluation not stated",
    no_portfolio: "portfolio not stated",
    evaluation_undated: "the evaluation may have been another then",
    portfolio_undated: "the place in the portfolio may have been another then",
    reaches: "reaches the level",
    part: "has its figure",
    below: "below the level",
    no_value: "no figure",
    suppressed: "hidden, few behind it",
  },
  daysLate: (days) => `${days} days late`,
  memberFact: (kind, period, since) => {
    const known = since === null ? "not said since when" : `since ${since}`;
    if (kind === "reached" || kind === "due") return `${kind} ${period}`;
    if (kind === "forecast")
      return `expected ${period}, ${since === null ? "not said when that was reported" : `reported ${since}`}`;
    if (kind === "evaluation") return known;
    const place = kind === "inside" ? "in the portfolio" : "outside the portfolio";
    return since === null ? `${place}, ${known}` : `${place} ${known}`;
  },
  listMembers: "Use --members to see who is in it.",
};
