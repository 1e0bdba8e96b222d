/**
 * In whose words the answer is given. Who opens a plan says so once, with `speakFor`; from then on every catalogue is handed
 * out in that plan's own words. Without a vocabulary the catalogues are handed out as they are.
 */
import type { PlanWords } from "../../model/plan.js";
import type { Lang } from "../../report/wording.js";
import { type Reworder, reworder } from "./vocabulary/reword.js";
import { worded } from "./vocabulary/worded.js";

interface Voice {
  /** The language in which the plan is read, where the tool does not speak it; otherwise null. */
  readonly texts: string | null;
  /** The plan's own words, by language. */
  readonly vocabulary: Readonly<Record<string, PlanWords>>;
  /** Numbers of objectives that stand inside another. */
  readonly nested: ReadonlySet<string>;
}

interface Speaking {
  readonly voice: Voice;
  readonly reworders: Map<Lang, Reworder | null>;
  readonly said: WeakMap<object, object>;
}

/** The only thing in this room that is remembered: a plan's words are the same for everything that is said of it. */
let speaking: Speaking | null = null;

/** null: in the tool's own words. */
export function speakFor(voice: Voice | null): void {
  const silent = voice === null || (voice.texts === null && Object.keys(voice.vocabulary).length === 0);
  speaking = silent ? null : { voice, reworders: new Map(), said: new WeakMap() };
}

function reworderFor({ voice, reworders }: Speaking, lang: Lang): Reworder | null {
  const known = reworders.get(lang);
  if (known !== undefined) return known;
  const own = voice.vocabulary[lang];
  const foreign = voice.vocabulary[voice.texts ?? lang]?.status;
  const words = own === undefined && foreign === undefined ? null : { ...own, status: { ...own?.status, ...foreign } };
  const made = words === null ? null : reworder(lang, words, voice.nested);
  reworders.set(lang, made);
  return made;
}

/** Words of a language as this plan says them; `finish` adds what is not said by nouns alone. */
export function voiced<T extends object>(lang: Lang, words: T, finish: (said: T) => T = (said) => said): T {
  if (speaking === null) return words;
  const known = speaking.said.get(words);
  if (known !== undefined) return known as T; // made below, of these very words
  const reword = reworderFor(speaking, lang);
  const made = finish(reword === null ? words : (worded(words, reword) as T)); // the same shape, other texts
  speaking.said.set(words, made);
  return made;
}

/** A level's word right before a number: an objective inside another may be called otherwise than the outer ones. */
export function levelWord(lang: Lang, kind: string, number: string, word: string): string {
  const own = speaking?.voice.vocabulary[lang]?.nested_objective;
  const inner = kind === "objective" && own !== undefined && speaking?.voice.nested.has(number) === true;
  return inner ? own.one : word;
}

/** The language in which the plan is read, where the tool does not speak it. */
export const readIn = (): string | null => speaking?.voice.texts ?? null;

/** Verdicts that the plan words in the language it is read in, and that language; null when it words none there. */
export function foreignStatus(): { readonly lang: string; readonly of: NonNullable<PlanWords["status"]> } | null {
  const { texts = null, vocabulary = {} } = speaking?.voice ?? {};
  const of = texts === null ? undefined : vocabulary[texts]?.status;
  return texts === null || of === undefined ? null : { lang: texts, of };
}

/** Verdicts, flags or trends as the plan words them in the language it is read in, else in the tool's, else as given. */
export function wordingOf<Code extends string>(
  lang: Lang,
  kind: "status" | "flag" | "trend",
  words: Readonly<Record<Code, string>>,
): Readonly<Record<Code, string>> {
  if (speaking === null) return words;
  const { texts, vocabulary } = speaking.voice;
  return { ...words, ...vocabulary[lang]?.[kind], ...vocabulary[texts ?? lang]?.[kind] };
}
