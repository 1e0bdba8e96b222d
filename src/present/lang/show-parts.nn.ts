/** Bak tala, på nynorsk: kven som svarte, korleis det vart målt, og korleis einingane spreier seg. */
import type { BreakView } from "../../report/show-steps.js";
import { nn } from "./nn.js";
import { fieldsNn } from "./show-fields.nn.js";
import type { ShowParts } from "./show-parts.js";
import { at, breakText } from "./show-steps.nn.js";

const list = (what: readonly string[]): string => nn.list(what).toLowerCase();
const together = (breaks: readonly BreakView[]): string => breaks.map(breakText).join("; ");

export const partsNn: ShowParts = {
  undated: "utan dato",
  unused: {
    replaced: "ikkje brukt: eit anna tal går føre",
    forecast: "tel ikkje",
    later: "tel ikkje enno: perioden er ikkje over",
    unpublished: "tel ikkje enno: ikkje publisert den dagen",
  },
  notCompared: ({ from, to, breaks }) =>
    `${at(from)} og ${at(to)} er ikkje samanlikna. Mellom dei ligg eit ${together(breaks)}.`,
  across: (breaks) => (breaks.length === 0 ? "" : ` Samanlikna over eit ${together(breaks)}.`),
  sample: {
    heading: (source) => `Kven som svarte (${source})`,
    columns: ["Runde", "Tal på svar", "Gruppe", "Svar i gruppa", "Andel", "Endring i prosentpoeng"],
    shifted: (change, limit) => `${change}: meir enn grensa på ${limit}`,
  },
  method: {
    version: (from, said) => `Frå ${from}${said.length === 0 ? "" : `: ${said.join("; ")}`}.`,
    changed: (what) => ` Endra frå versjonen før: ${list(what)}.`,
    first: (what) => ` Ikkje oppgitt for versjonen før: ${list(what)}.`,
    unsaid: (what) => ` Ikkje oppgitt lenger: ${list(what)}.`,
  },
  spread: {
    lead: ({ dimension, unit, limit }) =>
      `Etter ${dimension.text.trim().toLowerCase()}. Eining: ${unit.text.trim()}. Tal med færre enn ${limit.text} bak seg er skjulte, og så mange til at dei ikkje kan reknast ut.`,
    columns: ["Periode", "Med tal", "Skjult", "Tidelen nedst", "Midten", "Tidelen øvst"],
    reach: (level) => `Når ${level}`,
    measured: ({ measured, units }) => (units === null ? measured.text : `${measured.text} av ${units.text}`),
    atTarget: ({ count, of, share }) => `${count.text} av ${of.text} (${share.text})`,
    end: (which, period, { value, count, names }) => {
      const named = nn.list(names.map(({ text }) => text));
      const who = count.value > names.length ? `${count.text} einingar, mellom dei ${named}` : named;
      return `${which === "highest" ? "Høgast" : "Lågast"} i ${period}: ${value.text} (${who}).`;
    },
    noEnds: ({ period, hidden }) =>
      `Høgast og lågast i ${period.text} blir ikkje nemnde, for ${hidden.text} er skjult og kan liggje utanfor.`,
    units: (period) => `Einingane i ${period}:`,
    hidden: "skjult",
    noFigure: "ikkje noko tal",
    reaches: "når nivået",
  },
  members: {
    derived: null,
    breakdown: null,
    no_file: "Medlemer: fordelinga har inga fil som lét seg lese, så einingane kan ikkje listast. Køyr `ehs validate`.",
    none: "Medlemer: ingen. Tala er førte inn i planen og ikkje rekna ut frå han, og dei er ikkje fordelte på einingar.",
  },
  field: fieldsNn,
};
