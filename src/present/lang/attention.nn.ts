/** Det som treng oppfølging, på nynorsk. */
import type { AttentionWords } from "./attention.js";

export const attentionNn: AttentionWords = {
  heading: "Treng oppfølging",
  nothing: "Ingenting treng oppfølging no.",
  figures: "Tal som må hentast inn",
  noSource: "Kjelda er ikkje avklart",
  ask: (name, formerly) => `spør ${name}${formerly === null ? "" : ` (tidlegare ${formerly})`}`,
  askNobody: "kven som eig kjelda, er ikkje oppgitt",
  cadence: {
    yearly: "kvart år",
    "half-yearly": "kvart halvår",
    quarterly: "kvart kvartal",
    monthly: "kvar månad",
    weekly: "kvar veke",
  },
  noCadence: "kor ofte er ikkje oppgitt",
  figure: (reason, period, isDay = false) =>
    ({
      baseline: `utgangspunktet ventar på tal${period === null ? "" : ` for ${period}`}`,
      due: isDay
        ? `fristen ${period ?? ""} er passert utan måling`
        : `${period ?? "fristen for måltalet"} er ikkje målt`,
      step: `trinnet i ${period ?? "vegen"} er ikkje målt`,
      stale: `nytt tal var venta ${period ?? ""}`.trimEnd(),
      first: "ikkje målt enno",
      exact: `treng eit nøyaktig tal${period === null ? "" : ` for ${period}`}`,
    })[reason],
  figuresFor: (period) => `for ${period}`,
  overdue: "Avklaringar som er forfalne",
  upcoming: "Fristar som nærmar seg",
  undated: "Utviklingspunkt utan trykt frist",
  overdueBy: (by) => `innan ${by}`,
  assumedBy: (by) => `truleg frist ${by}`,
  overdueKind: { baseline: "utgangspunkt", target: "måltal" },
  dueOf: (milestone) => (milestone === null ? "frist" : `milepælen «${milestone}»`),
  wholePlan: "Heile planen",
  targets: "Måltal som ventar eller ikkje kan reknast ut",
  target: (reason, kind, text, by) => {
    const when = by === null ? "" : ` (venta innan ${by})`;
    const said = text === null ? "" : `: ${text}`;
    if (reason === "pending") return `skal avklarast${by === null ? "" : ` innan ${by}`}${said}`;
    if (reason === "dependent") return `${text ?? "ventar på noko anna"}${when}`;
    if (reason === "none") return `ikkje sett${said}`;
    if (kind === "all") return "«alle» kan ikkje reknast ut, for det er ikkje oppgitt kor mange dei er";
    if (kind === "change") return "endringa kan ikkje reknast ut, for utgangspunktet er ikkje eit tal over null";
    return kind === "words" ? `er gitt med ord${said}` : `kan ikkje reknast ut${said}`;
  },
  silent: "Initiativ utan rapportert status",
  ownerless: "Initiativ utan avklart eigar",
  deadlines: "Fristar som er passerte",
  deadline: (by, milestone) =>
    milestone === null ? `fristen var ${by}` : `«${milestone}» skulle vore nådd innan ${by}`,
  leftOut: "Ikkje med på grunn av feil",
  leftOutItem: (file, item) => (item === null ? `heile ${file}` : `${item} i ${file}`),
  runValidate: "Køyr «ehs validate» for å sjå kva som er feil.",
};
