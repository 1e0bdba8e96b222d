/** Ordene i plandokumentet, på bokmål. */
import { countedIn } from "../counted.js";
import { formatList } from "../formats.js";
import type { PlanWords } from "./plan.js";

const counted = countedIn("nb");

/** «etter tilslutning fra …»: rådet gir råd, og ordet for det er planens. */
const adopted = {
  supports: "med tilslutning fra",
  notes: "tatt til orientering av",
  advises: "etter råd fra",
  decides: "vedtatt av",
} as const;

export const planNb: PlanWords = {
  parts: {
    whole: "Mål, målindikatorer og initiativ",
    roadmap: "Veikart: initiativene",
    indicators: "Strategiske indikatorer",
    unmeasured: "Mål og initiativ",
  },
  chapters: {
    ...{ foreword: "Forord", introduction: "Innledning", strategy: "Strategien i korte trekk" },
    ...{ governance: "Styring og oppfølging", indicators: "Slik er planen bygd opp", objectives: "Målene" },
    ...{ roadmap: "Initiativene i tid", changes: "Endringer siden forrige utgave", open: "Åpne punkter" },
    appendix: "Ord, kilder og merknader",
  },
  mark: {
    publisher: "",
    transcription: "Skrevet for denne overføringen av planen. Teksten står ikke i de publiserte dokumentene.",
    invented: "Oppdiktet, laget for å vise verktøyet.",
  },
  published: (publisher) => `Utgitt av ${publisher}`,
  nowCalled: (then, now) => `${then} (nå ${now})`,
  called: (number) => `mål ${number}`,
  applies: (from) => `Gjelder fra ${from}`,
  horizon: (from, to) => `Perioden ${from}–${to}`,
  holds: ({ objectives, outcomes, indicators, measures, initiatives }) => {
    const parts = [
      `${objectives}\u00a0mål`,
      ...(outcomes === 0 ? [] : [`${counted(outcomes, "punkt", "punkter")} om hva som skal oppnås`]),
      ...(indicators === 0
        ? []
        : [
            `${counted(indicators, "målindikator", "målindikatorer")} med ${counted(measures, "delindikator", "delindikatorer")}`,
          ]),
      ...(initiatives === 0 ? [] : [`${initiatives}\u00a0initiativ`]),
    ];
    return `Dokumentet omfatter ${formatList("nb", parts)}.`;
  },
  narrowed: "Dokumentet har bare kapitlene for de målene som er valgt.",
  column: {
    ...{ number: "Nr.", name: "Navn", unit: "Måleenhet", type: "Type", description: "Beskrivelse og formål" },
    ...{ method: "Hvordan det måles", baseline: "Utgangspunkt", targets: "Måltall, trinn for trinn" },
    ...{ covers: "Beskrivelse", reason: "Hvorfor", status: "Hvordan status innhentes", owner: "Tiltakseier" },
    ...{ body: "Organ", mandate: "Oppgave", refersTo: "Gir råd til", treatment: "Behandling", when: "Når" },
    ...{ what: "Hva som gjøres", feeds: "Går videre til", duty: "Plikt", due: "Når" },
    ...{
      meaning: "Betydning",
      indicators: "Målindikatorer",
      item: "Gjelder",
      open: "Hva som er åpent",
      by: "Avklares",
    },
    ...{
      change: "Endring",
      authority: "Grunnlag",

      source: "Kilde",
      cadence: "Hvor ofte",
      short: "Kortnavn",
    },
    ...{ now: "Oppgavene ligger nå hos", kind: "Hva det er" },
  },
  table: (caption) => `Tabell: ${caption}`,
  nothing: "–",
  strategy: {
    vision: "Visjon",
    goals: "Overordnede mål",
    objectives: "Strategiske mål",
    relations: "Slik henger målene sammen",
  },
  relation: (kind, from, to) =>
    kind === "enables" ? `${from} er en forutsetning for ${to}` : `${from} bidrar til ${to}`,
  governance: {
    ...{ principles: "Prinsipper", process: "Prosessen", bodies: "Hvem som gjør hva" },
    ...{ wheel: "Årshjulet", pack: "Underlaget til møtene", duties: "Plikter", arenas: "Andre arenaer" },
    advisory: "Organene gir råd. De bestemmer ikke på vegne av virksomhetene.",
    packLead: "Hvert mål får én side i møteunderlaget, med disse feltene:",
  },
  process: {
    title: (steps) => `Oppfølgingen går i ring: ${counted(steps, "steg", "steg")}, og så begynner det på nytt`,
    subtitle: "Prosessen for oppfølging av planen",
    described: (steps) =>
      `Stegene følger etter hverandre i en sirkel: ${steps}. Etter det siste kommer det første igjen.`,
    step: "Steg",
    sources: (names) => `Kilder: ${names}.`,
  },
  wheel: {
    title: (treatments) => `${counted(treatments, "behandling", "behandlinger")} gjennom året`,
    subtitle: "Årshjulet: hvem som behandler planen når",
    described: (list) => `Året går med klokka fra januar øverst. ${list}`,
    undated: "uten fast måned",
    months: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
    inFull: [
      ...["januar", "februar", "mars", "april", "mai", "juni", "juli"],
      ...["august", "september", "oktober", "november", "desember"],
    ],
    feeds: (names) => `går videre til ${names}`,
  },
  cadence: {
    ...{ yearly: "hvert år", "half-yearly": "hvert halvår", quarterly: "hvert kvartal", continuous: "løpende" },
    ...{ monthly: "hver måned", weekly: "hver uke" },
  },
  set: {
    ...{ principles: "Slik velges og utvikles indikatorer og initiativ", types: "Typer målindikatorer" },
    ...{ criteria: "Kriterier for målindikatorer", balance: "Balansen i settet" },
    type: { adoption: "Adopsjon", "perceived-result": "Opplevd resultat", result: "Resultat", effect: "Effekt" },
  },
  objective: (number, name) => `Mål ${number}: ${name}`,
  outcomes: "Dette skal være oppnådd",
  needs: "Bygger på",
  prerequisites: "Forutsetninger utenfor målene",
  indicatorTable: (number) => `Målindikatorer for mål ${number}`,
  initiativeTable: (number) => `Initiativ for mål ${number}`,
  noIndicators: "Målet har ingen målindikatorer i denne utgaven.",
  noInitiatives: "Målet har ingen initiativ i denne utgaven.",
  line: {
    ...{ method: "", question: "Spørsmål", counted: "Teller", scale: "Svarskala", filter: "Hvem som er med" },
    ...{ mode: "Innsamling", weighting: "Vekting", source: "Kilde" },
  },
  as: (number) => `Som ${number}`,
  below: "Se under",
  noTarget: "Ikke satt",
  notComparable: "Kan ikke sammenlignes med måltallet.",
  by: (period) => `innen ${period}`,
  superseded: (since) => `gjelder ikke etter ${since}`,
  state: {
    ...{ proposed: "foreslått", suspended: "satt på vent", replaced: "erstattet", retired: "utgått", active: "aktiv" },
  },
  decision: ({ id, body, kind, adopted: stands, date }) => {
    if (kind === null) return `beslutning ${id}, som ikke finnes i planen`;
    const who = [...(body === null ? [] : [body.name.text]), ...(date === null ? [] : [date.text])].join(", ");
    return stands ? `${adopted[kind]} ${who}` : `foreslått for ${who}`;
  },
  noStatusSource: "Ikke oppgitt",
  changes: {
    since: (edition, date) => `Endringer siden ${edition}${date === null ? "" : ` (${date})`}.`,
    first: "Dette er den første utgaven. Det er ingen tidligere å sammenligne med.",
    none: "Planen er ikke endret siden da.",
    unknown: {
      "no-history": () => "Planen ligger ikke i et git-repositorium, så det er ikke kjent hva som er endret.",
      "before-history": (begins) =>
        `Historikken begynner ${begins ?? "senere"}, etter at utgaven kom. Hva som ble endret før det, viser den ikke.`,
      "partial-history": () => "Bare en del av historikken er hentet, så det er ikke kjent hva som er endret.",
      "no-meeting": () => "Utgaven har ingen dato å sammenligne fra.",
      "no-git": () => "Git ble ikke funnet, så det er ikke kjent hva som er endret.",
      "no-commit": () => "Planen er ikke lagret i historikken ennå, så det er ikke kjent hva som er endret.",
      refused: () => "Git vil ikke lese repositoriet, så det er ikke kjent hva som er endret.",
      "too-old": () => "Denne git er for gammel til å lese historikken, så det er ikke kjent hva som er endret.",
      untracked: () => "Planen er ikke med i historikken ennå, så det er ikke kjent hva som er endret.",
      "not-asked": () => "Historikken er ikke lest for dette dokumentet.",
    },
    recorded: "Planen selv viser dette:",
    recordedNone: "Heller ikke planen selv har nedtegnet endringer i måltall eller i hva som gjelder.",
    record: {
      target_set: (text, due, day) => `nytt måltall ${text}${due === null ? "" : ` innen ${due}`}, satt ${day}`,
      target_superseded: (text, due, day) =>
        `måltallet ${text}${due === null ? "" : ` innen ${due}`} gjelder ikke etter ${day}`,
      lifecycle: (state, _, day) => `${state} fra ${day}`,
    },
    noDecision: "Ingen beslutning oppgitt",
    folded: (editorial, within) =>
      `I tillegg kommer ${counted(editorial, "endring av ordlyd", "endringer av ordlyd")} og ${counted(within, "del som kom eller gikk sammen med det den står i", "deler som kom eller gikk sammen med det de står i")}.`,
    unreadable: (files) => `Disse filene kunne ikke leses på et av tidspunktene: ${files}.`,
  },
  open: {
    ...{ development: "Skal utvikles", target: "Måltall avklares", baseline: "Utgangspunkt avklares" },
    owner: "Eierskap avklares",
  },
  openLead: (count, overdue) =>
    `Planen lar ${counted(count, "punkt", "punkter")} stå åpne. ${overdue === 0 ? "Ingen av dem er over datoen som planen har satt." : `${counted(overdue, "av dem er", "av dem er")} over datoen som planen har satt.`}`,
  openNone: "Planen lar ingenting stå åpent.",
  overdue: "datoen er passert",
  assumed: "datoen er lest ut av sammenhengen",
  noDate: "ingen dato",
  wholePlan: "Hele planen",
  ownerUnsettled: "Hvem som eier initiativet, er ikke avklart.",
  definitions: {
    ...{ levels: "Planens ord", sources: "Hvor tall og status kommer fra" },
    ...{ organisations: "Kortnavn og oppgaver som er overtatt", documents: "Dokumenter utgaven er tatt fra" },
    remarks: "Merknader til enkeltpunkter",
  },
  remark: {
    ...{ oddity: "Står slik", inference: "Lest mellom linjene", caveat: "Forbehold", definition: "Definisjon" },
    external: "Fra andre kilder",
  },
  remarksLead: "Her står det som er verdt å vite om enkelte indikatorer og initiativ når tallene brukes.",
};
