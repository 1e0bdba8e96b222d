/** Bokmål. */
import type { DocumentCliWords, TemplateFault } from "./words.js";

const at = ({ file, line }: TemplateFault): string => (line === null ? file : `${file}, linje ${line}`);

const seen = (kind: string): string =>
  `\`ehs report ${kind} --format json\` viser hva dokumentet har, og \`ehs schema documents/${kind}\` hva alle slike har.`;

const meant = ({ near, offers }: { readonly near: string | null; readonly offers: readonly string[] }): string =>
  near === null ? (offers.length === 0 ? "" : ` Det finnes: ${offers.join(", ")}.`) : ` Mente du «${near}»?`;

export const documentCliNb: DocumentCliWords = {
  noKind: (kinds) =>
    `Oppgi hvilket dokument, for eksempel \`ehs report ${kinds[0] ?? ""}\`. Det finnes: ${kinds.join(", ")}.`,
  noEnding: (path, endings) =>
    `Endelsen til ${path} sier ikke hvilket format filen skal ha. Bruk en av ${endings.map((each) => `.${each}`).join(", ")}, eller oppgi --format.`,
  needsFolder: (formats, places) =>
    `${formats.length} formater (${formats.join(", ")}) kan ikke fordeles på ${places === 1 ? "1 fil" : `${places} filer`}. Oppgi en mappe, -o rapport/, eller en fil for hvert format.`,
  toTerminal: (format, file) =>
    `${format} er ikke tekst og kan ikke vises i terminalen. Skriv den til en fil, -o ${file}, eller send den videre: -o - | …`,
  making: (format) => `Lager ${format} …`,
  undrawn: (charts, why) =>
    `${{ missing: "Det ble ikke funnet noen nettleser på maskinen", named: "EHS_BROWSER peker ikke på noe program", failed: "Nettleseren på maskinen tegnet ikke" }[why]}, så ${charts === 1 ? "1 diagram er" : `${charts} diagrammer er`} ikke tegnet i Word-dokumentet; tallene står i tabeller. Installer Chromium, Chrome eller Edge, eller oppgi en med EHS_BROWSER=<sti>.`,
  noTemplates: (folder, code) =>
    `Malene i ${folder} kan ikke leses (${code}). \`ehs report --templates-out <mappe>\` legger ut de innebygde å begynne med.`,
  unknownTemplate: (file, near) =>
    `${file} er ingen mal som brukes.${near === null ? "" : ` Mente du ${near}?`} Maler heter <dokument>.html.hbs eller <dokument>.md.hbs, deler parts/<navn>.html.hbs, og stilen style.css.`,
  noneUsed: (folder) =>
    `${folder} har ingen maler, så dokumentet får den innebygde formen. \`ehs report --templates-out <mappe>\` legger ut de innebygde.`,
  tooLarge: (file, megabytes) => `${file} er større enn ${megabytes} MB, og det er ingen mal.`,
  noTemplate: (fault, reason) => `${at(fault)}: Malen kan ikke leses.\n${reason.replace(/^/gm, "  ")}`,
  rawValue: (fault) =>
    `${at(fault)}: {{{ }}} setter inn tekst uten å gjøre den ufarlig, og planens tekst kan være hva som helst. Bruk {{ }}.`,
  missing: (fault, name, instead, kind) =>
    `${at(fault)}: Malen bruker «${name}», og det finnes ikke der.${meant(instead)} ${seen(kind)}`,
  endless: (fault) =>
    `${at(fault)}: En del legger ut seg selv, direkte eller gjennom andre, og ville aldri bli ferdig. Ta bort kallet på den.`,
  failed: (fault, reason, kind) => `${at(fault)}: Malen kan ikke brukes: ${reason}. ${seen(kind)}`,
  inTheWay: (folder, files) =>
    `I ${folder} ligger det noe fra før, og det skrives ikke over: ${files.join(", ")}. Velg en annen mappe, eller flytt det.`,
  laidOut: (files, folder) =>
    `La ut ${files} filer i ${folder}. Behold dem du vil endre, slett resten, og bruk dem med \`ehs report <dokument> --templates ${folder}\`.`,
  everyNeedsFolder:
    "`ehs report all` lager mange dokumenter: oppgi én mappe til dem, -o rapport/, og formater uten filnavn.",
  everyIsWhole: "`ehs report all` lager hvert dokument helt: id-er og --bundle hører til ett slag dokument.",
  everyMade: (documents, folder) => `${documents} dokumenter ligger i ${folder}.`,
  bundleAlone:
    "--bundle er ett arkiv med alle formater, så det går ikke sammen med --format. Oppgi bare hvor det skal: -o fil.zip.",
  bundled: (path, files, hash) =>
    `${path} har ${files} filer. Ta denne koden med i journalen: ${hash}. \`ehs edition verify ${path}\` kontrollerer arkivet, også uten git.`,
  leftOut: (file, why) => `${file} er ikke med i arkivet: ${why}`,
};
