/** The files that answers are kept in: one for each question, beside the other caches of the plan. */
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { isWritten } from "./written.js";

/** What was said, in its order: on standard output or standard error. */
export type Said = readonly (readonly [stream: 1 | 2, text: string])[];

export interface Kept {
  /** Fingerprint of all that it rests on. */
  readonly ground: string;
  /** The moments between which it counts, in milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly said: Said;
  readonly code: 0 | 1;
}

const mostFiles = 32;
const mostBytes = 8 * 1024 * 1024;
const namePattern = /^answer-[0-9a-f]{32}(\.\d+\.new)?$/;

const fileOf = (folder: string, key: string): string => join(folder, `answer-${key.slice(0, 32)}`);

/** The first line: the question's whole key, and a checksum of what follows it. */
const headOf = (key: string, body: string): string => `${key} ${crc32(body).toString(16)}\n`;

/** null: none is kept, or it is torn. */
export function keptAnswer(folder: string, key: string): Kept | null {
  try {
    const text = readFileSync(fileOf(folder, key), "utf8");
    const body = text.slice(text.indexOf("\n") + 1);
    return text.startsWith(headOf(key, body)) ? (JSON.parse(body) as Kept) : null; // whole, so as it was written
  } catch {
    return null;
  }
}

/** The newest stay; so does what another run is writing. */
function tidy(folder: string): void {
  try {
    const own = readdirSync(folder).filter((name) => namePattern.test(name));
    const aged = own.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
    const gone = aged.sort((one, other) => other.at - one.at).slice(mostFiles);
    for (const { name } of gone) rmSync(join(folder, name), { force: true });
  } catch {
    // another run tidied at the same time
  }
}

/** Never fails: what cannot be kept is worked out again. */
export function keepAnswer(folder: string, key: string, kept: Kept): void {
  const body = JSON.stringify(kept);
  if (body.length <= mostBytes && isWritten(fileOf(folder, key), headOf(key, body) + body)) tidy(folder);
}
