/**
 * What `--fix` leaves as it is: blanks at the ends of lines, which belong to the text in a block of text, and line ends
 * of two kinds, of which nobody can tell which was meant. They are no findings, and change nothing that is read.
 */

/** How much of it there is. */
export interface FormLeft {
  /** Lines that end in blanks, and the files they stand in. */
  readonly lines: number;
  readonly files: number;
  /** Files in which some lines end in CRLF and others in LF. */
  readonly mixed: number;
}

/** @param texts of the files that were asked about; null: one that cannot be read */
export function formLeft(texts: readonly (string | null)[]): FormLeft {
  let [lines, files, mixed] = [0, 0, 0];
  for (const text of texts) {
    const blanks = text?.match(/[ \t]+(?=\r?$)/gm)?.length ?? 0;
    const both = text !== null && text.includes("\r\n") && /(?:^|[^\r])\n/.test(text);
    lines += blanks;
    files += blanks > 0 ? 1 : 0;
    mixed += both ? 1 : 0;
  }
  return { lines, files, mixed };
}
