/**
 * Templates of a house's own: read from its folder, compiled, and put in the place of those of the same name. They are
 * code that the house trusts, and can do no more than lay out: they read no files and reach nothing but the view.
 */
import { lstat, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { nearest } from "../../check/nearest.js";
import { unsteering } from "../../present/clean.js";
import type { House } from "../../present/documents/document.js";
import { LayoutError, type LayoutFormat } from "../../present/documents/engine.js";
import { documentKinds } from "../../report/documents/document.js";
import { inTheWay, layOut, type NewFile } from "../../store/lay-out.js";
import { packagedFolder } from "../../store/package.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { shownPath } from "../open.js";
import type { Lang } from "../options.js";
import { sayNotWritten } from "../outputs.js";
import { fileKey, templateFault } from "./template-fault.js";
import { documentCliWords } from "./words.js";

/** Where the program's own lie in its package. */
const PACKAGED = "templates/documents";
const STYLE = "style.css";

/** No template is larger. */
const MEGABYTES = 1;

export interface HouseTemplates {
  readonly house: House;
  /** The file of each template, as the user can open it. */
  readonly files: ReadonlyMap<string, string>;
}

interface Asked {
  readonly context: Context;
  readonly lang: Lang;
  /** Says what is not used. */
  readonly tell: (text: string) => void;
}

interface Named {
  readonly layout: string;
  readonly format: LayoutFormat;
}

const pattern = /^(parts\/)?([\w-]+)\.(html|md)\.hbs$/;

/** A layout of a kind, or of the pages of one such as `site-front`; in parts/ anything that is not such a name. */
function templateAt(path: string, layouts: ReadonlySet<string>): Named | null {
  const [, part, layout = "", format = ""] = pattern.exec(path) ?? [];
  if (format !== "html" && format !== "md") return null;
  return (part === undefined) === layouts.has(layout) ? { layout, format } : null;
}

/** Names of the layouts, those of kinds and those of pages of their own. */
const layoutsOf = (built: Iterable<string>): ReadonlySet<string> =>
  new Set([...documentKinds, ...[...built].flatMap((path) => /^([\w-]+)\.\w+\.hbs$/.exec(path)?.[1] ?? [])]);

/** Files that editors and file managers leave behind, and what explains the rest. */
const isAside = (path: string): boolean =>
  path.split("/").some((part) => part.startsWith(".")) || /^README\b/i.test(path);

/** A folder with more in it is somebody's home, or the whole disk. */
const MOST = 1000;

/** Files of the folder and of those right in it: nobody looks further down than templates lie. */
async function filesWithin(folder: string, at = ""): Promise<readonly string[]> {
  const entries = (await readdir(join(folder, at), { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith("."),
  );
  if (entries.length > MOST) throw Object.assign(new Error("too many files"), { code: "EFBIG" });
  const own = entries.filter((entry) => entry.isFile()).map(({ name }) => (at === "" ? name : `${at}/${name}`));
  const below = at === "" ? entries.filter((entry) => entry.isDirectory()) : [];
  const inner = await Promise.all(below.map(({ name }) => filesWithin(folder, name).catch(noneOf)));
  return [...own, ...inner.flat()].sort();
}

/** What lies in another folder is none of ours, whatever keeps it from being read. */
const noneOf = (): readonly string[] => [];

async function filesIn(folder: string, typed: string, { lang }: Asked): Promise<readonly string[]> {
  const { noTemplates } = documentCliWords[lang];
  try {
    if (!(await lstat(resolve(folder))).isDirectory()) throw new CannotAnswer(noTemplates(typed, "ENOTDIR"));
    return await filesWithin(folder);
  } catch (error) {
    if (error instanceof CannotAnswer) throw error;
    throw new CannotAnswer(noTemplates(typed, (error as NodeJS.ErrnoException).code ?? "?"));
  }
}

async function textOf(folder: string, path: string, shown: string, { lang }: Asked): Promise<string> {
  const bytes = await readFile(join(folder, path));
  if (bytes.length > MEGABYTES * 1024 * 1024) throw new CannotAnswer(documentCliWords[lang].tooLarge(shown, MEGABYTES));
  return unsteering(bytes.toString("utf8").replace(/^\ufeff/, ""));
}

/**
 * @param typed the folder, as it was given
 * @throws CannotAnswer when it cannot be read, or what is in it is no template
 */
export async function readTemplates(typed: string, asked: Asked): Promise<HouseTemplates> {
  const { context, lang, tell } = asked;
  const words = documentCliWords[lang];
  const folder = resolve(context.cwd, typed);
  const built = [...(await packagedFolder(PACKAGED)).keys()];
  const layouts = layoutsOf(built);
  const files = new Map<string, string>();
  const specs: Record<LayoutFormat, Record<string, object>> = { html: {}, md: {} };
  let style: string | null = null;
  const { compileLayout } = await import("../../present/documents/compile.js");
  for (const path of await filesIn(folder, typed, asked)) {
    const shown = shownPath(context, folder, path);
    const found = templateAt(path, layouts);
    if (found === null && path !== STYLE) {
      if (!isAside(path)) tell(words.unknownTemplate(shown, nearest(path, built)));
      continue;
    }
    const text = await textOf(folder, path, shown, asked);
    if (found === null) style = text;
    else {
      files.set(fileKey(found.format, found.layout), shown);
      try {
        specs[found.format][found.layout] = compileLayout(found.layout, text);
      } catch (error) {
        throw error instanceof LayoutError ? templateFault(error, shown, lang) : error;
      }
    }
  }
  if (files.size === 0 && style === null) tell(words.noneUsed(typed));
  return { house: { ...specs, style }, files };
}

/** `ehs report --templates-out <folder>`: the built-in templates, to start from. */
export async function layOutTemplates(typed: string, { context, lang, tell }: Asked): Promise<ExitCode> {
  const words = documentCliWords[lang];
  const folder = resolve(context.cwd, typed);
  const files: NewFile[] = [...(await packagedFolder(PACKAGED))].map(([path, content]) => ({ path, content }));
  try {
    const there = await inTheWay(folder, files);
    if (there.length > 0) throw new CannotAnswer(words.inTheWay(typed, there));
    await layOut(folder, files);
  } catch (error) {
    if (error instanceof CannotAnswer) throw error;
    sayNotWritten(typed, error, context, lang);
    return exit.failed;
  }
  tell(words.laidOut(files.length, typed));
  return exit.fine;
}
