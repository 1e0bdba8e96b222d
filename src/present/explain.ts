/** What a finding means, why it matters and how to mend it, from the rule that makes it. */
import type { Rule } from "../check/rule.js";
import { harmless } from "./clean.js";
import type { FindingsOptions } from "./findings-text.js";
import { paintFor } from "./colour.js";
import { catalogue } from "./lang/index.js";
import { displayWidth, padEnd, wrap } from "./width.js";

const margin = "  ";
const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === "" ? line : margin + line));

/** Prose is read best in lines that are not too long. */
const proseWidth = (width: number): number => Math.min(100, Math.max(40, width));

const yamlLines = (yaml: string): string[] => harmless(yaml).trimEnd().split("\n");

/** `ehs explain <code>`. */
export function explainText(rule: Rule, { lang, colour, width }: FindingsOptions): string {
  const words = catalogue(lang).findings;
  const paint = paintFor(colour);
  const room = proseWidth(width);
  const section = (title: string, lines: readonly string[]): string[] => ["", paint.strong(title), ...indented(lines)];
  const prose = (text: string): string[] => wrap(text, room - margin.length);
  const lines = [
    `${paint.strong(rule.code)} (${words.severity[rule.severity]})`,
    ...wrap(rule.title[lang], room),
    ...section(words.why, prose(rule.why[lang])),
    ...section(words.mend, prose(rule.mend[lang])),
    ...section(words.bad, yamlLines(rule.example.bad)),
    ...section(words.good, yamlLines(rule.example.good)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Every code with its severity and title, in the order given. */
export function catalogueText(rules: readonly Rule[], { lang, colour }: FindingsOptions): string {
  const words = catalogue(lang).findings;
  const paint = paintFor(colour);
  const code = Math.max(0, ...rules.map((rule) => displayWidth(rule.code)));
  const severity = Math.max(0, ...rules.map((rule) => displayWidth(words.severity[rule.severity])));
  const lines = rules.map(
    (rule) =>
      `${paint.strong(padEnd(rule.code, code))}  ${padEnd(words.severity[rule.severity], severity)}  ${rule.title[lang]}\n`,
  );
  return lines.join("");
}
