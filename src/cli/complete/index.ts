/**
 * `ehs __complete <shell> <words…>`: what the last of the words can become, for the scripts of `ehs completion`. A line
 * for each: the word, a tab, what it means; a last line `:files` or `:folders` where paths can stand, with what of the
 * word is no part of the path. It is asked at every press of a key: whatever is wrong, it says nothing and ends with 0.
 */
import { QuietCommand } from "../usage.js";
import type { CommandEntry } from "../command.js";
import { commands } from "../commands/index.js";
import type { Context } from "../context.js";
import { exit, type ExitCode } from "../exit.js";
import { summaryOf } from "../help/summary.js";
import { languageNear } from "../open.js";
import type { Lang, TypedCommon } from "../options.js";
import { typedNear } from "../argv.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { argumentAt, fromBash, type Line, placeOf, startOf, unquoted } from "./typed.js";
import { type Values, valuesOf } from "./values.js";

interface Asked {
  readonly current: string;
  readonly typed: TypedCommon;
  readonly context: Context;
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly paths?: { readonly kind: "files" | "folders"; readonly prefix: string };
}

const none: Found = { candidates: [] };

const fitting = (candidates: readonly Candidate[], current: string): Candidate[] =>
  candidates.filter(({ word }) => word.startsWith(current));

/** Values of what has been typed of one, after what stays as it is; in a list with commas the last one is completed. */
async function valuesFor(values: Values | null, value: string, prefix: string, asked: Asked): Promise<Found> {
  if (values === null) return none;
  const before = value.slice(0, value.lastIndexOf(",") + 1);
  const given = new Set(before.split(","));
  const all = (await candidatesOf(values, asked.typed, asked.context)).filter(({ word }) => !given.has(word));
  const candidates = fitting(
    all.map(({ word, ...says }) => ({ word: `${prefix}${before}${word}`, ...says })),
    asked.current,
  );
  return values.paths === undefined ? { candidates } : { candidates, paths: { kind: values.paths, prefix } };
}

/** `--format sarif=` goes on with a file. */
function formatFile(value: string, prefix: string): Found | null {
  const at = value.lastIndexOf("=");
  if (at < value.lastIndexOf(",") || at < 0) return null;
  return { candidates: [], paths: { kind: "files", prefix: `${prefix}${value.slice(0, at + 1)}` } };
}

/** One that takes no several is not offered twice. */
const offered = (used: ReadonlySet<string>, long: string | undefined, repeats: boolean): boolean =>
  long !== undefined && (repeats || !used.has(long));

async function inCommand(entry: CommandEntry, rest: readonly string[], asked: Asked): Promise<Found> {
  const command = new QuietCommand("ehs").command(`${entry.name} ${entry.arguments}`);
  (await entry.load()).declare(command);
  const place = placeOf(command, rest, asked.current);
  if (place.at === "option") {
    const own = command.options
      .filter(({ long, parseArg }) => offered(place.used, long ?? undefined, parseArg !== undefined))
      .map(({ long, description }) => ({ word: long ?? "", says: description }));
    return { candidates: fitting([...own, { word: "--help" }], asked.current) };
  }
  if (place.at === "argument") {
    const name = argumentAt(entry, place.index);
    return name === null ? none : valuesFor(valuesOf(command, name), asked.current, "", asked);
  }
  const { option, typed, prefix } = place;
  const file = option.long === "--format" ? formatFile(typed, prefix) : null;
  return file ?? valuesFor(valuesOf(command, option.long ?? "", option.flags), typed, prefix, asked);
}

const commandsIn = (lang: Lang): Candidate[] =>
  commands.flatMap((entry) =>
    [entry.name, ...(entry.aliases ?? [])].map((word) => ({ word, says: summaryOf(entry, lang) })),
  );

async function found({ before, current }: Line, context: Context): Promise<Found> {
  const typed = typedNear(before);
  const asked: Asked = { current, typed, context };
  const start = startOf({ before, current });
  if (start.at === "in-command") {
    const entry = commands.find(({ name, aliases }) => name === start.name || aliases?.includes(start.name));
    return entry === undefined ? none : inCommand(entry, start.rest, asked);
  }
  if (start.at === "command") return { candidates: fitting(commandsIn(await languageNear(typed, context)), current) };
  if (start.at === "option")
    return {
      candidates: fitting([{ word: "--help" }, { word: "--version" }, { word: "--plan" }, { word: "--lang" }], current),
    };
  const flags = { "--plan": "<folder>", "--lang": "<language>" }[start.option] ?? "<>";
  return valuesFor(valuesOf(new QuietCommand(), start.option, flags), current, "", asked);
}

const MOST = 70;

function line({ word, says = "" }: Candidate): string {
  // eslint-disable-next-line no-control-regex -- a plan's own words are not let to command a terminal
  const text = says.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  return text === "" ? word : `${word}\t${text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text}`;
}

/** Never a word on standard error, and no failure. */
export async function complete([shell = "", ...words]: readonly string[], context: Context): Promise<ExitCode> {
  const quiet: Context = { ...context, stderr: { ...context.stderr, write: () => undefined } };
  try {
    const plain = words.map(unquoted);
    const typed =
      shell === "bash" ? fromBash(plain) : { before: plain.slice(0, -1), current: plain.at(-1) ?? "", done: "" };
    const { candidates, paths } = await found(typed, quiet);
    const lines = candidates
      .filter(({ word }) => word !== "" && !/[\s\u0000-\u001f]/.test(word)) // eslint-disable-line no-control-regex -- one a line
      .map((each) => line({ ...each, word: each.word.slice(typed.done.length) }));
    if (paths !== undefined) lines.push(`:${paths.kind}\t${paths.prefix.slice(typed.done.length)}`);
    if (lines.length > 0) context.stdout.write(`${lines.join("\n")}\n`);
  } catch {
    // half a command line has half an answer: none
  }
  return exit.fine;
}
