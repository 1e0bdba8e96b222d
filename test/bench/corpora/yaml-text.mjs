/** Data as the YAML that an editor would write: block style, long texts folded, the modeline first. */

const plainText = /^[A-Za-zÆØÅæøå][^\n:#"'[\]{},&*!|>%@`]*[^\s:#]$/;

function scalar(value, indent) {
  if (typeof value !== "string") return ` ${value}`;
  if (value.length <= 90) return plainText.test(value) ? ` ${value}` : ` ${JSON.stringify(value)}`;
  const margin = " ".repeat(indent);
  return ` >-\n${margin}${value.replace(/(.{80}\S*) /g, (_, line) => `${line}\n${margin}`)}`;
}

const isScalar = (value) => typeof value !== "object";

function valueText(value, indent) {
  if (isScalar(value)) return `${scalar(value, indent + 2)}\n`;
  if (!Array.isArray(value)) return `\n${mapText(value, indent + 2)}`;
  if (value.every(isScalar)) return ` [${value.map((part) => JSON.stringify(part)).join(", ")}]\n`;
  return `\n${value.map((part) => memberText(part, indent + 2)).join("")}`;
}

const memberText = (part, indent) => `${" ".repeat(indent)}- ${mapText(part, indent + 2).slice(indent + 2)}`;

function mapText(map, indent) {
  const margin = " ".repeat(indent);
  let text = "";
  for (const key of Object.keys(map)) text += `${margin}${key}:${valueText(map[key], indent)}`;
  return text;
}

/** @param kind of plan file, as its schema is called */
export const fileText = (kind, data) =>
  `# yaml-language-server: $schema=../../schemas/${kind}.schema.json\n${mapText(data, 0)}`;
