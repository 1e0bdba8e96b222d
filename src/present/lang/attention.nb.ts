/** What needs attention, in bokmål. */
import type { AttentionWords } from "./attention.js";

export const attentionNb: AttentionWords = {
  heading: "Trenger oppfølging",
  nothing: "Ingenting trenger oppfølging nå.",
  figures: "Tall som må hentes inn",
  noSource: "Kilden er ikke avklart",
  ask: (name, formerly) => `spør ${name}${formerly === null ? "" : ` (tidligere ${formerly})`}`,
  askNobody: "hvem som eier kilden, er ikke oppgitt",
  cadence: {
    yearly: "hvert år",
    "half-yearly": "hvert halvår",
    quarterly: "hvert kvartal",
    monthly: "hver måned",
    weekly: "hver uke",
  },
  noCadence: "hvor ofte er ikke oppgitt",
  figure: (reason, period, isDay = false) =>
    ({
      baseline: `utgangspunktet avventer tall${period === null ? "" : ` for ${period}`}`,
      due: isDay ? `fristen ${period ?? ""} er passert uten måling` : `${period ?? "måltallets frist"} er ikke målt`,
      step: `trinnet i ${period ?? "veien"} er ikke målt`,
      stale: `nytt tall var ventet ${period ?? ""}`.trimEnd(),
      first: "ikke målt ennå",
      exact: `trenger et nøyaktig tall${period === null ? "" : ` for ${period}`}`,
    })[reason],
  figuresFor: (period) => `for ${period}`,
  overdue: "Avklaringer som er forfalt",
  upcoming: "Frister som nærmer seg",
  undated: "Utviklingspunkter uten trykt frist",
  overdueBy: (by) => `innen ${by}`,
  assumedBy: (by) => `antatt frist ${by}`,
  overdueKind: { baseline: "utgangspunkt", target: "måltall" },
  dueOf: (milestone) => (milestone === null ? "frist" : `milepælen «${milestone}»`),
  wholePlan: "Hele planen",
  targets: "Måltall som venter eller ikke kan regnes ut",
  target: (reason, kind, text, by) => {
    const when = by === null ? "" : ` (ventet innen ${by})`;
    const said = text === null ? "" : `: ${text}`;
    if (reason === "pending") return `skal avklares${by === null ? "" : ` innen ${by}`}${said}`;
    if (reason === "dependent") return `${text ?? "venter på noe annet"}${when}`;
    if (reason === "none") return `ikke satt${said}`;
    if (kind === "all") return "«alle» kan ikke regnes ut, for antallet er ikke oppgitt";
    if (kind === "change") return "endringen kan ikke regnes ut, for utgangspunktet er ikke et tall over null";
    return kind === "words" ? `er gitt med ord${said}` : `kan ikke regnes ut${said}`;
  },
  silent: "Initiativ uten rapportert status",
  ownerless: "Initiativ uten avklart eier",
  deadlines: "Frister som er passert",
  deadline: (by, milestone) =>
    milestone === null ? `fristen var ${by}` : `«${milestone}» skulle vært nådd innen ${by}`,
  leftOut: "Utelatt på grunn av feil",
  leftOutItem: (file, item) => (item === null ? `hele ${file}` : `${item} i ${file}`),
  runValidate: "Kjør «ehs validate» for å se hva som er feil.",
};
