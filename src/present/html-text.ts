/** Text as HTML in which no sign means anything but itself. */
import { harmless, ordinarySpaces } from "./clean.js";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Fit for content and for quoted attributes. */
export const htmlText = (text: string): string =>
  ordinarySpaces(harmless(text)).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
