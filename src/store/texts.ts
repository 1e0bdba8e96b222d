/** The texts of files by name, each decoded only when it is asked for: for code frames, few are. */
export class Texts implements ReadonlyMap<string, string> {
  readonly #decoders: ReadonlyMap<string, () => string | null>;

  /** @param decoders give null for a file that cannot be decoded: it has no text */
  constructor(decoders: ReadonlyMap<string, () => string | null>) {
    this.#decoders = decoders;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  get(file: string): string | undefined {
    return this.#decoders.get(file)?.() ?? undefined;
  }

  has(file: string): boolean {
    return this.get(file) !== undefined;
  }

  forEach(each: (text: string, file: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [file, text] of this) each(text, file, this);
  }

  *entries(): MapIterator<[string, string]> {
    for (const [file, decode] of this.#decoders) {
      const text = decode();
      if (text !== null) yield [file, text];
    }
  }

  *keys(): MapIterator<string> {
    for (const [file] of this) yield file;
  }

  *values(): MapIterator<string> {
    for (const [, text] of this) yield text;
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }
}
