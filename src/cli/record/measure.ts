/** The one measure that a name stands for. */
import type { MeasureItem, PlanIndex } from "../../evaluate/items.js";
import { CannotAnswer } from "../exit.js";
import { resolveIds } from "../ids.js";
import type { Opened } from "../open.js";
import { recordWords } from "./words.js";

/** @throws CannotAnswer where the name is that of no measure, or of several */
export function measureNamed(name: string, { loaded, lang }: Opened, index: PlanIndex): MeasureItem {
  const [id = name] = resolveIds([name], { index, lang, plan: loaded.plan }, ["measure", "indicator"]);
  const found = index.measures.filter((each) => each.id === id);
  const under = index.measures.filter(({ indicator }) => indicator.id === id);
  const [own] = found.length > 0 ? found : under;
  if (own !== undefined && (found.length > 0 || under.length === 1)) return own;
  throw new CannotAnswer(
    recordWords[lang].umbrella(
      id,
      under.map((each) => each.id),
    ),
  );
}

/** @throws CannotAnswer where its figures are computed as well */
export function recordable(name: string, opened: Opened, index: PlanIndex): MeasureItem {
  const own = measureNamed(name, opened, index);
  if (own.measure.derive !== undefined) throw new CannotAnswer(recordWords[opened.lang].derived(own.id));
  return own;
}
