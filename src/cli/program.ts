/**
 * Loads the program, and keeps what the engine compiled of it for the next time that the same command runs.
 *
 * It lies beside the program and nowhere else: compiled code is believed as it stands, so it may only be where whoever
 * writes could as well have written the program. Where that may not be written, nothing is kept.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import { isWritten } from "./kept/written.js";
import type * as whole from "./whole-run.js";

type Program = Pick<typeof whole, "wholeRun">;
type Environment = Readonly<Record<string, string | undefined>>;

declare const __EHS_BUILD__: string;

const address = new URL("program.cjs", import.meta.url);
const folder = fileURLToPath(new URL("../compiled/", import.meta.url));

/** Before the code stands a checksum of it: the engine looks at little of it, and falls over what is damaged. */
const withChecksum = (code: Uint8Array): Buffer => {
  const checksum = Buffer.alloc(checksumSize);
  checksum.writeUInt32LE(crc32(code));
  return Buffer.concat([checksum, code]);
};
/** The code begins where the engine may read whole words. */
const checksumSize = 16;

function compiledAt(path: string): Buffer | null {
  try {
    const content = readFileSync(path);
    const code = content.subarray(checksumSize);
    return crc32(code) === content.readUInt32LE() ? code : null;
  } catch {
    return null;
  }
}

/** Where that of a command is kept, for this build and this engine as it was started; null: nowhere. */
function placeFor(argv: readonly string[], env: Environment): string | null {
  const { 0: command = "" } = argv;
  if (!/^[a-z][a-z-]{0,19}$/.test(command) || env["EHS_NO_CACHE"] === "1" || argv.includes("--no-cache")) return null;
  return `${folder}${command}-${__EHS_BUILD__}-${cachedDataVersionTag()}.bin`;
}

/** The program, and how to keep what was compiled of it, once it has answered. */
export function loadProgram(
  argv: readonly string[],
  env: Environment,
): { readonly program: Program; readonly keep: () => void } {
  const place = placeFor(argv, env);
  const cachedData = place === null ? null : compiledAt(place);
  // a function of what is handed in below; every character of it is ASCII
  const code = readFileSync(address, "latin1");
  const filename = fileURLToPath(address);
  const script = new Script(code, { filename, ...(cachedData === null ? {} : { cachedData }) });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
  run(module.exports, createRequire(address), module, address.href);
  return {
    program: module.exports as Program,
    keep: () => {
      if (place !== null && script.cachedDataRejected !== false)
        isWritten(place, withChecksum(script.createCachedData()));
    },
  };
}
