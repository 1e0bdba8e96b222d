/**
 * Plan files of a whole history as plain data. Thousands of revisions of a file differ by a few lines each: it is cut
 * by its indentation, and only pieces not seen before are read. Positions and traps are the business of `yaml.ts`.
 */
import { Cutter } from "./history-yaml/cutter.js";
import { readByLibrary } from "./history-yaml/library.js";
import { Unusual, UnreadableText } from "./history-yaml/unreadable.js";
import { Versions } from "./history-yaml/versions.js";

export { UnreadableText };

/** Characters of text kept for the next versions of files: several times a national plan. */
const defaultLimit = 20_000_000;

export class HistoryReader {
  readonly #cutter = new Cutter();
  readonly #versions: Versions;

  constructor(limit: number = defaultLimit) {
    this.#versions = new Versions(limit);
  }

  /**
   * The data of a decoded text, equal to what the library makes of it, and frozen.
   * @param file where a name is given, pieces of several lines that stood in the version of that file which was read
   * before are the same objects, so that a comparison can skip them
   * @throws UnreadableText when the text does not parse.
   */
  read(text: string, file?: string): unknown {
    const plain = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
    if (plain.includes("\t") || plain.includes("\r")) return readByLibrary(text);
    try {
      const { data, ...version } = this.#cutter.read(plain, file === undefined ? undefined : this.#versions.get(file));
      if (file !== undefined) this.#versions.set(file, version);
      return data;
    } catch (error) {
      // A piece alone may fail where the whole text does not, as an alias without its anchor: the whole decides.
      if (error instanceof Unusual || error instanceof UnreadableText) return readByLibrary(text);
      throw error;
    }
  }
}
