/** The two ways out of reading a revision: the text is no YAML, or it is YAML that must be read in one piece. */

/** The text does not parse; `line` is where the reader gave up, when it says so. */
export class UnreadableText extends Error {
  readonly reason: string;
  readonly line: number | null;

  constructor(reason: string, line: number | null) {
    super(line === null ? reason : `${reason} (line ${String(line)})`);
    this.name = "UnreadableText";
    this.reason = reason;
    this.line = line;
  }
}

/** Thrown inside the reader only: something that cannot be cut safely, so the library reads the whole text. */
export class Unusual extends Error {}
