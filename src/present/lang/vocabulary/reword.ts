/** Says the tool's sentences with a plan's own nouns: in the form, the gender and the capitals that the sentence needs. */
import type { Noun, PlanWords } from "../../../model/plan.js";
import type { Status } from "../../../model/progress.js";
import type { Lang } from "../../../report/wording.js";
import { statuses } from "../statuses.js";
import { type NounForm, type NounKey, type StandardNoun, standardNouns } from "./standard.js";

/** Stands inside words that came from the plan, so that they are left as they are; no text has it. */
const SHIELD = "\uF8FF";

interface Found {
  readonly key: NounKey;
  readonly form: NounForm;
  readonly neuter: boolean;
  readonly noun: Noun;
}

const isNeuter = ({ a }: Noun): boolean | null => (a === undefined ? null : a === "et" || a === "eit");

/** Determiners by gender, as they stand before a noun; the first of each pair before a neuter. */
const determiners: Readonly<Record<Exclude<Lang, "en">, readonly (readonly [string, string])[]>> = {
  nb: [
    ["et", "en"],
    ["dette", "denne"],
    ["hvert", "hver"],
    ["noe", "noen"],
    ["det", "den"],
    ["ditt", "din"],
  ],
  nn: [
    ["eit", "ein"],
    ["dette", "denne"],
    ["kvart", "kvar"],
    ["noko", "nokon"],
    ["det", "den"],
  ],
};

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const asWritten = (word: string, like: string): string => (/^\p{Lu}/u.test(like) ? capital(word) : word);

