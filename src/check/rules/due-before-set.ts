/** What is to be reached lies after the time it was set, and a strategy ends after it begins. */
import type { Report } from "../../model/finding.js";
import { endOf, isBefore, startOf } from "../dates.js";
import { milestonesOf } from "../milestones.js";
import { type CheckContext, defineRule, valueOf } from "../rule.js";

type Data = Readonly<{ what: string; due: string; set: string }>;

function* ofHorizon({ plan }: CheckContext): Generator<Report & { readonly data: Data }> {
  const { horizon } = plan.settings;
  if (horizon === undefined || !isBefore(endOf(horizon.to), startOf(horizon.from))) return;
  yield { place: valueOf(horizon, "to"), item: null, data: { what: "horizon", due: horizon.to, set: horizon.from } };
}

function* ofMilestones({ index }: CheckContext): Generator<Report & { readonly data: Data }> {
  for (const { milestone } of milestonesOf(index)) {
    const { id, due, set } = milestone;
    if (due === undefined || set === undefined || !isBefore(endOf(due), startOf(set))) continue;
    yield { place: valueOf(milestone, "due"), item: id, data: { what: "milestone", due, set } };
  }
}

export const rule = defineRule<Data>({
  code: "due-before-set",
  severity: "error",
  title: { nb: "Frist før den er satt", nn: "Frist før han er sett", en: "Due before it was set" },
  why: {
    nb: "Et måltall eller en milepæl kan ikke ha en frist som var gått da den ble satt, og en strategi kan ikke slutte før den begynner. Da er en av datoene feil.",
    nn: "Eit måltal eller ein milepæl kan ikkje ha ein frist som var gått då han vart sett, og ein strategi kan ikkje slutte før han byrjar. Då er ein av datoane feil.",
    en: "A target or a milestone cannot be due before the time it was set, nor can a strategy end before it begins. One of the dates is wrong.",
  },
  mend: {
    nb: "Kontroller begge datoene mot kilden, og rett den som er feil.",
    nn: "Kontroller begge datoane mot kjelda, og rett den som er feil.",
    en: "Check both dates against the source, and correct the one that is wrong.",
  },
  example: {
    bad: 'targets:\n  - { kind: level, value: 60, due: "2015", set: "2022-12" }\n',
    good: 'targets:\n  - { kind: level, value: 60, due: "2025", set: "2022-12" }\n',
  },
  message: {
    nb: ({ what, due, set }) =>
      what === "horizon"
        ? `Strategien slutter ${due}, før den begynner ${set}.`
        : `Fristen, ${due}, var ute før ${what === "milestone" ? "milepælen" : "måltallet"} ble satt, ${set}.`,
    nn: ({ what, due, set }) =>
      what === "horizon"
        ? `Strategien sluttar ${due}, før han byrjar ${set}.`
        : `Fristen, ${due}, var ute før ${what === "milestone" ? "milepælen" : "måltalet"} vart sett, ${set}.`,
    en: ({ what, due, set }) =>
      what === "horizon"
        ? `The strategy ends in ${due}, before it begins in ${set}.`
        : `The due date, ${due}, was past before the ${what} was set, ${set}.`,
  },
  *check(context) {
    yield* ofHorizon(context);
    yield* ofMilestones(context);
    for (const { id, measure } of context.index.measures) {
      for (const target of measure.targets ?? []) {
        const { due, set } = { due: undefined, set: undefined, ...target };
        if (due === undefined || set === undefined || !isBefore(endOf(due), startOf(set))) continue;
        yield { place: valueOf(target, "due"), item: id, data: { what: "target", due, set } };
      }
    }
  },
});
