/** Unpacks an XLSX file that may be anybody's, within bounds, and takes out of it what would make it large when read. */
import { unzipSync, type Unzipped, zipSync } from "fflate";
import { CannotRead, limits } from "./fault.js";

/** Stands in a cell whose formula has no result in the file: a character that nobody types. */
export const uncomputedMark = "\uE000";

/** Everything else in the archive is pictures, print settings and the like. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/[^/]*|xl\/worksheets\/[^/]*\.xml)$/;

function unpacked(bytes: Uint8Array): Unzipped {
  let sum = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false;
      sum += originalSize;
      if (sum > limits.unpacked) throw new CannotRead({ what: "too-large", bytes: limits.unpacked });
      return true;
    },
  });
}

/** Rows and cells that only have a look: a sheet that was coloured to its end has a million of them. */
const EMPTY_CELL = /<c\b[^>]*\/>/g;
const EMPTY_ROW = /<row\b[^>]*\/>|<row\b[^>]*>\s*<\/row>/g;

/** A cell as the file has it: its attributes and what stands in it. */
const CELL = /<c\b([^>]*)>((?:(?!<\/c>)[^])*)<\/c>/g;

/** Formulas without a result are marked, and what failed to compute is the text that is seen: "#REF!". */
function readable(xml: string): string {
  return xml
    .replace(EMPTY_CELL, "")
    .replace(CELL, (whole, attributes: string, content: string) => {
      const hasValue = /<v\b[^>]*>[^<]|<is\b/.test(content);
      const isFormula = /<f\b/.test(content);
      const bare = attributes.replace(/\s+t="[^"]*"/, "");
      if (!hasValue) return isFormula ? `<c${bare} t="str"><v>${uncomputedMark}</v></c>` : "";
      return /\st="e"/.test(attributes) ? whole.replace(/\st="e"/, ' t="str"') : whole;
    })
    .replace(EMPTY_ROW, "");
}

/** "BC" is column 55. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function refuseFar(xml: string): void {
  for (const [, letters = "", row = ""] of xml.matchAll(/<c\b[^>]*?\sr="([A-Z]{1,3})(\d{1,7})"/g)) {
    if (Number(row) > limits.rows) throw new CannotRead({ what: "too-many-rows", most: limits.rows });
    if (columnOf(letters) > limits.columns) throw new CannotRead({ what: "too-many-columns", most: limits.columns });
  }
}

/**
 * The archive again, with what is needed of it, its sizes true and no cell far out.
 * @throws CannotRead
 */
export function withinBounds(bytes: Uint8Array): Uint8Array {
  const files = unpacked(bytes);
  if (files["xl/workbook.xml"] === undefined) throw new CannotRead({ what: "xlsx", detail: "xl/workbook.xml" });
  const cleaned: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(files)) {
    const xml = new TextDecoder().decode(content);
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new CannotRead({ what: "xlsx", detail: name });
    const isSheet = name.startsWith("xl/worksheets/");
    const text = isSheet ? readable(xml) : xml;
    if (isSheet) refuseFar(text);
    cleaned[name] = new TextEncoder().encode(text);
  }
  return zipSync(cleaned, { level: 0 });
}
