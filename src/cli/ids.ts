/** From an id or a number as typed to the ids it stands for. */
import { nearest } from "../check/nearest.js";
import type { Item, PlanIndex } from "../evaluate/items.js";
import { CannotAnswer } from "./exit.js";
import type { Lang } from "./options.js";
import { cliWords } from "./words.js";

const MOST = 6;

/** What an id begins with, up to its last point: "1." of "1.9". */
const beginning = (name: string): string => name.slice(0, name.lastIndexOf(".") + 1);

/** How a name is built, whatever its digits and letters: "1.9" as "0.0", "1.A" as "0.a". */
const build = (name: string): string => name.replace(/\d+/g, "0").replace(/\p{L}+/gu, "a");

/**
 * The one that a name is a slip of; else the few that stand beside it ("1.9": 1.1, 1.2 …) or that it is a part of, in
 * the order of the plan.
 */
function nearestIds(name: string, ids: readonly string[]): string[] {
  const one = nearest(name, ids);
  if (one !== null) return [one];
  const start = beginning(name);
  const beside = ids.filter((id) => start !== "" && id.startsWith(start) && build(id) === build(name));
  const holding = ids.filter((id) => name.length > 2 && id.toLowerCase().includes(name.toLowerCase()));
  return [...new Set([...beside, ...holding])].slice(0, MOST);
}

const byId = ({ id }: Item, name: string): boolean => id === name;
const byNumber = ({ number }: Item, name: string): boolean => number === name;

const textsOf = (text: unknown): string[] =>
  typeof text === "string"
    ? [text]
    : typeof text === "object" && text !== null
      ? Object.values(text).flatMap(textsOf)
      : [];

/** By a name or short name as the screens print it, in any language and case; or by the id in another case. */
function byName({ id, name, node }: Item, typed: string): boolean {
  const { short } = node as { short?: unknown }; // organisations, bodies and sources have one
  const wanted = typed.toLowerCase();
  return [id, ...textsOf(name), ...textsOf(short)].some((text) => text.toLowerCase() === wanted);
}

/** The ids that an id, a number or a name as readers see it stands for. */
export function resolveIds(
  given: readonly string[],
  index: PlanIndex,
  lang: Lang,
  kinds: readonly string[] | null = null,
): string[] {
  const items = index.items.filter(({ kind }) => kinds === null || kinds.includes(kind));
  return given.flatMap((name) => {
    const matches = [byId, byNumber, byName]
      .map((is) => items.filter((item) => is(item, name)))
      .find(({ length }) => length > 0);
    if (matches !== undefined) return [...new Set(matches.map(({ id }) => id))];
    const names = items.map(({ id }) => id);
    throw new CannotAnswer(cliWords[lang].unknownId(name, nearestIds(name, names)));
  });
}
