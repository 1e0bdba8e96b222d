/** What each kind of gap is, and why it matters, in English. */
import type { GapWords } from "./gaps.js";

export const kindsEn: GapWords["kinds"] = {
  "lagging-without-initiative": {
    title: "Lags, and no initiative moves it",
    why: "The measure will not reach its target in time, and nobody works on it. Without an initiative there is no reason to expect anything else next year.",
  },
  "due-not-measured": {
    title: "Due and not measured",
    why: "Nobody can say whether the target was reached. It is neither achieved nor missed until the figure is there.",
  },
  "clarification-overdue": {
    title: "Clarification past its date",
    why: "The plan promised to clarify a baseline, a target or a development by a date. While it is open, the measure cannot be judged.",
  },
  "follow-up-overdue": {
    title: "Follow-up point past its date",
    why: "A meeting asked for something by a date. It belongs in the papers of the next one.",
  },
  "condition-unmet": {
    title: "Condition not met",
    why: "The support or decision rests on the condition. Without it the basis is gone.",
  },
  "deadline-passed": {
    title: "Deadline passed",
    why: "The initiative was to be finished, and still stands as under way.",
  },
  "milestone-delayed": {
    title: "Milestone delayed",
    why: "The delay can spread to those who wait for the milestone.",
  },
  "enabling-objective-lags": {
    title: "Objective that others rest on lags",
    why: "When most measures of such an objective lag, the objectives that rest on it are in danger too.",
  },
  lagging: {
    title: "Lags, though initiatives are to move it",
    why: "Someone works on it, but so far it is not enough.",
  },
  "judgement-against-data": {
    title: "The judgement says other than the figures",
    why: "Both may be right, but the difference must be explained. Neither overrules the other.",
  },
  "next-step-missing": {
    title: "Next step not set",
    why: "The last step falls due, and the plan runs further. Without a new target there is nothing to steer by.",
  },
  "no-target": {
    title: "No target",
    why: "Without a target that can be computed, nobody can say whether progress is good enough.",
  },
  "no-baseline": {
    title: "No baseline",
    why: "Without a dated baseline that can be held against the target, no pace can be computed.",
  },
  "figure-missing": {
    title: "No figure to judge by",
    why: "Either no figure has come yet, or the latest only says above or below something and decides nothing. Until one comes, nobody knows where the measure stands.",
  },
  "figure-stale": {
    title: "Stale figure",
    why: "The source was to bring a newer figure. The old one says less every month.",
  },
  "initiative-without-owner": {
    title: "Initiative without an owner",
    why: "There is nobody to ask, and nobody who answers for progress.",
  },
  "initiative-without-status": {
    title: "Initiative without a reported status",
    why: "Nobody knows whether it goes as planned. Silence is not green.",
  },
  "status-too-old": {
    title: "Reported status too old",
    why: "The status is older than the plan allows, and no meeting can rest on it.",
  },
  "colour-without-reason": {
    title: "Colour without a reason",
    why: "When something deviates from the plan, readers must know why before they can act on it.",
  },
  "outcome-without-either": {
    title: "Outcome neither measured nor moved",
    why: "The strategy has the outcome, but the plan does nothing about it.",
  },
  "outcome-not-measured": {
    title: "Outcome not measured",
    why: "Initiatives work on it, but nobody can see whether they succeed.",
  },
  "outcome-not-moved": {
    title: "Outcome not moved",
    why: "It is measured, but nobody works on it.",
  },
  "only-adoption": {
    title: "Objective measured by adoption only",
    why: "Adoption shows that something is used, not that it helps anyone.",
  },
  "benefit-not-measured": {
    title: "Benefit not measured",
    why: "The initiative has ended. Unless it is measured, nobody knows whether it was worth the effort.",
  },
  "initiative-without-milestones": {
    title: "Initiative without milestones",
    why: "Without dated steps, a delay shows only when it is too late.",
  },
  "initiative-without-evaluation": {
    title: "Initiative without evaluation",
    why: "Without an evaluation nobody learns from what was done.",
  },
};
