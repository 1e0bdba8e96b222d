/** Why each gap matters, in English, with the gap's own numbers. */
import { groupBy } from "../../report/attended.js";
import type { GapView, ShownFacts } from "../../report/gaps-view.js";
import type { MeasureView } from "../../report/status-view.js";
import type { Named, Passage } from "../../report/view.js";
import { en } from "./en.js";
import { withoutStop } from "../gaps-clause.js";
import { said } from "../screen.js";
import type { Reported, Sentences } from "./gaps.js";

const count = (number: number, one: string, other: string): string =>
  `${en.number(number, 0)}\u00a0${number === 1 ? one : other}`;
const days = (number: number): string => count(number, "day", "days");
const numbers = (items: readonly { readonly number: string }[]): string => en.list(items.map(({ number }) => number));
const name = ({ name: passage }: Named): string => said(en, passage).toLowerCase();
const after = (text: Passage | null): string => (text === null ? "" : `: ${said(en, text)}`);

/** The latest figure against the target: "58% (2023) against 85% by 2025". */
function standing(measure: MeasureView | null): string {
  if (measure === null) return "";
  const { latest, target } = measure;
  const period = latest.period === null ? "" : ` (${latest.period.short})`;
  const due = target.due === null ? "" : ` by ${target.due.text}`;
  return `${latest.text}${period} against ${target.text}${due}`;
}

/** What the last known figure is. */
export function knownEn({ measure }: GapView): string {
  if (measure === null) return "";
  const { latest, baseline } = measure;
  const period = (figure: typeof latest | typeof baseline): string =>
    figure.period === null ? "" : ` (${figure.period.short})`;
  if (latest.value !== null) return `; the latest figure is ${latest.text}${period(latest)}`;
  return baseline.value === null
    ? "; there are no figures"
    : `; only the baseline is known: ${baseline.text}${period(baseline)}`;
}

const missingWord: Readonly<Record<NonNullable<Reported["missing"]>, string>> = {
  suppressed: "suppressed",
  not_available: "not available",
  not_yet_available: "not available yet",
  not_applicable: "not applicable",
};

/** "reported 15 February 2026 as not available (Register: The count was lost)"; empty where nothing is reported. */
export function reportedEn({ missing, missingFor, reported, reporter, text }: Reported, period: string): string {
  if (missing === null) return "";
  const on = reported === null ? "" : ` ${reported.text}`;
  const of = missingFor === null || missingFor.period === period ? "" : ` for ${missingFor.text}`;
  const by = reporter === null ? [] : [said(en, reporter.name)];
  const told = [...by, ...(text === null ? [] : [withoutStop(said(en, text))])].join(": ");
  return `reported${on} as ${missingWord[missing]}${of}${told === "" ? "" : ` (${told})`}`;
}

const orNot = (text: string): string => (text === "" ? "" : `; ${text}`);

/** "the delay pushes 2.A-m2 by 456 days": milestones by their initiatives; then initiatives that wait for it themselves. */
function knockOn({ pushed, initiatives }: Pick<ShownFacts<"milestone-delayed">, "pushed" | "initiatives">): string {
  const named = ({ id, name: passage }: Named): string => `${id} (${withoutStop(said(en, passage))})`;
  const moved = groupBy(pushed, (each) => each.days).map(
    ([by, same]) => `${en.list(same.map(named))} by ${days(by)}${same.length === 1 ? "" : " each"}`,
  );
  const holders = pushed.map(({ within }) => within?.id);
  const waiting = initiatives.filter(({ id }) => !holders.includes(id));
  const waits = waiting.length === 0 ? "" : `${numbers(waiting)} ${waiting.length === 1 ? "waits" : "wait"} for it`;
  return orNot(moved.length === 0 ? "" : `the delay pushes ${moved.join(", and ")}`) + orNot(waits);
}

const baselineMissing: Readonly<Record<string, string>> = {
  none: "no baseline is given",
  words: "the baseline is given in words",
  pending: "the baseline is to be clarified",
  not_comparable: "the baseline is defined otherwise than the target",
  undated: "the baseline has no date",
};

