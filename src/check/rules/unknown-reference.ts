/** References by id must name something that exists, of the right kind. */
import type { Item } from "../../evaluate/items.js";
import { repeatedItems } from "../copies.js";
import { isDeclaredOnce, namelessKinds, undeclaredKinds } from "../declared.js";
import { kindName } from "../kinds.js";
import { nearestId } from "../nearest.js";
import { meant } from "../places.js";
import { type Reference, referencesOf, type Wanted } from "../references.js";
import { type CheckContext, defineRule, type Words } from "../rule.js";
import { hasSettings, isMentioned } from "../silence.js";
import { listed } from "../wording.js";

type Kinds = ReadonlyMap<string, readonly Wanted[]>;

/** Every id with all it stands for: an id that is used twice is another rule's, and must not be told here too. */
function kindsById({ plan, index }: CheckContext): Kinds {
  const kinds = new Map<string, Wanted[]>();
  const add = (id: string, kind: Wanted): void => void kinds.set(id, [...(kinds.get(id) ?? []), kind]);
  for (const { id, kind } of index.items) add(id, kind);
  for (const { id } of plan.settings.colours ?? []) add(id, "colour");
  for (const { id } of plan.settings.phases ?? []) add(id, "phase");
  return kinds;
}

const fits = (kinds: readonly Wanted[], wanted: readonly Wanted[]): boolean =>
  kinds.length > 0 && (wanted.length === 0 || wanted.some((kind) => kinds.includes(kind)));

/** What ids of one family share: B1. in B1.3, nothing in a plain word. */
const stemOf = (id: string): string => id.replace(/[^._-]*$/, "");

/**
 * True when an id may be the one that a second item should have had: one of the kind, in the file of the reference or
 * of the family; of what a plan declares in one file, wherever it is referred to. It is missing, and told where the second item stands.
 */
function mayBeSecond({ id, wanted, file }: Reference, seconds: readonly Item[]): boolean {
  return seconds.some(
    (second) =>
      wanted.includes(second.kind) &&
      (second.file === file || stemOf(second.id) === stemOf(id) || isDeclaredOnce(second.kind)),
  );
}

/** True when something of the kind was left out and has no id that can be read: it may be what is meant. */
const mayBeNameless = ({ wanted }: Reference, lost: ReadonlySet<Wanted>): boolean =>
  wanted.length === 0 ? lost.size > 0 : wanted.some((kind) => lost.has(kind));

/** The kind of setting that a reference names and the plan has none of. */
function lackingOf({ wanted }: Reference, { plan }: CheckContext): Wanted | null {
  if (wanted.includes("colour") && plan.settings.colours === undefined) return "colour";
  return wanted.includes("phase") && plan.settings.phases === undefined ? "phase" : null;
}

interface Unknown extends Reference {
  readonly found: readonly Wanted[];
  readonly suggestion: string | null;
}

/** A reference that names nothing of its kinds; null where that is told elsewhere, or cannot be known. */
function missesOf(context: CheckContext): (reference: Reference) => Unknown | null {
  const byId = kindsById(context);
  const seconds = repeatedItems(context.index);
  const undeclared = undeclaredKinds(context);
  const nameless = namelessKinds(context);
  return (reference) => {
    const { id, wanted } = reference;
    const found = byId.get(id) ?? [];
    if (fits(found, wanted) || isMentioned(context.plan, id)) return null;
    const isLost = wanted.length === 0 ? undeclared.size > 0 : wanted.some((kind) => undeclared.has(kind));
    if (found.length === 0 && (isLost || mayBeNameless(reference, nameless))) return null;
    const candidates = [...byId].filter(([, kinds]) => fits(kinds, wanted)).map(([candidate]) => candidate);
    const suggestion = nearestId(id, candidates);
    const isTold = found.length === 0 && suggestion === null && mayBeSecond(reference, seconds);
    return isTold ? null : { ...reference, found, suggestion };
  };
}

function* unknown(context: CheckContext): Generator<Unknown> {
  const missOf = missesOf(context);
  const told = new Set<Wanted>();
  for (const reference of referencesOf(context)) {
    const miss = missOf(reference);
    if (miss === null) continue;
    // A plan without colours lacks one thing, however many reports use it; without plan.yaml nothing is known of them.
    const lacking = lackingOf(reference, context);
    if (lacking !== null && (told.has(lacking) || !hasSettings(context.plan))) continue;
    if (lacking !== null) told.add(lacking);
    yield miss;
  }
}

const anyOf = (wanted: readonly string[], language: keyof Words, any: string): string =>
  wanted.length === 0
    ? any
    : listed(
        wanted.map((kind) => kindName(kind, language)),
        language,
        "or",
      );

export const rule = defineRule<{ id: string; wanted: readonly string[]; found: string }>({
  code: "unknown-reference",
  severity: "error",
  title: {
    nb: "Henvisning til noe som ikke finnes",
    nn: "Tilvising til noko som ikkje finst",
    en: "Reference to something that does not exist",
  },
  why: {
    nb: "Planen henger sammen gjennom id-er. En henvisning som ikke treffer, gjør at eier, kilde eller sammenheng faller bort i status og rapporter uten at noen ser det.",
    nn: "Planen heng saman gjennom id-ar. Ei tilvising som ikkje treffer, gjer at eigar, kjelde eller samanheng fell bort i status og rapportar utan at nokon ser det.",
    en: "The plan hangs together through ids. A reference that misses its mark makes an owner, a source or a link drop out of status and reports unseen.",
  },
  mend: {
    nb: "Rett id-en, eller legg inn det den skal vise til.",
    nn: "Rett id-en, eller legg inn det han skal vise til.",
    en: "Correct the id, or add what it is meant to refer to.",
  },
  example: {
    bad: 'owners: ["direktoratet"]   # organisations.yaml: id: "directorate"\n',
    good: 'owners: ["directorate"]\n',
  },
  message: {
    nb: ({ id, wanted, found }) =>
      `${found === "" ? `Ingen id i planen er «${id}»` : `«${id}» er ${kindName(found, "nb")}`}; her skal det stå id-en til ${anyOf(wanted, "nb", "noe i planen")}.`,
    nn: ({ id, wanted, found }) =>
      `${found === "" ? `Ingen id i planen er «${id}»` : `«${id}» er ${kindName(found, "nn")}`}; her skal det stå id-en til ${anyOf(wanted, "nn", "noko i planen")}.`,
    en: ({ id, wanted, found }) =>
      `${found === "" ? `No id in the plan is “${id}”` : `“${id}” is ${kindName(found, "en")}`}; this should be the id of ${anyOf(wanted, "en", "something in the plan")}.`,
  },
  *check(context) {
    for (const { id, place, wanted, item, found, suggestion } of unknown(context))
      yield { place, item, data: { id, wanted, found: found[0] ?? "" }, ...meant(suggestion) };
  },
});
