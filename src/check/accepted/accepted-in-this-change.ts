/** What a change accepts is told in the review of that change, so that nothing is waved through unseen. */
import { defineRule } from "../rule.js";

type Data = Readonly<{ code: string; subject: string; field: string; reason: string; how: "added" | "prolonged" }>;

export const rule = defineRule<Data>({
  code: "accepted-in-this-change",
  severity: "info",
  title: { nb: "Endringen godtar et funn", en: "The change accepts a finding" },
  why: {
    nb: "Den som godkjenner endringen, godkjenner også at funnet får stå. Ellers ville det forsvunnet uten at noen så det.",
    en: "Whoever approves the change approves that the finding may stand. Otherwise it would go away unseen.",
  },
  mend: {
    nb: "Er begrunnelsen god nok, er det ingenting å gjøre. Hvis ikke skal funnet rettes og oppføringen bort.",
    en: "Where the reason is good enough there is nothing to do. Otherwise mend the finding and remove the entry.",
  },
  example: {
    bad: 'accepted:   # new in this change\n  - { code: measure-without-source, item: "1.3", reason: The register opens in 2026 }\n',
    good: "accepted: []\n",
  },
  message: {
    nb: ({ code, subject, reason, how }) =>
      `Endringen ${how === "added" ? "godtar" : "forlenger unntaket for"} «${code}» på ${subject} med begrunnelsen «${reason}».`,
    en: ({ code, subject, reason, how }) =>
      `The change ${how === "added" ? "accepts" : "prolongs the exception for"} “${code}” on ${subject} with the reason “${reason}”.`,
  },
});
