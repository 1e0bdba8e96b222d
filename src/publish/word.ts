/** Takes out of a Word file what tells the run and not the document, as is done with a PDF. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipOf } from "./zip.js";

const CORE = "docProps/core.xml";
const DOCUMENT = "word/document.xml";
const TYPES = "[Content_Types].xml";

export interface WordFacts {
  /** ISO date that stands in the file as when it was made. */
  readonly asOf: string;
  /** Of the document, as its properties have it. */
  readonly language: string;
}

/** What the file says of itself, with the as-of date for the clock's, and the language. */
const dated = (core: string, { asOf, language }: WordFacts): string =>
  core
    .replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      (_, open: string, __: string, close: string) => `${open}${asOf}T00:00:00Z${close}`,
    )
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);

/**
 * The list of contents as programs know it again: each sign of its field in a run of its own, and the gallery named that
 * it is of, by which Word offers to bring it up to date.
 */
const listed = (document: string): string =>
  document
    .replace(
      /<w:r>(<w:fldChar w:fldCharType="begin"[^>]*\/>)(<w:instrText[^>]*>[^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)<\/w:r>/g,
      "<w:r>$1</w:r><w:r>$2</w:r><w:r>$3</w:r>",
    )
    .replace(
      /(<w:sdtPr><w:alias [^>]*\/>)<\/w:sdtPr>/,
      '$1<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>',
    );

/** The same document, as-of date and language give the same bytes, in any time zone and locale. */
export function settledWord(made: Uint8Array, facts: WordFacts): Uint8Array {
  const files = Object.entries(unzipSync(made)).filter(([path]) => !path.endsWith("/"));
  const mended: Readonly<Record<string, (text: string) => string>> = {
    [CORE]: (text) => dated(text, facts),
    [DOCUMENT]: listed,
  };
  const settled = files.map(([path, content]) => {
    const mend = mended[path];
    return { path, content: mend === undefined ? content : strToU8(mend(strFromU8(content))) };
  });
  return zipOf(settled, facts.asOf, [TYPES]);
}