export const sentencesEn: Sentences = {
  "lagging-without-initiative": ({ facts, measure }) =>
    `${en.status[facts.status]}: ${standing(measure)}; no initiative under way is to move it`,
  "due-not-measured": (gap) => {
    const { period } = gap.facts;
    const told = orNot(reportedEn(gap.facts, period?.period ?? ""));
    return `${period?.text ?? "the due date"} is not measured${told}${knownEn(gap)}`;
  },
  "clarification-overdue": ({ facts: { what, text } }) => {
    if (what === "planned") return `was to be done${after(text)}`;
    return `the ${what === "baseline" ? "baseline" : "target"} was to be clarified${after(text)}`;
  },
  "follow-up-overdue": ({ facts }) => `from ${said(en, facts.meeting.name)}`,
  "condition-unmet": ({ facts }) => `a condition from ${said(en, facts.meeting.name)} is not met${after(facts.text)}`,
  "deadline-passed": ({ facts, due }) =>
    `the deadline ${due?.text ?? ""} passed ${days(facts.days)} ago, and the initiative is under way`,
  "milestone-delayed": ({ facts }) => {
    const { planned, expected, passed, significant } = facts;
    const later =
      expected === null ? "no new date is reported" : `${passed ? "was last expected" : "expected"} ${expected.text}`;
    return `planned ${planned?.text ?? ""}, ${later}: ${days(facts.days)} late${significant ? " (significantly)" : ""}${knockOn(facts)}`;
  },
  "enabling-objective-lags": ({ facts }) =>
    `${facts.count} of ${count(facts.of, "measure", "measures")} that can be judged lag; ${facts.objectives.length === 1 ? "objective" : "objectives"} ${numbers(facts.objectives)} ${facts.objectives.length === 1 ? "rests" : "rest"} on it`,
  lagging: ({ facts, measure }) =>
    `${en.status[facts.status]}: ${standing(measure)}; ${facts.initiatives.length === 0 ? "whether any initiative is to move it cannot be seen" : `${numbers(facts.initiatives)} ${facts.initiatives.length === 1 ? "is" : "are"} to move it`}`,
  "judgement-against-data": ({ facts }) =>
    `judged ${name(facts.colour)} as of ${facts.cutOff.text}${facts.role === null ? "" : ` (${facts.role})`}, but ${facts.what === "better" ? "the worst" : "even the worst"} computed status is “${en.status[facts.status]}”`,
  "next-step-missing": ({ facts }) =>
    `the last step set is ${facts.period?.text ?? ""}; the plan runs to ${facts.horizon.text}`,
  "no-target": ({ facts }) => `${en.noTarget[facts.noTarget]}${after(facts.text)}`,
  "no-baseline": ({ facts }) => `${baselineMissing[facts.what] ?? ""}${after(facts.text)}`,
  "figure-missing": (gap) => {
    const { what, period } = gap.facts;
    const need = en.attention.figure(what === "exact" ? "exact" : "first", period?.text ?? null);
    return `${need}${orNot(reportedEn(gap.facts, period?.period ?? ""))}${knownEn(gap)}`;
  },
  "figure-stale": (gap) => {
    const { period } = gap.facts;
    const told = orNot(reportedEn(gap.facts, period?.period ?? ""));
    return `a new figure was expected ${period?.text ?? ""}${told}${knownEn(gap)}`;
  },
  "initiative-without-owner": ({ facts }) =>
    facts.what === "pending" ? "the owner is to be clarified" : "the plan names no owner",
  "initiative-without-status": ({ source }) =>
    `no status is reported${source === null ? "" : `; it is to come from the source “${said(en, source.name)}”`}`,
  "status-too-old": ({ facts }) =>
    `the latest status is ${name(facts.colour)} as of ${facts.cutOff.text}, ${en.age(facts.months)} old`,
  "colour-without-reason": ({ facts }) => `${name(facts.colour)} as of ${facts.cutOff.text}, with no reason`,
  "outcome-without-either": () => "no indicator follows it, and no initiative moves it",
  "outcome-not-measured": ({ facts }) =>
    `no indicator follows it; ${numbers(facts.initiatives)} ${facts.initiatives.length === 1 ? "moves" : "move"} it`,
  "outcome-not-moved": () => "it is followed, but no initiative moves it",
  "only-adoption": ({ facts }) =>
    facts.count === 1 ? "the only indicator is of adoption" : `all ${facts.count} indicators are of adoption`,
  "benefit-not-measured": ({ facts }) => {
    const ended = facts.ended === null ? "the initiative has ended" : `ended ${facts.ended.text}`;
    if (facts.what === "undescribed") return `${ended}; the plan does not say what it was to give or has given`;
    const by = facts.measure === null ? "" : `; is to show in ${facts.measure.id}`;
    return `${ended}, and the benefit is not measured${by === "" ? after(facts.text) : withoutStop(after(facts.text))}${by}`;
  },
  "initiative-without-milestones": () => "no dated milestones",
  "initiative-without-evaluation": ({ facts }) =>
    facts.what === "none" ? "no evaluation is planned" : "it is not known whether it will be evaluated",
};
