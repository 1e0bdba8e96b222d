/** The same sheets give the same bytes: an archive otherwise carries the moment at which it was packed. */
import { unzipSync, zipSync } from "fflate";

/** Made of local parts, because the archive keeps local time: the same day everywhere. It is the first that fits. */
const noMoment = (): Date => new Date(1980, 0, 1);

export function sameBytes(xlsx: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(xlsx));
  // programs look for the list of contents first
  const rank = ([name]: readonly [string, unknown]): string => (name === "[Content_Types].xml" ? "" : name);
  const ordered = files.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return zipSync(Object.fromEntries(ordered), { mtime: noMoment(), level: 6 });
}
