/** The make-up of a sample stays much the same from one round of a survey to the next. */
import { parametersOf } from "../../evaluate/method.js";
import { isMixDeclared, mixShifts } from "../rounds.js";
import { defineRule, valueOf } from "../rule.js";
import { figure, tenths } from "../wording.js";

export const rule = defineRule<{
  source: string;
  group: string;
  from: string;
  to: string;
  shareFrom: number;
  shareTo: number;
  moved: number;
  limit: number;
}>({
  code: "sample-mix",
  severity: "warning",
  title: {
    nb: "Utvalget er satt sammen annerledes",
    nn: "Utvalet er sett saman annleis",
    en: "The sample is made up differently",
  },
  why: {
    nb: "Svarer en gruppe mye oftere eller sjeldnere enn sist, kan resultatet endre seg uten at noe har endret seg i virkeligheten.",
    nn: "Svarer ei gruppe mykje oftare eller sjeldnare enn sist, kan resultatet endre seg utan at noko har endra seg i røyndomen.",
    en: "When a group makes up much more or less of those who answer than last time, the result may change though reality has not.",
  },
  mend: {
    nb: "Kontroller tallene. Stemmer de, legg til et brudd med kind: sample_mix og vurdert effect i målingene som henter tall fra undersøkelsen. Grensen er method.sample_mix i plan.yaml.",
    nn: "Kontroller tala. Stemmer dei, så legg til eit brot med kind: sample_mix og vurdert effect i målingane som hentar tal frå undersøkinga. Grensa er method.sample_mix i plan.yaml.",
    en: "Check the figures. If they are right, add a break with kind: sample_mix and an assessed effect to the measures that take figures from the survey. The limit is method.sample_mix in plan.yaml.",
  },
  example: {
    bad: 'sources:\n  - id: survey\n    name: Survey\n    kind: survey\n    owner: directorate\n    vintages:\n      - { period: "2022", n: 4997, groups: [{ group: municipal staff, n: 1584 }] }\n      - { period: "2023", n: 4505, groups: [{ group: municipal staff, n: 750 }] }\n  - { id: register, name: Register, kind: register, owner: directorate }\n',
    good: 'sources:\n  - id: survey\n    name: Survey\n    kind: survey\n    owner: directorate\n    vintages:\n      - { period: "2022", n: 4997, groups: [{ group: municipal staff, n: 1584 }] }\n      - { period: "2023", n: 4505, groups: [{ group: municipal staff, n: 1401 }] }\n  - { id: register, name: Register, kind: register, owner: directorate }\n',
  },
  message: {
    nb: ({ source, group, from, to, shareFrom, shareTo, moved, limit }) =>
      `«${group}» gikk fra ${tenths(shareFrom, "nb")} til ${tenths(shareTo, "nb")} % av utvalget i ${source} fra ${from} til ${to}: ${tenths(moved, "nb", limit)} prosentpoeng, og grensen er ${figure(limit, "nb")}.`,
    nn: ({ source, group, from, to, shareFrom, shareTo, moved, limit }) =>
      `«${group}» gjekk frå ${tenths(shareFrom, "nn")} til ${tenths(shareTo, "nn")} % av utvalet i ${source} frå ${from} til ${to}: ${tenths(moved, "nn", limit)} prosentpoeng, og grensa er ${figure(limit, "nn")}.`,
    en: ({ source, group, from, to, shareFrom, shareTo, moved, limit }) =>
      `“${group}” went from ${tenths(shareFrom, "en")} to ${tenths(shareTo, "en")} % of the sample of ${source} from ${from} to ${to}: ${tenths(moved, "en", limit)} points, and the limit is ${figure(limit, "en")}.`,
  },
  *check({ plan, index }) {
    const limit = parametersOf(plan.settings.method).sample_mix;
    for (const shift of mixShifts(plan, limit)) {
      if (isMixDeclared(shift, index)) continue;
      const { source, group, from, to, shareFrom, shareTo } = shift;
      const moved = Math.abs(shareTo - shareFrom);
      const data = { source, group: group.group, from: from.period, to: to.period, shareFrom, shareTo, moved, limit };
      yield { place: valueOf(group, "n"), item: source, data };
    }
  },
});
