/** The verdict told in English. Every number comes from the view. */
import type { Flag, Row } from "../../model/progress.js";
import type { At, BreakView, SurveyChange, FlagReason, VerdictStep } from "../../report/show-steps.js";
import type { PeriodView } from "../../report/view.js";
import { en } from "./en.js";

type Data<Code extends VerdictStep["code"]> = Extract<VerdictStep, { code: Code }>["data"];

/** "74% (September 2021)", "5/13 (38.5%; 2025)", "80% (2025; assumed)" */
export function at({ text, period, assumed }: At): string {
  const beside = [...(period === null ? [] : [period.text]), ...(assumed ? ["assumed"] : [])].join("; ");
  if (beside === "") return text;
  return text.endsWith(")") ? `${text.slice(0, -1)}; ${beside})` : `${text} (${beside})`;
}
export function points(text: string, inPoints: boolean): string {
  if (!inPoints) return text;
  return /^\D?1$/.test(text) ? `${text} percentage point` : `${text} percentage points`;
}
/** Quoted, with a full stop only where the quotation has none of its own. */
const quoted = (text: string): string => `“${oneLine(text)}”${/[.!?]$/.test(text.trim()) ? "" : "."}`;
/** Said where a pace is scaled up from less than a year. */
export const scaledUp = (span: { readonly text: string } | null): string =>
  span === null ? "" : `, scaled up from only ${span.text} mo`;
const by = (due: PeriodView | null): string => (due === null ? "" : ` by ${due.text}`);
const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");

/** A row of the decision table, in words. */
const rows: Readonly<Record<Row, string>> = {
  retired: "the measure is declared retired",
  suspended: "the measure is declared suspended",
  not_comparable: "a break of major or unknown effect lies after the baseline, which is not restated",
  undecidable: "the figure is only a bound, and the bound does not decide it",
  no_target: "no target can be computed",
  settled: "the due date has passed, and the figure that settles it meets the target",
  late: "the due date has passed; the figure that settles it does not meet the target, but the latest does",
  missed: "the due date has passed, and neither the figure that settles it nor the latest meets the target",
  unconfirmed: "the due date has passed with no figure to settle it, but the latest meets the target",
  unmeasured: "the due date has passed, nothing settles it, and the latest figure, if any, does not meet the target",
  no_figure: "the due date lies ahead, and no figure counts",
  level_met: "there is no baseline, or it has no date, and the target is met",
  no_baseline: "there is no baseline, and the target is not met",
  kept: "the baseline met the target already, and the latest figure still does",
  kept_worsening: "the baseline met the target, the latest figure does not, and the course is adverse",
  kept_not: "the baseline met the target, but the latest figure does not",
  undated: "the baseline has no date, so no pace can be computed",
  met: "the due date lies ahead, and the latest figure meets the target already",
  no_path: "the expected path is not defined from or to zero",
  pace_on_track: "the due date lies ahead, and the pace reaches the limit for “on track”",
  pace_behind: "the due date lies ahead, and the pace reaches the limit for “somewhat behind” but not for “on track”",
  pace_off_track:
    "the due date lies ahead, and the pace does not reach the limit for “somewhat behind”, but is not backwards",
  away: "the due date lies ahead, and the figures move away from the target",
};

/** Where no progress was expected there is no pace to divide by: the figure is held against the expected path. */
const byPath: Readonly<Partial<Record<Row, string>>> = {
  pace_on_track:
    "the due date lies ahead, no progress was expected yet, and the figure is on or ahead of the expected path",
  away: "the due date lies ahead, no progress was expected yet, but the figure is worse than the expected path",
};

type FlagWords = { readonly [F in Flag]: (reason: Extract<FlagReason, { flag: F }>) => string };