/** What shows that a noun without an ending of its own means several. */
const SEVERAL =
  /(?:^|[\s(])(?:\d*[02-9]|\d+1|to|tre|alle|andre|flere|fleire|mange|disse|desse|\p{L}+[ea]r,? (?:og|eller))[ \u00a0]$/iu;
const PLURAL_KEY = /^(?:objectives|goals|initiatives|targets|milestones|meetings|outcomes)$/;

/** Verbs that look like nouns: by what stands before them, and by what follows. */
const VERBS: Readonly<Record<Lang, { readonly before: RegExp; readonly from: RegExp }>> = {
  nb: { before: /^$/, from: /^Mål (?:gevinsten|eller)/ },
  nn: { before: /^$/, from: /^Mål (?:gevinsten|eller)/ },
  en: { before: /(?:plan|indicator) measures$/, from: /^(?:Measure (?:the|or)|measures (?:result|the))/ },
};

const isVerb = (lang: Lang, text: string, at: number, end: number): boolean =>
  VERBS[lang].from.test(text.slice(at)) || VERBS[lang].before.test(text.slice(0, end));

function formOf({ form }: Found, before: string, whole: boolean, key: string): Exclude<NounForm, "either"> {
  if (form !== "either") return form;
  return SEVERAL.test(before) || (whole && PLURAL_KEY.test(key)) ? "other" : "one";
}

function inForm(noun: Noun, form: Exclude<NounForm, "either">): string {
  if (form === "the") return noun.the ?? noun.one;
  return form === "the_other" ? (noun.the_other ?? noun.other) : noun[form];
}

/** The word before, in the gender or with the article of the new noun. */
function determined(before: string, { noun, neuter }: Found, lang: Lang): string {
  if (lang === "en") {
    const a = noun.a ?? (/^[aeiou]/i.test(noun.one) ? "an" : "a");
    return before.replace(/(?<![\p{L}])an?(?= $)/iu, (old) => asWritten(a, old));
  }
  const wanted = isNeuter(noun);
  if (wanted === null) return before;
  const article = before.replace(/(?<![\p{L}])(?:et|en|ei|ein|eit)(?= $)/iu, (old) => asWritten(noun.a ?? old, old));
  if (article !== before || wanted === neuter) return article;
  const [from, to] = neuter ? [0, 1] : [1, 0];
  const pair = determiners[lang].find((each) => new RegExp(`(?<![\\p{L}])${each[from] ?? ""} $`, "iu").test(before));
  if (pair === undefined) return before;
  const [old, fitting] = [pair[from] ?? "", pair[to] ?? ""];
  const kept = before.slice(0, -old.length - 1);
  return `${kept}${asWritten(fitting, before.slice(kept.length))} `;
}

/** Says texts in a plan's words; `key` is the name under which a text stands in its catalogue. */
export interface Reworder {
  readonly say: (text: string, key: string) => string;
  /** Marks what came from the plan, so that it is not taken for the tool's words. */
  readonly shield: (text: string) => string;
}

function lexicon(lang: Lang, words: PlanWords): ReadonlyMap<string, Found> {
  const all = Object.entries(standardNouns[lang]) as [NounKey, StandardNoun][]; // the keys are those of the record
  const named = all.flatMap(([key, { neuter, forms }]) => {
    const noun = words[key];
    if (noun === undefined && !(key === "objective" && words.nested_objective !== undefined)) return [];
    const [one = ""] = forms.one ?? forms.either ?? [];
    const own = noun ?? { one, other: forms.other?.[0] ?? one };
    return (Object.entries(forms) as [NounForm, readonly string[]][]).flatMap(([form, list]) =>
      list.map((word): [string, Found] => [word, { key, form, neuter, noun: own }]),
    );
  });
  return new Map(named);
}

/** What a number looks like right after a word: "1.1", "P2". */
const NUMBER = /^[ \u00a0]([\p{L}\d][\p{L}\d.-]*)/u;

/** Verdicts that a sentence names in quotation marks, in the plan's wording. */
function quotedVerdicts(lang: Lang, own: NonNullable<PlanWords["status"]>): (text: string) => string {
  const [open, close] = lang === "en" ? ["“", "”"] : ["«", "»"];
  const codes = Object.keys(own) as Status[]; // the keys of the wording are statuses
  const pairs = codes.map((code): [string, string] => [statuses[lang][code], own[code] ?? ""]);
  return (text) =>
    pairs.reduce((said, [old, word]) => said.replaceAll(`${open}${old}${close}`, `${open}${word}${close}`), text);
}

/** null when the plan has neither nouns nor verdicts of its own in the language. */
export function reworder(lang: Lang, words: PlanWords, nested: ReadonlySet<string>): Reworder | null {
  const known = lexicon(lang, words);
  const verdicts = quotedVerdicts(lang, words.status ?? {});
  if (known.size === 0)
    return words.status === undefined ? null : { shield: (text) => text, say: (text) => verdicts(text) };
  const longest = [...known.keys()].sort((one, other) => other.length - one.length);
  const genitive = lang === "en" ? "" : "s?";
  const pattern = new RegExp(`(?<![\\p{L}-])(${longest.join("|")})(${genitive})(?![\\p{L}-])`, "giu");
  const inner = new RegExp(pattern.source, "giu");

  const nounFor = (found: Found, after: string): Found => {
    const number = NUMBER.exec(after)?.[1]?.replace(/[.-]+$/, "");
    const own = words.nested_objective;
    if (found.key !== "objective" || own === undefined || number === undefined || !nested.has(number)) return found;
    return { ...found, noun: own };
  };

  return {
    shield: (text) => text.replace(inner, (word) => `${word.slice(0, 1)}${SHIELD}${word.slice(1)}`),
    say: (text, key) => {
      let [done, from] = ["", 0];
      for (const match of text.matchAll(pattern)) {
        const [whole, word = "", ending = ""] = match;
        const rest = text.slice(match.index);
        const first = known.get(word.toLowerCase());
        if (first === undefined || isVerb(lang, text, match.index, match.index + whole.length)) continue;
        const found = nounFor(first, rest.slice(whole.length));
        const before = done + text.slice(from, match.index);
        const said = inForm(found.noun, formOf(found, before, whole === text, key)) + ending;
        done = determined(before, found, lang) + asWritten(said, word);
        from = match.index + whole.length;
      }
      return verdicts((done + text.slice(from)).replaceAll(SHIELD, ""));
    },
  };
}
