/** `inferred` names fields that stand beside it. */
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { defineRule, valueOf } from "../rule.js";
import { type Fields, objectsOf } from "../walk.js";

/** Fields whose absence is told by another rule, which is then enough. */
const toldElsewhere: Readonly<Record<string, (beside: Fields) => boolean>> = {
  "measures.direction": ({ scale }) => scale !== "words",
  "targets.due": ({ kind }) => kind === "level" || kind === "change" || kind === "all" || kind === "band",
  "targets.decide_by": ({ kind }) => kind === "pending",
  "baseline.decide_by": ({ kind }) => kind === "pending",
  "initiatives.owners": ({ ownership = "named" }) => ownership === "named",
  "observations.value": ({ missing }) => missing === undefined,
};

export const rule = defineRule<{ field: string }>({
  code: "inferred-unknown",
  severity: "error",
  title: {
    nb: "«inferred» nevner et felt som ikke finnes",
    nn: "«inferred» nemner eit felt som ikkje finst",
    en: "“inferred” names a field that is not there",
  },
  why: {
    nb: "inferred sier hva som er lest mellom linjene. Et navn som ikke treffer noe felt, lar en gjetning stå som om kilden sa det.",
    nn: "inferred seier kva som er lese mellom linjene. Eit namn som ikkje treffer noko felt, lèt ei gjetting stå som om kjelda sa det.",
    en: "inferred says what was read between the lines. A name that hits no field lets a guess stand as if the source had said it.",
  },
  mend: {
    nb: "Skriv navnet slik det står ved siden av, eller ta det bort.",
    nn: "Skriv namnet slik det står ved sida av, eller ta det bort.",
    en: "Write the name as it stands beside the list, or remove it.",
  },
  example: {
    bad: "direction: up\ninferred: [direktion]\n",
    good: "direction: up\ninferred: [direction]\n",
  },
  message: {
    nb: ({ field }) => `«inferred» nevner «${field}», men det feltet står ikke her.`,
    nn: ({ field }) => `«inferred» nemner «${field}», men det feltet står ikkje her.`,
    en: ({ field }) => `“inferred” names “${field}”, but that field is not here.`,
  },
  *check(context) {
    for (const { object, holder, item } of objectsOf(context)) {
      const { inferred, ...beside } = object;
      if (!Array.isArray(inferred)) continue;
      for (const [position, field] of inferred.entries()) {
        // one of spaces is told as that
        if (typeof field !== "string" || field.trim() === "" || Object.hasOwn(beside, field)) continue;
        if (toldElsewhere[`${holder}.${field}`]?.(beside) === true) continue;
        const suggestion = meant(nearest(field, Object.keys(beside)));
        yield { place: valueOf(inferred, position), item: item?.id ?? null, data: { field }, ...suggestion };
      }
    }
  },
});
