/** What the browser is given to print: the document, made safe and whole for paper. */

/** Nothing is fetched and nothing runs, whatever the document says; this comes on top of the document's own policy. */
const policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">";

/** The paper of these users, unless the document asks for another; the browser's own choice would be the machine's. */
const paper = "<style>@page { size: A4; }</style>";

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'" };

/** The text that a reader sees for what is written between tags. */
const decoded = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39|apos);/g, (whole, name: string) => signs[name] ?? whole);

/** A document must say its language and its name before it can be asked of the PDF. */
class NoDocument extends Error {}

export interface Wanted {
  readonly language: string;
  readonly title: string;
  readonly headings: boolean;
}

const one = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What the PDF of this document must have. @throws NoDocument when it is not a whole one */
export function wantedOf(html: string): Wanted {
  const language = /<html\b[^>]*?\slang="([^"]+)"/i.exec(html)?.[1];
  const title = /<title>([^<]+)<\/title>/i.exec(html)?.[1];
  if (language === undefined || title === undefined) throw new NoDocument("a document has a language and a title");
  return { language, title: one(decoded(title)), headings: /<h[1-6]\b/i.test(html) };
}

/**
 * The document to print: under the policy, on A4, and with all that is folded opened, for paper has nothing to click on.
 * A `<figure>` is what stands around a drawing, and would be a figure of its own in a PDF, without a text.
 */
export function pageToPrint(html: string): string {
  const opened = html
    .replace(/<details(?=[\s>])(?![^>]*\sopen[\s>=])/gi, "<details open")
    .replace(/<figure(?=[\s>])(?![^>]*\s(?:role|aria-label|aria-labelledby)=)/gi, '<figure role="group"');
  if (!/<head>/i.test(opened)) throw new NoDocument("a document has a head");
  return opened.replace(/<head>/i, (head) => head + policy + paper);
}

/** Titles are compared without regard to how spaces are written. */
export const sameTitle = (one_: string, other: string): boolean => one(one_) === one(other);
