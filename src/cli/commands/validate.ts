/** `ehs validate`: every finding in one run, each with its place and what to do. */
import { relative, resolve, sep } from "node:path";
import type { Command as Commander } from "commander";
import { nearest } from "../../check/nearest.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Finding } from "../../model/finding.js";
import { findingsJson } from "../../present/findings-json.js";
import { findingsText } from "../../present/findings-text.js";
import { everyBreakdown, readBreakdowns, type BreakdownsRead } from "../breakdowns.js";
import { withCommonOptions, type Command } from "../command.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit } from "../exit.js";
import { catalogue, inspect } from "../inspect.js";
import { openPlan, shownPath, type Opened } from "../open.js";
import { asOfDate, languageOf, oneOf, wantsColour, type TypedCommon } from "../options.js";
import { withStdin } from "../stdin.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon {
  readonly as?: string;
}

const formats = ["text", "json"] as const;

function declare(command: Commander): Commander {
  return withCommonOptions(command)
    .option("--format <format>", formats.join(", "), "text")
    .option("--as-of <date>", "the day on which open items count as overdue; otherwise today in the plan's time zone")
    .option("--as <path>", "with `-`: the place in the plan of the file on standard input, such as objectives/1.yaml");
}

/** A path as typed, relative to the plan folder; from where the user stands, or else from the plan folder. */
function inPlan(path: string, { folder, lang }: Opened, known: readonly string[], context: Context): string {
  const words = cliWords[lang];
  const candidates = [resolve(context.cwd, path), resolve(folder, path)].map((full) =>
    relative(folder, full).split(sep).join("/"),
  );
  const match = candidates.find(
    (file) => file === "" || known.some((one) => one === file || one.startsWith(`${file}/`)),
  );
  if (match !== undefined) return match;
  if (candidates.every((file) => file.startsWith(".."))) throw new CannotAnswer(words.outside(path, folder));
  const near = nearest(candidates[0] ?? path, known);
  throw new CannotAnswer(words.noFile(path, near === null ? null : shownPath(context, folder, near)));
}

/** What is reported: paths narrow that, never what is loaded. */
function narrowed(findings: readonly Finding[], paths: readonly string[]): readonly Finding[] {
  if (paths.length === 0 || paths.includes("")) return findings;
  return findings.filter(({ file }) => paths.some((path) => file === path || file.startsWith(`${path}/`)));
}

interface Asked {
  readonly opened: Opened;
  readonly figures: BreakdownsRead;
  /** Relative to the plan folder; empty: everything. */
  readonly paths: readonly string[];
  /** The name under which a file from standard input is told; null when there is none. */
  readonly piped: string | null;
}

async function open(paths: readonly string[], typed: Typed, context: Context): Promise<Asked> {
  if (!paths.includes("-")) {
    const opened = await openPlan(typed, context);
    const figures = await readBreakdowns(opened.loaded, opened.tree, everyBreakdown);
    const known = [...opened.loaded.known, ...figures.files];
    return { opened, figures, piped: null, paths: paths.map((path) => inPlan(path, opened, known, context)) };
  }
  const words = cliWords[languageOf(typed, context.env, null)];
  if (paths.length > 1) throw new CannotAnswer(words.stdinAlone);
  let place = "";
  const opened = await openPlan(typed, context, async (tree) => {
    const overlaid = await withStdin(tree, context, typed.as, words);
    place = overlaid.place;
    return overlaid.tree;
  });
  const figures = await readBreakdowns(opened.loaded, opened.tree, everyBreakdown);
  return { opened, figures, piped: place, paths: [place] };
}

export const validate: Command = {
  declare,
  run: async (given, typed: Typed, context) => {
    const { opened, figures, paths, piped } = await open(given, typed, context);
    const { folder, loaded, lang } = opened;
    const format = oneOf("--format", typed.format ?? "text", formats, lang);
    const asOf = asOfDate(typed.asOf, loaded.plan.settings, context.now(), lang);
    const shown = (file: string): string => (file === piped ? "<stdin>" : shownPath(context, folder, file));
    const findings = narrowed(
      inspect(loaded, asOf, { figures, today: typed.asOf === undefined ? asOf : undefined }).findings,
      paths,
    ).map((finding) => ({
      ...finding,
      file: shown(finding.file),
    }));
    const texts = new Map([...loaded.texts].map(([file, text]) => [shown(file), text] as const));
    const options = { lang, colour: wantsColour(typed, context), width: context.stdout.columns ?? 120 };
    context.stdout.write(
      format === "json" ? findingsJson(findings, catalogue, lang) : findingsText(findings, catalogue, texts, options),
    );
    if (findings.length === 0 && format === "text" && typed.quiet !== true) {
      context.stdout.write(
        `${cliWords[lang].clean(paths.length === 0 ? loaded.known.size + figures.files.length : paths.length, indexPlan(loaded.plan).measures.length)}\n`,
      );
    }
    return findings.some(({ severity }) => severity === "error") ? exit.no : exit.fine;
  },
};
