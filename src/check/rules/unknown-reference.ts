/** References by id must name something that exists, of the right kind. */
import { mentionedInLeftOut } from "../../evaluate/items.js";
import { kindName } from "../kinds.js";
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { type Reference, referencesOf, type Wanted } from "../references.js";
import { type CheckContext, defineRule } from "../rule.js";
import { hasSettings } from "../silence.js";
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

/** Kinds of which two have the same id: the id that one of them should have had is missing, and told there. */
function doubled({ index }: CheckContext): ReadonlySet<Wanted> {
  return new Set(index.items.filter(({ id, node }) => index.byId.get(id)?.node !== node).map(({ kind }) => kind));
}

/** The kind of setting that a reference names and the plan has none of. */
function lackingOf({ wanted }: Reference, { plan }: CheckContext): Wanted | null {
  if (wanted.includes("colour") && plan.settings.colours === undefined) return "colour";
  return wanted.includes("phase") && plan.settings.phases === undefined ? "phase" : null;
}

function* unknown(context: CheckContext, byId: Kinds): Generator<Reference & { readonly found: readonly Wanted[] }> {
  const inDoubt = doubled(context);
  const told = new Set<Wanted>();
  for (const reference of referencesOf(context)) {
    const found = byId.get(reference.id) ?? [];
    if (fits(found, reference.wanted) || mentionedInLeftOut(context.plan.leftOut, reference.id)) continue;
    if (found.length === 0 && reference.wanted.some((kind) => inDoubt.has(kind))) continue;
    // A plan without colours lacks one thing, however many reports use it; without plan.yaml nothing is known of them.
    const lacking = lackingOf(reference, context);
    if (lacking !== null && (told.has(lacking) || !hasSettings(context.plan))) continue;
    if (lacking !== null) told.add(lacking);
    yield { ...reference, found };
  }
}

const anyOf = (wanted: readonly string[], language: "nb" | "en", any: string): string =>
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
  title: { nb: "Henvisning til noe som ikke finnes", en: "Reference to something that does not exist" },
  why: {
    nb: "Planen henger sammen gjennom id-er. En henvisning som ikke treffer, gjør at eier, kilde eller sammenheng faller bort i status og rapporter uten at noen ser det.",
    en: "The plan hangs together through ids. A reference that misses its mark makes an owner, a source or a link drop out of status and reports unseen.",
  },
  mend: {
    nb: "Rett id-en, eller legg inn det den skal vise til.",
    en: "Correct the id, or add what it is meant to refer to.",
  },
  example: {
    bad: 'owners: ["direktoratet"]   # organisations.yaml: id: "directorate"\n',
    good: 'owners: ["directorate"]\n',
  },
  message: {
    nb: ({ id, wanted, found }) =>
      `${found === "" ? `Ingen id i planen er «${id}»` : `«${id}» er ${kindName(found, "nb")}`}; her skal det stå id-en til ${anyOf(wanted, "nb", "noe i planen")}.`,
    en: ({ id, wanted, found }) =>
      `${found === "" ? `No id in the plan is “${id}”` : `“${id}” is ${kindName(found, "en")}`}; this should be the id of ${anyOf(wanted, "en", "something in the plan")}.`,
  },
  *check(context) {
    const byId = kindsById(context);
    for (const { id, place, wanted, item, found } of unknown(context, byId)) {
      const candidates = [...byId].filter(([, kinds]) => fits(kinds, wanted)).map(([candidate]) => candidate);
      yield { place, item, data: { id, wanted, found: found[0] ?? "" }, ...meant(nearest(id, candidates)) };
    }
  },
});
