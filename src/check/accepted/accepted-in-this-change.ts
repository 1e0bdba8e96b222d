/** What a change accepts is told in the review of that change, so that nothing is waved through unseen. */
import { defineRule } from "../rule.js";

type Data = Readonly<{ code: string; subject: string; field: string; reason: string; how: "added" | "prolonged" }>;

export const rule = defineRule<Data>({
  code: "accepted-in-this-change",
  severity: "info",
  title: { nb: "Endringen godtar et funn", nn: "Endringa godtek eit funn", en: "The change accepts a finding" },
  why: {
    nb: "Den som godkjenner endringen, godkjenner også at funnet får stå. Ellers ville det forsvunnet uten at noen så det.",
    nn: "Den som godkjenner endringa, godkjenner også at funnet får stå. Elles ville det ha kome bort utan at nokon såg det.",
    en: "Whoever approves the change approves that the finding may stand. Otherwise it would go away unseen.",
  },
  mend: {
    nb: "Er begrunnelsen god nok, er det ingenting å gjøre. Hvis ikke skal funnet rettes og oppføringen bort.",
    nn: "Er grunngivinga god nok, er det ingenting å gjere. Elles skal funnet rettast og oppføringa bort.",
    en: "Where the reason is good enough there is nothing to do. Otherwise mend the finding and remove the entry.",
  },
  example: {
    bad: 'accepted:   # new in this change\n  - { code: measure-without-source, item: "1.3", reason: The register opens in 2026 }\n',
    good: "accepted: []\n",
  },
  message: {
    nb: ({ code, subject, reason, how }) =>
      `Endringen ${how === "added" ? "godtar" : "forlenger unntaket for"} «${code}» på ${subject} med begrunnelsen «${reason}».`,
    nn: ({ code, subject, reason, how }) =>
      `Endringa ${how === "added" ? "godtek" : "forlengjer unntaket for"} «${code}» på ${subject} med grunngivinga «${reason}».`,
    en: ({ code, subject, reason, how }) =>
      `The change ${how === "added" ? "accepts" : "prolongs the exception for"} “${code}” on ${subject} with the reason “${reason}”.`,
  },
});