const flagWords: FlagWords = {
  at_risk: (reason) =>
    `met now, but the average change leads to ${reason.carried.text}${by(reason.due)}, which does not meet ${reason.target}`,
  lost: (reason) => `${at(reason.settled)} met the target, but the latest, ${at(reason.latest)}, does not`,
  unconfirmed: (reason) =>
    `no figure settles${reason.due === null ? " it" : ` the due date ${reason.due.text}`}; the latest figure meets the target`,
  step_unmeasured: (reason) => `no figure settles the step that was due ${en.list(reason.due.map(({ text }) => text))}`,
  not_ambitious: (reason) => `the target ${reason.target} is not beyond the baseline ${reason.baseline}`,
  early: (reason) => `only ${reason.share.text} of the way was expected by now, less than ${reason.limit.text}`,
  within_noise: (reason) =>
    `the change of ${reason.change.text} percentage points is not outside the margin of error of ±${reason.moe.text}`,
  rounding_sensitive: (reason) =>
    reason.low === null || reason.high === null
      ? "rounding of the published shares could turn the trend"
      : `with rounding, z lies between ${reason.low.text} and ${reason.high.text}, and the limit is ±${reason.limit.text}; the answer or the trend could turn`,
  stale: (reason) =>
    `the next figure was expected ${reason.due.text}, and the grace of ${reason.grace.text} months has passed`,
  provisional: (reason) => `${at(reason.figure)} is provisional`,
  revised_target: (reason) =>
    `the target used to be ${en.list(reason.targets.map(({ text, due }) => `${text}${by(due)}`))}`,
  denominator_moved: (reason) => `the denominator was ${reason.from.text} and is now ${reason.to.text}`,
  steeper_ahead: (reason) =>
    `the step${by(reason.due)} needs ${points(reason.needed.text, reason.inPoints)} a year, more than ${reason.limit.text} times the pace so far, ${reason.observed.text}`,
};

function flagWhy(reason: FlagReason): string {
  if ("plain" in reason) return "";
  // each flag has the words for its own reason: that the two belong together is lost where they are looked up
  return (flagWords[reason.flag] as (reason: FlagReason) => string)(reason);
}

export function changeText({
  from,
  to,
  change,
  z,
  limit,
  moe,
  n,
  significant,
  sensitive,
  zLow,
  zHigh,
}: SurveyChange): string {
  const size = `${at(from)} to ${at(to)}: ${points(change.text, true)}, margin of error ±${moe.text}`;
  const told = significant ? "more than chance" : "not outside the margin of error";
  const test = `z = ${z.text} against the limit ±${limit.text} (n = ${n[0].text} and ${n[1].text}): ${told}`;
  return `${size}. ${test}.${sensitive ? ` Rounding could turn it: z between ${zLow.text} and ${zHigh.text}.` : ""}`;
}

