/** What a new plan is to be: from options, from answers on a terminal, else what is least wrong. */
import { basename } from "node:path";
import { zoneMeant } from "../../check/rules/unknown-time-zone.js";
import { CannotAnswer } from "../exit.js";
import { isId } from "../ids.js";
import type { Context } from "../context.js";
import type { Lang } from "../options.js";
import { defaultTitle, type NewPlan } from "./minimal.js";
import { initWords, type InitWords } from "./words.js";

/** As commander hands them over. */
export interface TypedPlan {
  readonly id?: string;
  readonly title?: readonly string[];
  readonly languages?: string;
  readonly timeZone?: string;
}

const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

/** A name as an id: "Plan for e-helse" is plan-for-e-helse. */
function idFrom(name: string): string {
  const plain = name.toLowerCase().replace(/[æøå]/g, (letter) => letters[letter] ?? letter);
  const words =
    plain
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? [];
  return words.length === 0 ? "plan" : words.join("-");
}

/** What cannot be used is refused with the reason. */
class Reader {
  readonly #words: InitWords;

  constructor(words: InitWords) {
    this.#words = words;
  }

  id(given: string): string {
    if (isId(given)) return given;
    throw new CannotAnswer(this.#words.badId(given));
  }

  languages(given: string): readonly string[] {
    const all = given.split(/[\s,]+/).filter((part) => part !== "");
    const bad = all.find((one, at) => !/^[a-z]{2,3}$/.test(one) || all.indexOf(one) !== at);
    if (bad === undefined && all.length > 0) return all;
    throw new CannotAnswer(this.#words.badLanguage(bad ?? given));
  }

  timeZone(given: string): string {
    try {
      new Intl.DateTimeFormat("en", { timeZone: given });
      return given;
    } catch {
      throw new CannotAnswer(this.#words.badZone(given, zoneMeant(given)));
    }
  }

  /** "nb=Plan" is in that language; without one it is in the first. */
  title(given: readonly string[], languages: readonly string[]): ReadonlyMap<string, string> {
    const titles = given.map((one): readonly [string, string] => {
      const marked = /^([a-z]{2,3})=(.*)$/s.exec(one);
      const [language, text] = marked === null ? [languages[0] ?? "", one] : [marked[1] ?? "", marked[2] ?? ""];
      if (text.trim() === "") throw new CannotAnswer(this.#words.badTitle);
      if (!languages.includes(language)) throw new CannotAnswer(this.#words.titleLanguage(language, languages));
      return [language, text.trim()];
    });
    return new Map(titles);
  }
}

/** Asks on the terminal until the answer can be used; an empty answer is the one that was proposed. */
class Asker {
  readonly #ask: NonNullable<Context["ask"]>;
  readonly #context: Context;
  readonly #words: InitWords;

  constructor(ask: NonNullable<Context["ask"]>, context: Context, words: InitWords) {
    this.#ask = ask;
    this.#context = context;
    this.#words = words;
  }

  async until<Read>(question: string, proposed: string, read: (answer: string) => Read): Promise<Read> {
    for (;;) {
      const answer = await this.#ask(`${question} [${proposed}]: `);
      if (answer === null) throw new CannotAnswer(this.#words.stopped);
      try {
        return read(answer.trim() === "" ? proposed : answer.trim());
      } catch (error) {
        if (!(error instanceof CannotAnswer)) throw error;
        this.#context.stderr.write(`${error.message}\n`);
      }
    }
  }
}

/** A question is put only to someone who can answer: on a terminal, and never in CI. */
function askerOf(context: Context, words: InitWords, quiet: boolean): Asker | null {
  const ci = context.env["CI"] ?? "";
  const automatic = !["", "0", "false"].includes(ci.toLowerCase());
  return context.ask === undefined || automatic || quiet ? null : new Asker(context.ask, context, words);
}

/** Open points of a plan begun today are to be settled by the end of next year. */
const endOfNextYear = (now: Date): string => `${now.getUTCFullYear() + 1}-12-31`;

/** Whoever sits at a terminal is proposed the zone of their machine; what nobody was asked is UTC everywhere. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What is proposed on a terminal, and what is taken where nobody is asked. */
interface Defaults {
  readonly proposed: string;
  readonly silent: string;
}

/** Settles one thing: what was given, else the answer to a question, else the default. */
class Settler {
  readonly #words: InitWords;
  readonly #asker: Asker | null;

  constructor(words: InitWords, asker: Asker | null) {
    this.#words = words;
    this.#asker = asker;
  }

  async one<Read>(
    key: keyof InitWords["ask"],
    given: string | undefined,
    { proposed, silent }: Defaults,
    read: (answer: string) => Read,
  ): Promise<Read> {
    if (given !== undefined) return read(given);
    return this.#asker === null ? read(silent) : this.#asker.until(this.#words.ask[key], proposed, read);
  }
}

const same = (value: string): Defaults => ({ proposed: value, silent: value });

export interface Asking {
  /** The new plan's repository: its name is the id where neither id nor title is given. */
  readonly folder: string;
  readonly lang: Lang;
  /** true: nothing is asked, also on a terminal. */
  readonly quick: boolean;
  readonly context: Context;
}

/** @throws CannotAnswer when something given cannot be used, or the questions were broken off */
export async function newPlan(typed: TypedPlan, { folder, lang, quick, context }: Asking): Promise<NewPlan> {
  const words = initWords[lang];
  const read = new Reader(words);
  const settle = new Settler(words, askerOf(context, words, quick));
  const languages = await settle.one("languages", typed.languages, same(lang), (answer) => read.languages(answer));
  const usual = defaultTitle(languages);
  const [first = ""] = usual.values();
  const title =
    typed.title !== undefined
      ? read.title(typed.title, languages)
      : await settle.one("title", undefined, same(first), (answer) =>
          answer === first ? usual : read.title([answer], languages),
        );
  const name = title === usual ? basename(folder) : ([...title.values()][0] ?? "");
  const id = await settle.one("id", typed.id, same(idFrom(name)), (answer) => read.id(answer));
  const zone = { proposed: ownZone(), silent: "UTC" };
  const timeZone = await settle.one("timeZone", typed.timeZone, zone, (answer) => read.timeZone(answer));
  return { id, title, languages, timeZone, decideBy: endOfNextYear(context.now()) };
}
