/** The questions whose answers are kept: what was typed, where, and in which surroundings. */
import { createHash } from "node:crypto";

type Environment = Readonly<Record<string, string | undefined>>;

export interface Question {
  /** The plan folder, where one was named. */
  readonly plan: string | null;
  /** Names the question by everything but the files. */
  readonly key: string;
}

/** What a question is asked in. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Environment;
  /** Width of each stream's terminal; null: it goes to none. */
  readonly columns: readonly (number | null)[];
  /** Of the program. */
  readonly version: string;
}

/** Options by how many words they take. All others may read or write something else, and are not kept. */
const switches = "--color --no-color --quiet --ascii --all --show-accepted --coverage".split(" ");
const values = "--plan --lang --as-of --objective --owner --type --status".split(" ");
const formats = new Set(["text", "table", "json", "csv", "md"]);
const commands = new Set(["status", "validate", "gaps", "calendar", "show"]);

/** What git, the terminal and the program are told by the environment. */
const named =
  /^(?:(?:EHS|GIT|GITHUB|GITLAB|CI|LC|XDG|NODE)(?:_.*)?|NO_COLOR|FORCE_COLOR|TERM|COLORTERM|HOME|USERPROFILE|LOCALAPPDATA|PATH|TZ|LANG|LANGUAGE)$/;

interface Words {
  readonly plan: string | null;
  readonly command: string;
}

/** One option with its value, where its answer may be kept: how many words it is, and the plan that it names. */
function optionAt(argv: readonly string[], at: number): { readonly words: number; readonly plan?: string } | null {
  const word = argv[at] ?? "";
  if (switches.includes(word)) return { words: 1 };
  const joint = word.indexOf("=");
  const name = joint < 0 ? word : word.slice(0, joint);
  const value = joint < 0 ? argv[at + 1] : word.slice(joint + 1);
  if (value === undefined || (joint < 0 && value.startsWith("-"))) return null;
  const words = joint < 0 ? 2 : 1;
  if (name === "--format") return formats.has(value) ? { words } : null;
  if (!values.includes(name)) return null;
  return name === "--plan" ? { words, plan: value } : { words };
}

function wordsOf(argv: readonly string[]): Words | null {
  let plan: string | null = null;
  let command: string | null = null;
  for (let at = 0; at < argv.length;) {
    const word = argv[at] ?? "";
    if (word.startsWith("-")) {
      const option = optionAt(argv, at);
      if (option === null) return null;
      plan = option.plan ?? plan;
      at += option.words;
    } else {
      command ??= word;
      at += 1;
    }
  }
  return command === null || !commands.has(command) ? null : { plan, command };
}

/** null: the answer is not to be kept. */
export function questionOf(argv: readonly string[], { cwd, env, columns, version }: Surroundings): Question | null {
  const words = env["EHS_NO_CACHE"] === "1" ? null : wordsOf(argv);
  if (words === null) return null;
  const told = Object.entries(env)
    .filter(([name]) => named.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const all = JSON.stringify([version, process.versions, argv, cwd, columns, told]);
  return { plan: words.plan, key: createHash("sha256").update(all).digest("hex") };
}
