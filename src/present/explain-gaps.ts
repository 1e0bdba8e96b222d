/** What a kind of gap is, why it matters and what the next step is: `ehs explain` for the codes of `ehs gaps`. */
import { CONSEQUENCES, consequenceOf } from "../evaluate/gaps/consequence.js";
import type { GapCode } from "../evaluate/gaps/gap.js";
import { NEXT_STEPS } from "../evaluate/gaps/next-step.js";
import type { FindingsOptions } from "./findings-text.js";
import { paintFor } from "./colour.js";
import { gapWords } from "./lang/gaps.js";
import { displayWidth, padEnd, wrap } from "./width.js";

const margin = "  ";

/** `ehs explain <code of a gap>`. */
export function explainGap(code: GapCode, { lang, colour, width }: FindingsOptions): string {
  const { kinds, next, labels, classes } = gapWords(lang);
  const paint = paintFor(colour);
  const room = Math.min(100, Math.max(40, width));
  const at = consequenceOf(code);
  const of = CONSEQUENCES[at - 1];
  const section = (title: string, text: string): string[] => [
    "",
    paint.strong(title),
    ...wrap(text, room - margin.length).map((line) => margin + line),
  ];
  const lines = [
    `${paint.strong(code)} (${labels.kind})`,
    ...wrap(kinds[code].title, room),
    ...section(labels.matters, kinds[code].why),
    ...section(labels.mend, next[NEXT_STEPS[code]]),
    ...(of === undefined ? [] : section(labels.rank, `${at}. ${classes[of.code]}`)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Every kind of gap with its title, in order of consequence. */
export function gapCatalogueText(codes: readonly GapCode[], { lang, colour }: FindingsOptions): string {
  const { kinds, labels } = gapWords(lang);
  const paint = paintFor(colour);
  const width = Math.max(0, ...codes.map(displayWidth));
  return codes.map((code) => `${paint.strong(padEnd(code, width))}  ${labels.kind}  ${kinds[code].title}\n`).join("");
}
