/** What sheets were asked for, by id or by the number that readers know. */
import type { PlanIndex } from "../../evaluate/items.js";
import { hasSheet } from "../../report/documents/sheet.js";
import { CannotAnswer } from "../exit.js";
import { itemsNamed, nearestIds } from "../ids.js";
import type { Lang } from "../options.js";
import { cliWords } from "../words.js";

/** @throws CannotAnswer for what is no measure, indicator, objective or goal of the plan */
export function sheetsAsked(names: readonly string[], { items }: PlanIndex, lang: Lang): readonly string[] {
  const known = items.filter(hasSheet);
  const ids = known.map(({ id }) => id);
  return names.flatMap((name) => {
    const found = itemsNamed(name, known).map(({ id }) => id);
    if (found.length === 0) throw new CannotAnswer(cliWords[lang].unknownId(name, nearestIds(name, ids)));
    return found;
  });
}
