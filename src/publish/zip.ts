/** Writes a zip in which nothing tells of the run: names in order, one date, no traces of the machine. */
import { type Zippable, zipSync } from "fflate";

export interface ZipFile {
  /** With `/`, relative. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Already as small as it gets. */
const packed = /\.(?:png|pdf|docx|zip|xlsx)$/i;

/**
 * Noon by the wall clock: a zip holds the date as a clock on the wall shows it, so it is the same in every time zone.
 * A zip knows no year before 1980 and none after 2107.
 */
function wallDate(asOf: string): Date {
  const [year = 1980, month = 1, day = 1] = asOf.split("-").map(Number);
  return new Date(Math.min(2107, Math.max(1980, year)), month - 1, day, 12);
}

/**
 * The same files and date give the same bytes, whatever order they come in.
 * @param first names that stand before the others, in their order
 */
export function zipOf(files: readonly ZipFile[], asOf: string, first: readonly string[] = []): Uint8Array {
  const turn = ({ path }: ZipFile): number => (first.includes(path) ? first.indexOf(path) : first.length);
  const sorted = files.toSorted((one, other) => turn(one) - turn(other) || (one.path < other.path ? -1 : 1));
  const entries = sorted.map(({ path, content }) => {
    const level: 0 | 9 = packed.test(path) ? 0 : 9;
    return [path, [content, { level, mtime: wallDate(asOf), os: 0, attrs: 0 }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Zippable);
}
