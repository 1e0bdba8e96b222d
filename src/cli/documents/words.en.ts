/** English. */
import type { DocumentCliWords, TemplateFault } from "./words.js";

const at = ({ file, line }: TemplateFault): string => (line === null ? file : `${file}, line ${line}`);

const seen = (kind: string): string =>
  `\`ehs report ${kind} --format json\` shows what the document has, and \`ehs schema documents/${kind}\` what all such have.`;

const meant = ({ near, offers }: { readonly near: string | null; readonly offers: readonly string[] }): string =>
  near === null ? (offers.length === 0 ? "" : ` There are: ${offers.join(", ")}.`) : ` Did you mean “${near}”?`;

export const documentCliEn: DocumentCliWords = {
  noKind: (kinds) => `Name the document, for example \`ehs report ${kinds[0] ?? ""}\`. There are: ${kinds.join(", ")}.`,
  noEnding: (path, endings) =>
    `The ending of ${path} does not say which format the file is to have. Use one of ${endings.map((each) => `.${each}`).join(", ")}, or give --format.`,
  needsFolder: (formats, places) =>
    `${formats.length} formats (${formats.join(", ")}) cannot be shared out between ${places === 1 ? "1 file" : `${places} files`}. Name a folder, -o report/, or a file for each format.`,
  toTerminal: (format, file) =>
    `${format} is no text and cannot be shown in the terminal. Write it to a file, -o ${file}, or pass it on: -o - | …`,
  making: (format) => `Making ${format} …`,
  undrawn: (charts, why) =>
    `${{ missing: "No browser was found on the machine", named: "EHS_BROWSER points at no program", failed: "The browser on the machine did not draw" }[why]}, so ${charts === 1 ? "1 chart is" : `${charts} charts are`} not drawn in the Word document; the numbers stand in tables. Install Chromium, Chrome or Edge, or name one with EHS_BROWSER=<path>.`,
  noTemplates: (folder, code) =>
    `The templates in ${folder} cannot be read (${code}). \`ehs report --templates-out <folder>\` lays out the built-in ones to start from.`,
  unknownTemplate: (file, near) =>
    `${file} is no template that is used.${near === null ? "" : ` Did you mean ${near}?`} Templates are called <document>.html.hbs or <document>.md.hbs, parts parts/<name>.html.hbs, and the style style.css.`,
  noneUsed: (folder) =>
    `${folder} has no templates, so the document has its built-in form. \`ehs report --templates-out <folder>\` lays out the built-in ones.`,
  tooLarge: (file, megabytes) => `${file} is larger than ${megabytes} MB, and no template is.`,
  noTemplate: (fault, reason) => `${at(fault)}: the template cannot be read.\n${reason.replace(/^/gm, "  ")}`,
  rawValue: (fault) =>
    `${at(fault)}: {{{ }}} puts text in without making it harmless, and the text of a plan may be anything. Use {{ }}.`,
  missing: (fault, name, instead, kind) =>
    `${at(fault)}: the template uses “${name}”, which is not there.${meant(instead)} ${seen(kind)}`,
  endless: (fault) =>
    `${at(fault)}: a part lays itself out, directly or through others, and would never end. Take the call of it away.`,
  failed: (fault, reason, kind) => `${at(fault)}: the template cannot be used: ${reason}. ${seen(kind)}`,
  inTheWay: (folder, files) =>
    `Something lies in ${folder} already and is not written over: ${files.join(", ")}. Choose another folder, or move it.`,
  laidOut: (files, folder) =>
    `Laid out ${files} files in ${folder}. Keep those you will change, delete the rest, and use them with \`ehs report <document> --templates ${folder}\`.`,
  everyNeedsFolder:
    "`ehs report all` makes many documents: name one folder for them, -o report/, and formats without files.",
  everyIsWhole: "`ehs report all` makes every document whole: ids and --bundle go with one kind of document.",
  everyMade: (documents, folder) => `${documents} documents are in ${folder}.`,
  bundleAlone:
    "--bundle is one archive with all formats, so it does not go with --format. Say only where it is to go: -o file.zip.",
  bundled: (path, files, hash) =>
    `${path} holds ${files} files. Enter this code in the journal: ${hash}. \`ehs edition verify ${path}\` checks the archive, without git too.`,
  leftOut: (file, why) => `${file} is not in the archive: ${why}`,
};
