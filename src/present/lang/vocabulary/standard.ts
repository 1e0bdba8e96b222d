/**
 * The words that the tool's own sentences use for what a plan may call otherwise, in every form that occurs in them. Forms
 * that are the same for one and several stand under `either`; what stands around them tells.
 */
import type { PlanWords } from "../../../model/plan.js";
import type { Lang } from "../../../report/wording.js";

/** The words of a plan's vocabulary that are nouns. */
export type NounKey = Exclude<keyof PlanWords, "status" | "flag" | "trend" | "nested_objective">;

/** A form of a noun; `either` is one or several. */
export type NounForm = "one" | "other" | "the" | "the_other" | "either";

export interface StandardNoun {
  /** true: et, dette, hvert; what it is called instead may be of another gender. */
  readonly neuter: boolean;
  readonly forms: Readonly<Partial<Record<NounForm, readonly string[]>>>;
}

type Nouns = Readonly<Record<NounKey, StandardNoun>>;

const english = (one: readonly string[]): StandardNoun => ({
  neuter: false,
  forms: { one, other: one.map((word) => `${word}s`) },
});

function noun(neuter: boolean, one: string, other: string, the: string, others: string): StandardNoun {
  const bare = one === other ? { either: [one] } : { one: [one], other: [other] };
  return { neuter, forms: { ...bare, the: [the], the_other: [others] } };
}

/** "målindikator" is often cut to "indikator". */
const indicator = (plural: string): StandardNoun => ({
  neuter: false,
  forms: {
    ...{ one: ["målindikator", "indikator"], other: [`målindikator${plural}`, `indikator${plural}`] },
    ...{ the: ["målindikatoren", "indikatoren"] },
    the_other: [`målindikator${plural.replace("r", "ne")}`, `indikator${plural.replace("r", "ne")}`],
  },
});

const en: Nouns = {
  goal: english(["overall goal", "goal"]),
  objective: english(["strategic objective", "objective"]),
  outcome: english(["outcome"]),
  indicator: english(["indicator"]),
  measure: english(["measure"]),
  initiative: english(["strategic initiative", "initiative"]),
  milestone: english(["milestone"]),
  meeting: english(["meeting"]),
  treatment: english(["treatment"]),
  baseline: english(["baseline"]),
  target: english(["target"]),
};

const nb: Nouns = {
  goal: noun(true, "overordnet mål", "overordnede mål", "overordnede målet", "overordnede målene"),
  objective: {
    neuter: true,
    forms: {
      ...{ one: ["strategisk mål"], other: ["strategiske mål"], either: ["mål"], the: ["strategiske målet", "målet"] },
      the_other: ["strategiske målene", "målene"],
    },
  },
  outcome: noun(true, "målbildepunkt", "målbildepunkter", "målbildepunktet", "målbildepunktene"),
  indicator: indicator("er"),
  measure: noun(false, "delindikator", "delindikatorer", "delindikatoren", "delindikatorene"),
  initiative: {
    neuter: true,
    forms: {
      ...{ one: ["strategisk initiativ"], other: ["strategiske initiativ", "initiativer"], either: ["initiativ"] },
      ...{ the: ["initiativet"], the_other: ["initiativene"] },
    },
  },
  milestone: noun(false, "milepæl", "milepæler", "milepælen", "milepælene"),
  meeting: noun(true, "møte", "møter", "møtet", "møtene"),
  treatment: noun(false, "behandling", "behandlinger", "behandlingen", "behandlingene"),
  baseline: noun(true, "utgangspunkt", "utgangspunkter", "utgangspunktet", "utgangspunktene"),
  target: {
    neuter: true,
    forms: { either: ["måltall"], the: ["måltallet"], the_other: ["måltallene"] },
  },
};

const nn: Nouns = {
  goal: noun(true, "overordna mål", "overordna mål", "overordna målet", "overordna måla"),
  objective: {
    neuter: true,
    forms: {
      ...{ one: ["strategisk mål"], other: ["strategiske mål"], either: ["mål"], the: ["strategiske målet", "målet"] },
      the_other: ["strategiske måla", "måla"],
    },
  },
  outcome: noun(true, "målbiletepunkt", "målbiletepunkt", "målbiletepunktet", "målbiletepunkta"),
  indicator: indicator("ar"),
  measure: noun(false, "delindikator", "delindikatorar", "delindikatoren", "delindikatorane"),
  initiative: {
    neuter: true,
    forms: {
      ...{ one: ["strategisk initiativ"], other: ["strategiske initiativ"], either: ["initiativ"] },
      ...{ the: ["initiativet"], the_other: ["initiativa"] },
    },
  },
  milestone: noun(false, "milepæl", "milepælar", "milepælen", "milepælane"),
  meeting: noun(true, "møte", "møte", "møtet", "møta"),
  treatment: noun(false, "behandling", "behandlingar", "behandlinga", "behandlingane"),
  baseline: noun(true, "utgangspunkt", "utgangspunkt", "utgangspunktet", "utgangspunkta"),
  target: {
    neuter: true,
    forms: { either: ["måltal"], the: ["måltalet"], the_other: ["måltala"] },
  },
};

export const standardNouns: Readonly<Record<Lang, Nouns>> = { nb, nn, en };
