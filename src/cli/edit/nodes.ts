/** The object of an item, in the plan as it lies when its turn to be changed comes. */
import { indexPlan, type Item } from "../../evaluate/items.js";
import { CannotAnswer } from "../exit.js";
import type { Opened } from "../open.js";
import { cliWords } from "../words.js";

/** @throws CannotAnswer where it is not there any more */
export function itemIn({ loaded, lang }: Opened, id: string): Item {
  const found = indexPlan(loaded.plan).byId.get(id);
  if (found === undefined) throw new CannotAnswer(cliWords[lang].unknownId(id, []));
  return found;
}

export const nodeOf = (opened: Opened, id: string): object => itemIn(opened, id).node;
