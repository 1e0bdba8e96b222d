/** The tables of the file that was named, or what is wrong with it in the language of the answer. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CannotRead, limits, type ReadFault } from "../../exchange/fault.js";
import { readTables } from "../../exchange/read.js";
import type { ReadTable } from "../../model/sheet.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";
import { importWords } from "./words.js";

/** As it is shown: standard input has no name. */
const shownAs = (path: string): string => (path === "-" ? "stdin" : path);

async function bytesOf(path: string, { cwd, stdin }: Context): Promise<Uint8Array> {
  if (path === "-") return stdin();
  const full = resolve(cwd, path);
  const { size } = await stat(full);
  // not read at all, so that nothing larger is ever held
  if (size > limits.bytes) throw new CannotRead({ what: "too-large", bytes: limits.bytes });
  return readFile(full);
}

/** @throws CannotAnswer */
export async function tablesIn(path: string, context: Context, lang: Lang): Promise<readonly ReadTable[]> {
  const words = importWords[lang];
  try {
    const tables = await readTables(new Uint8Array(await bytesOf(path, context)));
    if (tables.every(({ rows }) => rows.length === 0)) throw new CannotRead({ what: "empty" });
    return tables;
  } catch (error) {
    if (error instanceof CannotRead) throw new CannotAnswer(words.fault(shownAs(path), error.fault));
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new CannotAnswer(words.unreadable(shownAs(path), code));
  }
}

/** The tab that was named; every tab where none was. @throws CannotAnswer where there is no such tab */
export function tabsNamed(
  tables: readonly ReadTable[],
  name: string | undefined,
  path: string,
  lang: Lang,
): readonly ReadTable[] {
  if (name === undefined) return tables;
  const found = tables.filter((table) => table.name === name);
  if (found.length > 0) return found;
  const names = tables.flatMap((table) => table.name ?? []);
  const fault: ReadFault = { what: "no-sheet", name, names };
  throw new CannotAnswer(importWords[lang].fault(shownAs(path), fault));
}
