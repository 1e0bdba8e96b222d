/** Says what was mended, what was not and why, and what of the form is left. */
import { messageOf } from "../../present/findings-text.js";
import type { Context } from "../context.js";
import { catalogue } from "../inspect.js";
import { type Opened, shownPath } from "../open.js";
import type { TypedCommon } from "../options.js";
import { candidatesIn, nameOf } from "./candidate.js";
import type { FormLeft } from "./form.js";
import type { Refused } from "./mend.js";
import type { TypedFix } from "./options.js";
import type { Ordered } from "./order.js";
import { fixWords } from "./words.js";

/** So many repairs that were not made are told one by one. */
const most = 20;

interface Asked {
  readonly opened: Opened;
  readonly isWithin: (file: string) => boolean;
}

interface Done {
  readonly ordered: Ordered;
  /** Those that were written, or would have been. */
  readonly files: ReadonlySet<string>;
  readonly form: FormLeft;
}

function refusedLine({ finding, reason }: Refused, { opened }: Asked, context: Context): string {
  const words = fixWords[opened.lang];
  const { file, line, col, code } = finding;
  const place = `${shownPath(context, opened.folder, file)}:${line}:${col}`;
  const why = ((): string => {
    if (reason.why !== "new") return words.reasons[reason.why];
    const { finding: made } = reason;
    return words.reasons.new(made.code, made.line, messageOf(made, catalogue, opened.lang));
  })();
  return words.refused(place, code, why);
}

/** What was mended, and which files were put in order; that nothing could be, where that is all there is to say. */
function madeLines({ ordered, files }: Done, { opened }: Asked, dryRun: boolean): string[] {
  const words = fixWords[opened.lang];
  const made = ordered.made.filter(({ file }) => files.has(file));
  const formed = [...ordered.formed].filter((file) => files.has(file));
  const count = new Set(made.map(({ file }) => file)).size;
  const lines = made.length === 0 ? [] : [(dryRun ? words.would : words.made)(made.length, count)];
  if (formed.length > 0) lines.push(words.formed(formed.length, [...ordered.kinds], dryRun));
  return lines.length === 0 ? [words.nothing] : lines;
}

/** Says it all, unless nothing is to be said. */
export function sayFixed(done: Done, asked: Asked, typed: TypedCommon & TypedFix, context: Context): void {
  if (typed.quiet === true) return;
  const words = fixWords[asked.opened.lang];
  const { ordered, form } = done;
  const { refused, shown, state } = ordered;
  const dryRun = typed.dryRun === true;
  const left = state.findings.filter(({ file }) => asked.isWithin(file));
  const tried = new Set(refused.map(({ finding }) => nameOf(finding)));
  const open = candidatesIn(left, state.loaded, true).filter(({ finding }) => !tried.has(nameOf(finding))).length;
  const lines = [
    ...refused.slice(0, most).map((each) => refusedLine(each, asked, context)),
    ...(refused.length > most ? [words.more(refused.length - most)] : []),
    ...madeLines(done, asked, dryRun),
    ...(shown === 0 ? [] : [words.shown(shown, dryRun)]),
    ...(open === 0 || typed.fixSpelling === true ? [] : [words.misspelt(open)]),
    ...(dryRun ? [words.left(left.length)] : []),
    ...(form.lines + form.tabs === 0 ? [] : [words.form(form)]),
  ];
  for (const line of lines) context.stderr.write(`ehs: ${line}\n`);
}
