/** Plan files as text: the modeline, what the reader must know, and YAML in the style of the bundled plan. */
import { Document, isMap, isScalar, isSeq, visit } from "yaml";

const quoted = new Set(
  `id number period due set from to at date cut_off published decide_by since start forecast actual deadline code year
  applies_from reported since next_due roadmap case change value successor decision subject due`.split(/\s+/),
);

/** Facts with a history: one line for each entry. */
const histories = new Set(["forecast", "evaluation", "portfolio"]);

function style(document) {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (histories.has(key.value) && isSeq(value)) for (const entry of value.items) entry.flow = true;
      if (isScalar(value) && typeof value.value === "string" && quoted.has(key.value)) value.type = "QUOTE_DOUBLE";
    },
    Seq: (_, list) => {
      if (!list.items.every(isScalar)) return;
      list.flow = true;
      for (const item of list.items) if (typeof item.value === "string") item.type = "QUOTE_DOUBLE";
    },
  });
  return document;
}

/** True when anything in the file is a list of maps or a map: only such are plan files. */
const isPlanContent = (contents) => isMap(contents) || isSeq(contents);

/** The text of one YAML file. `file` is relative to the plan folder. */
export function yamlText(file, kind, content) {
  const up = "../".repeat(file.split("/").length - 1);
  const document = style(new Document(content, { aliasDuplicateObjects: false }));
  if (!isPlanContent(document.contents)) throw new Error(`Nothing to write in ${file}`);
  const head = [
    `# yaml-language-server: $schema=${up}../../../schemas/${kind}.schema.json`,
    "# Oppdiktet: alle navn, tall og hendelser i denne filen er laget for å vise verktøyet.",
    "# Invented: every name, figure and event in this file was made to show the tool.",
  ];
  const body = document.toString({ lineWidth: 120, flowCollectionPadding: false, indentSeq: true });
  return `${head.join("\n")}\n${body}`;
}

/** The text of a CSV file. */
export const csvText = (columns, rows) => `${[columns, ...rows].map((row) => row.join(",")).join("\n")}\n`;
