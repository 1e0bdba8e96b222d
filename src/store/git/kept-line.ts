/**
 * What was told of a line of history, kept in one file inside the git directory. A commit never changes, nor what came
 * before it, so that the line up to it stands for good; deleting the file changes nothing but time.
 */
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { sha256 } from "../fingerprint.js";
import { makeFolder } from "../make-folder.js";

/** Data and the pages that belong to it. */
interface KeptLine {
  /** As JSON. */
  readonly data: string;
  readonly pages: readonly Buffer[];
}

export interface LineStore {
  /** null where nothing is kept under the name. */
  read(name: string): Promise<KeptLine | null>;
  /** Keeps it in place of what was there; never fails. */
  write(name: string, line: KeptLine): Promise<void>;
}

/** Keeps nothing. */
export const noLines: LineStore = { read: () => Promise.resolve(null), write: () => Promise.resolve() };

/** Bytes of a file that is read and kept. */
const most = 96 * 1024 * 1024;

/** Files of one version that are kept, of different names. */
const mostFiles = 8;

const short = (text: string): string => sha256(text).slice(0, 12);

/** The first line: a checksum of all that follows it and of how long its parts are, and what it is of. */
function headOf(body: Buffer, lengths: readonly number[], of: string): string {
  const parts = lengths.join(",");
  const sum = crc32(body, crc32(parts)).toString(16).padStart(8, "0");
  return `ehs line ${sum} ${parts} ${of}\n`;
}

function partsOf(body: Buffer, lengths: readonly number[]): Buffer[] {
  let at = 0;
  return lengths.map((length) => body.subarray(at, (at += length)));
}

function unpacked(bytes: Buffer, of: string): KeptLine | null {
  const start = bytes.indexOf(10) + 1;
  const body = bytes.subarray(start);
  const head = bytes.toString("utf8", 0, start);
  const lengths = (head.split(" ")[3] ?? "").split(",").map(Number);
  if (head !== headOf(body, lengths, of)) return null;
  const [data, ...pages] = partsOf(body, lengths);
  // whole by the checksum, so it is what was written
  return data === undefined ? null : { data: inflateRawSync(data).toString(), pages };
}

/** Files of other versions go, and the oldest where there are many. */
async function tidy(folder: string, version: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^line-[0-9a-f]{12}-[0-9a-f]{12}$/.test(name));
  const own = names.filter((name) => name.startsWith(`line-${version}-`));
  const aged = await Promise.all(own.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  const kept = aged.sort((one, other) => other.at - one.at).slice(0, mostFiles);
  const gone = names.filter((name) => !kept.some((each) => each.name === name));
  await Promise.all(gone.map((name) => rm(join(folder, name), { force: true })));
}

/**
 * @param gitDir absolute
 * @param version of everything that what is told depends on but the history: the program, the schema, the rule
 */
export function keptLines(gitDir: string, version: string): LineStore {
  const folder = join(gitDir, "ehs");
  const fileOf = (name: string): string => join(folder, `line-${short(version)}-${short(name)}`);
  const what = (name: string): string => JSON.stringify([version, name]);
  return {
    read: async (name) => {
      try {
        const file = fileOf(name);
        return (await stat(file)).size > most ? null : unpacked(await readFile(file), what(name));
      } catch {
        return null;
      }
    },
    write: async (name, { data, pages }) => {
      const parts = [deflateRawSync(data, { level: 1 }), ...pages];
      const body = Buffer.concat(parts);
      const beside = `${fileOf(name)}.${process.pid}.new`;
      const head = headOf(
        body,
        parts.map(({ length }) => length),
        what(name),
      );
      try {
        await makeFolder(folder);
        await writeFile(beside, Buffer.concat([Buffer.from(head), body]));
        await rename(beside, fileOf(name));
        await tidy(folder, short(version));
      } catch {
        // A full disk, a folder that may not be written: the next run works it out again.
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
  };
}
