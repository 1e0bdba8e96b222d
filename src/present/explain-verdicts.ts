/** What a status or a flag of a measure means: `ehs explain` for the words beside a verdict. */
import type { Flag, Status } from "../model/progress.js";
import { paintFor } from "./colour.js";
import type { FindingsOptions } from "./findings-text.js";
import { catalogue } from "./lang/index.js";
import { type Meaning, verdictWords } from "./lang/verdicts.js";
import { statusOrder } from "./marks.js";
import { displayWidth, padEnd, wrap } from "./width.js";

const margin = "  ";

/** Every flag, in the order of the catalogue. A word of the catalogue is a flag by its type. */
const flagCodes: readonly Flag[] = Object.keys(catalogue("en").flag) as Flag[];

/** A status or a flag by its code. */
export type Verdict = Status | Flag;

/** The codes as typed: every status, then every flag. */
export const verdictCodes: readonly Verdict[] = [...statusOrder, ...flagCodes];

interface Told extends Meaning {
  readonly kind: string;
  readonly name: string;
}

const isStatus = (code: Verdict): code is Status => statusOrder.some((status) => status === code);

function told(code: Verdict, lang: FindingsOptions["lang"]): Told {
  const [words, { status, flag, statuses, flags }] = [catalogue(lang), verdictWords(lang)];
  return isStatus(code)
    ? { kind: status, name: words.status[code], ...statuses[code] }
    : { kind: flag, name: words.flag[code], ...flags[code] };
}

/** `ehs explain <status or flag>`. */
export function explainVerdict(code: Verdict, { lang, colour, width }: FindingsOptions): string {
  const words = verdictWords(lang);
  const { kind, name, when, act } = told(code, lang);
  const paint = paintFor(colour);
  const room = Math.min(100, Math.max(40, width));
  const section = (title: string, text: string): string[] => [
    "",
    paint.strong(title),
    ...wrap(text, room - margin.length).map((line) => margin + line),
  ];
  const lines = [`${paint.strong(code)} (${kind})`, name, ...section(words.when, when), ...section(words.act, act)];
  return `${lines.join("\n")}\n`;
}

/** Every status and flag with its name on the screens. */
export function verdictCatalogueText({ lang, colour }: FindingsOptions): string {
  const paint = paintFor(colour);
  const width = Math.max(0, ...verdictCodes.map(displayWidth));
  const line = (code: Verdict): string => {
    const { kind, name } = told(code, lang);
    return `${paint.strong(padEnd(code, width))}  ${kind}  ${name}\n`;
  };
  return verdictCodes.map(line).join("");
}
