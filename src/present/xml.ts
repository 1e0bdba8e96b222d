/** Text in XML 1.0. */
import { harmless } from "./clean.js";

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Two characters of every plane that are none, and that no XML may hold. */
const noCharacters = /[\ufffe\uffff]/g;

/** Text in which no sign means anything but itself; what XML cannot hold is replaced. */
export const xmlText = (text: string): string =>
  harmless(text)
    .replace(noCharacters, "\ufffd")
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Attributes as they stand in a tag. Line breaks are kept, which XML otherwise makes into spaces. */
export const xmlAttributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`)
    .join("");
