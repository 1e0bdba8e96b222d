/** Endringar på nynorsk. */
import { changeChoicesNn, sentenceNn } from "./change-sentences.nn.js";
import type { ChangeWords } from "./changes.js";
import { folderNamed, movesIn } from "./change-parts.js";
import { nynorsk } from "./norwegian.js";

const { counted } = nynorsk;
const number = (count: number): string => nynorsk.number(count, 0);
const times = (count: number): string =>
  count === 1 ? "éin gong" : count === 2 ? "to gonger" : `${number(count)} gonger`;

const effect = {
  ...{ set: "sett", tightened: "skjerpa", loosened: "lempa", mixed: "flytta begge vegar" },
  ...{ unchanged: "uendra", dropped: "fjerna", unknown: "flytta" },
} as const;

const causes = {
  ...{ new_data: "nye tal", revised_data: "reviderte tal", new_target: "nytt måltal" },
  ...{ time_passed: "tida har gått", changed_rule: "endra regel" },
  unreadable: "eit grunnlag var uleseleg eller utelate",
} as const;

const adopted = {
  ...{ supports: "tilslutning frå", notes: "teke til orientering av", advises: "råd frå", decides: "vedteke av" },
} as const;

const verbs = {
  ...{ supports: "gav tilslutning", notes: "tok til orientering", advises: "gav råd", decides: "vedtok" },
} as const;

const few = (names: readonly string[]): string =>
  names.length <= 5 ? names.join(", ") : `${names.slice(0, 4).join(", ")} og ${number(names.length - 4)} til`;

const when = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(", ");

/** At ingen commit viser nokre av flyttingane av eit måltal. */
function onlyRecorded(recorded: number, moves: number): string {
  if (recorded === 0) return "";
  const which = recorded === moves ? (moves === 1 ? "Flyttinga" : "Alle") : `${number(recorded)} av dei`;
  return ` ${which} står berre i planen: Ingen commit viser ${recorded === 1 ? "ho" : "dei"}.`;
}

/** Kva det blir kalla at eit tal vart eit anna. */
const revisions: Readonly<Record<string, string>> = {
  ...{ scheduled: "planlagd revisjon", correction: "retting", method: "endra metode" },
  ...{ reclassification: "ny inndeling" },
};

/** Det som er talt opp i ei endring, i den rekkjefølgja det blir sagt. */
const counts: readonly (readonly [key: string, one: string, other: string])[] = [
  ["errors", "ny feil", "nye feil"],
  ["loosened", "måltal lempa", "måltal lempa"],
  ["tightened", "måltal skjerpa", "måltal skjerpa"],
  ["targets", "anna endring i måltal", "andre endringar i måltal"],
  ["undecided", "flytting utan oppgitt vedtak", "flyttingar utan oppgitt vedtak"],
  ["statuses", "status endra", "statusar endra"],
  ["gapsOpened", "nytt gap", "nye gap"],
  ["gapsClosed", "gap lukka", "gap lukka"],
  ["warnings", "ny åtvaring", "nye åtvaringar"],
  ["repaired", "funn retta eller borte", "funn retta eller borte"],
  ["accepted", "funn godteke", "funn godtekne"],
  ["figures", "nytt tal", "nye tal"],
  ["revised", "tal revidert", "tal reviderte"],
  ["decisions", "vedtak", "vedtak"],
  ["others", "anna endring", "andre endringar"],
];

