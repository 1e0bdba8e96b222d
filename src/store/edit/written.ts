/** How a value is written in a plan file: plainly where YAML reads it so, in quotes where it would not, folded where it is long. */

/** What can be written. A key whose value is undefined is left out. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

type Fields = Readonly<Record<string, Value | undefined>>;

/** Beyond this many columns a line is folded. */
const WIDTH = 120;

/** Words that some YAML readers take for something else than text. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null|~|\.inf|\.nan)$/i;

/** Words and ordinary signs between them. Ids and figures as text begin with a digit, and so stand in quotes. */
const plain = /^\p{L}[\p{L}\p{N} ,.;()/«»“”’–%+'_-]*$/u;

export const isFields = (value: Value): value is Fields => typeof value === "object" && !Array.isArray(value);
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** In braces and brackets a comma ends a text. */
const isPlain = (text: string, inFlow: boolean): boolean =>
  plain.test(text) && !reserved.test(text) && text === text.trim() && !(inFlow && text.includes(","));

/** A text in double quotes, with the escapes that every YAML reader knows. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A number as it is read back: never in powers of ten. */
const figure = (value: number): string => {
  const text = String(value);
  return /e/i.test(text) ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }) : text;
};

/** On one line, as inside brackets too. */
export function inline(value: string | number | boolean, inFlow = false): string {
  if (typeof value === "number") return figure(value);
  if (typeof value === "boolean") return String(value);
  return isPlain(value, inFlow) ? value : quoted(value);
}

const isShort = (value: Value): value is string | number | boolean => typeof value !== "object";

/** A list of words in brackets, a map of words in braces; null where something in it is more than a word. */
export function flow(value: Value): string | null {
  if (isShort(value)) return inline(value, true);
  if (isList(value)) {
    const parts = value.map(flow);
    return parts.includes(null) ? null : `[${parts.join(", ")}]`;
  }
  const parts = entriesOf(value).map(([key, part]) => {
    const text = flow(part);
    return text === null ? null : `${keyText(key)}: ${text}`;
  });
  return parts.includes(null) ? null : `{ ${parts.join(", ")} }`;
}

/** The keys that are written. */
const entriesOf = (fields: Fields): [string, Value][] =>
  Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));

/** A key that could be read as something else than text stands in quotes; `n` is one of the format's own. */
export const keyText = (key: string): string =>
  /^[A-Za-z_][\w-]*$/.test(key) && (key === "n" || !reserved.test(key)) ? key : quoted(key);

/** Words put on lines of at most so many columns. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Text that can be folded at its spaces and read back the same. */
const foldable = (text: string): boolean => /^\S(?:[^\s\p{C}]| (?! ))*\S$/u.test(text);

/** Text whose lines can stand as they are. */
const literal = (text: string): boolean =>
  /^[^\s\p{C}][^\r\p{C}\n]*(?:\n+[^\r\n\p{C}]+)*$/u.test(text.replaceAll("\t", "x")) &&
  !/[ \t]$/m.test(text) &&
  !/^\s/m.test(text.replace(/\n+/g, "\n"));

/** A text after its key, at an indent for further lines; `used` columns of the first line are taken. */
function textLines(text: string, indent: number, used: number): string[] {
  const short = inline(text);
  const pad = " ".repeat(indent);
  if (text.includes("\n") && literal(text))
    return ["|-", ...text.split("\n").map((line) => (line === "" ? "" : pad + line))];
  if (used + short.length <= WIDTH || !foldable(text)) return [short];
  return [">-", ...folded(text, WIDTH - indent).map((line) => pad + line)];
}

/** The lines of a list below its key: the dashes stand at the indent. */
export function itemLines(item: Value, indent: number): string[] {
  const pad = " ".repeat(indent);
  if (isFields(item)) {
    const lines = fieldLines(item, indent + 2);
    const [first = ""] = lines;
    return [`${pad}- ${first.slice(indent + 2)}`, ...lines.slice(1)];
  }
  const [first = "", ...more] = valueLines(item, indent + 2, indent + 2);
  return [`${pad}- ${first}`, ...more];
}

/** The lines of a value after a key that stands at `indent - 2`; the first is what follows the colon and a space. */
export function valueLines(value: Value, indent: number, used: number): string[] {
  if (typeof value === "string") return textLines(value, indent, used);
  if (isShort(value)) return [inline(value)];
  const short = isList(value) && value.every(isShort) ? flow(value) : null;
  if (short !== null && used + short.length <= WIDTH) return [short];
  if (isList(value)) return ["", ...value.flatMap((item) => itemLines(item, indent))];
  return entriesOf(value).length === 0 ? ["{}"] : ["", ...fieldLines(value, indent)];
}

/** A key with its value. @param indent of the key */
export function fieldOf(key: string, value: Value, indent: number): string[] {
  const name = `${" ".repeat(indent)}${keyText(key)}:`;
  const [first = "", ...more] = valueLines(value, indent + 2, name.length + 1);
  return [first === "" ? name : `${name} ${first}`, ...more];
}

/** The keys of a map, one below the other. */
export function fieldLines(fields: Fields, indent: number): string[] {
  return entriesOf(fields).flatMap(([key, value]) => fieldOf(key, value, indent));
}
