/** What can stand where the cursor is: words that are always the same, and those that the plan has. */
import { indexPlan } from "../../evaluate/items.js";
import type { Plan, Text } from "../../model/plan.js";
import type { Context } from "../context.js";
import { openPlan } from "../open.js";
import type { Lang, TypedCommon } from "../options.js";
import type { Values } from "./values.js";

/** A word, and what it means for shells that show it. */
export interface Candidate {
  readonly word: string;
  readonly says?: string;
}

/** A text in the language of the answer, else in the plan's first that it has. */
function textIn(text: Text | null | undefined, lang: Lang): string {
  if (text === null || text === undefined) return "";
  if (typeof text === "string") return text;
  return text[lang] ?? Object.values(text)[0] ?? "";
}

function itemsIn(plan: Plan, ids: NonNullable<Values["ids"]>, lang: Lang): Candidate[] {
  const { items, measures, byId } = indexPlan(plan);
  const named = (id: string): Candidate => ({ word: id, says: textIn(byId.get(id)?.name, lang) });
  // a measure that is the only one of its indicator answers to the indicator's id
  const measured = ids !== "any" && ids.includes("measure") ? measures.map(({ id }) => named(id)) : [];
  const others = items.filter(({ kind }) => ids === "any" || (kind !== "measure" && ids.includes(kind)));
  return [...others.map(({ id }) => named(id)), ...measured];
}

const settingsIn = ({ settings }: Plan, which: "colours" | "phases", lang: Lang): Candidate[] =>
  (settings[which] ?? []).map(({ id, name }) => ({ word: id, says: textIn(name, lang) }));

/** The plan, and nothing said about it; what is wrong in it is left out. */
async function planOf(typed: TypedCommon, context: Context) {
  const { loaded, lang } = await openPlan(typed, context);
  return { plan: loaded.plan, lang };
}

/** Everything that a place can hold, each word once. */
export async function candidatesOf(values: Values, typed: TypedCommon, context: Context): Promise<Candidate[]> {
  const words = typeof values.words === "function" ? await values.words() : (values.words ?? []);
  const found: Candidate[] = words.map((word) => ({ word }));
  if (values.ids !== undefined || values.settings !== undefined) {
    const { plan, lang } = await planOf(typed, context);
    if (values.ids !== undefined) found.push(...itemsIn(plan, values.ids, lang));
    if (values.settings !== undefined) found.push(...settingsIn(plan, values.settings, lang));
  }
  return [...new Map(found.map((each) => [each.word, each])).values()];
}
