/** A document as PDF, drawn by the browser on the machine: tagged, with language, outline and alternatives, or not at all. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser, type Machine, thisMachine } from "./browser.js";
import { withBrowser } from "./browser-run.js";
import { CannotPublish, type PdfLack } from "./fault.js";
import { withDate } from "./pdf-dates.js";
import { type PdfFacts, pdfFacts } from "./pdf-facts.js";
import { readPdf } from "./pdf-file.js";
import { pageToPrint, sameTitle, type Wanted, wantedOf } from "./pdf-page.js";
import { PdfUnread } from "./pdf-syntax.js";

export interface PdfOptions {
  /** ISO date that stands in the file as when it was made; the clock has no say. */
  readonly asOf: string;
  /** The environment: `EHS_BROWSER`, PATH and where programs lie. */
  readonly env: Machine["env"];
  /** For how long the browser may take. */
  readonly seconds?: number;
}

/** A hundred pages take some seconds; a machine under load takes its time. */
const SECONDS = 120;

/** What is missing of what was wanted, or there and must not be. */
export function lacksOf(facts: PdfFacts, wanted: Wanted): readonly PdfLack[] {
  const lacks: PdfLack[] = [];
  if (!sameTitle(facts.title ?? "", wanted.title))
    lacks.push({ what: "title", wanted: wanted.title, found: facts.title });
  if (facts.language !== wanted.language)
    lacks.push({ what: "language", wanted: wanted.language, found: facts.language });
  if (!facts.tagged) lacks.push({ what: "tags" });
  if (wanted.headings && facts.outline.length === 0) lacks.push({ what: "outline" });
  const silent = facts.elements.filter(
    ({ kind, alternative }) => kind === "Figure" && (alternative ?? "").trim() === "",
  );
  if (silent.length > 0) lacks.push({ what: "alternative", figures: silent.length });
  const local = facts.links.find((address) => address.toLowerCase().startsWith("file:"));
  if (local !== undefined) lacks.push({ what: "local-link", address: local.split("/").at(-1) ?? "" });
  return lacks;
}

/** The bytes that leave: checked, and with the date. */
function finished(drawn: Uint8Array, wanted: Wanted, asOf: string, browser: string): Uint8Array {
  try {
    const file = readPdf(drawn);
    const lacks = lacksOf(pdfFacts(file), wanted);
    if (lacks.length > 0) throw new CannotPublish({ code: "pdf-lacks", browser, lacks });
    return withDate(file, asOf);
  } catch (error) {
    if (error instanceof PdfUnread) throw new CannotPublish({ code: "pdf-unread", browser, reason: error.message });
    throw error;
  }
}

/**
 * The HTML document as PDF. The same document and as-of date give the same bytes on a machine, in any time zone and
 * locale; another browser or other fonts draw differently. Its paper and margins are its own (`@page`).
 * @param html a whole document with language, title and head; links to files beside it cannot be kept
 * @throws CannotPublish no browser, or none that gives a document as the law asks
 */
export async function htmlToPdf(html: string, { asOf, env, seconds = SECONDS }: PdfOptions): Promise<Uint8Array> {
  const wanted = wantedOf(html);
  const page = pageToPrint(html);
  const machine = thisMachine(env);
  const browser = await findBrowser(machine);
  const drawn = await withBrowser({ machine, browser, seconds }, async (folder, browse) => {
    const from = join(folder, "page.html");
    const to = join(folder, "document.pdf");
    await writeFile(from, page);
    const said = await browse([
      `--print-to-pdf=${to}`,
      "--generate-pdf-document-outline",
      "--no-pdf-header-footer",
      pathToFileURL(from).href,
    ]);
    return readFile(to).catch(() => {
      // it ends well even when it could not open the page
      throw new CannotPublish({ code: "browser-failed", browser, reason: "no document", said });
    });
  });
  return finished(drawn, wanted, asOf, browser);
}
