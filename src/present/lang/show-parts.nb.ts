/** Bak tallene, på bokmål: hvem som svarte, hvordan det ble målt, og hvordan enhetene sprer seg. */
import type { BreakView } from "../../report/show-steps.js";
import { nb } from "./nb.js";
import { fieldsNb } from "./show-fields.nb.js";
import type { ShowParts } from "./show-parts.js";
import { at, breakText } from "./show-steps.nb.js";

const list = (what: readonly string[]): string => nb.list(what).toLowerCase();
const together = (breaks: readonly BreakView[]): string => breaks.map(breakText).join("; ");

export const partsNb: ShowParts = {
  undated: "uten dato",
  unused: {
    replaced: "ikke brukt: et annet tall går foran",
    forecast: "teller ikke",
    later: "teller ikke ennå: perioden er ikke over",
    unpublished: "teller ikke ennå: ikke publisert den dagen",
  },
  notCompared: ({ from, to, breaks }) =>
    `${at(from)} og ${at(to)} er ikke sammenlignet. Mellom dem ligger et ${together(breaks)}.`,
  across: (breaks) => (breaks.length === 0 ? "" : ` Sammenlignet over et ${together(breaks)}.`),
  sample: {
    heading: (source) => `Hvem som svarte (${source})`,
    columns: ["Runde", "Antall svar", "Gruppe", "Svar i gruppen", "Andel", "Endring i prosentpoeng"],
    shifted: (change, limit) => `${change}: mer enn grensen på ${limit}`,
  },
  method: {
    version: (from, said) => `Fra ${from}${said.length === 0 ? "" : `: ${said.join("; ")}`}.`,
    changed: (what) => ` Endret fra versjonen før: ${list(what)}.`,
    first: (what) => ` Ikke oppgitt for versjonen før: ${list(what)}.`,
    unsaid: (what) => ` Ikke oppgitt lenger: ${list(what)}.`,
  },
  spread: {
    lead: ({ dimension, unit, limit }) =>
      `Etter ${dimension.text.trim().toLowerCase()}. Enhet: ${unit.text.trim()}. Tall med færre enn ${limit.text} bak seg er skjult, og så mange til at de ikke kan regnes ut.`,
    columns: ["Periode", "Med tall", "Skjult", "Tidelen nederst", "Midten", "Tidelen øverst"],
    reach: (level) => `Når ${level}`,
    measured: ({ measured, units }) => (units === null ? measured.text : `${measured.text} av ${units.text}`),
    atTarget: ({ count, of, share }) => `${count.text} av ${of.text} (${share.text})`,
    end: (which, period, { value, count, names }) => {
      const named = nb.list(names.map(({ text }) => text));
      const who = count.value > names.length ? `${count.text} enheter, blant dem ${named}` : named;
      return `${which === "highest" ? "Høyest" : "Lavest"} i ${period}: ${value.text} (${who}).`;
    },
    noEnds: ({ period, hidden }) =>
      `Høyest og lavest i ${period.text} nevnes ikke, for ${hidden.text} er skjult og kan ligge utenfor.`,
    units: (period) => `Enhetene i ${period}:`,
    hidden: "skjult",
    noFigure: "ikke noe tall",
    reaches: "når nivået",
  },
  members: {
    derived: null,
    breakdown: null,
    no_file: "Medlemmer: fordelingen har ingen fil som lot seg lese, så enhetene kan ikke listes. Kjør `ehs validate`.",
    none: "Medlemmer: ingen. Tallene er ført inn i planen og ikke regnet ut fra den, og de er ikke fordelt på enheter.",
  },
  field: fieldsNb,
};
