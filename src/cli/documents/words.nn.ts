/** Nynorsk. */
import type { DocumentCliWords, TemplateFault } from "./words.js";

const at = ({ file, line }: TemplateFault): string => (line === null ? file : `${file}, linje ${line}`);

const seen = (kind: string): string =>
  `\`ehs report ${kind} --format json\` viser kva dokumentet har, og \`ehs schema documents/${kind}\` kva alle slike har.`;

const meant = ({ near, offers }: { readonly near: string | null; readonly offers: readonly string[] }): string =>
  near === null ? (offers.length === 0 ? "" : ` Det finst: ${offers.join(", ")}.`) : ` Meinte du «${near}»?`;

export const documentCliNn: DocumentCliWords = {
  noKind: (kinds) => `Oppgi kva dokument, til dømes \`ehs report ${kinds[0] ?? ""}\`. Det finst: ${kinds.join(", ")}.`,
  noEnding: (path, endings) =>
    `Endinga til ${path} seier ikkje kva format fila skal ha. Bruk ei av ${endings.map((each) => `.${each}`).join(", ")}, eller oppgi --format.`,
  needsFolder: (formats, places) =>
    `${formats.length} format (${formats.join(", ")}) kan ikkje delast på ${places === 1 ? "1 fil" : `${places} filer`}. Oppgi ei mappe, -o rapport/, eller ei fil for kvart format.`,
  toTerminal: (format, file) =>
    `${format} er ikkje tekst og kan ikkje visast i terminalen. Skriv det til ei fil, -o ${file}, eller send det vidare: -o - | …`,
  making: (format) => `Lagar ${format} …`,
  undrawn: (charts, why) =>
    `${{ missing: "Det vart ikkje funne nokon nettlesar på maskina", named: "EHS_BROWSER peikar ikkje på noko program", failed: "Nettlesaren på maskina teikna ikkje" }[why]}, så ${charts} diagram er ikkje teikna i Word-dokumentet; tala står i tabellar. Installer Chromium, Chrome eller Edge, eller oppgi ein med EHS_BROWSER=<sti>.`,
  noTemplates: (folder, code) =>
    `Malane i ${folder} kan ikkje lesast (${code}). \`ehs report --templates-out <mappe>\` legg ut dei innebygde å byrje med.`,
  unknownTemplate: (file, near) =>
    `${file} er ingen mal som blir brukt.${near === null ? "" : ` Meinte du ${near}?`} Malar heiter <dokument>.html.hbs eller <dokument>.md.hbs, delar parts/<namn>.html.hbs, og stilen style.css.`,
  noneUsed: (folder) =>
    `${folder} har ingen malar, så dokumentet får den innebygde forma. \`ehs report --templates-out <mappe>\` legg ut dei innebygde.`,
  tooLarge: (file, megabytes) => `${file} er større enn ${megabytes} MB, og det er ingen mal.`,
  noTemplate: (fault, reason) => `${at(fault)}: Malen kan ikkje lesast.\n${reason.replace(/^/gm, "  ")}`,
  rawValue: (fault) =>
    `${at(fault)}: {{{ }}} set inn tekst utan å gjere han ufarleg, og teksten i planen kan vere kva som helst. Bruk {{ }}.`,
  missing: (fault, name, instead, kind) =>
    `${at(fault)}: Malen bruker «${name}», og det finst ikkje der.${meant(instead)} ${seen(kind)}`,
  endless: (fault) =>
    `${at(fault)}: Ein del legg ut seg sjølv, direkte eller gjennom andre, og ville aldri bli ferdig. Ta bort kallet på han.`,
  failed: (fault, reason, kind) => `${at(fault)}: Malen kan ikkje brukast: ${reason}. ${seen(kind)}`,
  inTheWay: (folder, files) =>
    `I ${folder} ligg det noko frå før, og det blir ikkje skrive over: ${files.join(", ")}. Vel ei anna mappe, eller flytt det.`,
  laidOut: (files, folder) =>
    `La ut ${files} filer i ${folder}. Behald dei du vil endre, slett resten, og bruk dei med \`ehs report <dokument> --templates ${folder}\`.`,
  everyNeedsFolder:
    "`ehs report all` lagar mange dokument: oppgi éi mappe til dei, -o rapport/, og format utan filnamn.",
  everyIsWhole: "`ehs report all` lagar kvart dokument heilt: id-ar og --bundle høyrer til eitt slag dokument.",
  everyMade: (documents, folder) => `${documents} dokument ligg i ${folder}.`,
  bundleAlone:
    "--bundle er eitt arkiv med alle format, så det går ikkje saman med --format. Oppgi berre kvar det skal: -o fil.zip.",
  bundled: (path, files, hash) =>
    `${path} har ${files} filer. Ta denne koden med i journalen: ${hash}. \`ehs edition verify ${path}\` kontrollerer arkivet, òg utan git.`,
  leftOut: (file, why) => `${file} er ikkje med i arkivet: ${why}`,
};
