/** An id stays with what it was given to, also after that has gone. */
import { kindName } from "../kinds.js";
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

interface Data {
  readonly [key: string]: string;
  readonly id: string;
  readonly kind: string;
  /** The kind of thing it was; "" where that lies further back; the same where it went and came back on the way. */
  readonly before: string;
}

function happened({ kind, before }: Data): Words {
  if (before === "")
    return {
      nb: "har vært brukt før i planens historikk",
      nn: "har vore brukt før i historikken til planen",
      en: "was used before in the history of the plan",
    };
  if (before === kind)
    return {
      nb: "ble fjernet underveis i endringen og er siden tatt i bruk til noe annet",
      nn: "vart fjerna undervegs i endringa og er sidan teken i bruk til noko anna",
      en: "was removed on the way in this change and has since been used for something else",
    };
  return {
    nb: `var ${kindName(before, "nb")} og er nå ${kindName(kind, "nb")}`,
    nn: `var ${kindName(before, "nn")} og er no ${kindName(kind, "nn")}`,
    en: `was ${kindName(before, "en")} and is now ${kindName(kind, "en")}`,
  };
}

export const rule = defineRule<Data>({
  code: "id-reused",
  severity: "error",
  title: { nb: "Id brukt om igjen", nn: "Id brukt om igjen", en: "Id used again" },
  why: {
    nb: "Historikken, vedtak og utgaver viser til ting ved id-en. Brukes den om igjen, ser to ulike ting ut som én.",
    nn: "Historikken, vedtak og utgåver viser til ting ved id-en. Blir han brukt om igjen, ser to ulike ting ut som éin.",
    en: "The history, decisions and editions refer to things by their id. Used again, two different things look like one.",
  },
  mend: {
    nb: "Gi det nye en id som aldri har vært brukt. Nummeret leserne ser, kan være det samme: det står i number.",
    nn: "Gi det nye ein id som aldri har vore brukt. Nummeret lesarane ser, kan vere det same: det står i number.",
    en: "Give the new thing an id that was never used. The number that readers see may be the same: that is in number.",
  },
  example: {
    bad: 'initiatives:\n  - { id: "1.A", name: Guidance at the library }   # an earlier 1.A was removed\n',
    good: 'initiatives:\n  - { id: "1.D", number: "1.A", name: Guidance at the library }\n',
  },
  message: {
    nb: (data) =>
      `Id-en ${quoted(data.id, "nb")} ${happened(data).nb}: gi det nye en egen id; «number» kan være det samme.`,
    nn: (data) =>
      `Id-en ${quoted(data.id, "nn")} ${happened(data).nn}: gi det nye ein eigen id; «number» kan vere det same.`,
    en: (data) =>
      `The id ${quoted(data.id, "en")} ${happened(data).en}: give the new one an id of its own; “number” may stay the same.`,
  },
});
