/**
 * One answer in several formats, each to its place: `--format text --format sarif=out.sarif`. What has no file goes to
 * the screen. Nothing here knows what the answer is about.
 */
import { appendFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command as Commander } from "commander";
import { writeWhole } from "../store/write.js";
import type { Context } from "./context.js";
import { CannotAnswer, exit, type ExitCode } from "./exit.js";
import { oneOf, type Lang, type TypedCommon } from "./options.js";
import { outputWords } from "./output-words.js";

/** A format and the file it goes to, as typed; null: the screen. */
export interface Output<Format extends string> {
  readonly format: Format;
  readonly path: string | null;
}

/** `--format`, repeatable and with comma lists; the first of the formats where none is asked for. */
export function withFormats(command: Commander, formats: readonly string[]): Commander {
  const text = `${formats.join(", ")}; with =<file> to a file, and then several (comma list, repeatable)`;
  const join = (value: string, earlier: string | undefined): string =>
    earlier === undefined ? value : `${earlier},${value}`;
  return command.option("--format <format>", text, join);
}

function outputOf<Format extends string>(typed: string, formats: readonly Format[], lang: Lang): Output<Format> {
  const at = typed.indexOf("=");
  const format = oneOf("--format", at < 0 ? typed : typed.slice(0, at), formats, lang);
  if (at < 0) return { format, path: null };
  const path = typed.slice(at + 1).trim();
  if (path === "") throw new CannotAnswer(outputWords[lang].noPath(format));
  return { format, path: path === "-" ? null : path };
}

/** The screen before files, and on the screen the text first. */
const turnOf = ({ format, path }: Output<string>): number => (path !== null ? 2 : format === "text" ? 0 : 1);

/** Annotations are read by the runner and not by people, so they may follow the text in its log. */
const goTogether = (one: string, other: string): boolean => one === "text" && other === "github";

function refuseTwo(outputs: readonly Output<string>[], { cwd }: Context, lang: Lang): void {
  const [one, other, third] = outputs.filter(({ path }) => path === null).map(({ format }) => format);
  const crowded = other !== undefined && (third !== undefined || !goTogether(one ?? "", other));
  if (crowded) throw new CannotAnswer(outputWords[lang].twoToScreen(one ?? "", third ?? other));
  const met = new Set<string>();
  for (const { path } of outputs) {
    if (path === null) continue;
    const full = resolve(cwd, path);
    if (met.has(full)) throw new CannotAnswer(outputWords[lang].twoToFile(path));
    met.add(full);
  }
}

/**
 * What was asked for, in the order in which it is given: the screen first.
 * @throws CannotAnswer when a format is unknown, or two want the same place
 */
export function outputsOf<Format extends string>(
  typed: TypedCommon,
  formats: readonly [Format, ...Format[]],
  context: Context,
  lang: Lang,
): readonly Output<Format>[] {
  const words = (typed.format ?? formats[0]).split(",").map((word) => word.trim());
  const asked = words.map((word) => outputOf(word, formats, lang));
  const outputs = asked
    .filter(({ format, path }, at) => asked.findIndex((one) => one.format === format && one.path === path) === at)
    .sort((one, other) => turnOf(one) - turnOf(other));
  refuseTwo(outputs, context, lang);
  return outputs;
}

/** A file whole or not at all; a device or a pipe as it is: nothing is put in its place. */
async function put(path: string, text: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there === null || there.isFile() || there.isDirectory()) await writeWhole(path, text);
  else await appendFile(path, text);
}

/** In a file nothing is coloured, and nothing is as wide as somebody's terminal. */
const fileContext = (context: Context): Context => ({
  ...context,
  stdout: { ...context.stdout, isTTY: false, columns: null },
});

/** An answer as one text, or piece by piece where it is too long to be held. */
type Pieces = string | Iterable<string>;

const piecesOf = (pieces: Pieces): Iterable<string> => (typeof pieces === "string" ? [pieces] : pieces);

interface Asked<Format extends string> {
  readonly outputs: readonly Output<Format>[];
  readonly typed: TypedCommon;
  readonly context: Context;
  readonly lang: Lang;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Says that a file could not be written; anything else that went wrong is a fault of the program. */
export function sayNotWritten(path: string, error: unknown, context: Context, lang: Lang): void {
  const code = codeOf(error);
  if (code === undefined) throw error;
  context.stderr.write(`ehs: ${outputWords[lang].notWritten(path, code)}\n`);
}

/**
 * Gives the answer in every format that was asked for.
 * @param shown the answer in a format, for the screen or for a file: the context says which
 * @param code what the command ends with when all is written
 * @returns that code, or 2 when a file could not be written; the screen has its answer then too
 */
export async function answer<Format extends string>(
  { outputs, typed, context, lang }: Asked<Format>,
  shown: (format: Format, context: Context) => Pieces | Promise<Pieces>,
  code: ExitCode,
): Promise<ExitCode> {
  let written = true;
  for (const { format, path } of outputs) {
    if (path === null) {
      for (const piece of piecesOf(await shown(format, context))) context.stdout.write(piece);
      continue;
    }
    const text = [...piecesOf(await shown(format, fileContext(context)))].join("");
    try {
      await put(resolve(context.cwd, path), text);
      if (typed.quiet !== true) context.stderr.write(`ehs: ${outputWords[lang].written(path, format)}\n`);
    } catch (error) {
      sayNotWritten(path, error, context, lang);
      written = false;
    }
  }
  return written ? code : exit.failed;
}
