/** `ehs validate`: every finding in one run, each with its place and what to do. */
import { relative, resolve, sep } from "node:path";
import type { Command as Commander } from "commander";
import { nearest } from "../../check/nearest.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Accepted, Finding } from "../../model/finding.js";
import { acceptedText } from "../../present/accepted-text.js";
import { withoutCommands } from "../../present/findings-github.js";
import { findingsJson } from "../../present/findings-json.js";
import { findingsText, sinceText, type Since } from "../../present/findings-text.js";
import { type TypedAccept, wantsAccept, withAccept } from "../accepted/options.js";
import { renamed } from "../accepted/renamed.js";
import { everyBreakdown, readBreakdowns, type BreakdownsRead } from "../breakdowns.js";
import { withCommonOptions, type Command } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit } from "../exit.js";
import type { Fixed } from "../fix/index.js";
import { namesFix, type TypedFix, wantsFix, withFix } from "../fix/options.js";
import { findingsForHost } from "../host-findings.js";
import { catalogue } from "../inspect.js";
import { inspected } from "../inspected.js";
import { languageNear, openAsItIs, shownPath, type Opened } from "../open.js";
import { asOfDate, wantsColour, type TypedCommon } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";
import { withStdin } from "../stdin.js";
import { withWatch } from "../watch/option.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon, TypedAccept, Omit<TypedFix, "format"> {
  readonly as?: string;
  /** The moment from which a change is counted. */
  readonly since?: string;
  /** What the next commit would hold, and only what it brings. */
  readonly staged?: boolean;
  /** Every finding is shown on a terminal. */
  readonly all?: boolean;
}

/** So many are shown one by one on a terminal: nobody scrolls through more. What is piped or written is whole. */
const mostOnScreen = 100;

const formats = ["text", "json", "md", "github", "sarif", "junit", "gitlab", "suggestions"] as const;
type Format = (typeof formats)[number];

