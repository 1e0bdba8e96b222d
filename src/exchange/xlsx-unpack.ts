/** Unpacks an XLSX file that may be anybody's, within bounds, and takes out of it what would make it large when read. */
import { unzipSync, type Unzipped, zipSync } from "fflate";
import { CannotRead, limits } from "./fault.js";
import { readable, refuseEndless } from "./xlsx-clean.js";

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
    refuseEndless(xml, name);
    const isSheet = name.startsWith("xl/worksheets/");
    cleaned[name] = new TextEncoder().encode(isSheet ? readable(xml) : xml);
  }
  return zipSync(cleaned, { level: 0 });
}
