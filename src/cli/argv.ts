/** What the words on the command line say before any command is loaded. */

/** Options that may stand before the command and take a value there. */
export const withValue: ReadonlySet<string> = new Set(["--plan", "--lang", "--format", "--as-of"]);

/** Where the command stands among the words; their number when there is none. */
export function commandAt(argv: readonly string[]): number {
  let at = 0;
  while (argv[at]?.startsWith("-") === true) at += withValue.has(argv[at] ?? "") ? 2 : 1;
  return Math.min(at, argv.length);
}

/** `ehs --plan x status` means `ehs status --plan x`: options may stand before the command too. */
export function commandFirst(argv: readonly string[]): readonly string[] {
  const at = commandAt(argv);
  const command = argv[at];
  return at === 0 || command === undefined ? argv : [command, ...argv.slice(0, at), ...argv.slice(at + 1)];
}

/** What an option that every command takes was given, from the words themselves: they may make no command. */
function given(argv: readonly string[], option: string): string | undefined {
  const joined = argv.find((word) => word.startsWith(`${option}=`));
  const at = argv.indexOf(option);
  return joined?.slice(option.length + 1) ?? (at < 0 ? undefined : argv[at + 1]);
}

/** What was typed of the options that settle the language of an answer. */
export function typedNear(argv: readonly string[]): { readonly lang?: string; readonly plan?: string } {
  const typed = Object.entries({ lang: given(argv, "--lang"), plan: given(argv, "--plan") });
  return Object.fromEntries(typed.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const helpWords: ReadonlySet<string> = new Set(["--help", "-h", "help"]);

/** Whether help may be asked for. */
export const asksHelp = (argv: readonly string[]): boolean => argv.some((word) => helpWords.has(word));

/** Whether the whole program is asked about, and not one command of it. */
export function asksOverview(argv: readonly string[]): boolean {
  if (argv.includes("--version") || argv.includes("-V")) return false;
  const at = commandAt(argv);
  if (at === argv.length) return argv.length === 0 || asksHelp(argv);
  return argv[at] === "help" && argv.slice(at + 1).every((word, index, rest) => isOption(word, rest[index - 1]));
}

/** An option, or the value of the one before it. */
const isOption = (word: string, before: string | undefined): boolean =>
  word.startsWith("-") || (before !== undefined && withValue.has(before));
