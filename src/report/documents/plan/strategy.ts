/** The long-term part: vision, overall goals and how the objectives bear on each other. */
import { entriesOf } from "../../../evaluate/items.js";
import { refs } from "../../show-refs.js";
import { type PlanGround, toldOf } from "./ground.js";
import type { PlanRelation, PlanStrategy } from "./view.js";

export function strategyOf(ground: PlanGround): PlanStrategy | null {
  const [entry] = entriesOf(ground.plan, "strategy");
  if (entry === undefined) return null;
  const { lookup } = ground;
  const { name, description, vision, goals = [], relations = [] } = entry.content;
  return {
    name: lookup.say(name),
    description: lookup.sayIf(description),
    vision: lookup.sayIf(vision?.text),
    words: (vision?.words ?? []).map(({ id, word, text }) => toldOf(ground, { id, name: word, text })),
    goals: goals.map((goal) => toldOf(ground, goal)),
    relations: relations.flatMap(({ from, to, kind, text }): PlanRelation[] => {
      const [one] = refs(ground, [from]);
      const [other] = refs(ground, [to]);
      return one === undefined || other === undefined ? [] : [{ kind, from: one, to: other, text: lookup.sayIf(text) }];
    }),
  };
}
