/** An id names one thing in the whole plan. */
import { repeatedItems } from "../copies.js";
import { kindName } from "../kinds.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ id: string; kind: string; file: string }>({
  code: "duplicate-id",
  severity: "error",
  title: { nb: "Samme id to steder", nn: "Same id to stader", en: "The same id in two places" },
  why: {
    nb: "En id skal peke på én ting i hele planen. Er den brukt to ganger, vet ingen hvilken av dem en henvisning, et vedtak eller historikken gjelder.",
    nn: "Ein id skal peike på éin ting i heile planen. Er han brukt to gonger, veit ingen kven av dei ei tilvising, eit vedtak eller historikken gjeld.",
    en: "An id points to one thing in the whole plan. Used twice, nobody can tell which of them a reference, a decision or the history is about.",
  },
  mend: {
    nb: "Gi det som kom sist en ny id. Id-er som har vært i bruk, skal ikke brukes om igjen.",
    nn: "Gi det som kom sist, ein ny id. Id-ar som har vore i bruk, skal ikkje brukast om igjen.",
    en: "Give the newer one an id of its own. An id that has been in use is never used again.",
  },
  example: {
    bad: 'outcomes:\n  - id: "b1.1"\n    text: Easy access\n  - id: "b1.1"\n    text: Safe sharing\n',
    good: 'outcomes:\n  - id: "b1.1"\n    text: Easy access\n  - id: "b1.2"\n    text: Safe sharing\n',
  },
  message: {
    nb: ({ id, kind, file }) => `Id-en «${id}» er allerede brukt: ${kindName(kind, "nb")} i ${file} har den.`,
    nn: ({ id, kind, file }) => `Id-en «${id}» er alt brukt: ${kindName(kind, "nn")} i ${file} har han.`,
    en: ({ id, kind, file }) => `The id “${id}” is already taken: ${kindName(kind, "en")} in ${file} has it.`,
  },
  *check({ index }) {
    for (const { id, node } of repeatedItems(index)) {
      const first = index.byId.get(id);
      if (first === undefined) continue;
      yield { place: valueOf(node, "id"), item: id, data: { id, kind: first.kind, file: first.file } };
    }
  },
});
