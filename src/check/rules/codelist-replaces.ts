/** What a code takes over from must be in the list, and over before it begins. */
import type { Report } from "../../model/finding.js";
import type { Code } from "../../model/plan.js";
import { entriesOf } from "../../evaluate/items.js";
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { defineRule, valueOf } from "../rule.js";

type Data = Readonly<{ code: string; replaces: string; reason: "unknown" | "holds"; from: string }>;

function* wrong(list: string, code: Code, codes: readonly Code[]): Generator<Report & { readonly data: Data }> {
  const replaced = code.replaces ?? [];
  for (const [position, earlier] of replaced.entries()) {
    // That nothing stands there is told as that.
    if (earlier.trim() === "") continue;
    const entries = codes.filter((each) => each.code === earlier && each.from < code.from);
    const data = { code: code.code, replaces: earlier, from: code.from };
    const place = valueOf(replaced, position);
    if (entries.length === 0) {
      const others = codes.flatMap((each) => (each.from < code.from ? each.code : []));
      yield { place, item: list, data: { ...data, reason: "unknown" }, ...meant(nearest(earlier, others)) };
    } else if (entries.some(({ to }) => to === undefined || to >= code.from)) {
      yield { place, item: list, data: { ...data, reason: "holds" } };
    }
  }
}

export const rule = defineRule<Data>({
  code: "codelist-replaces",
  severity: "warning",
  title: {
    nb: "Etterfølger som ikke stemmer",
    nn: "Etterfølgjar som ikkje stemmer",
    en: "Succession that does not fit",
  },
  why: {
    nb: "En enhet følges gjennom kodene den har hatt. Mangler den gamle koden, eller gjelder den fortsatt, blir samme enhet regnet som to.",
    nn: "Ei eining blir følgd gjennom kodane ho har hatt. Manglar den gamle koden, eller gjeld han framleis, blir same eining rekna som to.",
    en: "A unit is followed through the codes it has had. Where the old code is missing, or still holds, the same unit is counted as two.",
  },
  mend: {
    nb: "Legg inn den gamle koden med from og to, der to er dagen før den nye begynner å gjelde.",
    nn: "Legg inn den gamle koden med from og to, der to er dagen før den nye tek til å gjelde.",
    en: "Add the old code with from and to, where to is the day before the new one begins to hold.",
  },
  example: {
    bad: 'codes:\n  - { code: "0219", name: Bærum, from: "2000-01-01" }\n  - { code: "3024", name: Bærum, from: "2020-01-01", replaces: ["0219"] }\n',
    good: 'codes:\n  - { code: "0219", name: Bærum, from: "2000-01-01", to: "2019-12-31" }\n  - { code: "3024", name: Bærum, from: "2020-01-01", replaces: ["0219"] }\n',
  },
  message: {
    nb: ({ code, replaces, reason, from }) =>
      reason === "unknown"
        ? `${code} skal ha overtatt for ${replaces}, men listen har ingen slik kode før ${from}.`
        : `${code} har overtatt for ${replaces} fra ${from}, men ${replaces} er ikke avsluttet før den dagen.`,
    nn: ({ code, replaces, reason, from }) =>
      reason === "unknown"
        ? `${code} skal ha teke over for ${replaces}, men lista har ingen slik kode før ${from}.`
        : `${code} har teke over for ${replaces} frå ${from}, men ${replaces} er ikkje avslutta før den dagen.`,
    en: ({ code, replaces, reason, from }) =>
      reason === "unknown"
        ? `${code} is to have taken over from ${replaces}, but the list has no such code before ${from}.`
        : `${code} took over from ${replaces} on ${from}, but ${replaces} is not ended before that day.`,
  },
  *check({ plan }) {
    for (const { content } of entriesOf(plan, "codelist"))
      for (const code of content.codes) yield* wrong(content.id, code, content.codes);
  },
});
