/** `ehs <command> --help`: what commander says, in the language of the answer, and examples. */
import type { Command as Commander } from "commander";
import type { CommandEntry } from "../command.js";
import type { Lang } from "../options.js";
import { examplesOf } from "./examples/index.js";
import { twoColumns } from "./layout.js";
import { optionText } from "./option-text.js";
import { summaryOf } from "./summary.js";
import { helpWords } from "./words.js";

const LEFT = 44;

function examplesText(name: string, lang: Lang, width: number): string {
  const examples = examplesOf(name);
  if (examples.length === 0) return "";
  const longest = Math.max(...examples.map(({ line }) => line.length));
  const rows = examples.map(({ line, does }) => [line, does[lang]] as const);
  return `\n${helpWords[lang].examples}\n${twoColumns(rows, Math.min(longest, LEFT), width)}`;
}

/** Puts the help of a command in the language of the answer. */
export function withPage(command: Commander, entry: CommandEntry, lang: Lang): void {
  const words = helpWords[lang];
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.usage,
    "Arguments:": words.arguments,
    "Options:": words.options,
  };
  const width = command.configureOutput().getOutHelpWidth?.() ?? 100;
  const summary = summaryOf(entry, lang);
  command
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .helpOption("-h, --help", words.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => optionText(description, lang),
    })
    .addHelpText("after", examplesText(entry.name, lang, width));
}
