/**
 * What a command needs to know, from its options or, on a terminal, by asking: prefilled from last time. Without a terminal
 * it fails once, naming everything that is missing.
 */
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";
import { editWords } from "./words.js";

/** What one answer must be. */
export interface Field<T> {
  /** As it is typed: `--period`, or `<value>` for an argument. */
  readonly option: string;
  /** What is asked for, in the language of the answer, without a question mark. */
  readonly label: string;
  /** What was typed on the command line. */
  readonly typed: string | undefined;
  /** What it was last time, or usually is: an empty answer means it. */
  readonly usual?: string | undefined;
  /** What it is where nobody is asked, and nothing was typed. */
  readonly otherwise?: string | undefined;
  /** false: an empty answer leaves it out. */
  readonly required: boolean;
  /** Where it may be left out: whether an answer that came before makes it necessary after all. */
  readonly neededAfter?: (answers: Readonly<Record<string, unknown>>) => boolean;
  /** What there is to choose from, one to a line; told to whoever answers with a question mark. */
  readonly choices?: () => readonly string[];
  /** Not asked for on a terminal: only the option gives it. */
  readonly silent?: boolean;
  /** @throws CannotAnswer that tells what is wrong with the text and what would do */
  readonly read: (text: string) => T;
}

type Answer<F> = F extends Field<infer T> ? T : never;
/** Those that may be left out are undefined then. */
export type Answers<Fields extends Readonly<Record<string, Field<unknown>>>> = {
  readonly [Name in keyof Fields]: Fields[Name] extends { readonly required: true }
    ? Answer<Fields[Name]>
    : Answer<Fields[Name]> | undefined;
};

export const required = <T>(field: Omit<Field<T>, "required">) => ({ ...field, required: true as const });
export const optional = <T>(field: Omit<Field<T>, "required">) => ({ ...field, required: false as const });

const TRIES = 5;

/** Who is asked, and in which language. */
interface Ground {
  readonly context: Context;
  readonly opened: { readonly lang: Lang };
}

/** What an answer is: read, left out, or null where it has to be asked again. */
function heard<T>(field: Field<T>, answer: string, { context }: Ground): { readonly value: T | undefined } | null {
  const text = answer.trim() === "" ? (field.usual ?? field.otherwise ?? "") : answer.trim();
  // a stroke leaves out what is prefilled
  if (!field.required && (text === "" || text === "-")) return { value: undefined };
  if (text === "") return null;
  try {
    return { value: field.read(text) };
  } catch (error) {
    if (!(error instanceof CannotAnswer)) throw error;
    context.stderr.write(`${error.message}\n`);
    return null;
  }
}

/** Asks until the answer can be read, or the input ends. */
async function asked<T>(field: Field<T>, ask: NonNullable<Context["ask"]>, ground: Ground): Promise<T | undefined> {
  const words = editWords[ground.opened.lang];
  const { choices, required: needed } = field;
  const label = choices === undefined ? field.label : words.choosable(field.label);
  for (let left = TRIES; left > 0;) {
    const answer = await ask(words.question(label, field.usual ?? field.otherwise ?? null, needed));
    if (answer === null) throw new CannotAnswer(words.brokenOff);
    if (answer.trim() === "?" && choices !== undefined) {
      for (const choice of choices()) ground.context.stderr.write(`  ${choice}\n`);
      continue;
    }
    const found = heard(field, answer, ground);
    if (found !== null) return found.value;
    left -= 1;
  }
  throw new CannotAnswer(words.notUnderstood(field.label));
}

/** The field as the answers before it leave it. */
const needed = <T>(field: Field<T>, answers: Readonly<Record<string, unknown>>): Field<T> =>
  field.neededAfter?.(answers) === true ? { ...field, required: true } : field;

/**
 * An answer for each field.
 * @param command as typed so far, for the hint: `ehs record 1.3`
 * @throws CannotAnswer where what was typed cannot be read, or something is missing and nobody can be asked
 */
export async function answersFor<Fields extends Readonly<Record<string, Field<unknown>>>>(
  fields: Fields,
  ground: Ground,
  command: string,
): Promise<Answers<Fields>> {
  const { context, opened } = ground;
  const entries = Object.entries(fields);
  const missing = entries.filter(
    ([, { typed, otherwise, required: needed }]) => typed === undefined && otherwise === undefined && needed,
  );
  const { ask } = context;
  if (missing.length > 0 && ask === undefined)
    throw new CannotAnswer(
      editWords[opened.lang].missing(
        command,
        missing.map(([, { option, label }]) => ({ option, label })),
      ),
    );
  const answers: Record<string, unknown> = {};
  // what was typed is read first: nobody answers questions for a command that fails
  for (const [name, field] of entries) if (field.typed !== undefined) answers[name] = field.read(field.typed);
  for (const [name, field] of entries) {
    if (field.typed !== undefined) continue;
    if (ask !== undefined && missing.length > 0 && field.silent !== true)
      answers[name] = await asked(needed(field, answers), ask, ground);
    else if (field.otherwise !== undefined) answers[name] = field.read(field.otherwise);
  }
  return answers as Answers<Fields>; // each name has what its field reads
}
