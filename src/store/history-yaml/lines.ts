/** The lines of a text: where each starts and how far it is indented. Made anew for each text, in the same arrays. */

const newline = 10;
const space = 32;
const numberSign = 35;
const dash = 45;

/** Indentation of a line that opens nothing: it is blank or only a comment (or looks so, inside a block of text). */
const nothing = -1;

export class LineTable {
  text = "";
  count = 0;
  #starts = new Int32Array(1024);
  #indents = new Int32Array(1024);

  read(text: string): void {
    this.text = text;
    this.count = 0;
    for (let start = 0; start < text.length;) {
      this.#add(start, indentAt(text, start));
      const end = text.indexOf("\n", start);
      start = end < 0 ? text.length : end + 1;
    }
  }

  /** Where a line starts; of the line after the last, the end of the text. */
  start(line: number): number {
    return line < this.count ? (this.#starts[line] ?? 0) : this.text.length;
  }

  /** Where a line ends, without its line break. */
  end(line: number): number {
    const next = this.start(line + 1);
    return this.text.charCodeAt(next - 1) === newline ? next - 1 : next;
  }

  /** Spaces before the first word of a line that can open a pair or a member; -1 for any other line. */
  indent(line: number): number {
    return this.#indents[line] ?? nothing;
  }

  /** In `- id: x` the pair is indented as if the dash were a space. */
  indentAs(line: number, indent: number): void {
    this.#indents[line] = indent;
  }

  /** The first line from `line` on that can open something; `end` when there is none. */
  opener(line: number, end: number): number {
    let at = line;
    while (at < end && this.indent(at) === nothing) at += 1;
    return at;
  }

  /** The line opens a member of a list. */
  isMember(line: number): boolean {
    const at = this.start(line) + this.indent(line);
    if (this.text.charCodeAt(at) !== dash) return false;
    const next = this.text.charCodeAt(at + 1);
    return next === space || next === newline || Number.isNaN(next);
  }

  #add(start: number, indent: number): void {
    if (this.count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#indents = grown(this.#indents);
    }
    this.#starts[this.count] = start;
    this.#indents[this.count] = indent;
    this.count += 1;
  }
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === space) at += 1;
  const first = text.charCodeAt(at);
  return first === newline || first === numberSign || Number.isNaN(first) ? nothing : at - start;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
