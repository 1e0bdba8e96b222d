/** Text in XML 1.0. */
import { careFor, harmless } from "./clean.js";

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Two characters of every plane that are none, and that no XML may hold. */
const noCharacters = /[\ufffe\uffff]/g;

const markup = String.raw`&<>"'\ufffe\uffff`;
const [care, careToo] = [careFor(markup), careFor(String.raw`\n\t${markup}`)];

/** Text in which no sign means anything but itself; what XML cannot hold is replaced. */
export function xmlText(text: string): string {
  if (!care.test(text)) return text;
  return harmless(text)
    .replace(noCharacters, "\ufffd")
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** The value of an attribute. Line breaks are kept, which XML otherwise makes into spaces. */
export const xmlAttribute = (value: string): string =>
  careToo.test(value) ? xmlText(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;") : value;

/** Attributes as they stand in a tag. */
export const xmlAttributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join("");
