/** `ehs --help`: every command by the job it is for, and a few lines to begin with. */
import { groups, type CommandEntry } from "../command.js";
import type { Lang } from "../options.js";
import { firstSteps } from "./examples/first.js";
import { twoColumns } from "./layout.js";
import { summaryOf } from "./summary.js";
import { helpWords } from "./words.js";

const LEFT = 26;

const typedAs = ({ name, aliases = [], arguments: args }: CommandEntry): string =>
  `${[name, ...aliases].join("|")} ${args}`.trimEnd();

/** @param width of the screen, in characters */
export function overview(commands: readonly CommandEntry[], lang: Lang, width: number): string {
  const words = helpWords[lang];
  const chapters = groups.map((group) => {
    const own = commands.filter((entry) => entry.group === group);
    const rows = own.map((entry) => [typedAs(entry), summaryOf(entry, lang)] as const);
    return `${words.groups[group]}\n${twoColumns(rows, LEFT, width)}`;
  });
  const options = [...words.common, ["-V, --version", words.version], ["-h, --help", words.help]] as const;
  const examples = firstSteps.map(({ line, does }) => [line, does[lang]] as const);
  return [
    `${words.about}\n\n${words.usage} ${words.usageLine}\n`,
    ...chapters,
    `${words.options}\n${twoColumns(options, LEFT, width)}`,
    `${words.examples}\n${twoColumns(examples, Math.min(34, width - 28), width)}`,
    `${words.more}\n${words.codes}\n`,
  ].join("\n");
}
