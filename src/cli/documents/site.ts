/** Writes the open publication to a folder, and tells what else lies there. */
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { oneLine, ordinarySpaces } from "../../present/clean.js";
import type { Layouts } from "../../present/documents/document.js";
import { siteFiles } from "../../present/documents/site.js";
import { FolderTaken, writeFolder, type FolderWritten } from "../../publish/folder.js";
import type { DocumentKind } from "../../report/documents/document.js";
import type { SiteView } from "../../report/documents/site.js";
import { makeFolder } from "../../store/make-folder.js";
import type { Context } from "../context.js";
import { CannotAnswer, type ExitCode } from "../exit.js";
import type { Opened } from "../open.js";
import { outputWords } from "../output-words.js";
import { siteWords } from "./site-words.js";

/** As many names as a line can hold. */
const MOST = 5;

const few = (paths: readonly string[]): string =>
  paths.slice(0, MOST).map(oneLine).join(", ") + (paths.length > MOST ? `, … (+${paths.length - MOST})` : "");

/** Whether a folder is another or lies in it. */
function isIn(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way === "" || (!/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way));
}

interface SiteTarget {
  readonly opened: Pick<Opened, "folder" | "lang">;
  /** `output` is the folder. */
  readonly typed: { readonly output?: string; readonly quiet?: boolean };
  readonly layouts: Layouts;
  readonly context: Context;
}

/** A site is pages in a folder, unless only its view is asked for. */
export const isPages = (kind: DocumentKind, format: string | undefined): boolean =>
  kind === "site" && !/^json(?:=|$)/.test(format?.trim() ?? "");

function tell({ removed, kept, others, files }: FolderWritten, shown: string, { context, opened }: SiteTarget): void {
  const words = siteWords[opened.lang];
  const lines = [
    words.written(shown, files),
    ...(removed.length === 0 ? [] : [words.removed(removed.length)]),
    ...(kept.length === 0 ? [] : [words.kept(few(kept))]),
    ...(others.length === 0 ? [] : [words.others(others.length, few(others))]),
  ];
  for (const line of lines) context.stderr.write(`ehs: ${ordinarySpaces(line)}\n`);
}

/**
 * Writes every page, whole or not at all.
 * @param code what the command ends with when all is written
 * @throws CannotAnswer when no folder was named, when it lies in the plan, or when something of others is in the way
 */
export async function reportSite(view: SiteView, target: SiteTarget, code: ExitCode): Promise<ExitCode> {
  const { opened, typed, layouts, context } = target;
  const { output = "" } = typed;
  const words = siteWords[opened.lang];
  if (output.trim() === "" || output === "-") throw new CannotAnswer(words.needsFolder);
  const folder = resolve(context.cwd, output);
  if (isIn(folder, opened.folder)) throw new CannotAnswer(words.inPlan(output));
  try {
    await makeFolder(dirname(folder));
    const written = await writeFolder(folder, siteFiles(view, layouts));
    if (typed.quiet !== true) tell(written, output, target);
    return code;
  } catch (error) {
    if (error instanceof FolderTaken) throw new CannotAnswer(words.taken(output, few(error.paths)));
    const { code: system } = error as NodeJS.ErrnoException;
    throw system === undefined ? error : new CannotAnswer(outputWords[opened.lang].notWritten(output, system));
  }
}
