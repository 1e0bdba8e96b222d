/** What is accepted is accepted of something: a whole code is turned off elsewhere. */
import { acceptancesOf, subjectOf } from "../accepted/acceptance.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ code: string }>({
  code: "accepted-without-subject",
  severity: "error",
  title: {
    nb: "Godtatt funn uten noe det gjelder",
    nn: "Godteke funn utan noko det gjeld",
    en: "Accepted finding without anything it is about",
  },
  why: {
    nb: "Uten id eller fil ville alle funn med koden være godtatt, også de som kommer senere.",
    nn: "Utan id eller fil ville alle funn med koden vere godtekne, også dei som kjem seinare.",
    en: "Without an id or a file every finding of the code would be accepted, also those still to come.",
  },
  mend: {
    nb: "Skriv item med id-en funnet gjelder, eller file når det ikke gjelder noen id. Skal koden aldri brukes i planen, så slå den av med severities i plan.yaml.",
    nn: "Skriv item med id-en funnet gjeld, eller file når det ikkje gjeld nokon id. Skal koden aldri brukast i planen, så slå han av med severities i plan.yaml.",
    en: "Write item with the id that the finding is about, or file where it is about none. If the code is never to be used in the plan, turn it off with severities in plan.yaml.",
  },
  example: {
    bad: "accepted:\n  - { code: measure-without-source, reason: The register opens in 2026 }\n",
    good: "accepted: []\n",
  },
  message: {
    nb: ({ code }) => `Det står ikke hva «${code}» er godtatt for: item eller file mangler.`,
    nn: ({ code }) => `Det står ikkje kva «${code}» er godteke for: item eller file manglar.`,
    en: ({ code }) => `It does not say of what “${code}” is accepted: item or file is missing.`,
  },
  *check(context) {
    for (const each of acceptancesOf(context)) {
      // one of spaces is told as that
      if (subjectOf(each) !== null || "item" in each.node || "file" in each.node) continue;
      yield { place: valueOf(each.node, "code"), item: null, data: { code: each.code } };
    }
  },
});
