/** Text as HTML in which no sign means anything but itself. */
import { careFor, harmless, ordinarySpaces } from "./clean.js";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const care = careFor("&<>\"'");

/** Fit for content and for quoted attributes. */
export function htmlText(text: string): string {
  if (!care.test(text)) return text;
  return ordinarySpaces(harmless(text)).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
