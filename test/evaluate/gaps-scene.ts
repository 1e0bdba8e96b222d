/** Small invented plans for the kinds of gap: each test writes only what its kind needs. */
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Gap, GapCode } from "../../src/evaluate/gaps/gap.js";
import { findGaps } from "../../src/evaluate/gaps/rank.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { LeftOut, Plan } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";

const settings = `
format: 1
id: invented
title: Invented plan
publisher: agency
languages: [en]
time_zone: Europe/Oslo
horizon: { from: "2023", to: "2030" }
colours:
  - { id: green, name: Green, meaning: as planned }
  - { id: yellow, name: Yellow, meaning: some deviation }
  - { id: red, name: Red, meaning: substantial deviation }
phases:
  - { id: doing, name: Doing }
  - { id: done, name: Done, ended: true }
`;

const sources = `
sources:
  - { id: survey, name: Survey, kind: survey, owner: office, cadence: yearly }
  - { id: portfolio, name: Portfolio, kind: portfolio, owner: registry }
`;

/** An objective "1" with the given lines under it, in flow style. */
export const objective = (...lines: readonly string[]): string => `id: "1"\nname: First\n${lines.join("\n")}\n`;

/** One indicator "1.1" with one measure of the given content. */
export const measured = (measure: string, more = "type: result"): string =>
  `indicators: [{ id: "1.1", name: Measured, ${more}, measures: [{ unit: "%", scale: share, direction: up, source: survey, ${measure} }] }]`;

/** One initiative "1.A" of the given content. */
export const initiative = (content: string): string => `initiatives: [{ id: "1.A", name: Initiative, ${content} }]`;

export function planWith(files: Readonly<Record<string, string>>, leftOut: readonly LeftOut[] = []): Plan {
  return { ...planOf({ "plan.yaml": settings, "sources.yaml": sources, ...files }), leftOut };
}

export function gapsOf(plan: Plan, asOf = "2026-06-30"): Gap[] {
  const index = indexPlan(plan);
  return findGaps(plan, index, evaluate(plan, index, asOf));
}

/** The gaps of one kind, as far as tests look at them. */
export function found(code: GapCode, plan: Plan, asOf?: string) {
  return gapsOf(plan, asOf)
    .filter((gap) => gap.code === code)
    .map(({ item, facts, due, overdue, who }) => ({
      ...{ item, facts, due, overdue },
      who: who.map(({ id, role }) => `${role} ${id}`),
    }));
}

/** A plan of one objective. */
export const one = (...lines: readonly string[]) => ({ "objectives/1.yaml": objective(...lines) });

/** A plan of one initiative. */
export const oneInitiative = (content: string) => one(`initiatives: [{ id: A, name: A, ${content} }]`);

/** The day before the one that is judged as of, and that one. */
export const past = "2026-06-29";
export const day = "2026-06-30";

/** "item what": each gap of the kind, with what it is told by. */
export function items(code: GapCode, files: Readonly<Record<string, string>>): string[] {
  return found(code, planWith(files)).map(({ item, facts, due, who }) => {
    const { what, text } = facts as { readonly what?: string; readonly text?: string };
    return [item, what, text, due, ...who].filter((part) => typeof part === "string").join(" ");
  });
}
