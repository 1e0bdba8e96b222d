/** The order in which editions were frozen against that of their dates: a chain of hashes follows the first, readers think of the second. */
import { spanOf } from "../evaluate/period.js";
import type { Manifest } from "../model/edition.js";
import type { Id } from "../model/plan.js";

/** "5f3a-09bc-…": the first twenty signs of a hash, easy to read aloud and to compare. */
export const shortHash = (hash: string): string => (hash.slice(0, 20).match(/.{4}/g) ?? []).join("-");

const spanIn = ({ date }: Pick<Manifest, "date">) => spanOf(date ?? undefined);

/** Editions that were frozen before this one and are dated later; those without a date are in no order. */
export function datedLater(manifest: Manifest, all: readonly Manifest[]): Id[] {
  const own = spanIn(manifest);
  const at = Date.parse(manifest.frozen);
  return all.flatMap((other) => {
    const span = spanIn(other);
    const isBefore = other.edition !== manifest.edition && Date.parse(other.frozen) <= at;
    return isBefore && own !== null && span !== null && span.start > own.end ? [other.edition] : [];
  });
}

/** The last day of an edition's date, where what was changed after it was not published with it; otherwise null. */
export function lastDayOf(manifest: Manifest): string | null {
  return manifest.afterwards === null ? null : (spanIn(manifest)?.end ?? null);
}

/** Which of several editions that hold something was the first to publish it: by their dates, else by when they were frozen. */
export function firstOf(manifests: readonly Manifest[]): Manifest | null {
  const key = ({ date, frozen, edition }: Manifest): string =>
    `${spanOf(date ?? undefined)?.start ?? "9999"} ${new Date(frozen).toISOString()} ${edition}`;
  return [...manifests].sort((one, other) => (key(one) < key(other) ? -1 : 1))[0] ?? null;
}