export const changesNn: ChangeWords = {
  kinds: {
    ...{ new_observation: "Nye tal", revised: "Reviderte tal", re_based: "Utgangspunkt og metode" },
    ...{ re_targeted: "Flytta måltal", status_reported: "Rapportert status", milestone_moved: "Flytta milepælar" },
    ...{ assessed: "Vurderingar", decision: "Vedtak", follow_up: "Oppfølgingspunkt", lifecycle: "Tilstandar" },
    ...{ responsibility: "Ansvar", rule: "Reglar for vurderinga", added: "Lagt til", removed: "Fjerna" },
    ...{ moved: "Flytta", renumbered: "Nye nummer", changed: "Andre endringar", editorial: "Ordlyd" },
    unreadable: "Filer som ikkje kunne lesast",
  },
  effect,
  cause: causes,
  itemKinds: {
    ...{ goal: "overordna mål", objective: "strategisk mål", outcome: "målbiletepunkt", indicator: "målindikator" },
    ...{ measure: "delindikator", initiative: "initiativ", milestone: "milepæl", organisation: "verksemd" },
    ...{ source: "kjelde", body: "råd/utval", meeting: "møte", decision: "vedtak", recommendation: "tilråding" },
    ...{ follow_up: "oppfølgingspunkt", trend: "utviklingstrekk", input: "innspel", edition: "utgåve" },
    ...{ organisations: "verksemder", sources: "kjelder", trends: "utviklingstrekk", manifest: "utgåve" },
    ...{ file: "fil", objectives: "mål", plan: "innstillingar", strategy: "strategi", governance: "styring" },
    ...{ background: "bakgrunn", codelist: "kodeliste", wheel: "årshjul", sdg: "berekraftsmål" },
    ...{
      related: "beslekta plan",
      accepted: "godtekne funn",
      mapping: "oppsett for import",
      adjacent: "tilgrensande tema",
    },
    ...{ actor_plan: "eigen plan hos ein aktør", target_group: "målgruppe" },
  },
  sentence: sentenceNn,
  by: ({ id, body, kind, adopted: stands, text, date }) => {
    if (text === null) return `viser til vedtak ${id}, som ikkje finst i planen`;
    const who = when([body?.name.text ?? null, date?.text ?? null]);
    if (!stands) return `berre føreslått, ${who} (${id}): «${text.text}»`;
    return `${adopted[kind ?? "supports"]} ${who} (${id}): «${text.text}»`;
  },
  choice: changeChoicesNn,
  quoted: (text) => `«${text}»`,
  decided: ({ id, body, kind, adopted: stands, text, date }, about) => {
    const who = when([body?.name.text ?? null, date?.text ?? null]);
    const verb = stands ? verbs[kind ?? "supports"] : "framlegg";
    const of = about.length === 0 ? "" : `; gjeld ${few(about)}`;
    return `${who === "" ? "" : `${who}, `}${verb} (${id})${text === null ? "" : `: «${text.text}»`}${of}`;
  },
  crowd: (kind, count, kinds) =>
    `${counted(count, "element", "element")} ${kind === "added" ? "kom til" : "vart fjerna"}: ${kinds.map(([name, of]) => `${name} (${number(of)})`).join(", ")}`,
  because: (reason) => `grunngiving: ${reason}`,
  without: "utan oppgitt vedtak",
  revision: (kind) => (kind === null ? "endra på staden, utan at slag og grunn er oppgitt" : (revisions[kind] ?? kind)),
  between: ({ after, by, file }) =>
    after === null
      ? `gjort seinast i ${by.slice(0, 8)}: ${file} kunne ikkje lesast før det`
      : `gjort mellom ${after.slice(0, 8)} og ${by.slice(0, 8)}, medan ${file} ikkje kunne lesast`,
  oneOf: (names) => names.join(" eller "),
  evil: "laga i sjølve flettinga: ingen av greinene hadde denne verdien",
  onBranch: "berre på ei grein",
  firstIn: (edition) => `først publisert i utgåve ${edition}`,
  folded: (editorial, within) =>
    [
      ...(editorial > 0 ? [counted(editorial, "endring i ordlyd", "endringar i ordlyd")] : []),
      ...(within > 0 ? [`${counted(within, "element", "element")} som kom eller gjekk med det dei står i`] : []),
    ].join(" og "),
  foldedHint: "ikkje vist, bruk --kind eller --format json",
  status: (before, after, why) => {
    const told = why.length === 0 ? "" : ` (${why.map((cause) => causes[cause]).join(", ")})`;
    return `${before} → ${after}${told}`;
  },
  since: {
    heading: (meeting, date) => `Sidan førre møte: ${meeting}, ${date}`,
    none: "Ingenting i planen er endra.",
    unknown: {
      "no-history": () => null,
      "no-meeting": () => null,
      "no-commit": () => null,
      "no-git": () => "Git vart ikkje funne, så det er ikkje kjent.",
      refused: () => "Git vil ikkje lese repositoriet, så det er ikkje kjent: `ehs log` seier kva som må gjerast.",
      "too-old": () =>
        "Denne git er for gammal til å lese historikken (2.36 eller nyare trengst), så det er ikkje kjent.",
      untracked: () => "Planen er ikkje med i nokon commit enno, så det er ikkje kjent.",
      "partial-history": () => "Berre ein del av historikken er her, så det er ikkje kjent: git fetch --unshallow",
      "before-history": (begins) =>
        `Historikken til planen byrjar seinare her${begins === null ? "" : `, ${begins}`}, så det er ikkje kjent.`,
    },
    more: (count, meeting) => `… og ${number(count)} til: ehs diff ${meeting}`,
    editorial: (count) => `${counted(count, "endring i ordlyd", "endringar i ordlyd")}.`,
  },
  log: {
    heading: "Historikk",
    of: (names) => `for ${names}`,
    read: (line, commits, silent) =>
      `${line}, ${counted(commits, "commit", "commitar")} som rører planen${silent === 0 ? "" : `, ${number(silent)} av dei utan endring i innhaldet`}`,
    mergedBy: (name) => `fletta av ${name}`,
    none: "Ingenting i historikken passar til det du spurde om.",
    noneSoFar: "Historikken har inga endring i planen.",
    ledger: ({ moves, tightened, loosened, recorded }) => {
      if (moves === 0) return "Måltalet er ikkje flytta.";
      const each = moves === 1 ? "" : ", kvar gong";
      const only = onlyRecorded(movesIn(recorded), moves);
      if (loosened === moves) return `Flytta ${times(moves)}${each} til det lempelegare.${only}`;
      if (tightened === moves) return `Flytta ${times(moves)}${each} til det strengare.${only}`;
      return `Flytta ${times(moves)}: ${number(tightened)} skjerpa, ${number(loosened)} lempa.${only}`;
    },
    recorded: (commit) => `ført i planen (sidan ${commit}); ingen commit viser det`,
    begins: (commit) => `ført i planen; stod der då historikken byrjar (${commit})`,
    formerly: (numbers) => `(tidlegare ${numbers.join(", ")})`,
    warning: (warning) => {
      switch (warning.kind) {
        case "dates-not-monotone":
          return `Commit ${warning.commit.slice(0, 8)} er datert før ein han byggjer på, så ein dato kan peike på feil commit. Ei utgåve eller eit møte er sikrare.`;
        case "other-branch":
          return `Du står på ${warning.branch}, som har ${counted(warning.ahead, "commit", "commitar")} hovudlinja ikkje har. Bruk --branch ${warning.branch} for å sjå dei.`;
        case "main-missing":
          return `Hovudgreina til planen, ${warning.wanted}, finst ikkje her; ${warning.used} vart lesen.`;
        case "main-unnamed":
          return `Planen oppgir inga hovudgrein (main_branch i plan.yaml), og inga grein er sjekka ut; ${warning.used} vart lesen.`;
        case "folder-renamed":
          return `Planmappa ${folderNamed(warning.from, "øvst i repositoriet")} vart til ${folderNamed(warning.to, "den øvste mappa")} i commit ${warning.commit.slice(0, 8)}; historikken er lesen under begge namna.`;
      }
    },
    authored: (day) => `skriven ${day}`,
    signed: "signert",
    columns: ["Gjeld frå", "Frå", "Til", "Innan", "Retning", "Vedtak", "Grunngiving", "Kven"],
    narrow: ["Gjeld frå", "Frå", "Til", "Retning", "Grunnlag"],
  },
  diff: {
    heading: "Endringar",
    workTree: "planen slik han ligg i mappa",
    range: (from, to) => `frå ${from} til ${to}`,
    understood: {
      ...{ edition: "utgåve", meeting: "siste commit til og med møtet", day: "siste commit til då" },
      ...{ period: "siste commit ved utgangen", revision: null },
    },
    verdict: (found) => {
      const parts = counts.flatMap(([key, one, other]) =>
        (found[key] ?? 0) === 0 ? [] : [counted(found[key] ?? 0, one, other)],
      );
      return parts.length === 0 ? "Berre ordlyd er endra." : `${parts.join(" · ")}.`;
    },
    sameRead: "Ingenting av det som lét seg lese, er ulikt.",
    same: "Ingenting i planen er ulikt.",
    statuses: "Statusar som er endra",
    statusColumns: ["Nr.", "Namn", "Før", "Etter", "Årsak"],
    absent: "ikkje i planen",
    leftOut: "ikkje med på grunn av feil",
    unreadable: (files) => `Kunne ikkje lesast på eitt av dei to tidspunkta, så ingenting blir sagt om det: ${files}`,
    more: (count) => `… og ${number(count)} til; --format json har alle`,
  },
};
