/** Utgåver på nynorsk. */
import type { CheckOf } from "../../report/edition-check.js";
import { shortHash } from "../../report/edition-order.js";
import type { EditionWords } from "./edition.js";
import { nynorsk } from "./norwegian.js";

const { counted } = nynorsk;
const number = (count: number): string => nynorsk.number(count, 0);
const files = (count: number): string => counted(count, "fil", "filer");

const against: Readonly<Partial<Record<CheckOf["ground"], string>>> = {
  commit: "slik dei ligg i commiten til utgåva",
  "tag-tree": "slik dei ligg under taggen til utgåva",
  folder: "slik dei ligg i planmappa",
};

const differ = ({ differences }: CheckOf): string =>
  differences.length === 0 ? "alt er likt" : `${number(differences.length)} avvik`;

const figuresDiffer = ({ differences }: CheckOf): string =>
  differences.length === 0 ? "alt er likt" : counted(differences.length, "tal avvik", "tal avvik");

const sentences: Readonly<Record<CheckOf["part"], (check: CheckOf) => string>> = {
  manifest: ({ outcome }) =>
    outcome === "holds"
      ? "Manifestet er slik det vart skrive: Innhaldet har den kontrollsummen det sjølv oppgir."
      : "Manifestet er endra etter at det vart skrive: Innhaldet har ein annan kontrollsum enn den det oppgir.",
  commit: ({ ground }) =>
    ({
      commit: "Commiten til utgåva finst i dette repositoriet.",
      "same-tree":
        "Commiten til utgåva er borte (historikken er skriven om), men ein annan commit har nøyaktig dei same filene.",
      "no-commit": "Commiten til utgåva finst ikkje i dette repositoriet, og ingen annan commit har filene.",
      "no-history": "Historikken kan ikkje lesast her, så commiten til utgåva kan ikkje slåast opp.",
    })[ground as string] ?? "",
  sources: (check) =>
    check.ground === "later-folder"
      ? "Berre filene til ei seinare utgåve er her, så det er ingenting å samanlikne med."
      : `${files(check.compared)} i planen, ${against[check.ground] ?? ""}: ${differ(check)}.`,
  figures: (check) =>
    check.ground === "not-computable"
      ? "Filene til utgåva er ikkje her, så tala kan ikkje reknast ut på nytt."
      : `${counted(check.compared, "delindikator vurdert", "delindikatorar vurderte")} på nytt med ${check.ground === "same-rule" ? "same regel" : "regelen i dag, som er ein annan enn den gongen"}: ${figuresDiffer(check)}.`,
  documents: (check) =>
    check.ground === "no-documents"
      ? "Ingen dokument vart frosne med ho, så ingen er samanlikna."
      : `${counted(check.compared, "dokument", "dokument")}: ${differ(check)}.`,
  chain: ({ ground, outcome }) =>
    ground === "first"
      ? "Ho er den første i kjeda, så det er inga før ho å samanlikne med."
      : ground === "no-previous"
        ? "Manifestet for utgåva før ho manglar."
        : outcome === "holds"
          ? `Utgåva før ho er den som var der då denne vart frosen${ground === "out-of-order" ? ", men denne vart frosen etter ei utgåve som er datert seinare: Kjeda følgjer rekkjefølgja utgåvene vart frosne i, ikkje datoane" : ""}.`
          : "Utgåva før ho er endra etter at denne vart frosen.",
  tag: (check) =>
    check.ground === "no-tag"
      ? "Ho har ingen tagg her."
      : check.ground === "replaced-tag"
        ? "Taggen er frå før utgåva vart frosen på nytt, og har manifestet som er erstatta. Flytt han, så han viser kva som gjeld."
        : `${files(check.compared)} under taggen: ${differ(check)}.`,
  signature: ({ ground, outcome }) =>
    ground === "unsigned"
      ? "Taggen er ikkje signert, så ingen går god for kven som sette han."
      : outcome === "holds"
        ? "Signaturen på taggen er gyldig."
        : outcome === "broken"
          ? "Signaturen på taggen er ugyldig."
          : "Taggen er signert, men signaturen kan ikkje kontrollerast her.",
};

/** Kva manifestet kallar eit tal, i ord. */
const fieldWords: Readonly<Record<string, string>> = {
  ...{ status: "status", trend: "utvikling", period: "periode", value: "verdi", target: "måltal", due: "frist" },
  ...{ flags: "merknader", achievement: "måloppnåing", expectedShare: "venta andel", expected: "venta verdi" },
  ...{ paceRatio: "tempo mot det venta", paceObserved: "tempo", paceRequired: "tempo som trengst" },
  ...{ acceleration: "auke i tempo", projected: "framskrive", averageChange: "gjennomsnittleg endring" },
  ...{ levelGap: "avstand", moe: "feilmargin" },
  ...{ measures: "delindikatorar", judged: "delindikatorar som kan vurderast" },
};

const these = (editions: number): string =>
  editions === 1 ? "Utgåva" : editions === 2 ? "Begge utgåvene" : `Alle dei ${number(editions)} utgåvene`;

