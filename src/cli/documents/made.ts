/** A document in one of its formats. What is large to load or slow to make is loaded when it is asked for. */
import { ordinarySpaces } from "../../present/clean.js";
import { type AnyDocument, documentText, type Layouts } from "../../present/documents/document.js";
import { LayoutError } from "../../present/documents/engine.js";
import type { Pictures, WordDocument } from "../../present/documents/word/blocks.js";
import type { Context } from "../context.js";
import { documentCliWords } from "./words.js";
import { layoutFault } from "./template-fault.js";
import type { HouseTemplates } from "./templates.js";

export const documentFormats = ["md", "html", "json", "pdf", "docx"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export interface Making {
  readonly view: AnyDocument;
  readonly templates: HouseTemplates | null;
  readonly layouts: Layouts;
  readonly context: Context;
  /** Says what is under way, or what could not be done; nothing where only the answer is wanted. */
  readonly tell: (text: string) => void;
}

const jsonOf = (view: AnyDocument): string => `${ordinarySpaces(JSON.stringify(view, null, 2))}\n`;

/** What is wrong in a template of the house is told by its file; one of the program's own is a fault of the program. */
export async function laidOut<Result>(
  { view, templates }: Making,
  format: "md" | "html",
  lay: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await lay();
  } catch (error) {
    if (!(error instanceof LayoutError) || templates === null) throw error;
    throw layoutFault(error, { format, templates, kind: view.head.kind, lang: view.head.lang });
  }
}

const text = (making: Making, format: "md" | "html"): Promise<string> =>
  laidOut(making, format, () => documentText(making.view, format, making.layouts));

async function pdf(making: Making): Promise<Uint8Array> {
  const { lang, asOf } = making.view.head;
  const html = await text(making, "html");
  making.tell(documentCliWords[lang].making("PDF"));
  const { pdfOf } = await import("../publish/pdf.js");
  return pdfOf({ html, asOf: asOf.period, lang }, making.context.env);
}

const causes: Readonly<Record<string, "missing" | "named">> = {
  "browser-missing": "missing",
  "browser-named-missing": "named",
};

/** Pictures of the charts, where a browser can draw them; the numbers are in the document all the same. */
async function picturesOf(document: WordDocument, { view, context, tell }: Making): Promise<Pictures> {
  const { drawingsOf } = await import("../../present/documents/word/blocks.js");
  const drawings = drawingsOf(document);
  if (drawings.length === 0) return new Map();
  const { picturesIfAny } = await import("../publish/pictures.js");
  const { lang } = view.head;
  const found = await picturesIfAny(drawings, context.env);
  if (!("code" in found)) return found;
  tell(documentCliWords[lang].undrawn(drawings.length, causes[found.code] ?? "failed"));
  return new Map();
}

async function docx(making: Making): Promise<Uint8Array> {
  const { view, templates, tell } = making;
  const { lang, asOf } = view.head;
  const { wordDocument } = await import("../../present/documents/word/document.js");
  const document = await laidOut(making, "md", () => wordDocument(view, templates?.house ?? null));
  tell(documentCliWords[lang].making("Word"));
  const pictures = await picturesOf(document, making);
  const { docxOf, wordLanguage } = await import("../../present/documents/word/docx.js");
  const { settledWord } = await import("../../publish/word.js");
  return settledWord(await docxOf(document, pictures), { asOf: asOf.period, language: wordLanguage(lang) ?? lang });
}

/** @throws CannotAnswer when a template of the house cannot be used, or there is no browser for a PDF */
export async function documentIn(format: DocumentFormat, making: Making): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return jsonOf(making.view);
    case "md":
    case "html":
      return text(making, format);
    case "pdf":
      return pdf(making);
    case "docx":
      return docx(making);
  }
}
