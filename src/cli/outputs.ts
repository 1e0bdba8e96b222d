/**
 * One answer in several formats, each to its place: `--format text --format sarif=out.sarif`. What has no file goes to
 * the screen. Nothing here knows what the answer is about.
 */
import { appendFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command as Commander } from "commander";
import { writeWhole } from "../store/write.js";
import { withValues } from "./complete/values.js";
import type { Context } from "./context.js";
import { CannotAnswer, exit, type ExitCode } from "./exit.js";
import { oneOf, type Lang, type TypedCommon } from "./options.js";
import type { OwnFile } from "./own-files.js";
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
  return withValues(command.option("--format <format>", text, join), { "--format": { words: formats } });
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

/** The formats that were asked for with their places, as typed; null: none was. */
export function formatsAsked<Format extends string>(
  typed: TypedCommon,
  formats: readonly Format[],
  lang: Lang,
): readonly Output<Format>[] | null {
  const words = typed.format?.split(",").map((word) => word.trim());
  return words?.map((word) => outputOf(word, formats, lang)) ?? null;
}

/**
 * Outputs in the order in which they are given: the screen first. What is asked for twice is given once.
 * @throws CannotAnswer when two want the same place
 */
export function inTurn<Format extends string>(
  asked: readonly Output<Format>[],
  context: Context,
  lang: Lang,
): readonly Output<Format>[] {
  const outputs = asked
    .filter(({ format, path }, at) => asked.findIndex((one) => one.format === format && one.path === path) === at)
    .sort((one, other) => turnOf(one) - turnOf(other));
  refuseTwo(outputs, context, lang);
  return outputs;
}

/**
 * What was asked for, in the order in which it is given; otherwise the first of the formats, to the screen.
 * @throws CannotAnswer when a format is unknown, or two want the same place
 */
export function outputsOf<Format extends string>(
  typed: TypedCommon,
  formats: readonly [Format, ...Format[]],
  context: Context,
  lang: Lang,
): readonly Output<Format>[] {
  return inTurn(formatsAsked(typed, formats, lang) ?? [{ format: formats[0], path: null }], context, lang);
}

/** A file whole or not at all; a device or a pipe as it is: nothing is put in its place. */
async function put(path: string, text: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there === null || there.isFile() || there.isDirectory()) await writeWhole(path, text);
  else await appendFile(path, text);
}

/** In a file nothing is coloured, and nothing is as wide as somebody's terminal. */
const fileContext = (context: Context): Context => ({
  ...context,
  stdout: { ...context.stdout, isTTY: false, columns: null },
});

/** An answer as one text or its bytes, or piece by piece where it is too long to be held. */
type Pieces = string | Uint8Array | Iterable<string>;

const piecesOf = (pieces: Pieces): Iterable<string | Uint8Array> =>
  typeof pieces === "string" || pieces instanceof Uint8Array ? [pieces] : pieces;

const wholeOf = (pieces: Pieces): string | Uint8Array =>
  typeof pieces === "string" || pieces instanceof Uint8Array ? pieces : [...pieces].join("");

interface Asked<Format extends string> {
  readonly outputs: readonly Output<Format>[];
  readonly typed: TypedCommon;
  readonly context: Context;
  readonly lang: Lang;
  /** Where it has been looked up already which files are the plan's. */
  readonly own?: () => Promise<OwnFile>;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Says that a file could not be written; anything else that went wrong is a fault of the program. */
export function sayNotWritten(path: string, error: unknown, context: Context, lang: Lang): void {
  const code = codeOf(error);
  if (code === undefined) throw error;
  context.stderr.write(`ehs: ${outputWords[lang].notWritten(path, code)}\n`);
}

/** One of several formats that cannot be made does not keep the others back. */
async function orSaid<Format extends string>(
  { outputs, context }: Asked<Format>,
  make: () => Pieces | Promise<Pieces>,
): Promise<Pieces | null> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof CannotAnswer) || outputs.length === 1) throw error;
    context.stderr.write(`ehs: ${error.message}\n`);
    return null;
  }
}

/** An answer is not written over what it is about: refused before anything is given. */
async function refuseOwn<Format extends string>(asked: Asked<Format>): Promise<void> {
  const { outputs, typed, context, lang } = asked;
  const paths = outputs.flatMap(({ path }) => path ?? []);
  if (paths.length === 0) return;
  const look = asked.own ?? (async () => (await import("./own-files.js")).ownFiles(typed, context));
  const own = await (await look())(paths);
  const output = outputs.find(({ path }) => path !== null && path === own);
  if (output?.path !== undefined && output.path !== null)
    throw new CannotAnswer(outputWords[lang].ofPlan(output.path, output.format));
}

/**
 * Gives the answer in every format that was asked for.
 * @param shown the answer in a format, for the screen or for a file: the context says which
 * @param code what the command ends with when all is written
 * @throws CannotAnswer when a file of the plan would be written over
 * @returns that code, or 2 when a file could not be made or written; the screen has its answer then too
 */
export async function answer<Format extends string>(
  asked: Asked<Format>,
  shown: (format: Format, context: Context) => Pieces | Promise<Pieces>,
  code: ExitCode,
): Promise<ExitCode> {
  const { outputs, typed, context, lang } = asked;
  await refuseOwn(asked);
  let written = true;
  for (const { format, path } of outputs) {
    const pieces = await orSaid(asked, () => shown(format, path === null ? context : fileContext(context)));
    if (pieces === null) written = false;
    else if (path === null) for (const piece of piecesOf(pieces)) context.stdout.write(piece);
    else {
      try {
        await put(resolve(context.cwd, path), wholeOf(pieces));
        if (typed.quiet !== true) context.stderr.write(`ehs: ${outputWords[lang].written(path, format)}\n`);
      } catch (error) {
        sayNotWritten(path, error, context, lang);
        written = false;
      }
    }
  }
  return written ? code : exit.failed;
}