export const editionNn: EditionWords = {
  heading: "Utgåver",
  none: "Planen har ingen utgåver enno. Ei utgåve er ei fil editions/<namn>/edition.yaml.",
  columns: ["Utgåve", "Namn", "Tilstand", "Dato", "Commit frå", "Frosen"],
  state: { draft: "utkast", published: "publisert" },
  assumed: "lesen mellom linjene",
  notFrozen: "nei",
  lost: { removed: "manifestet er fjerna", damaged: "manifestet er skadd", named: "under ein annan id" },
  notYet: (id, draft) =>
    draft
      ? "Ikkje enno: Utgåva er eit utkast, og det er det publiserte som blir frose."
      : `Ikkje enno. Først når ho er frosen, kan nokon seinare vise at ho er uendra: ehs edition freeze ${id}`,
  witness: (short) => `${short} (står han i ein møteprotokoll, kan kven som helst seinare vise at utgåva er uendra)`,
  fields: {
    ...{ state: "Tilstand", date: "Dato", publisher: "Utgivar", decision: "Vedtak", scope: "Omfattar" },
    ...{ appliesFrom: "Gjeld frå", notes: "Merknader", frozenOn: "Tidspunkt", frozen: "Frosen", asOf: "Tal per" },
    ...{ commit: "Frosen commit", commitDay: "Commit frå", hash: "Heile kontrollsummen" },
    ...{ forMinutes: "Til protokollen", sources: "Planfiler", documents: "Dokument", counts: "Status" },
    ...{ previous: "Kjeda til", replaces: "Erstattar", tool: "Laga med ehs" },
  },
  first: "inga, ho er den første",
  afterwards: (date, changed) =>
    `frosen i ettertid: utgåva er datert ${date}, og planen i commiten vart sist endra ${changed}`,
  late: "i ettertid",
  frozenLate: (date, changed) =>
    `Frosen i ettertid: Utgåva er datert ${date}, og planen i commiten vart sist endra ${changed}. Det som følgjer, gjeld planen slik han var då, ikkje det som vart publisert.`,
  notByDate: (after) =>
    `frosen etter ${after.join(", ")}, som er datert seinare: kjeda følgjer rekkjefølgja dei vart frosne i, ikkje datoane`,
  frozenAgain: ({ hash, reason }) =>
    `Frosen på nytt: Kontrollsummen ${shortHash(hash)} gjeld ikkje lenger, heller ikkje der han står i ein protokoll. Grunngiving: ${reason}`,
  replaced: ({ hash, reason }) => `manifestet ${shortHash(hash)}, fordi: ${reason}`,
  documents: "Dokument ho er henta frå",
  errata: "Rettingar",
  renumbered: "Nummer som er andre no",
  wasNow: (then, edition, now, name) => `${then} (${edition}) heiter no ${now}: ${name}`,
  gone: (then, edition, name) => `${then} (${edition}) er ikkje lenger i planen${name === "" ? "" : `: ${name}`}`,
  underDecision: (decision) => `vedtak ${decision}`,
  checks: "Står ho seg?",
  outcome: {
    ...{ holds: "står seg", broken: "står seg ikkje", corrected: "retta", unknown: "kan ikkje avgjerast" },
    none: "ingenting å samanlikne",
  },
  check: (check) => sentences[check.part](check),
  nothing: "ingenting",
  figures: fieldWords,
  counted: (status) => `delindikatorar med status «${status}»`,
  wholePlan: "heile planen",
  figure: (what, published, now, sameRule) =>
    sameRule
      ? `${what}: publisert ${published}, rekna ut på nytt ${now}`
      : `${what}: publisert ${published}, regelen i dag gir ${now}`,
  hashes: (subject, says, has) => `${subject}: skal ha ${says}…, har ${has}…`,
  tagSays: (says, has) => `Teksten i taggen oppgir manifestet ${says}, men manifestet har ${has}`,
  file: (path, became) =>
    `${path}: ${{ added: "var ikkje med i utgåva", gone: "er borte", other: "har anna innhald" }[became]}`,
  erratum: (id, decision) => `omtalt i retting ${id}, ${decision === null ? "utan vedtak" : `vedtak ${decision}`}`,
  verdict: {
    holds: (editions) => `${these(editions)} står seg.`,
    broken: (editions) => `${counted(editions, "utgåve", "utgåver")} står seg ikkje.`,
    corrected: (editions) => `${these(editions)} står seg, med rettingane som er oppgitte.`,
    unknown: (editions) =>
      `Ingenting talar mot ${editions === 1 ? "utgåva" : "utgåvene"}, men ikkje alt kunne kontrollerast her.`,
  },
  frozenNow: (id, path, short) => `Utgåve ${id} er frosen i ${path}. Kontrollsum til protokollen: ${short}`,
  next: (path, tag, id, short, moves) =>
    `Legg ho inn i ein commit, og ${moves ? "flytt taggen dit" : "gi han ein tagg"}:\n  git add ${path}\n  git commit -m "editions: ${id} frozen${moves ? " anew" : ""}"\n  git tag ${moves ? "-f " : ""}-a ${tag} -m "Utgåve ${id}, manifest ${short}"${moves ? `\n  git push --force origin refs/tags/${tag}` : ""}`,
};
