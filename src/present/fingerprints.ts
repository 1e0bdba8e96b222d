/** What makes a thing told the same thing tomorrow: its code, item and field, never its line. */
import type { Told } from "./told.js";

/** FNV-1a of 128 bits (Fowler, Noll, Vo): short and even, and no secret. */
const offset = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;

/** 32 hexadecimal digits. */
export function digest(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(32, "0");
}

/** Without an item, the file is what it is about. */
const subjectOf = ({ code, item, file, field }: Told): string => JSON.stringify([code, item, item ?? file, field]);

/**
 * A fingerprint for each, in the order given, no two alike. Those of the same code, item and field are numbered: when one
 * of them is mended, the others are still known, and none counts as new.
 */
export function fingerprintsOf(told: readonly Told[]): string[] {
  const met = new Map<string, number>();
  return told.map((each) => {
    const subject = subjectOf(each);
    const number = (met.get(subject) ?? 0) + 1;
    met.set(subject, number);
    return digest(`${subject}#${number}`);
  });
}
