/** From an id or a number as typed to the ids it stands for. */
import { nearest } from "../check/nearest.js";
import { type Item, mentionedInLeftOut, type PlanIndex } from "../evaluate/items.js";
import type { Plan } from "../model/plan.js";
import { CannotAnswer } from "./exit.js";
import type { Lang } from "./options.js";
import { cliWords } from "./words.js";

/** What an id can be: letters, digits, full stop and hyphen. */
export const isId = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);

const MOST = 6;

/** What an id begins with, up to its last point: "1." of "1.9". */
const beginning = (name: string): string => name.slice(0, name.lastIndexOf(".") + 1);

/** How a name is built, whatever its digits and letters: "1.9" as "0.0", "1.A" as "0.a". */
const build = (name: string): string => name.replace(/\d+/g, "0").replace(/\p{L}+/gu, "a");

/** Without its points and in small letters: "1.A" as "1a". */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const numbersIn = (name: string): number[] => (name.match(/\d+/g) ?? []).map(Number);

/** Built alike and with the nearest first number: 5.1, 5.2 … for "9.9" where 5 is the last. */
function alike(name: string, ids: readonly string[]): string[] {
  const [wanted] = numbersIn(name);
  if (wanted === undefined) return [];
  const away = (id: string): number => Math.abs((numbersIn(id)[0] ?? Infinity) - wanted);
  const same = ids.filter((id) => build(id) === build(name) && beginning(id) !== "");
  const least = Math.min(...same.map(away));
  return same.filter((id) => away(id) === least);
}

/**
 * The one that a name is a slip of; else the few that stand beside it ("1.9": 1.1, 1.2 …) or that it is a part of, in
 * the order of the plan.
 */
export function nearestIds(name: string, ids: readonly string[]): string[] {
  const one = nearest(name, ids);
  if (one !== null) return [one];
  const pointed = ids.filter((id) => bare(id) === bare(name));
  if (pointed.length > 0) return pointed.slice(0, MOST);
  const start = beginning(name);
  const beside = ids.filter((id) => start !== "" && id.startsWith(start) && build(id) === build(name));
  const holding = ids.filter((id) => name.length > 2 && id.toLowerCase().includes(name.toLowerCase()));
  const found = [...new Set([...beside, ...holding])];
  return (found.length > 0 ? found : alike(name, ids)).slice(0, MOST);
}

const byId = ({ id }: Item, name: string): boolean => id === name;
const byNumber = ({ number }: Item, name: string): boolean => number === name;

const textsOf = (text: unknown): string[] =>
  typeof text === "string"
    ? [text]
    : typeof text === "object" && text !== null
      ? Object.values(text).flatMap(textsOf)
      : [];

/** Its names and short names in every language, as the screens print them. */
function namesOf({ name, node }: Item): string[] {
  const { short } = node as { short?: unknown }; // organisations, bodies and sources have one
  return [...textsOf(name), ...textsOf(short)];
}

/** By a name or short name, in any language and case; or by the id in another case. */
function byName(item: Item, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return [item.id, ...namesOf(item)].some((text) => text.toLowerCase() === wanted);
}

/** The ids of the items whose name or short name the typed one is a slip of, or a part of. */
function nearestNamed(typed: string, items: readonly Item[]): string[] {
  const named = items.flatMap((item) => namesOf(item).map((name) => ({ id: item.id, name })));
  const one = nearest(
    typed,
    named.map(({ name }) => name),
  );
  const part = typed.toLowerCase();
  const isNear = (name: string): boolean =>
    one === null ? typed.length > 3 && name.toLowerCase().includes(part) : name === one;
  return [...new Set(named.filter(({ name }) => isNear(name)).map(({ id }) => id))].slice(0, MOST);
}

/** The ids of the items whose name has a word that begins with the typed one: "helsenett" of "Norsk helsenett". */
function withWord(typed: string, items: readonly Item[]): string[] {
  const word = typed.toLowerCase();
  const has = (name: string): boolean => ` ${name.toLowerCase()}`.includes(` ${word}`);
  return word.length > 4 ? items.flatMap((item) => (namesOf(item).some(has) ? [item.id] : [])).slice(0, MOST) : [];
}

/**
 * An item that was renumbered may have as its id the number that another of its kind shows now. Readers mean the one that
 * shows it.
 */
function numberedSo(name: string, found: readonly Item[], items: readonly Item[]): readonly Item[] {
  if (found.some(({ number }) => number === name)) return found;
  const kinds = new Set(found.map(({ kind }) => kind));
  const owners = items.filter((item) => kinds.has(item.kind) && byNumber(item, name));
  return owners.length > 0 ? owners : found;
}

/** What an id, a number or a name as readers see it stands for; nothing when the plan has nothing of that name. */
export function itemsNamed(name: string, items: readonly Item[]): readonly Item[] {
  const [found = [], ...others] = [byId, byNumber, byName].map((is) => items.filter((item) => is(item, name)));
  if (found.length > 0) return numberedSo(name, found, items);
  return others.find(({ length }) => length > 0) ?? [];
}

/** What was left out because of errors may hold it; else it is a slip, and the nearest there are help. */
function unknownText(name: string, items: readonly Item[], { leftOut }: Pick<Plan, "leftOut">, lang: Lang): string {
  const words = cliWords[lang];
  const files = leftOut.filter((part) => mentionedInLeftOut([part], name)).map(({ file }) => file);
  if (files.length > 0) return `${words.unknownId(name, [])} ${words.mayBeLeftOut([...new Set(files)])}`;
  const ids = items.map(({ id }) => id);
  const isActor = items.every(({ kind }) => kind === "organisation" || kind === "body");
  // actors go by their names, of which a word is often all that is known
  const found = [isActor ? withWord(name, items) : [], nearestIds(name, ids), nearestNamed(name, items)];
  return words.unknownId(name, found.find(({ length }) => length > 0) ?? []);
}

/** Where names are looked up. */
interface Named {
  readonly index: PlanIndex;
  readonly lang: Lang;
  readonly plan: Pick<Plan, "leftOut">;
}

/**
 * The ids that ids, numbers and names as readers see them stand for.
 * @throws CannotAnswer that tells of each that the plan has nothing of
 */
export function resolveIds(
  given: readonly string[],
  { index, lang, plan }: Named,
  kinds: readonly string[] | null = null,
): string[] {
  const items = index.items.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const unknown: string[] = [];
  const ids = given.flatMap((name) => {
    const matches = itemsNamed(name, items);
    if (matches.length === 0) unknown.push(unknownText(name, items, plan, lang));
    return [...new Set(matches.map(({ id }) => id))];
  });
  if (unknown.length > 0) throw new CannotAnswer(unknown.join("\n"));
  return ids;
}
