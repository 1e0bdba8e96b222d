/** Utgaver på bokmål. */
import type { CheckOf } from "../../report/edition-check.js";
import { shortHash } from "../../report/edition-order.js";
import type { EditionWords } from "./edition.js";
import { formatNumber, plural } from "./formats.js";

const number = (count: number): string => formatNumber("nb-NO", count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural("nb-NO", count, one, other)}`;

const files = (count: number): string => counted(count, "fil", "filer");

const against: Readonly<Partial<Record<CheckOf["ground"], string>>> = {
  commit: "slik de ligger i utgavens commit",
  "tag-tree": "slik de ligger under utgavens tagg",
  folder: "slik de ligger i planmappen",
};

const differ = ({ differences }: CheckOf): string =>
  differences.length === 0 ? "alt er likt" : `${number(differences.length)} avviker`;

const figuresDiffer = ({ differences }: CheckOf): string =>
  differences.length === 0 ? "alt er likt" : counted(differences.length, "tall avviker", "tall avviker");

const sentences: Readonly<Record<CheckOf["part"], (check: CheckOf) => string>> = {
  manifest: ({ outcome }) =>
    outcome === "holds"
      ? "Manifestet er slik det ble skrevet: Innholdet har den kontrollsummen det selv oppgir."
      : "Manifestet er endret etter at det ble skrevet: Innholdet har en annen kontrollsum enn den det oppgir.",
  commit: ({ ground }) =>
    ({
      commit: "Utgavens commit finnes i dette repositoriet.",
      "same-tree":
        "Utgavens commit er borte (historikken er skrevet om), men en annen commit har nøyaktig de samme filene.",
      "no-commit": "Utgavens commit finnes ikke i dette repositoriet, og ingen annen commit har filene.",
      "no-history": "Historikken kan ikke leses her, så utgavens commit kan ikke slås opp.",
    })[ground as string] ?? "",
  sources: (check) =>
    check.ground === "later-folder"
      ? "Bare filene til en senere utgave er her, så det er ingenting å sammenligne med."
      : `${files(check.compared)} i planen, ${against[check.ground] ?? ""}: ${differ(check)}.`,
  figures: (check) =>
    check.ground === "not-computable"
      ? "Utgavens filer er ikke her, så tallene kan ikke beregnes på nytt."
      : `${counted(check.compared, "delindikator", "delindikatorer")} vurdert på nytt med ${check.ground === "same-rule" ? "samme regel" : "dagens regel, som er en annen enn den gang"}: ${figuresDiffer(check)}.`,
  documents: (check) =>
    check.ground === "no-documents"
      ? "Ingen dokumenter ble frosset med den, så ingen er sammenlignet."
      : `${counted(check.compared, "dokument", "dokumenter")}: ${differ(check)}.`,
  chain: ({ ground, outcome }) =>
    ground === "first"
      ? "Den er den første i kjeden, så det er ingen før den å sammenligne med."
      : ground === "no-previous"
        ? "Manifestet for utgaven før den mangler."
        : outcome === "holds"
          ? `Utgaven før den er den som var der da denne ble frosset${ground === "out-of-order" ? ", men denne ble frosset etter en utgave som er datert senere: Kjeden følger rekkefølgen utgavene ble frosset i, ikke datoene" : ""}.`
          : "Utgaven før den er endret etter at denne ble frosset.",
  tag: (check) =>
    check.ground === "no-tag"
      ? "Den har ingen tagg her."
      : check.ground === "replaced-tag"
        ? "Taggen er fra før utgaven ble frosset på nytt, og har manifestet som er erstattet. Flytt den, så den viser hva som gjelder."
        : `${files(check.compared)} under taggen: ${differ(check)}.`,
  signature: ({ ground, outcome }) =>
    ground === "unsigned"
      ? "Taggen er ikke signert, så ingen går god for hvem som satte den."
      : outcome === "holds"
        ? "Taggens signatur er gyldig."
        : outcome === "broken"
          ? "Taggens signatur er ugyldig."
          : "Taggen er signert, men signaturen kan ikke kontrolleres her.",
};

/** What the manifest calls a figure, in words. */
const fieldWords: Readonly<Record<string, string>> = {
  ...{ status: "status", trend: "utvikling", period: "periode", value: "verdi", target: "måltall", due: "frist" },
  ...{ flags: "merknader", achievement: "måloppnåelse", expectedShare: "forventet andel", expected: "forventet verdi" },
  ...{ paceRatio: "tempo mot forventet", paceObserved: "tempo", paceRequired: "tempo som kreves" },
  ...{ acceleration: "økning i tempo", projected: "framskrevet", averageChange: "gjennomsnittlig endring" },
  ...{ levelGap: "avstand", moe: "feilmargin" },
  ...{ measures: "delindikatorer", judged: "delindikatorer som kan vurderes" },
};

const these = (editions: number): string =>
  editions === 1 ? "Utgaven" : editions === 2 ? "Begge utgavene" : `Alle de ${number(editions)} utgavene`;

export const editionNb: EditionWords = {
  heading: "Utgaver",
  none: "Planen har ingen utgaver ennå. En utgave er en fil editions/<navn>/edition.yaml.",
  columns: ["Utgave", "Navn", "Tilstand", "Dato", "Commit fra", "Frosset"],
  state: { draft: "utkast", published: "publisert" },
  assumed: "antatt",
  notFrozen: "nei",
  lost: { removed: "manifestet er fjernet", damaged: "manifestet er skadet", named: "under en annen id" },
  notYet: (id, draft) =>
    draft
      ? "Ikke ennå: Utgaven er et utkast, og det er det publiserte som fryses."
      : `Ikke ennå. Først når den er frosset, kan noen senere vise at den er uendret: ehs edition freeze ${id}`,
  witness: (short) => `${short} (står den i en møteprotokoll, kan hvem som helst senere vise at utgaven er uendret)`,
  fields: {
    ...{ state: "Tilstand", date: "Dato", publisher: "Utgiver", decision: "Vedtak", scope: "Omfatter" },
    ...{ appliesFrom: "Gjelder fra", notes: "Merknader", frozenOn: "Tidspunkt" },
    ...{
      frozen: "Frosset",
      asOf: "Tall per",
      commit: "Frosset commit",
      commitDay: "Commit fra",
      hash: "Hele kontrollsummen",
      forMinutes: "Til protokollen",
    },
    ...{
      sources: "Planfiler",
      documents: "Dokumenter",
      counts: "Status",
      previous: "Kjedet til",
      replaces: "Erstatter",
      tool: "Laget med ehs",
    },
  },
  first: "ingen, den er den første",
  afterwards: (date, changed) =>
    `frosset i ettertid: utgaven er datert ${date}, og planen i commiten ble sist endret ${changed}`,
  late: "i ettertid",
  frozenLate: (date, changed) =>
    `Frosset i ettertid: Utgaven er datert ${date}, og planen i commiten ble sist endret ${changed}. Det som følger, gjelder planen slik den var da, ikke det som ble publisert.`,
  notByDate: (after) =>
    `frosset etter ${after.join(", ")}, som er datert senere: kjeden følger rekkefølgen de ble frosset i, ikke datoene`,
  frozenAgain: ({ hash, reason }) =>
    `Frosset på nytt: Kontrollsummen ${shortHash(hash)} gjelder ikke lenger, heller ikke der den står i en protokoll. Begrunnelse: ${reason}`,
  replaced: ({ hash, reason }) => `manifestet ${shortHash(hash)}, fordi: ${reason}`,
  documents: "Dokumenter den er hentet fra",
  errata: "Rettelser",
  renumbered: "Numre som er andre nå",
  wasNow: (then, edition, now, name) => `${then} (${edition}) heter nå ${now}: ${name}`,
  gone: (then, edition, name) => `${then} (${edition}) er ikke lenger i planen${name === "" ? "" : `: ${name}`}`,
  underDecision: (decision) => `vedtak ${decision}`,
  checks: "Står den seg?",
  outcome: {
    ...{ holds: "står seg", broken: "står seg ikke", corrected: "rettet", unknown: "kan ikke avgjøres" },
    none: "ingenting å sammenligne",
  },
  check: (check) => sentences[check.part](check),
  nothing: "ingenting",
  figures: fieldWords,
  counted: (status) => `delindikatorer med status «${status}»`,
  wholePlan: "hele planen",
  figure: (what, published, now, sameRule) =>
    sameRule
      ? `${what}: publisert ${published}, beregnet på nytt ${now}`
      : `${what}: publisert ${published}, dagens regel gir ${now}`,
  hashes: (subject, says, has) => `${subject}: skal ha ${says}…, har ${has}…`,
  tagSays: (says, has) => `Teksten i taggen oppgir manifestet ${says}, men manifestet har ${has}`,
  file: (path, became) =>
    `${path}: ${{ added: "var ikke med i utgaven", gone: "er borte", other: "har annet innhold" }[became]}`,
  erratum: (id, decision) => `omtalt i rettelse ${id}, ${decision === null ? "uten vedtak" : `vedtak ${decision}`}`,
  verdict: {
    holds: (editions) => `${these(editions)} står seg.`,
    broken: (editions) => `${counted(editions, "utgave", "utgaver")} står seg ikke.`,
    corrected: (editions) => `${these(editions)} står seg, med rettelsene som er oppgitt.`,
    unknown: (editions) =>
      `Ingenting taler mot ${editions === 1 ? "utgaven" : "utgavene"}, men ikke alt kunne kontrolleres her.`,
  },
  frozenNow: (id, path, short) => `Utgave ${id} er frosset i ${path}. Kontrollsum til protokollen: ${short}`,
  next: (path, tag, id, short, moves) =>
    `Legg den inn i en commit, og ${moves ? "flytt taggen dit" : "gi den en tagg"}:\n  git add ${path}\n  git commit -m "editions: ${id} frozen${moves ? " anew" : ""}"\n  git tag ${moves ? "-f " : ""}-a ${tag} -m "Utgave ${id}, manifest ${short}"${moves ? `\n  git push --force origin refs/tags/${tag}` : ""}`,
};
