/** Reads the values that a PDF is made of (ISO 32000-1, 7.3), one character for one byte. */

export type PdfValue =
  | { readonly type: "null" }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "name"; readonly value: string }
  /** Bytes, one in each character; `textOf` makes them text. */
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "reference"; readonly number: number }
  | { readonly type: "array"; readonly items: readonly PdfValue[] }
  | { readonly type: "dictionary"; readonly entries: ReadonlyMap<string, PdfValue> };

/** The bytes are not what this reader understands; the message says where. */
export class PdfUnread extends Error {}

const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/;
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads values one after the other from a place in the text. */
export class PdfReader {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  private get sign(): string {
    return this.text[this.at] ?? "";
  }

  private fail(what: string): never {
    throw new PdfUnread(`${what} at byte ${this.at}`);
  }

  /** Spaces and remarks, which run to the end of their line. */
  skipSpace(): void {
    const blank = /(?:[\0\t\n\f\r ]|%[^\n\r]*)*/y;
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
  }

  /** Signs up to the next space or delimiter; may be empty. */
  word(): string {
    this.skipSpace();
    const from = this.at;
    while (this.sign !== "" && regular.test(this.sign)) this.at += 1;
    return this.text.slice(from, this.at);
  }

  expect(wanted: string): void {
    this.skipSpace();
    if (!this.text.startsWith(wanted, this.at)) this.fail(`no “${wanted}”`);
    this.at += wanted.length;
  }

  /** Whether this comes next; then it is read. */
  private takes(wanted: string): boolean {
    this.skipSpace();
    const there = this.text.startsWith(wanted, this.at);
    if (there) this.at += wanted.length;
    return there;
  }

  value(): PdfValue {
    if (this.takes("<<")) return this.dictionary();
    if (this.takes("<")) return this.hexadecimal();
    if (this.takes("(")) return this.literal();
    if (this.takes("[")) return this.array();
    if (this.takes("/")) return { type: "name", value: this.name() };
    const word = this.word();
    if (word === "true" || word === "false") return { type: "boolean", value: word === "true" };
    if (word === "null") return { type: "null" };
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) this.fail(`“${word.slice(0, 20)}” is no value`);
    return this.reference(word) ?? { type: "number", value: Number(word) };
  }

  /** `12 0 R` and a number begin alike. */
  private reference(word: string): PdfValue | null {
    const rest = /^\s+\d+\s+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(this.text.slice(this.at, this.at + 20));
    if (rest === null || !/^\d+$/.test(word)) return null;
    this.at += rest[0].length;
    return { type: "reference", number: Number(word) };
  }

  private name(): string {
    // a name may be empty, and then no space is skipped
    const from = this.at;
    while (this.sign !== "" && regular.test(this.sign)) this.at += 1;
    const code = (_: string, digits: string): string => String.fromCharCode(parseInt(digits, 16));
    return this.text.slice(from, this.at).replace(/#([0-9A-Fa-f]{2})/g, code);
  }

  private array(): PdfValue {
    const items: PdfValue[] = [];
    while (!this.takes("]")) items.push(this.value());
    return { type: "array", items };
  }

  private dictionary(): PdfValue {
    const entries = new Map<string, PdfValue>();
    while (!this.takes(">>")) {
      this.expect("/");
      const key = this.name();
      entries.set(key, this.value());
    }
    return { type: "dictionary", entries };
  }

  private hexadecimal(): PdfValue {
    const end = this.text.indexOf(">", this.at);
    if (end === -1) this.fail("a string without an end");
    const digits = this.text.slice(this.at, end).replace(/\s/g, "");
    if (!/^[0-9A-Fa-f]*$/.test(digits)) this.fail("a string of other than hexadecimal digits");
    this.at = end + 1;
    const pairs = digits.padEnd(digits.length + (digits.length % 2), "0").match(/../g) ?? [];
    return { type: "string", value: pairs.map((pair) => String.fromCharCode(parseInt(pair, 16))).join("") };
  }

  private literal(): PdfValue {
    const parts: string[] = [];
    for (let depth = 1; ; this.at += 1) {
      const sign = this.sign;
      if (sign === "") this.fail("a string without an end");
      if (sign === "\\") parts.push(this.escaped());
      else if (sign === ")" && --depth === 0) break;
      else parts.push(sign);
      if (sign === "(") depth += 1;
    }
    this.at += 1;
    return { type: "string", value: parts.join("") };
  }

  /** What a backslash and what follows stand for; leaves off at the last sign of it. */
  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))?.[0];
    this.at += octal?.length ?? 1;
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    if (this.sign === "\r" && this.text[this.at + 1] === "\n") this.at += 1;
    return /[\r\n]/.test(this.sign) ? "" : (escapes[this.sign] ?? this.sign);
  }
}

const bytesOf = (value: string): Uint8Array => Uint8Array.from(value, (sign) => sign.charCodeAt(0));

/** The text of a string for people (7.9.2.2): UTF-16 or UTF-8 with a mark in front, else one sign for each byte. */
export function textOf(value: string): string {
  if (value.startsWith("\xfe\xff")) {
    const bytes = bytesOf(value.slice(2));
    let text = "";
    for (let at = 0; at + 1 < bytes.length; at += 2)
      text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
    return text;
  }
  if (value.startsWith("\xef\xbb\xbf")) return new TextDecoder().decode(bytesOf(value.slice(3)));
  return value;
}
