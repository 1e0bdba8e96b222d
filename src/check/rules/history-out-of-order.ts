/** Forecasts, and what is said of evaluation and portfolio, stand oldest first. */
import type { PlanIndex } from "../../evaluate/items.js";
import type { Place } from "../../model/finding.js";
import type { Initiative } from "../../model/plan.js";
import { endOf, isBefore } from "../dates.js";
import { defineRule, valueOf } from "../rule.js";

interface Dated {
  readonly place: Place;
  readonly date: string;
}

interface History {
  readonly item: string;
  readonly field: "forecast" | "evaluation" | "portfolio";
  readonly entries: readonly Dated[];
}

function since(history: Initiative["evaluation"] | Initiative["portfolio"]): Dated[] {
  if (!Array.isArray(history)) return [];
  return history.map((of) => ({ place: valueOf(of, "since"), date: of.since }));
}

function* histories({ initiatives }: PlanIndex): Generator<History> {
  for (const { initiative } of initiatives) {
    const { id, evaluation, portfolio, milestones = [] } = initiative;
    yield { item: id, field: "evaluation", entries: since(evaluation) };
    yield { item: id, field: "portfolio", entries: since(portfolio) };
    for (const { id: item, forecast } of milestones) {
      if (!Array.isArray(forecast)) continue;
      const entries = forecast.map((of) => ({ place: valueOf(of, "reported"), date: of.reported }));
      yield { item, field: "forecast", entries };
    }
  }
}

export const rule = defineRule<{ item: string; field: string; date: string; before: string }>({
  code: "history-out-of-order",
  severity: "warning",
  title: { nb: "Nyere ledd før eldre", nn: "Nyare ledd før eldre", en: "Newer entries before older" },
  why: {
    nb: "Listen leses som en historie, eldste ledd først. Datoene bestemmer hva som gjelder, så en feil dato gjør en foreldet opplysning til den siste.",
    nn: "Lista blir lesen som ei historie, med det eldste leddet først. Datoane avgjer kva som gjeld, så ein feil dato gjer ei forelda opplysning til den siste.",
    en: "The list is read as a history, the oldest entry first. The dates decide what holds, so a wrong date makes an outdated fact the latest one.",
  },
  mend: {
    nb: "Kontroller årstallene, og sett leddene i rekkefølge, eldste først.",
    nn: "Kontroller årstala, og set ledda i rekkjefølgje, det eldste først.",
    en: "Check the years, and put the entries in order, the oldest first.",
  },
  example: {
    bad: 'evaluation:\n  - { state: planned, since: "2024-05-01" }\n  - { state: funded, since: "2023-02-01" }\n',
    good: 'evaluation:\n  - { state: planned, since: "2023-02-01" }\n  - { state: funded, since: "2024-05-01" }\n',
  },
  message: {
    nb: ({ item, field, date, before }) => `I ${field} for ${item} står ${date} etter ${before}.`,
    nn: ({ item, field, date, before }) => `I ${field} for ${item} står ${date} etter ${before}.`,
    en: ({ item, field, date, before }) => `In ${field} of ${item}, ${date} stands after ${before}.`,
  },
  *check({ index }) {
    for (const { item, field, entries } of histories(index)) {
      // A date that means nothing is told as that.
      const dated = entries.filter(({ date }) => endOf(date) !== null);
      for (const [at, { place, date }] of dated.entries()) {
        const before = dated[at - 1]?.date;
        if (before === undefined || !isBefore(date, before)) continue;
        yield { place, item, data: { item, field, date, before } };
      }
    }
  },
});
