/** Orda i plandokumentet, på nynorsk. */
import { countedIn } from "../counted.js";
import { formatList } from "../formats.js";
import type { PlanWords } from "./plan.js";

const counted = countedIn("nn");

/** «med tilslutning frå …»: rådet gir råd, og ordet for det er planen sitt. */
const adopted = {
  supports: "med tilslutning frå",
  notes: "teke til orientering av",
  advises: "etter råd frå",
  decides: "vedteke av",
} as const;

export const planNn: PlanWords = {
  parts: {
    whole: "Mål, målindikatorar og initiativ",
    roadmap: "Vegkart: initiativa",
    indicators: "Strategiske indikatorar",
    unmeasured: "Mål og initiativ",
  },
  chapters: {
    ...{ foreword: "Forord", introduction: "Innleiing", strategy: "Strategien i korte trekk" },
    ...{ governance: "Styring og oppfølging", indicators: "Slik er planen bygd opp", objectives: "Måla" },
    ...{ roadmap: "Initiativa i tid", changes: "Endringar sidan førre utgåve", open: "Opne punkt" },
    appendix: "Ord, kjelder og merknader",
  },
  mark: {
    publisher: "",
    transcription: "Skrive for denne overføringa av planen. Teksten står ikkje i dei publiserte dokumenta.",
    invented: "Oppdikta, laga for å vise verktøyet.",
  },
  published: (publisher) => `Gitt ut av ${publisher}`,
  nowCalled: (then, now) => `${then} (no ${now})`,
  called: (number) => `mål ${number}`,
  applies: (from) => `Gjeld frå ${from}`,
  horizon: (from, to) => `Perioden ${from}–${to}`,
  holds: ({ objectives, outcomes, indicators, measures, initiatives }) => {
    const parts = [
      `${objectives}\u00a0mål`,
      ...(outcomes === 0 ? [] : [`${outcomes}\u00a0punkt om kva som skal oppnåast`]),
      ...(indicators === 0
        ? []
        : [
            `${counted(indicators, "målindikator", "målindikatorar")} med ${counted(measures, "delindikator", "delindikatorar")}`,
          ]),
      ...(initiatives === 0 ? [] : [`${initiatives}\u00a0initiativ`]),
    ];
    return `Dokumentet omfattar ${formatList("nn", parts)}.`;
  },
  narrowed: "Dokumentet har berre kapitla for dei måla som er valde.",
  column: {
    ...{ number: "Nr.", name: "Namn", unit: "Måleeining", type: "Type", description: "Omtale og føremål" },
    ...{ method: "Korleis det blir målt", baseline: "Utgangspunkt", targets: "Måltal, steg for steg" },
    ...{ covers: "Omtale", reason: "Kvifor", status: "Korleis status blir henta inn", owner: "Tiltakseigar" },
    ...{ body: "Organ", mandate: "Oppgåve", refersTo: "Gir råd til", treatment: "Behandling", when: "Når" },
    ...{ what: "Kva som blir gjort", feeds: "Går vidare til", duty: "Plikt", due: "Når" },
    ...{ meaning: "Tyding", indicators: "Målindikatorar", item: "Gjeld", open: "Kva som er ope", by: "Blir avklart" },
    ...{
      change: "Endring",
      authority: "Grunnlag",

      source: "Kjelde",
      cadence: "Kor ofte",
      short: "Kortnamn",
    },
    ...{ now: "Oppgåvene ligg no hos", kind: "Kva det er" },
  },
  table: (caption) => `Tabell: ${caption}`,
  nothing: "–",
  strategy: {
    vision: "Visjon",
    goals: "Overordna mål",
    objectives: "Strategiske mål",
    relations: "Slik heng måla saman",
  },
  relation: (kind, from, to) =>
    kind === "enables" ? `${from} er ein føresetnad for ${to}` : `${from} medverkar til ${to}`,
  governance: {
    ...{ principles: "Prinsipp", process: "Prosessen", bodies: "Kven som gjer kva" },
    ...{ wheel: "Årshjulet", pack: "Underlaget til møta", duties: "Plikter", arenas: "Andre arenaer" },
    advisory: "Organa gir råd. Dei avgjer ikkje på vegner av verksemdene.",
    packLead: "Kvart mål får éi side i møteunderlaget, med desse felta:",
  },
  process: {
    title: (steps) => `Oppfølginga går i ring: ${steps}\u00a0steg, og så byrjar det på nytt`,
    subtitle: "Prosessen for oppfølging av planen",
    described: (steps) =>
      `Stega følgjer etter kvarandre i ein sirkel: ${steps}. Etter det siste kjem det første igjen.`,
    step: "Steg",
    sources: (names) => `Kjelder: ${names}.`,
  },
  wheel: {
    title: (treatments) => `${counted(treatments, "behandling", "behandlingar")} gjennom året`,
    subtitle: "Årshjulet: kven som behandlar planen når",
    described: (list) => `Året går med klokka frå januar øvst. ${list}`,
    undated: "utan fast månad",
    months: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
    inFull: [
      ...["januar", "februar", "mars", "april", "mai", "juni", "juli"],
      ...["august", "september", "oktober", "november", "desember"],
    ],
    feeds: (names) => `går vidare til ${names}`,
  },
  cadence: {
    ...{ yearly: "kvart år", "half-yearly": "kvart halvår", quarterly: "kvart kvartal", continuous: "løpande" },
    ...{ monthly: "kvar månad", weekly: "kvar veke" },
  },
  set: {
    ...{ principles: "Slik blir indikatorar og initiativ valde og utvikla", types: "Typar målindikatorar" },
    ...{ criteria: "Kriterium for målindikatorar", balance: "Balansen i settet" },
    type: { adoption: "Adopsjon", "perceived-result": "Opplevd resultat", result: "Resultat", effect: "Effekt" },
  },
  objective: (number, name) => `Mål ${number}: ${name}`,
  outcomes: "Dette skal vere oppnådd",
  needs: "Byggjer på",
  prerequisites: "Føresetnader utanfor måla",
  indicatorTable: (number) => `Målindikatorar for mål ${number}`,
  initiativeTable: (number) => `Initiativ for mål ${number}`,
  noIndicators: "Målet har ingen målindikatorar i denne utgåva.",
  noInitiatives: "Målet har ingen initiativ i denne utgåva.",
  line: {
    ...{ method: "", question: "Spørsmål", counted: "Tel", scale: "Svarskala", filter: "Kven som er med" },
    ...{ mode: "Innsamling", weighting: "Vekting", source: "Kjelde" },
  },
  as: (number) => `Som ${number}`,
  below: "Sjå under",
  noTarget: "Ikkje sett",
  notComparable: "Kan ikkje samanliknast med måltalet.",
  by: (period) => `innan ${period}`,
  superseded: (since) => `gjeld ikkje etter ${since}`,
  state: {
    ...{ proposed: "foreslått", suspended: "sett på vent", replaced: "erstatta", retired: "utgått", active: "aktiv" },
  },
  decision: ({ id, body, kind, adopted: stands, date }) => {
    if (kind === null) return `avgjerd ${id}, som ikkje finst i planen`;
    const who = [...(body === null ? [] : [body.name.text]), ...(date === null ? [] : [date.text])].join(", ");
    return stands ? `${adopted[kind]} ${who}` : `foreslått for ${who}`;
  },
  noStatusSource: "Ikkje oppgitt",
  changes: {
    since: (edition, date) => `Endringar sidan ${edition}${date === null ? "" : ` (${date})`}.`,
    first: "Dette er den første utgåva. Det finst inga tidlegare å samanlikne med.",
    none: "Planen er ikkje endra sidan då.",
    unknown: {
      "no-history": () => "Planen ligg ikkje i eit git-repositorium, så det er ikkje kjent kva som er endra.",
      "before-history": (begins) =>
        `Historikken byrjar ${begins ?? "seinare"}, etter at utgåva kom. Kva som vart endra før det, viser han ikkje.`,
      "partial-history": () => "Berre ein del av historikken er henta, så det er ikkje kjent kva som er endra.",
      "no-meeting": () => "Utgåva har ingen dato å samanlikne frå.",
      "no-git": () => "Git vart ikkje funne, så det er ikkje kjent kva som er endra.",
      "no-commit": () => "Planen er ikkje lagra i historikken enno, så det er ikkje kjent kva som er endra.",
      refused: () => "Git vil ikkje lese repositoriet, så det er ikkje kjent kva som er endra.",
      "too-old": () => "Denne git er for gammal til å lese historikken, så det er ikkje kjent kva som er endra.",
      untracked: () => "Planen er ikkje med i historikken enno, så det er ikkje kjent kva som er endra.",
      "not-asked": () => "Historikken er ikkje lesen for dette dokumentet.",
    },
    recorded: "Planen sjølv viser dette:",
    recordedNone: "Heller ikkje planen sjølv har skrive ned endringar i måltal eller i kva som gjeld.",
    record: {
      target_set: (text, due, day) => `nytt måltal ${text}${due === null ? "" : ` innan ${due}`}, sett ${day}`,
      target_superseded: (text, due, day) =>
        `måltalet ${text}${due === null ? "" : ` innan ${due}`} gjeld ikkje etter ${day}`,
      lifecycle: (state, _, day) => `${state} frå ${day}`,
    },
    noDecision: "Inga avgjerd oppgitt",
    folded: (editorial, within) =>
      `I tillegg kjem ${counted(editorial, "endring av ordlyd", "endringar av ordlyd")} og ${counted(within, "del som kom eller gjekk saman med det han står i", "delar som kom eller gjekk saman med det dei står i")}.`,
    unreadable: (files) => `Desse filene kunne ikkje lesast på eit av tidspunkta: ${files}.`,
  },
  open: {
    ...{ development: "Skal utviklast", target: "Måltal blir avklart", baseline: "Utgangspunkt blir avklart" },
    owner: "Eigarskap blir avklart",
  },
  openLead: (count, overdue) =>
    `Planen lèt ${counted(count, "punkt", "punkt")} stå opne. ${overdue === 0 ? "Ingen av dei er over datoen som planen har sett." : `${counted(overdue, "av dei er", "av dei er")} over datoen som planen har sett.`}`,
  openNone: "Planen lèt ingenting stå ope.",
  overdue: "datoen er passert",
  assumed: "datoen er lesen ut av samanhengen",
  noDate: "ingen dato",
  wholePlan: "Heile planen",
  ownerUnsettled: "Kven som eig initiativet, er ikkje avklart.",
  definitions: {
    ...{ levels: "Orda i planen", sources: "Kvar tal og status kjem frå" },
    ...{ organisations: "Kortnamn og oppgåver som er overtekne", documents: "Dokument utgåva er teken frå" },
    remarks: "Merknader til enkeltpunkt",
  },
  remark: {
    ...{ oddity: "Står slik", inference: "Lese mellom linjene", caveat: "Atterhald", definition: "Definisjon" },
    external: "Frå andre kjelder",
  },
  remarksLead: "Her står det som er verdt å vite om enkelte indikatorar og initiativ når tala blir brukte.",
};
