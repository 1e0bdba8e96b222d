/** What is retired says why, or what took its place. */
import { defineRule, valueOf } from "../rule.js";
import { objectsOf } from "../walk.js";

export const rule = defineRule<{ id: string; state: string; from: string }>({
  code: "retired-without-reason",
  severity: "error",
  title: { nb: "Tatt ut uten begrunnelse", nn: "Teke ut utan grunngiving", en: "Retired without a reason" },
  why: {
    nb: "Det som forsvinner fra en offentlig plan uten begrunnelse eller etterfølger, kan ingen etterprøve.",
    nn: "Det som forsvinn frå ein offentleg plan utan grunngiving eller etterfølgjar, kan ingen etterprøve.",
    en: "What leaves a public plan without a reason or a successor cannot be accounted for.",
  },
  mend: {
    nb: "Legg til reason, eller successor med id-en til det som trer i stedet.",
    nn: "Legg til reason, eller successor med id-en til det som kjem i staden.",
    en: "Add reason, or successor with the id of what takes its place.",
  },
  example: {
    bad: 'lifecycle:\n  - { state: retired, from: "2024-01-01" }\n',
    good: 'lifecycle:\n  - { state: retired, from: "2024-01-01", reason: The register was closed }\n',
  },
  message: {
    nb: ({ id, state, from }) =>
      `${id} er ${state === "replaced" ? "erstattet" : "tatt ut"} fra ${from}, men det står verken hvorfor eller hva som trer i stedet.`,
    nn: ({ id, state, from }) =>
      `${id} er ${state === "replaced" ? "erstatta" : "teke ut"} frå ${from}, men det står verken kvifor eller kva som kjem i staden.`,
    en: ({ id, state, from }) => `${id} is ${state} from ${from}, but says neither why nor what takes its place.`,
  },
  *check(context) {
    for (const { object, holder, item } of objectsOf(context)) {
      const { state, from, reason, successor } = object;
      if (holder !== "lifecycle" || (state !== "retired" && state !== "replaced")) continue;
      if (reason !== undefined || successor !== undefined) continue;
      const data = { id: item?.id ?? "", state, from: String(from) };
      yield { place: valueOf(object, "state"), item: item?.id ?? null, data };
    }
  },
});
