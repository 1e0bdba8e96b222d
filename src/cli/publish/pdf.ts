/** A document as PDF for a command: what keeps it from leaving becomes an answer in the user's language. */
import { CannotPublish } from "../../publish/fault.js";
import { htmlToPdf } from "../../publish/pdf.js";
import type { Lang } from "../../report/wording.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import { publishFaultText } from "./words.js";

export interface PdfRequest {
  readonly html: string;
  /** ISO date that stands in the file as when it was made. */
  readonly asOf: string;
  readonly lang: Lang;
}

/** @throws CannotAnswer when there is no browser, or the PDF would not be accessible */
export async function pdfOf({ html, asOf, lang }: PdfRequest, env: Context["env"]): Promise<Uint8Array> {
  try {
    return await htmlToPdf(html, { asOf, env });
  } catch (error) {
    if (error instanceof CannotPublish) throw new CannotAnswer(publishFaultText(error.fault, lang));
    throw error;
  }
}
