/** One entry of the list of findings that may stand, as it is written. */

export interface ListEntry {
  readonly code: string;
  readonly item: string | null;
  /** Where it is about no item. */
  readonly file: string | null;
  readonly field: string | null;
  readonly reason: string;
  readonly role: string | null;
  readonly date: string | null;
  readonly until: string | null;
}

/** Words and ordinary signs between them: what every YAML reader takes for the same text. */
const plain = /^\p{L}[\p{L}\p{N} ,.;()/«»“”’–-]*[\p{L}\p{N}.)]$/u;

/** Text as it is written: bare where it is a sentence, else in quotes. */
const written = (text: string): string => (plain.test(text) && text.includes(" ") ? text : JSON.stringify(text));

const quoted = (text: string | null): string | null => (text === null ? null : JSON.stringify(text));

/** Its lines. @param indent of the dash */
export function textOfEntry(entry: ListEntry, indent: number, end: string): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["code", entry.code],
    ["item", quoted(entry.item)],
    ["file", quoted(entry.file)],
    ["field", quoted(entry.field)],
    ["reason", written(entry.reason)],
    ["role", entry.role === null ? null : written(entry.role)],
    ["date", quoted(entry.date)],
    ["until", quoted(entry.until)],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([key, value], at) => `${" ".repeat(indent)}${at === 0 ? "- " : "  "}${key}: ${value ?? ""}${end}`)
    .join("");
}
