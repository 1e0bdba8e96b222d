/**
 * Text that a spreadsheet would take for more than it is, in files without cell types. Only text: a negative number is a
 * number, and is never touched.
 */

/** What a spreadsheet runs when it opens a CSV file, and what already has our mark before it. */
const RUN = /^'*[=+\-@\t\r]/;

/** What it turns into a number or a day: "0301" loses its zero, "1.3" becomes 1 March, "1/4" 1 April, "2022-11" November. */
const TURNED = /^'*\d[\d.,:/ -]*$|^'*\d+(?:\.\d+)?e\d+$/i;

/** Whole numbers and days come through: nothing is lost where a spreadsheet reads them as what they are. */
const HARMLESS = /^(?:0|[1-9]\d{0,14}|\d{4}-\d{2}-\d{2})$/;

/** An apostrophe that is the text's own must not be taken for ours when it is read. */
const looksGuarded = (text: string): boolean => text.startsWith("'") && TURNED.test(text);

/** The text with an apostrophe before it where it would be run. */
export const neutralised = (text: string): string => (RUN.test(text) || looksGuarded(text) ? `'${text}` : text);

/** The same, also where a spreadsheet would turn it into something else. */
export const keptAsText = (text: string): string =>
  RUN.test(text) || (TURNED.test(text) && !HARMLESS.test(text)) ? `'${text}` : text;

/** The text that was written; an apostrophe that begins a text of another kind stays. */
export const asWritten = (text: string): string =>
  text.startsWith("'") && (RUN.test(text) || TURNED.test(text)) ? text.slice(1) : text;