function noTarget({ reason, text, decideBy }: Data<"no_target">): string {
  const until = decideBy === null ? "" : `, expected by ${decideBy.text}`;
  const said = `${en.noTarget[reason]}${until}${text === null ? "." : `: ${quoted(text.text)}`}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function target({ text, due, why, held, all }: Data<"target">): string {
  const only = held.value === 1;
  const passed = only
    ? "Its due date has passed."
    : `Its due date has passed, and it is the last of ${held.text} targets.`;
  const next = only ? "" : `It is the next to fall due of ${held.text} targets with a due date.`;
  return `The target is ${all ? "to reach " : ""}${text}${by(due)}. ${why === "last" ? passed : next}`.trim();
}

function baseline({ kind, counts, note, ...rest }: Data<"baseline">): string {
  if (kind === "none") return "The plan gives no baseline.";
  if (kind === "pending") return `The baseline is not settled: ${rest.text}.`;
  if (kind === "words") return `The baseline is given in words: ${quoted(rest.text)}`;
  const undated = rest.period === null ? " It has no date." : "";
  const other = note === null ? "." : `: ${quoted(note.text)}`;
  return `The baseline is ${at(rest)}.${undated}${counts ? "" : ` It cannot be compared with the target and does not count${other}`}`;
}

const paths = {
  linear: "a straight line",
  step: "a step: nothing is expected before the due date",
  geometric: "steady growth in per cent",
};

function settled({ due, inside, met, ...figure }: Data<"settled">): string {
  const where = inside ? "is the last one inside the due period" : "is the first one after it, since none is inside";
  const result = met === null ? "does not decide it alone" : met ? "meets the target" : "does not meet the target";
  return `The due date ${due.text} is settled by ${at(figure)}: the figure ${where}, and it ${result}.`;
}

function distance({ met, gap, inPoints, banded, side, latest }: Data<"distance">): string {
  const size = points(gap.text, inPoints);
  const figure = `The latest figure, ${latest},`;
  if (met) return banded ? `${figure} is inside the band.` : `${figure} meets the target.`;
  if (banded) return `${figure} is ${size} ${side === "above" ? "above" : "below"} the band.`;
  return side === "above" ? `${figure} is ${size} above the target.` : `${figure} is ${size} short of the target.`;
}

function expected({ expected: value, period, path, share, banded }: Data<"expected">): string {
  const what = banded ? `a distance to the band of ${value.text}` : value.text;
  return `Expected for ${period.text} was ${what} (${paths[path]})${share === null ? "" : `, that is ${share.text} of the way`}.`;
}

/** The last figure, where it goes another way than the rest. */
const lastOne: Readonly<Partial<Record<Data<"trend">["trend"], string>>> = {
  faltering: "but the last figure went the wrong way",
  recovering: "but the last figure went the right way",
};

function trend({ trend: word, points: count, change, span, inPoints, banded }: Data<"trend">): string {
  const size =
    change === null
      ? []
      : [
          `on average ${points(change.text, inPoints)} a year${banded ? " in distance to the band" : ""}${scaledUp(span)}`,
        ];
  const noise = change === null && word !== "stable" ? ["on average no more than chance"] : [];
  const last = change === null && word === "declining" ? "and the last figure went the wrong way" : lastOne[word];
  const told = [en.trend[word], ...size, ...noise, ...(last === undefined ? [] : [last])].join(", ");
  return `The course: ${told} (${count.text} figures).`;
}

const breaks: Readonly<Record<string, string>> = {
  wording: "the question",
  scale: "the scale of answers",
  population: "the population",
  mode: "the way of collecting",
  sample_mix: "the make-up of the sample",
  definition: "the definition",
  geography: "the geographical division",
  source: "the source",
  system: "the system",
};

const effectOf = ({ effect, assessed, by: who }: BreakView): string => {
  if (!assessed) return "the effect has not been assessed and counts as unknown";
  return `the effect is assessed as ${effect}${who === null ? " (the plan does not say by whom)" : ` by ${who}`}`;
};

/** A break: when it came, what changed, and who has assessed its effect. */
export const breakText = (found: BreakView): string =>
  `break from ${found.at.text}: ${breaks[found.kind] ?? found.kind} changed, and ${effectOf(found)}`;

type StepWords = { readonly [Code in VerdictStep["code"]]: (data: Data<Code>) => string };

const stepWords: StepWords = {
  declared: (data) => {
    const from = data.from === null ? "" : ` from ${data.from.text}`;
    return `Declared ${en.status[data.state]}${from}${data.reason === null ? "." : `: ${quoted(data.reason.text)}`}`;
  },
  no_target: noTarget,
  target: target,
  baseline: baseline,
  latest: (data) => `The latest figure that counts is ${at(data)}${data.age === "" ? "" : `, ${data.age} old`}.`,
  unmeasured: (data) => (data.baseline ? "No figure after the baseline counts." : "No figure counts."),
  break: (data) => `The series has a ${breakText(data)}.${data.text === null ? "" : ` ${quoted(data.text.text)}`}`,
  settled: settled,
  unsettled: (data) => `No figure settles the due date ${data.due.text}: none is inside it, and none has come after.`,
  distance: distance,
  kept: (data) =>
    `The baseline ${data.baseline} met the target ${data.target} already; what matters is to stay there, and the pace is not judged.`,
  expected: expected,
  achievement: (data) =>
    data.share.value < 0
      ? `The figures have moved away from the target: ${data.share.text} of the way from the baseline.`
      : `Of the way from the baseline to the target, ${data.share.text} is covered.`,
  pace: (data) =>
    `The pace is ${data.ratio.text} times the expected one. The limits are ${data.onTrack.text} for “on track” and ${data.behind.text} for “somewhat behind”.`,
  row: (data) =>
    `The rule that applies: ${(data.byPath ? byPath[data.row] : undefined) ?? rows[data.row]}. Therefore: ${en.status[data.status]}.`,
  flag: (data) => `Flag “${en.flag[data.flag]}”${flagWhy(data) === "" ? "" : `: ${flagWhy(data)}`}.`,
  trend: trend,
  significance: (data) =>
    `Since the ${data.since === "baseline" ? "baseline" : "break"}: ${changeText(data)} A simple random sample is assumed.`,
  untested: (data) =>
    `${at(data)} is an assumption without a number of answers, so nothing is said of whether the change is more than chance.`,
  sample: (data) =>
    `${at(data)} has a margin of error of ±${data.halfWidth.text} percentage points (n = ${data.n.text}, simple random sample assumed).`,
  rounding: (data) =>
    `The source has rounded the figure: it can be ${points(data.half.text, data.inPoints)} higher or lower.`,
  candidate: (data) =>
    `The candidate figure ${at(data)} does not count. With it the status would be ${data.same ? "the same" : en.status[data.status]}.`,
};

export function stepEn({ code, data }: VerdictStep): string {
  // each step has the words for its own data: that the two belong together is lost where they are looked up
  return (stepWords[code] as (data: VerdictStep["data"]) => string)(data);
}
