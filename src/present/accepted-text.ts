/** Findings that may stand, for the terminal: how many there are, and on request each with its reason. */
import type { Accepted } from "../model/finding.js";
import type { Lang } from "../report/wording.js";
import { oneLine } from "./clean.js";
import { paintFor } from "./colour.js";
import { messageOf, type Rules } from "./findings-text.js";
import { acceptedWords } from "./lang/accepted.js";
import { catalogue } from "./lang/index.js";

export interface AcceptedOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Each of them, and not only how many. */
  readonly list: boolean;
}

/** Why it may stand, who said so and when, and where that is written. */
export function groundsOf({ reason, role, date, until, at }: Accepted, lang: Lang): string {
  const words = acceptedWords(lang);
  const by = oneLine(words.by(role, date, until));
  const where = words.where(`${oneLine(at.file)}:${at.line}`);
  return `${oneLine(reason)} (${by === "" ? "" : `${by}; `}${where})`;
}

function linesOf(each: Accepted, rules: Rules, { lang, colour }: AcceptedOptions): string[] {
  const paint = paintFor(colour);
  const { file, line, col, severity, code, item } = each.finding;
  const head = [
    paint.strong(`${oneLine(file)}:${line}:${col}`),
    paint.muted(catalogue(lang).findings.severity[severity]),
    paint.muted(code),
    item === null ? "-" : oneLine(item),
    oneLine(messageOf(each.finding, rules, lang)),
  ];
  return ["", head.join("  "), `  ${acceptedWords(lang).reason}: ${groundsOf(each, lang)}`];
}

/** A line, or a list; nothing when there are none. Files are named as they are given. */
export function acceptedText(accepted: readonly Accepted[], rules: Rules, options: AcceptedOptions): string {
  if (accepted.length === 0) return "";
  const words = acceptedWords(options.lang);
  const count = words.count(accepted.length);
  if (!options.list) return `${count} ${words.hint}\n`;
  return `${[count, ...accepted.flatMap((each) => linesOf(each, rules, options))].join("\n")}\n`;
}
