/** A target is not moved without saying why. */
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string; since: string }>({
  code: "superseded-without-reason",
  severity: "error",
  title: {
    nb: "Måltall flyttet uten begrunnelse",
    nn: "Måltal flytta utan grunngiving",
    en: "Target moved without a reason",
  },
  why: {
    nb: "Et måltall som byttes ut uten begrunnelse, ser ut som et mål som ble flyttet for å bli nådd.",
    nn: "Eit måltal som blir bytt ut utan grunngiving, ser ut som eit mål som vart flytta for å bli nådd.",
    en: "A target replaced without a reason looks like one that was moved in order to be reached.",
  },
  mend: {
    nb: "Legg til reason, og decision med vedtaket eller tilslutningen når den finnes.",
    nn: "Legg til reason, og decision med vedtaket eller tilslutninga når ho finst.",
    en: "Add reason, and decision with what authorised it where there is one.",
  },
  example: {
    bad: 'targets:\n  - { kind: level, value: 60, due: "2025", superseded: { since: "2024-03-01" } }\n',
    good: 'targets:\n  - kind: level\n    value: 60\n    due: "2025"\n    superseded: { since: "2024-03-01", reason: Rollout was moved }\n',
  },
  message: {
    nb: ({ measure, since }) => `Et måltall for ${measure} gjelder ikke fra ${since}, men det står ikke hvorfor.`,
    nn: ({ measure, since }) => `Eit måltal for ${measure} gjeld ikkje frå ${since}, men det står ikkje kvifor.`,
    en: ({ measure, since }) => `A target for ${measure} no longer holds from ${since}, but it does not say why.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const { superseded } of measure.targets ?? []) {
        if (superseded === undefined || superseded.reason !== undefined) continue;
        yield { place: valueOf(superseded, "since"), item: id, data: { measure: id, since: superseded.since } };
      }
    }
  },
});
