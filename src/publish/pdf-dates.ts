/** Takes out of a PDF what tells the run and not the document: the clock and the machine. */
import { type PdfFile } from "./pdf-file.js";
import { PdfUnread } from "./pdf-syntax.js";

/** What stands in the note about the file, as a string in parentheses; a parenthesis inside one is escaped. */
const entry = (key: string): RegExp => new RegExp(String.raw`/${key}\s*(\((?:\\[^]|[^\\()])*\))`);

/** The span of the object that the trailer calls `Info`. */
function infoSpan({ text, trailer, offsets }: PdfFile): readonly [number, number] {
  const info = trailer.get("Info");
  const from = info?.type === "reference" ? offsets.get(info.number) : undefined;
  const to = from === undefined ? -1 : text.indexOf("endobj", from);
  if (from === undefined || to === -1) throw new PdfUnread("it has no note about itself (Info)");
  return [from, to];
}

/** Puts another string in the place of one, filled up with spaces after it, so that every byte after it stays where it was. */
function put(info: string, key: string, value: string): string {
  const old = entry(key).exec(info)?.[1];
  if (old === undefined) throw new PdfUnread(`it has no ${key} in parentheses`);
  if (value.length > old.length) throw new PdfUnread(`its ${key} is too short`);
  return info.replace(entry(key), (whole) => whole.slice(0, -old.length) + value.padEnd(old.length));
}

/**
 * The same document with the as-of date as its dates, and without the browser's description of the machine. The program
 * that drew it (`Producer`) stays: another version may draw differently, and a reader may need to know.
 * @param asOf an ISO date
 * @throws PdfUnread when the dates are not where Chromium puts them, or there is something else that tells runs apart
 */
export function withDate(file: PdfFile, asOf: string): Uint8Array {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(asOf);
  if (day === null) throw new RangeError(`not an ISO date: ${asOf}`);
  // a random identifier and a description in XML are not written by Chromium; were they, two runs would differ
  if (file.trailer.has("ID")) throw new PdfUnread("it has an identifier (ID)");
  const moment = `(D:${day.slice(1).join("")}000000Z)`;
  const [from, to] = infoSpan(file);
  let info = file.text.slice(from, to);
  for (const key of ["CreationDate", "ModDate"]) info = put(info, key, moment);
  info = put(info, "Creator", "(ehs)");
  return Buffer.from(file.text.slice(0, from) + info + file.text.slice(to), "latin1");
}
