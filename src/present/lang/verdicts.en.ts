/** What each status and each flag means, in English. */
import type { VerdictWords } from "./verdicts.js";

export const verdictsEn: VerdictWords = {
  status: "status of a measure",
  flag: "remark beside a status",
  when: "When it is given",
  act: "What it calls for",
  statuses: {
    retired: {
      when: "The plan says that the measure, or its indicator, is retired.",
      act: "Nothing: it is no longer judged.",
    },
    suspended: {
      when: "The plan says that the measure, or its indicator, rests.",
      act: "Nothing until it is taken up again; then a new state must be registered.",
    },
    not_comparable: {
      when: "After the baseline the series has a break of major or unknown effect, and the baseline is not restated.",
      act: "Assess the break, or restate the baseline by the new method.",
    },
    undecidable: {
      when: "The latest figure is only a bound, such as “above 80”, and it proves neither that the target is met nor that it is not.",
      act: "Get an exact figure.",
    },
    no_target: {
      when: "No target that can be computed is valid: none is set, it is to be clarified, it waits for something else, or it is words.",
      act: "Set a target with a number and a due date.",
    },
    achieved: {
      when: "The target is met: by the figure that settles the due period, or, while the due date lies ahead, by the latest figure.",
      act: "See the remarks beside it: the target can be lost again, or the figure may not confirm it yet.",
    },
    achieved_late: {
      when: "The figure for the due period did not meet the target, but a later one does.",
      act: "Nothing for this target; the delay stays on record.",
    },
    missed: {
      when: "The due period has passed, its figure did not meet the target, and neither does the latest.",
      act: "Decide what is to be done, and whether a new target is needed.",
    },
    awaiting_data: {
      when: "The due period has passed, no figure settles it, and the latest figure, if any, does not meet the target.",
      act: "Get the figure for the due period.",
    },
    no_data: {
      when: "The due date lies ahead, and no figure has come since the baseline.",
      act: "Get a first figure.",
    },
    no_baseline: {
      when: "The due date lies ahead, the target is not met, and there is no baseline to count the pace from.",
      act: "Measure or clarify a baseline that can be held against the target.",
    },
    no_pace: {
      when: "The due date lies ahead, the target is not met, and the baseline has no date, so no pace can be computed.",
      act: "Find the period of the baseline.",
    },
    on_track: {
      when: "The due date lies ahead, and at least 95% of the expected movement since the baseline has come.",
      act: "Go on.",
    },
    behind: {
      when: "The due date lies ahead, and from 60% up to 95% of the expected movement has come; or a level that is to be kept is not, and it does not get worse.",
      act: "See what the initiatives can make up.",
    },
    off_track: {
      when: "The due date lies ahead, and less than 60% of the expected movement has come.",
      act: "Correct the course, or tell why the target still holds.",
    },
    worsening: {
      when: "The due date lies ahead, and the measure has moved away from the target since the baseline; or a level that is to be kept is lost and gets worse.",
      act: "Find the cause, and decide what is to be done.",
    },
  },
  flags: {
    at_risk: {
      when: "The target is met now, but the average change so far, carried to the due date, would lose it.",
      act: "Follow it closely: the figures move the wrong way.",
    },
    lost: {
      when: "The figure for the due period met the target, but the latest figure does not.",
      act: "Tell both: it was reached, and it is no longer so.",
    },
    unconfirmed: {
      when: "The due period has passed and an earlier figure met the target, but no figure settles the due period.",
      act: "Get the figure for the due period before it is called achieved.",
    },
    step_unmeasured: {
      when: "The due period of an earlier step has passed, and no figure settles it.",
      act: "Get the figure, or register why it does not come.",
    },
    not_ambitious: {
      when: "The target does not go beyond the baseline, and is not declared as a level to keep or as a band.",
      act: "Raise the target, or declare that the level is to be kept.",
    },
    early: {
      when: "Less than a tenth of the way was to be covered by the latest figure.",
      act: "Read the status with care: little could have shown by then.",
    },
    within_noise: {
      when: "The change since the baseline lies within the margin of error of the survey.",
      act: "Do not call it a rise or a fall.",
    },
    rounding_sensitive: {
      when: "Figures with more decimals could turn whether the change is significant.",
      act: "Ask the source for more decimals.",
    },
    stale: {
      when: "By the cadence of its source, the next figure is overdue by more than the grace, three months unless the plan says otherwise.",
      act: "Get the figure, or register why it does not come.",
    },
    provisional: {
      when: "The figure that the status rests on is provisional or estimated.",
      act: "Expect that it may change.",
    },
    revised_target: {
      when: "An earlier target of the measure was replaced by the one that is judged.",
      act: "See the verdict against the original target too: `ehs show` has it.",
    },
    denominator_moved: {
      when: "The whole that the share is of is another in the latest figure than in the baseline.",
      act: "Tell both the number and the whole.",
    },
    steeper_ahead: {
      when: "It goes well so far, but a later step needs more than one and a half times the pace seen.",
      act: "Plan for the later step now.",
    },
  },
};
