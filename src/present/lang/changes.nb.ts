/** Endringer på bokmål. */
import type { ChangeView } from "../../report/change-view.js";
import { arrowOf, targetParts, unitOf } from "./change-parts.js";
import type { ChangeWords } from "./changes.js";
import { formatNumber, plural } from "./formats.js";

const number = (count: number): string => formatNumber("nb-NO", count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural("nb-NO", count, one, other)}`;
const times = (count: number): string =>
  count === 1 ? "én gang" : count === 2 ? "to ganger" : `${number(count)} ganger`;

const fields: Readonly<Record<string, string>> = {
  ...{ name: "navn", number: "nummer", unit: "enhet", source: "kilde", direction: "retning", scale: "skala" },
  ...{ description: "beskrivelse", method: "metode", methods: "metode", whole: "helhet", bounds: "grenser" },
  ...{ baseline: "utgangspunkt", targets: "måltall", observations: "tall", breaks: "brudd i serien", path: "bane" },
  ...{ derive: "beregning", breakdowns: "fordeling", planned: "planlagt utvikling", notes: "merknad" },
  ...{ owners: "eier", partners: "samarbeidsparter", ownership: "eierskap", supports: "mål det støtter" },
  ...{ moves: "delindikatorer det påvirker", outcomes: "målbilde-punkter", phase: "fase", portfolio: "portefølje" },
  ...{ roadmap: "veikart", deadline: "frist", depends_on: "avhengigheter", evaluation: "evaluering" },
  ...{ benefits: "gevinst", events: "hendelse", ahead: "fokus framover", milestones: "milepæl", reports: "rapport" },
  ...{ lifecycle: "tilstand", decisions: "vedtak", recommendations: "anbefaling", follow_ups: "oppfølgingspunkt" },
  ...{ agenda: "saksliste", assessments: "vurdering", comments: "kommentar", priorities: "prioritet", date: "dato" },
  ...{ state: "tilstand", cadence: "hyppighet", owner: "eier", text: "tekst", summary: "sammendrag", title: "tittel" },
  ...{ indicators: "målindikator", severities: "alvorlighetsgrader", colours: "farger", phases: "faser" },
  ...{ levels: "nivåer", errata: "rettelse" },
};

const fieldOf = ({ field }: ChangeView): string => {
  const [first = ""] = field.split(/[/[]/);
  return fields[first] ?? first.replaceAll("_", " ");
};

const arrow = (change: ChangeView): string => arrowOf(change, "ingen");

const effect = {
  ...{ set: "satt", tightened: "skjerpet", loosened: "lempet", mixed: "flyttet begge veier" },
  ...{ unchanged: "gjentatt", dropped: "fjernet", unknown: "flyttet" },
} as const;

function target(change: ChangeView): string {
  const { by, moved, figures } = targetParts(change);
  const value = figures ? `: ${arrow(change)}${unitOf(change)}` : "";
  const date = moved === null ? "" : `, innen ${moved[0]} → innen ${moved[1]}`;
  return `måltall${by === null ? "" : ` for ${by}`} ${effect[change.effect ?? "unknown"]}${value}${date}`;
}

const figure = (change: ChangeView): string => (change.member === null ? "tall" : `tall for ${change.member}`);

const sentences: Readonly<Record<ChangeView["kind"], (change: ChangeView) => string>> = {
  new_observation: (change) => `${figure(change)}: ${change.new?.text ?? "ingen"}${unitOf(change)}`,
  revised: (change) => `${figure(change)} revidert: ${arrow(change)}${unitOf(change)}`,
  re_based: (change) =>
    `${fieldOf(change)} endret${change.old === null && change.new === null ? "" : `: ${arrow(change)}`}`,
  re_targeted: target,
  status_reported: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  milestone_moved: (change) => `milepæl flyttet: ${arrow(change)}`,
  assessed: (change) => `vurdert: ${arrow(change)}`,
  decision: (change) => `vedtak ${change.item}${change.new === null ? " endret" : ""}`,
  follow_up: (change) => `oppfølgingspunkt${change.new === null ? "" : `: ${arrow(change)}`}`,
  lifecycle: (change) => `tilstand: ${arrow(change)}`,
  responsibility: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  rule: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  added: () => "lagt til",
  removed: () => "fjernet",
  moved: (change) => `flyttet: ${arrow(change)}`,
  renumbered: (change) => `har nå nummer ${change.new?.text ?? "?"} (var ${change.old?.text ?? "?"})`,
  changed: (change) => `${fieldOf(change)}: ${arrow(change)}`,
  editorial: (change) => `ordlyd i ${fieldOf(change)}`,
  unreadable: () => "filen kunne ikke leses på dette tidspunktet",
};

const causes = {
  ...{ new_data: "nye tall", revised_data: "reviderte tall", new_target: "nytt måltall" },
  ...{ time_passed: "tiden har gått", changed_rule: "endret regel" },
} as const;

const adopted = { supports: "tilslutning", notes: "tatt til orientering", advises: "råd", decides: "vedtatt" } as const;

export const changesNb: ChangeWords = {
  kinds: {
    ...{ new_observation: "Nye tall", revised: "Reviderte tall", re_based: "Utgangspunkt og metode" },
    ...{ re_targeted: "Flyttede måltall", status_reported: "Rapportert status", milestone_moved: "Flyttede milepæler" },
    ...{ assessed: "Vurderinger", decision: "Vedtak", follow_up: "Oppfølgingspunkter", lifecycle: "Tilstander" },
    ...{ responsibility: "Ansvar", rule: "Regler for vurderingen", added: "Lagt til", removed: "Fjernet" },
    ...{ moved: "Flyttet", renumbered: "Nye numre", changed: "Andre endringer", editorial: "Ordlyd" },
    unreadable: "Filer som ikke kunne leses",
  },
  effect,
  cause: causes,
  itemKinds: {
    ...{ goal: "overordnet mål", objective: "strategisk mål", outcome: "målbilde-punkt", indicator: "målindikator" },
    ...{ measure: "delindikator", initiative: "initiativ", milestone: "milepæl", organisation: "virksomhet" },
    ...{ source: "kilde", body: "råd/utvalg", meeting: "møte", decision: "vedtak", recommendation: "anbefaling" },
    ...{ follow_up: "oppfølgingspunkt", trend: "utviklingstrekk", input: "innspill", edition: "utgave" },
    ...{ plan: "innstillinger", strategy: "strategi", governance: "styring", background: "bakgrunn" },
    ...{ codelist: "kodeliste", wheel: "årshjul", sdg: "bærekraftsmål", related: "beslektet plan" },
    ...{ adjacent: "tilgrensende tema", actor_plan: "aktørs egen plan", target_group: "målgruppe" },
  },
  fields,
  sentence: (change) => sentences[change.kind](change),
  by: ({ id, body, kind, adopted: stands, text, date }) => {
    if (text === null) return `viser til vedtak ${id}, som ikke finnes i planen`;
    const who = [body?.name.text ?? null, date === null ? null : date.text].filter((part) => part !== null).join(", ");
    return `${stands ? adopted[kind ?? "supports"] : "foreslått"}${who === "" ? "" : `, ${who}`} (${id}): «${text.text}»`;
  },
  because: (reason) => `begrunnelse: ${reason}`,
  without: "ingen vedtak er oppgitt",
  evil: "laget i selve flettingen: ingen av greinene hadde denne verdien",
  onBranch: "bare på en grein",
  firstIn: (edition) => `først publisert i utgave ${edition}`,
  folded: (editorial, within) =>
    `${[
      ...(editorial > 0 ? [counted(editorial, "endring i ordlyd", "endringer i ordlyd")] : []),
      ...(within > 0 ? [`${counted(within, "element", "elementer")} som kom eller gikk med det de står i`] : []),
    ].join(" og ")}: ikke vist, bruk --kind eller --format json`,
  status: (before, after, why) => {
    const told = why.length === 0 ? "" : ` (${why.map((cause) => causes[cause]).join(", ")})`;
    return `${before ?? "ikke i planen"} → ${after ?? "ikke i planen"}${told}`;
  },
  since: {
    heading: (meeting, date) => `Siden forrige møte: ${meeting}, ${date}`,
    none: "Ingenting i planen er endret.",
    unknown: {
      "no-history": () => null,
      "no-meeting": () => null,
      "partial-history": () => "Bare en del av historikken er her, så det er ikke kjent: git fetch --unshallow",
      "before-history": (begins) => `Planens historikk begynner senere her${begins === null ? "" : `, ${begins}`}, så det er ikke kjent.`,
    },
    more: (count, meeting) => `… og ${number(count)} til: ehs diff ${meeting}`,
    editorial: (count) => `${counted(count, "endring i ordlyd", "endringer i ordlyd")}.`,
  },
  log: {
    heading: "Historikk",
    of: (names) => `for ${names}`,
    read: (line, commits) => `${line}, ${counted(commits, "commit", "commiter")} som berører planen`,
    none: "Ingenting i historikken passer til det du spurte om.",
    noneSoFar: "Historikken har ingen endring i planen.",
    ledger: ({ moves, tightened, loosened }) => {
      if (moves === 0) return "Måltallet er ikke flyttet.";
      const each = moves === 1 ? "" : ", hver gang";
      if (loosened === moves) return `Flyttet ${times(moves)}${each} til det lempeligere.`;
      if (tightened === moves) return `Flyttet ${times(moves)}${each} til det strengere.`;
      return `Flyttet ${times(moves)}: ${number(tightened)} skjerpet, ${number(loosened)} lempet.`;
    },
    warning: (warning) => {
      switch (warning.kind) {
        case "dates-not-monotone":
          return `Commit ${warning.commit.slice(0, 8)} er datert før en den bygger på, så en dato kan peke på feil commit. En utgave eller et møte er sikrere.`;
        case "other-branch":
          return `Du står på ${warning.branch}, som har ${counted(warning.ahead, "commit", "commiter")} hovedlinjen ikke har. Bruk --branch ${warning.branch} for å se dem.`;
        case "main-missing":
          return `Planens hovedgrein ${warning.wanted} finnes ikke her; ${warning.used} ble lest.`;
      }
    },
    authored: (day) => `skrevet ${day}`,
    signed: "signert",
    columns: ["Dato", "Element", "Endring", "Grunnlag"],
  },
  diff: {
    heading: "Endringer",
    workTree: "planen slik den ligger i mappen",
    range: (from, to) => `fra ${from} til ${to}`,
    verdict: (counts) => {
      const part = (key: string, one: string, other: string): string[] =>
        (counts[key] ?? 0) === 0 ? [] : [counted(counts[key] ?? 0, one, other)];
      const parts = [
        ...part("loosened", "måltall lempet", "måltall lempet"),
        ...part("tightened", "måltall skjerpet", "måltall skjerpet"),
        ...part("targets", "annen endring i måltall", "andre endringer i måltall"),
        ...part("statuses", "status endret", "statuser endret"),
        ...part("figures", "nytt tall", "nye tall"),
        ...part("revised", "tall revidert", "tall revidert"),
        ...part("decisions", "vedtak", "vedtak"),
        ...part("others", "annen endring", "andre endringer"),
      ];
      return parts.length === 0 ? "Bare ordlyd er endret." : `${parts.join(" · ")}.`;
    },
    same: "Ingenting i planen er forskjellig.",
    statuses: "Statuser som er endret",
    statusColumns: ["Nr.", "Navn", "Før", "Etter", "Årsak"],
    absent: "ikke i planen",
    unreadable: (files) => `Kunne ikke leses på et av de to tidspunktene, så ingenting sies om det: ${files}`,
    more: (count) => `… og ${number(count)} til; --format json har alle`,
  },
};
