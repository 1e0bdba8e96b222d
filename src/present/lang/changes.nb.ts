/** Endringer på bokmål. */
import { changeChoicesNb, sentenceNb } from "./change-sentences.nb.js";
import type { ChangeWords } from "./changes.js";
import { folderNamed, movesIn } from "./change-parts.js";
import { formatNumber, plural } from "./formats.js";

const number = (count: number): string => formatNumber("nb-NO", count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural("nb-NO", count, one, other)}`;
const times = (count: number): string =>
  count === 1 ? "én gang" : count === 2 ? "to ganger" : `${number(count)} ganger`;

const effect = {
  ...{ set: "satt", tightened: "skjerpet", loosened: "lempet", mixed: "flyttet begge veier" },
  ...{ unchanged: "uendret", dropped: "fjernet", unknown: "flyttet" },
} as const;

const causes = {
  ...{ new_data: "nye tall", revised_data: "reviderte tall", new_target: "nytt måltall" },
  ...{ time_passed: "tiden har gått", changed_rule: "endret regel" },
  unreadable: "et grunnlag var uleselig eller utelatt",
} as const;

const adopted = {
  ...{ supports: "tilslutning fra", notes: "tatt til orientering av", advises: "råd fra", decides: "vedtatt av" },
} as const;

const verbs = {
  supports: "ga tilslutning",
  notes: "tok til orientering",
  advises: "ga råd",
  decides: "vedtok",
} as const;

const few = (names: readonly string[]): string =>
  names.length <= 5 ? names.join(", ") : `${names.slice(0, 4).join(", ")} og ${number(names.length - 4)} til`;

const when = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(", ");

/** That no commit shows some of the moves of a target. */
function onlyRecorded(recorded: number, moves: number): string {
  if (recorded === 0) return "";
  const which = recorded === moves ? (moves === 1 ? "Flyttingen" : "Alle") : `${number(recorded)} av dem`;
  return ` ${which} står bare i planen: Ingen commit viser ${recorded === 1 ? "den" : "dem"}.`;
}

/** What a figure that became another is said to be. */
const revisions: Readonly<Record<string, string>> = {
  ...{ scheduled: "planlagt revisjon", correction: "retting", method: "endret metode" },
  ...{ reclassification: "ny inndeling" },
};

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
    ...{ goal: "overordnet mål", objective: "strategisk mål", outcome: "målbildepunkt", indicator: "målindikator" },
    ...{ measure: "delindikator", initiative: "initiativ", milestone: "milepæl", organisation: "virksomhet" },
    ...{ source: "kilde", body: "råd/utvalg", meeting: "møte", decision: "vedtak", recommendation: "anbefaling" },
    ...{ follow_up: "oppfølgingspunkt", trend: "utviklingstrekk", input: "innspill", edition: "utgave" },
    ...{
      organisations: "virksomheter",
      sources: "kilder",
      trends: "utviklingstrekk",
      manifest: "utgave",
      file: "fil",
      objectives: "mål",
    },
    ...{ plan: "innstillinger", strategy: "strategi", governance: "styring", background: "bakgrunn" },
    ...{ codelist: "kodeliste", wheel: "årshjul", sdg: "bærekraftsmål", related: "beslektet plan" },
    ...{ accepted: "godtatte funn", mapping: "oppsett for import" },
    ...{ adjacent: "tilgrensende tema", actor_plan: "aktørs egen plan", target_group: "målgruppe" },
  },
  sentence: sentenceNb,
  by: ({ id, body, kind, adopted: stands, text, date }) => {
    if (text === null) return `viser til vedtak ${id}, som ikke finnes i planen`;
    const who = when([body?.name.text ?? null, date?.text ?? null]);
    if (!stands) return `bare foreslått, ${who} (${id}): «${text.text}»`;
    return `${adopted[kind ?? "supports"]} ${who} (${id}): «${text.text}»`;
  },
  choice: changeChoicesNb,
  quoted: (text) => `«${text}»`,
  decided: ({ id, body, kind, adopted: stands, text, date }, about) => {
    const who = when([body?.name.text ?? null, date?.text ?? null]);
    const verb = stands ? verbs[kind ?? "supports"] : "forslag";
    const of = about.length === 0 ? "" : `; gjelder ${few(about)}`;
    return `${who === "" ? "" : `${who}, `}${verb} (${id})${text === null ? "" : `: «${text.text}»`}${of}`;
  },
  crowd: (kind, count, kinds) =>
    `${counted(count, "element", "elementer")} ${kind === "added" ? "lagt til" : "fjernet"}: ${kinds.map(([name, of]) => `${name} (${number(of)})`).join(", ")}`,
  because: (reason) => `begrunnelse: ${reason}`,
  without: "uten oppgitt vedtak",
  revision: (kind) =>
    kind === null ? "endret på stedet, uten at slag og grunn er oppgitt" : (revisions[kind] ?? kind),
  between: ({ after, by, file }) =>
    after === null
      ? `gjort senest i ${by.slice(0, 8)}: ${file} kunne ikke leses før det`
      : `gjort mellom ${after.slice(0, 8)} og ${by.slice(0, 8)}, mens ${file} ikke kunne leses`,
  oneOf: (names) => names.join(" eller "),
  evil: "laget i selve flettingen: ingen av grenene hadde denne verdien",
  onBranch: "bare på en gren",
  firstIn: (edition) => `først publisert i utgave ${edition}`,
  folded: (editorial, within) =>
    [
      ...(editorial > 0 ? [counted(editorial, "endring i ordlyd", "endringer i ordlyd")] : []),
      ...(within > 0 ? [`${counted(within, "element", "elementer")} som kom eller gikk med det de står i`] : []),
    ].join(" og "),
  foldedHint: "ikke vist, bruk --kind eller --format json",
  status: (before, after, why) => {
    const told = why.length === 0 ? "" : ` (${why.map((cause) => causes[cause]).join(", ")})`;
    return `${before} → ${after}${told}`;
  },
  since: {
    heading: (meeting, date) => `Siden forrige møte: ${meeting}, ${date}`,
    none: "Ingenting i planen er endret.",
    unknown: {
      "no-history": () => null,
      "no-meeting": () => null,
      "no-commit": () => null,
      "no-git": () => "Git ble ikke funnet, så det er ikke kjent.",
      refused: () => "Git vil ikke lese repositoriet, så det er ikke kjent: `ehs log` sier hva som må gjøres.",
      "too-old": () =>
        "Denne git er for gammel til å lese historikken (2.36 eller nyere trengs), så det er ikke kjent.",
      untracked: () => "Planen er ikke med i noen commit ennå, så det er ikke kjent.",
      "partial-history": () => "Bare en del av historikken er her, så det er ikke kjent: git fetch --unshallow",
      "before-history": (begins) =>
        `Planens historikk begynner senere her${begins === null ? "" : `, ${begins}`}, så det er ikke kjent.`,
    },
    more: (count, meeting) => `… og ${number(count)} til: ehs diff ${meeting}`,
    editorial: (count) => `${counted(count, "endring i ordlyd", "endringer i ordlyd")}.`,
  },
  log: {
    heading: "Historikk",
    of: (names) => `for ${names}`,
    read: (line, commits, silent) =>
      `${line}, ${counted(commits, "commit", "commiter")} som berører planen${silent === 0 ? "" : `, ${number(silent)} av dem uten endring i innholdet`}`,
    mergedBy: (name) => `flettet av ${name}`,
    none: "Ingenting i historikken passer til det du spurte om.",
    noneSoFar: "Historikken har ingen endring i planen.",
    ledger: ({ moves, tightened, loosened, recorded }) => {
      if (moves === 0) return "Måltallet er ikke flyttet.";
      const each = moves === 1 ? "" : ", hver gang";
      const only = onlyRecorded(movesIn(recorded), moves);
      if (loosened === moves) return `Flyttet ${times(moves)}${each} til det lempeligere.${only}`;
      if (tightened === moves) return `Flyttet ${times(moves)}${each} til det strengere.${only}`;
      return `Flyttet ${times(moves)}: ${number(tightened)} skjerpet, ${number(loosened)} lempet.${only}`;
    },
    recorded: (commit) => `ført i planen (siden ${commit}); ingen commit viser det`,
    begins: (commit) => `ført i planen; sto der da historikken begynner (${commit})`,
    formerly: (numbers) => `(tidligere ${numbers.join(", ")})`,
    warning: (warning) => {
      switch (warning.kind) {
        case "dates-not-monotone":
          return `Commit ${warning.commit.slice(0, 8)} er datert før en den bygger på, så en dato kan peke på feil commit. En utgave eller et møte er sikrere.`;
        case "other-branch":
          return `Du står på ${warning.branch}, som har ${counted(warning.ahead, "commit", "commiter")} hovedlinjen ikke har. Bruk --branch ${warning.branch} for å se dem.`;
        case "main-missing":
          return `Planens hovedgren ${warning.wanted} finnes ikke her; ${warning.used} ble lest.`;
        case "main-unnamed":
          return `Planen oppgir ingen hovedgren (main_branch i plan.yaml), og ingen gren er sjekket ut; ${warning.used} ble lest.`;
        case "folder-renamed":
          return `Planmappen ${folderNamed(warning.from, "øverst i repositoriet")} ble til ${folderNamed(warning.to, "den øverste mappen")} i commit ${warning.commit.slice(0, 8)}; historikken er lest under begge navnene.`;
      }
    },
    authored: (day) => `skrevet ${day}`,
    signed: "signert",
    columns: ["Gjelder fra", "Fra", "Til", "Innen", "Retning", "Vedtak", "Begrunnelse", "Hvem"],
    narrow: ["Gjelder fra", "Fra", "Til", "Retning", "Grunnlag"],
  },
  diff: {
    heading: "Endringer",
    workTree: "planen slik den ligger i mappen",
    range: (from, to) => `fra ${from} til ${to}`,
    understood: {
      ...{ edition: "utgave", meeting: "siste commit til og med møtet", day: "siste commit til da" },
      ...{ period: "siste commit ved utgangen", revision: null },
    },
    verdict: (counts) => {
      const part = (key: string, one: string, other: string): string[] =>
        (counts[key] ?? 0) === 0 ? [] : [counted(counts[key] ?? 0, one, other)];
      const parts = [
        ...part("errors", "ny feil", "nye feil"),
        ...part("loosened", "måltall lempet", "måltall lempet"),
        ...part("tightened", "måltall skjerpet", "måltall skjerpet"),
        ...part("targets", "annen endring i måltall", "andre endringer i måltall"),
        ...part("undecided", "flytting uten oppgitt vedtak", "flyttinger uten oppgitt vedtak"),
        ...part("statuses", "status endret", "statuser endret"),
        ...part("gapsOpened", "nytt gap", "nye gap"),
        ...part("gapsClosed", "gap lukket", "gap lukket"),
        ...part("warnings", "ny advarsel", "nye advarsler"),
        ...part("repaired", "funn rettet eller borte", "funn rettet eller borte"),
        ...part("accepted", "funn godtatt", "funn godtatt"),
        ...part("figures", "nytt tall", "nye tall"),
        ...part("revised", "tall revidert", "tall revidert"),
        ...part("decisions", "vedtak", "vedtak"),
        ...part("others", "annen endring", "andre endringer"),
      ];
      return parts.length === 0 ? "Bare ordlyd er endret." : `${parts.join(" · ")}.`;
    },
    sameRead: "Ingenting av det som lot seg lese, er forskjellig.",
    same: "Ingenting i planen er forskjellig.",
    statuses: "Statuser som er endret",
    statusColumns: ["Nr.", "Navn", "Før", "Etter", "Årsak"],
    absent: "ikke i planen",
    leftOut: "utelatt på grunn av feil",
    unreadable: (files) => `Kunne ikke leses på et av de to tidspunktene, så ingenting sies om det: ${files}`,
    more: (count) => `… og ${number(count)} til; --format json har alle`,
  },
};
