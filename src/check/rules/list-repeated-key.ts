/** Members of a list can be told apart. */
import type { Place } from "../../model/finding.js";
import { keysOf } from "../fields.js";
import { defineRule, valueOf } from "../rule.js";
import { type MetList, listsOf } from "../walk.js";

/** Lists with rules of their own, and one that is a pair of numbers. */
const others: ReadonlySet<string> = new Set(["targets", "observations", "bounds"]);

interface Member {
  /** What tells it apart; null where that is missing. */
  readonly name: string | null;
  readonly place: Place;
  readonly of: unknown;
}

const isScalar = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

function memberOf({ holder, key, list }: MetList, member: unknown, position: number): Member {
  if (isScalar(member)) return { name: String(member), place: valueOf(list, position), of: member };
  const keys = keysOf(holder, key);
  const fields = new Map<string, unknown>(typeof member === "object" && member !== null ? Object.entries(member) : []);
  const values = keys.map((field) => fields.get(field)).filter(isScalar);
  const place =
    typeof member === "object" && member !== null ? valueOf(member, keys[0] ?? "id") : valueOf(list, position);
  return { name: values.length === keys.length ? values.join(" + ") : null, place, of: member };
}

export const rule = defineRule<{ list: string; name: string }>({
  code: "list-repeated-key",
  severity: "error",
  title: {
    nb: "Samme ledd to ganger i en liste",
    nn: "Same ledd to gonger i ei liste",
    en: "The same member twice in a list",
  },
  why: {
    nb: "Leddene i en liste kjennes på id-en sin eller på det som ellers skiller dem. To like kan ikke rettes, sammenlignes eller vises til hver for seg.",
    nn: "Ledda i ei liste kjenner ein att på id-en eller på det som elles skil dei. To like kan ikkje rettast, samanliknast eller visast til kvar for seg.",
    en: "The members of a list are known by their id, or by what else tells them apart. Two alike cannot be changed, compared or referred to one by one.",
  },
  mend: {
    nb: "Fjern det ene leddet, eller gi det noe som skiller det fra det andre.",
    nn: "Fjern det eine leddet, eller gi det noko som skil det frå det andre.",
    en: "Remove one of them, or give it what tells it from the other.",
  },
  example: {
    bad: "notes:\n  - { id: n1, kind: caveat, text: Counts visits }\n  - { id: n1, kind: caveat, text: Counts users }\n",
    good: "notes:\n  - { id: n1, kind: caveat, text: Counts visits }\n  - { id: n2, kind: caveat, text: Counts users }\n",
  },
  message: {
    nb: ({ list, name }) => `«${name}» står to ganger i «${list}».`,
    nn: ({ list, name }) => `«${name}» står to gonger i «${list}».`,
    en: ({ list, name }) => `“${name}” stands twice in “${list}”.`,
  },
  *check(context) {
    // An id that is to be unique in the whole plan has its own rule.
    const items = new Set<unknown>(context.index.items.map(({ node }) => node));
    for (const met of listsOf(context)) {
      if (others.has(met.key)) continue;
      const seen = new Set<string>();
      for (const [position, member] of met.list.entries()) {
        const { name, place, of } = memberOf(met, member, position);
        if (name === null || items.has(of)) continue;
        if (seen.has(name)) yield { place, item: met.item?.id ?? null, data: { list: met.key, name } };
        seen.add(name);
      }
    }
  },
});
