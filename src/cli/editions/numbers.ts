/** Numbers that readers know from an earlier edition: they still lead to what they stood for, with a word on what it is now. */
import { indexPlan, type Item, mentionedInLeftOut, type PlanIndex } from "../../evaluate/items.js";
import type { Manifest } from "../../model/edition.js";
import type { Plan, Text } from "../../model/plan.js";
import { passage } from "../../report/passage.js";
import { publishes } from "../../report/edition-figures.js";
import { readManifests, type StoredManifest } from "../../store/manifests.js";
import type { Tree } from "../../store/tree.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import { itemsNamed, resolveIds } from "../ids.js";
import type { Opened } from "../open.js";
import type { Lang, TypedCommon } from "../options.js";
import { editionCliWords } from "./words.js";

/** What a number was in an edition, and the item as it is now; null: it is no longer in the plan. */
interface Former {
  readonly edition: string;
  readonly id: string;
  readonly item: Item | null;
}

interface Ground {
  readonly index: PlanIndex;
  readonly plan: Plan;
  readonly lang: Lang;
  /** Where the manifests lie. */
  readonly tree: Tree;
  readonly tell: (note: string) => void;
  /** Only items of these kinds are meant. */
  readonly kinds?: readonly string[];
  /** Whether something that is no longer in the plan can be asked for all the same: `ehs log` knows it. */
  readonly isKept?: (id: string) => boolean;
}

/** Names are looked up in the plan that was opened; notes go to standard error, unless only the answer is wanted. */
export const groundOf = ({ loaded, lang, tree }: Opened, typed: TypedCommon, context: Context): Ground => ({
  ...{ index: indexPlan(loaded.plan), plan: loaded.plan, lang, tree },
  tell: (note) => {
    if (typed.quiet !== true) context.stderr.write(`ehs: ${note}\n`);
  },
});

const isOfKind = ({ kinds }: Ground, item: Item): boolean => kinds === undefined || kinds.includes(item.kind);

/** Whatever had the number in a frozen edition and shows another now, each by the latest edition that had it so. */
function formerOf(name: string, manifests: readonly Manifest[], ground: Ground): Former[] {
  const { index, plan } = ground;
  const found = new Map<string, Former>();
  for (const { edition, numbers } of manifests)
    for (const [id, number] of Object.entries(numbers)) {
      const item = index.byId.get(id) ?? null;
      // what was left out because of errors may still be there
      if (number !== name || (item === null && mentionedInLeftOut(plan.leftOut, id))) continue;
      if (item !== null && !isOfKind(ground, item)) continue;
      if (item?.number !== name) found.set(id, { edition, id, item });
    }
  return [...found.values()];
}

/** What a note is about: how it was named, and how it is called now. */
function noteOf(name: string, { edition, item }: Former, owner: Item | null, ground: Ground): string {
  const words = editionCliWords[ground.lang];
  const named = (text: Text | null): string =>
    text === null ? "" : passage(text, ground.lang, ground.plan.settings.languages).text;
  if (item === null) return words.goneNumber(name, edition);
  const now = { number: item.number, name: named(item.name) };
  return owner === null || owner.id === item.id
    ? words.nowNumber(name, edition, now)
    : words.otherNumber(name, edition, now, named(owner.name));
}

const readable = (stored: readonly StoredManifest[]): Manifest[] =>
  stored.flatMap(({ manifest }) => (manifest === null ? [] : [manifest]));

/** One name: manifests are read only when it is unknown, or may be a number. */
async function resolved(name: string, ground: Ground, manifests: () => Promise<Manifest[]>): Promise<string[]> {
  const { index, tell, kinds = null, isKept = () => false } = ground;
  const byName = (): string[] => resolveIds([name], ground, kinds);
  const present = itemsNamed(
    name,
    index.items.filter((item) => isOfKind(ground, item)),
  );
  if (present.length > 0 && !present.some(({ kind }) => publishes(kind))) return byName();
  const former = formerOf(name, await manifests(), ground);
  const [owner = null] = present;
  const notes = former.map((each) => noteOf(name, each, owner, ground));
  const there = former.flatMap(({ id, item }) => (item === null && !isKept(id) ? [] : [id]));
  if (owner === null && former.length > 0 && there.length === 0) throw new CannotAnswer(notes.join(" "));
  for (const note of notes) tell(note);
  if (owner === null && there.length > 0) return there.slice(-1);
  return owner === null && isKept(name) ? [name] : byName();
}

/**
 * The ids that ids, numbers and names stand for; also numbers of frozen editions that are others now, which is told.
 * @throws CannotAnswer when there never was anything of that name
 */
export async function resolveWithPast(given: readonly string[], ground: Ground): Promise<string[]> {
  let known: Promise<Manifest[]> | null = null;
  const manifests = (): Promise<Manifest[]> => (known ??= readManifests(ground.tree).then(readable));
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const name of given) {
    try {
      ids.push(...(await resolved(name, ground, manifests)));
    } catch (error) {
      if (!(error instanceof CannotAnswer)) throw error;
      unknown.push(error.message);
    }
  }
  if (unknown.length > 0) throw new CannotAnswer(unknown.join("\n"));
  return [...new Set(ids)];
}
