/** What `ehs record` asks for and says. */

export interface RecordWords {
  readonly labels: {
    readonly value: (unit: string) => string;
    readonly period: string;
    readonly published: string;
    readonly n: string;
    readonly source: string;
    readonly reason: string;
    readonly text: string;
  };
  readonly umbrella: (id: string, measures: readonly string[]) => string;
  readonly derived: (id: string) => string;
  readonly there: (id: string, period: string, value: string) => string;
  readonly nothingToRevise: (id: string, period: string) => string;
  readonly valueAndMissing: string;
  readonly reasonAlone: string;
  readonly notEnded: (period: string) => string;
}

const en: RecordWords = {
  labels: {
    value: (unit) => `The figure (${unit})`,
    period: "The period it stands for",
    published: "The day it was published",
    n: "Number of respondents",
    source: "The source, where it is not the measure's own",
    reason: "Why the figure is revised",
    text: "What the source says beside the figure",
  },
  umbrella: (id, measures) =>
    `${id} has several measures: ${measures.join(", ")}. Name the one that the figure is for.`,
  derived: (id) => `The figures of ${id} are computed from the plan itself. There is nothing to record.`,
  there: (id, period, value) =>
    `${id} has a figure for ${period} already: ${value}. To correct it: --revise correction --reason "…" (or scheduled, method, reclassification).`,
  nothingToRevise: (id, period) => `${id} has no figure for ${period} to revise. Leave out --revise.`,
  valueAndMissing: "A figure and --missing exclude each other.",
  reasonAlone: "--reason tells why a figure is revised: it belongs with --revise.",
  notEnded: (period) =>
    `${period} has not ended. A figure for it can only be a forecast or an estimate: say so with --flags.`,
};

const nb: RecordWords = {
  labels: {
    value: (unit) => `Tallet (${unit})`,
    period: "Perioden det gjelder",
    published: "Dagen det ble publisert",
    n: "Antall som svarte",
    source: "Kilden, der det ikke er målingens egen",
    reason: "Hvorfor tallet er revidert",
    text: "Det kilden sier ved siden av tallet",
  },
  umbrella: (id, measures) => `${id} har flere målinger: ${measures.join(", ")}. Nevn den som tallet gjelder.`,
  derived: (id) => `Tallene for ${id} regnes ut av planen selv. Det er ingenting å føre inn.`,
  there: (id, period, value) =>
    `${id} har alt et tall for ${period}: ${value}. For å rette det: --revise correction --reason "…" (eller scheduled, method, reclassification).`,
  nothingToRevise: (id, period) => `${id} har ikke noe tall for ${period} å revidere. Utelat --revise.`,
  valueAndMissing: "Et tall og --missing utelukker hverandre.",
  reasonAlone: "--reason forteller hvorfor et tall er revidert: den hører sammen med --revise.",
  notEnded: (period) =>
    `${period} er ikke over. Et tall for den kan bare være en prognose eller et anslag: si det med --flags.`,
};

const nn: RecordWords = {
  labels: {
    value: (unit) => `Talet (${unit})`,
    period: "Perioden det gjeld",
    published: "Dagen det vart publisert",
    n: "Kor mange som svara",
    source: "Kjelda, der ho ikkje er målinga si eiga",
    reason: "Kvifor talet er revidert",
    text: "Det kjelda seier ved sida av talet",
  },
  umbrella: (id, measures) => `${id} har fleire målingar: ${measures.join(", ")}. Nemn den som talet gjeld.`,
  derived: (id) => `Tala for ${id} blir rekna ut av planen sjølv. Det er ingenting å føre inn.`,
  there: (id, period, value) =>
    `${id} har alt eit tal for ${period}: ${value}. For å rette det: --revise correction --reason "…" (eller scheduled, method, reclassification).`,
  nothingToRevise: (id, period) => `${id} har ikkje noko tal for ${period} å revidere. Utelat --revise.`,
  valueAndMissing: "Eit tal og --missing utelukkar kvarandre.",
  reasonAlone: "--reason fortel kvifor eit tal er revidert: det høyrer saman med --revise.",
  notEnded: (period) =>
    `${period} er ikkje over. Eit tal for han kan berre vere ein prognose eller eit overslag: sei det med --flags.`,
};

export const recordWords: Readonly<Record<"nb" | "nn" | "en", RecordWords>> = { nb, nn, en };
