/** A population that is declared complete must be: unknown is not "no". */
import type { Item } from "../../evaluate/items.js";
import { endOf } from "../dates.js";
import { isDate } from "../fields.js";
import { derivedMeasures, firstOf, named, positionOf } from "../derived.js";
import { defineRule, valueOf, type Words } from "../rule.js";
import { isHarmed } from "../silence.js";

type Data = Readonly<{
  measure: string;
  period: string;
  reason: "unknown" | "empty" | "no_size" | "other_size";
  /** The first members that are not known. */
  ids: readonly string[];
  /** How many are not known; with other_size, how many units have a figure. */
  count: number;
  size: number;
}>;

function inWords(data: Data): Words {
  const { period, reason, count, size } = data;
  const start: Words = {
    nb: `For ${period} er tallet ikke regnet ut: `,
    nn: `For ${period} er talet ikkje rekna ut: `,
    en: `The figure for ${period} is not computed: `,
  };
  const why: Readonly<Record<Data["reason"], Words>> = {
    unknown: {
      nb: `det er ikke kjent om ${named(data).nb} teller med`,
      nn: `det er ikkje kjent om ${named(data).nn} tel med`,
      en: `it is not known whether ${named(data).en} ${count === 1 ? "counts" : "count"}`,
    },
    empty: {
      nb: "ingen hører med, og 0 av 0 er ikke noe tall",
      nn: "ingen høyrer med, og 0 av 0 er ikkje noko tal",
      en: "nothing belongs to it, and 0 of 0 is no figure",
    },
    no_size: {
      nb: "kodelisten sier ikke hvor mange enheter det var",
      nn: "kodelista seier ikkje kor mange einingar det var",
      en: "the code list does not say how many units there were",
    },
    other_size: {
      nb: `${count} av enhetene har rad i filen, men det var ${size}`,
      nn: `${count} av einingane har rad i fila, men det var ${size}`,
      en: `${count} of the units have a row in the file, but there were ${size}`,
    },
  };
  return {
    nb: `${start.nb}${why[reason].nb}.`,
    nn: `${start.nn}${why[reason].nn}.`,
    en: `${start.en}${why[reason].en}.`,
  };
}

/** True when something is dated to a day that means nothing, so that what is known of it cannot be told. */
const hasLostDate = (item: Item | undefined): boolean =>
  item !== undefined && lostDates(item.node, "").next().done !== true;

function* lostDates(value: unknown, holder: string): Generator<string> {
  if (Array.isArray(value)) for (const member of value) yield* lostDates(member, holder);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [key, field] of Object.entries(value)) {
    if (typeof field === "string" && isDate(holder, key) && endOf(field) === null) yield field;
    else yield* lostDates(field, key);
  }
}

export const rule = defineRule<Data>({
  code: "derived-incomplete",
  // A warning: a period that ends later than the day it was declared must not become an error by time alone.
  severity: "warning",
  title: { nb: "Utvalget er ikke komplett", nn: "Utvalet er ikkje komplett", en: "The population is not complete" },
  why: {
    nb: "Tallet regnes ut av planen selv, og bare når alt det omfatter, er kjent. Ukjent er ikke nei, så ett ukjent medlem gjør at det ikke blir noe tall.",
    nn: "Talet blir rekna ut av planen sjølv, og berre når alt det omfattar, er kjent. Ukjent er ikkje nei, så éin ukjend medlem gjer at det ikkje blir noko tal.",
    en: "The figure is computed from the plan itself, and only when everything it covers is known. Unknown is not no, so one unknown member means that there is no figure.",
  },
  mend: {
    nb: "Legg inn det som mangler, eller ta perioden ut av complete.",
    nn: "Legg inn det som manglar, eller ta perioden ut av complete.",
    en: "Add what is missing, or take the period out of complete.",
  },
  example: {
    bad: 'derive: { kind: initiatives, counts: evaluation_funded, complete: ["2023"] }\n',
    good: 'derive: { kind: initiatives, counts: evaluation_funded, complete: ["2025"] }\n',
  },
  message: {
    nb: (data) => inWords(data).nb,
    nn: (data) => inWords(data).nn,
    en: (data) => inWords(data).en,
  },
  *check(context) {
    for (const { id, derive, figures } of derivedMeasures(context)) {
      for (const { period, problem } of figures) {
        const place = valueOf(derive.complete, positionOf(derive, period));
        const data = { measure: id, period, ids: [], count: 0, size: 0 };
        // A member with a date that means nothing, or of which something is left out, is told as that.
        const isTold = (each: string): boolean =>
          hasLostDate(context.index.byId.get(each)) || isHarmed(context.plan, each);
        if (problem?.reason === "unknown" && !problem.ids.some(isTold)) {
          const { reason, ids } = problem;
          yield { place, item: id, data: { ...data, reason, ids: firstOf(ids), count: ids.length } };
        } else if (problem?.reason === "other_size") {
          const { reason, units, size } = problem;
          yield { place, item: id, data: { ...data, reason, count: units, size } };
        } else if (problem?.reason === "empty" || problem?.reason === "no_size") {
          yield { place, item: id, data: { ...data, reason: problem.reason } };
        }
      }
    }
  },
});