function declare(command: Commander): Commander {
  const declared = withAccept(withFix(withFormats(withWatch(withCommonOptions(command)), formats)))
    .option("--as-of <date>", "the day on which open items count as overdue; otherwise today in the plan's time zone")
    .option("--since <moment>", "only what came after a revision, date, meeting or edition, and by whose authority")
    .option("--staged", "the plan as the next commit would have it, and only what that brings: for a hook")
    .option("--all", `every finding on a terminal, where otherwise the gravest ${mostOnScreen} are shown`)
    .option("--as <path>", "with `-`: the place in the plan of the file on standard input, such as objectives/1.yaml");
  return withValues(declared, { "--code": { words: [...catalogue.keys()] }, "--as": { paths: "files" } });
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
const isWithin = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 || paths.includes("") || paths.some((path) => file === path || file.startsWith(`${path}/`));

const narrowed = (findings: readonly Finding[], paths: readonly string[]): readonly Finding[] =>
  findings.filter(({ file }) => isWithin(file, paths));

interface Asked {
  readonly opened: Opened;
  /** The moment that a change is counted from; undefined: everything is told. */
  readonly since: string | undefined;
  readonly figures: BreakdownsRead;
  /** Relative to the plan folder; empty: everything. */
  readonly paths: readonly string[];
  /** The name under which a file from standard input is told; null when there is none. */
  readonly piped: string | null;
}

/** The plan in the work tree or, with `--staged`, in git's index, and what it is held against. */
async function openFiles(typed: Typed, context: Context): Promise<Pick<Asked, "opened" | "since">> {
  if (typed.staged !== true) return { opened: await openAsItIs(typed, context), since: typed.since };
  const { openStaged } = await import("../history/staged.js");
  const lang = await languageNear(typed, context);
  let since: string | undefined;
  const opened = await openAsItIs(typed, context, async (tree, folder) => {
    const staged = await openStaged(tree, folder, context, lang);
    since = staged.hasBase ? (typed.since ?? "HEAD") : undefined;
    return staged.tree;
  });
  return { opened, since };
}

async function open(paths: readonly string[], typed: Typed, context: Context): Promise<Asked> {
  if (!paths.includes("-")) {
    const { opened, since } = await openFiles(typed, context);
    const figures = await readBreakdowns(opened.loaded, opened.tree, everyBreakdown, context.saveMemory);
    const known = [...opened.loaded.known, ...figures.files];
    return { opened, since, figures, piped: null, paths: paths.map((path) => inPlan(path, opened, known, context)) };
  }
  const words = cliWords[await languageNear(typed, context)];
  if (paths.length > 1) throw new CannotAnswer(words.stdinAlone);
  let place = "";
  const opened = await openAsItIs(typed, context, async (tree) => {
    const overlaid = await withStdin(tree, context, typed.as, words);
    place = overlaid.place;
    return overlaid.tree;
  });
  const figures = await readBreakdowns(opened.loaded, opened.tree, everyBreakdown, context.saveMemory);
  return { opened, since: typed.since, figures, piped: place, paths: [place] };
}

/** What there is to tell: everything, or with `--since` only what the change brought. */
interface Told {
  readonly findings: readonly Finding[];
  /** What the plan, or the change, accepts. */
  readonly accepted: readonly Accepted[];
  readonly since?: Since;
}

/** The code that reads history is loaded only when it is asked for. */
async function found({ opened, figures, paths, since }: Asked, typed: Typed, context: Context): Promise<Told> {
  const { loaded, lang } = opened;
  const asOf = asOfDate(typed.asOf, loaded.plan.settings, context.now(), lang);
  const today = typed.asOf === undefined ? asOf : undefined;
  const { findings, accepted } = await inspected(loaded, asOf, { figures, today });
  const within = (all: readonly Accepted[]) => all.filter(({ finding }) => isWithin(finding.file, paths));
  if (since === undefined) return { findings: narrowed(findings, paths), accepted: within(accepted) };
  const { changedSince } = await import("../history/change.js");
  const changed = await changedSince(since, { opened, findings, accepted, asOf, today }, typed, context);
  const { commit, day } = changed.base;
  const olderNotShown = narrowed(changed.older, paths).length;
  const told = { findings: narrowed(changed.findings, paths), accepted: within(changed.accepted) };
  return { ...told, since: { asked: since, commit, day, olderNotShown } };
}

/** What is said of a plan, or a change, in which nothing was found. */
function nothing({ opened, figures, paths }: Asked, { since }: Told): string {
  const { loaded, lang } = opened;
  if (since !== undefined) return sinceText([], since, lang);
  const files = [...loaded.known, ...figures.files].filter((file) => isWithin(file, paths));
  const entries = loaded.plan.entries.filter(({ file }) => isWithin(file, paths));
  return cliWords[lang].clean(files.length, indexPlan({ ...loaded.plan, entries }).measures.length);
}

/** The answer for people and for programs of our own: files are named from where the user stands. */
function shown(format: "text" | "json", asked: Asked, told: Told, typed: Typed, context: Context): string {
  const { folder, loaded, lang } = asked.opened;
  const { since } = told;
  const named = (file: string): string => (file === asked.piped ? "<stdin>" : shownPath(context, folder, file));
  const findings = told.findings.map((finding) => ({ ...finding, file: named(finding.file) }));
  const accepted = renamed(told.accepted, named);
  if (format === "json") return findingsJson(findings, catalogue, { lang, since, accepted });
  const colour = wantsColour(typed, context);
  const list = typed.showAccepted === true;
  const beside = typed.quiet === true && !list ? "" : acceptedText(accepted, catalogue, { lang, colour, list });
  if (findings.length === 0) return `${typed.quiet === true ? "" : `${nothing(asked, told)}\n`}${beside}`;
  const texts = new Map([...loaded.texts].map(([file, text]) => [named(file), text] as const));
  const width = context.stdout.columns ?? 120;
  const most = context.stdout.isTTY && typed.all !== true ? mostOnScreen : Infinity;
  const options = { lang, colour, width, most, ...(since === undefined ? {} : { since }) };
  return findingsText(findings, catalogue, texts, options) + beside;
}

/** The answer for hosts, which name files from the top of the repository. */
function forHost(
  format: Exclude<Format, "text" | "json">,
  asked: Asked,
  told: Told,
  typed: Typed,
  context: Context,
): Promise<string> {
  const { opened, figures, paths } = asked;
  const files = [...opened.loaded.known, ...figures.files].filter((file) => isWithin(file, paths));
  const listsAccepted = typed.showAccepted === true;
  return findingsForHost(format, { opened, rules: catalogue, files, listsAccepted, ...told }, context);
}

/** The code that mends is loaded only when it is asked for. */
async function mended(asked: Asked, typed: Typed, context: Context): Promise<Fixed> {
  const { fix } = await import("../fix/index.js");
  return fix({ opened: asked.opened, isWithin: (file) => isWithin(file, asked.paths) }, typed, context);
}

/** What is told when the list of what may stand has been changed; that code too is loaded only when asked for. */
async function accepting(asked: Asked, told: Told, typed: Typed, context: Context) {
  const { accept } = await import("../accepted/accept.js");
  const { failed, ...after } = await accept({ ...asked, told: told.findings }, typed, context);
  return { failed, asked: { ...asked, ...after }, told: await found({ ...asked, ...after }, typed, context) };
}

/** Whether the list of what may stand is to be changed. */
function isAccepting({ opened, piped }: Asked, typed: Typed, context: Context): boolean {
  const { loaded, lang } = opened;
  const fix = typed.fix === true || typed.fixSpelling === true;
  const today = asOfDate(undefined, loaded.plan.settings, context.now(), lang);
  return wantsAccept(typed, { staged: typed.staged === true, piped: piped !== null, fix }, today, lang);
}

export const validate: Command = {
  declare,
  run: async (given, typed: Typed, context) => {
    const fixes = namesFix(typed) && wantsFix(typed, given.includes("-"), await languageNear(typed, context));
    const read = await open(given, typed, context);
    const { lang } = read.opened;
    const outputs = outputsOf(typed, formats, context, lang);
    const accepts = isAccepting(read, typed, context);
    const fixed = fixes ? await mended(read, typed, context) : null;
    if (fixed !== null && "ends" in fixed) return fixed.ends;
    const present = { ...read, ...fixed };
    const first = { failed: fixed?.failed === true, asked: present, told: await found(present, typed, context) };
    const { failed, asked, told } = accepts ? await accepting(present, first.told, typed, context) : first;
    // the runner reads the text too, and the plan's own words must not be commands to it
    const isRead = outputs.some(({ format, path }) => format === "github" && path === null);
    const give = async (format: Format, to: Context): Promise<string> => {
      if (format !== "text" && format !== "json") return forHost(format, asked, told, typed, to);
      const text = shown(format, asked, told, typed, to);
      return isRead && format === "text" ? withoutCommands(text) : text;
    };
    const hasErrors = told.findings.some(({ severity }) => severity === "error");
    const code = await answer({ outputs, typed, context, lang }, give, hasErrors ? exit.no : exit.fine);
    return failed ? exit.failed : code;
  },
};
