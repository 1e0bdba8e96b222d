/** What the pages of goals, objectives, indicators, initiatives and organisations say in English. */
import type { LateView, RolledView, RollUpView } from "../../report/show-plain-view.js";
import { oneLine } from "../clean.js";
import { said } from "../screen.js";
import { en } from "./en.js";
import type { NameOf, PlainWords } from "./show-plain.js";

const plural = (value: number, one: string, many: string): string => (value === 1 ? one : many);
/** Names hold commas of their own. */
const row = (names: readonly string[]): string => names.join("; ");
const whole = { indicator: "the indicator", objective: "the objective", goal: "the goal" } as const;
const statuses = (all: readonly RollUpView["order"][number][]): string => all.map((each) => en.status[each]).join(", ");
const because = ({ why }: RolledView): string => (why === null ? "" : ` (${en.picture.why(why)})`);

function first({ of, measures, judged, share }: RollUpView): string {
  const stand = `${measures.text} ${plural(measures.value, "measure stands", "measures stand")} under ${whole[of]}`;
  if (measures.value === 0) return `No measure stands under ${whole[of]}, so there is nothing to judge.`;
  return `${stand}; ${judged.text} can be judged (${share?.text ?? ""}).`;
}

/** How the worst one decides, or what is shown when nothing can be judged. */
function decision({ judged, ranked, deciding, order, otherwise }: RollUpView, nameOf: NameOf): string[] {
  const [one] = deciding;
  if (one === undefined) return [];
  const names = row(deciding.map(({ item }) => nameOf(item)));
  const shown = en.status[one.status];
  if (judged.value === 0)
    return [
      `None can be judged, so the indicator shows the first of these that applies: ${statuses(otherwise)}. ` +
        `Here that is “${shown}”, because of ${names}.`,
    ];
  const rest = ranked.filter(({ status }) => status !== one.status);
  const better = rest.map(({ item, status }) => `${nameOf(item)} (${en.status[status]})`);
  return [
    `The worst of those that can be judged decides, in this order from worst to best: ${statuses(order)}. No mean is computed.`,
    `${deciding.length === 1 ? "Worst is" : "Worst are"} ${names}: ${shown}. So the indicator is “${shown}”.`,
    ...(better.length === 0 ? [] : [`Better, and without effect on it: ${row(better)}.`]),
  ];
}

function counts({ of, measures, byStatus, ranked }: RollUpView, nameOf: NameOf): string[] {
  if (measures.value === 0) return [];
  const counted = byStatus.map(({ status, count }) => `${count.text} ${en.status[status]}`).join(", ");
  const named = ranked.map(({ item, status }) => `${nameOf(item)} (${en.status[status]})`);
  return [
    `By status: ${counted}.`,
    ...(named.length === 0 ? [] : [`Those that can be judged, worst first: ${row(named)}.`]),
    `No mean score is computed for ${whole[of]}: the measures count different things, and a good one does not make up for a bad one.`,
  ];
}

const late = ({ daysLate, due, forecast }: LateView): string => {
  const dates = [
    ...(due === null ? [] : [`due ${due.text}`]),
    forecast === null ? "no forecast" : `forecast ${forecast.text}`,
  ];
  return `${daysLate.text} ${plural(daysLate.value, "day", "days")} late (${dates.join(", ")})`;
};

export const plainEn: PlainWords = {
  headings: {
    measures: "The measures together",
    gaps: "What is missing or lags, and who must act",
    toActOn: "Gaps to act on",
    toGive: "Gaps in what gets figures or status from here",
    contradictions: "Texts that the figures contradict",
  },
  rollUp: (view, nameOf) => [
    first(view),
    ...(view.of === "indicator" ? decision(view, nameOf) : counts(view, nameOf)),
    ...(view.leftOut.length === 0 || (view.of === "indicator" && view.judged.value === 0)
      ? []
      : [`Left out, since ${view.leftOut.length === 1 ? "it" : "they"} cannot be judged:`]),
  ],
  leftOut: (member, nameOf) => `${nameOf(member.item)}: ${en.status[member.status]}${because(member)}`,
  reported: (report) => {
    if (report === null) return "No status has been reported.";
    const { colour, cutOff, reason, ageMonths, age } = report;
    const ago = ageMonths.value === 0 ? "less than a month old" : `${age} old`;
    const why = reason === null ? ". No reason was given." : `: ${said(en, reason)}`;
    return `${said(en, colour.name)} as of ${cutOff.text} (${ago})${why}`;
  },
  tooOld: (report) =>
    report?.tooOld === true
      ? `That is older than the ${report.allowed.text} months that a report may be: a new one is needed.`
      : null,
  waits: ({ waits, dependsOnLate }, nameOf) => [
    ...waits.map(
      (wait) =>
        `${nameOf(wait.waiting)} waits for ${nameOf(wait.milestone)} in ${nameOf(wait.of)}, which is ${late(wait)}.`,
    ),
    ...dependsOnLate.map(
      ({ item, late: all }) =>
        `The initiative depends on ${nameOf(item)}, where ${row(all.map((each) => `${nameOf(each.milestone)} is ${late(each)}`))}.`,
    ),
  ],
  gap: {
    who: (names) => `Who: ${names}`,
    next: (step) => `Next step: ${step}`,
    noDate: "no date is set",
    none: "No gaps.",
    under: ({ value, text }, command) =>
      `${text} ${plural(value, "gap stands", "gaps stand")} under it, those of its measures and initiatives among them: ${command}`,
    all: (command) => `As a list ready to send: ${command}`,
  },
  textOf: (name, place) => `The text stands with ${name}, ${place}`,
  called: ({ typed, shown, others }, nameOf) => {
    const rest = others.map((item) => `${nameOf(item)} (ehs\u00a0show\u00a0${oneLine(item.id)})`);
    return rest.length === 0
      ? `${oneLine(typed)} is the number of ${shown.length} items, shown one after the other: ${row(shown.map(nameOf))}.`
      : `${oneLine(typed)} is taken as ${row(shown.map(nameOf))}. The same number stands for ${row(rest)}.`;
  },
  items: {
    milestones: "Depends on",
    benefits: "Measured by",
    decisions: "Concerns",
    recommendations: "Concerns",
    follow_ups: "Concerns",
    comments: "Concerns",
    to_clarify: "Concerns",
  },
};
