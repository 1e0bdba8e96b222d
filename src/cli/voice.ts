/** Lets the answer be given in a plan's own words, and in the language that its texts are read in. */
import type { Objective, Plan, PlanFile } from "../model/plan.js";
import { speakFor } from "../present/lang/voice.js";
import type { Spoken } from "./options.js";

/** Numbers of objectives that stand inside another. */
const numbersIn = (objectives: readonly Objective[] = []): string[] =>
  objectives.flatMap(({ id, number, objectives: inner }) => [number ?? id, ...numbersIn(inner)]);

const nestedIn = ({ entries }: Pick<Plan, "entries">): string[] =>
  entries.flatMap((entry) => (entry.kind === "objective" ? numbersIn(entry.content.objectives) : []));

/** From here on everything is said as this plan says it. */
export function speakAs({ texts }: Spoken, settings: PlanFile, plan: Pick<Plan, "entries"> | null): void {
  const { vocabulary = {} } = settings;
  const calledOtherwise = Object.values(vocabulary).some((words) => words.nested_objective !== undefined);
  const nested = plan !== null && calledOtherwise ? nestedIn(plan) : [];
  speakFor({ texts, vocabulary, nested: new Set(nested) });
}
