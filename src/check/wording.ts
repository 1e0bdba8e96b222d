/** Small parts of sentences that several rules share: rows of words, figures, quotations, names. */
import type { Words } from "./rule.js";

const conjunctions: Readonly<Record<"and" | "or", Words>> = {
  and: { nb: "og", en: "and" },
  or: { nb: "eller", en: "or" },
};

/** "a, b og c" / "a, b and c". */
export function listed(words: readonly string[], language: keyof Words, by: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  const rest = words.slice(0, -1).join(", ");
  return rest === "" ? last : `${rest} ${conjunctions[by][language]} ${last}`;
}

/** A computed number, without the tail that doubles leave; with a comma in Norwegian. */
export function figure(value: number, language: keyof Words): string {
  const text = String(Number(value.toPrecision(12)));
  return language === "nb" ? text.replace(".", ",") : text;
}

/** A computed number with one decimal, and more where fewer would not show that it is above a limit. */
export function tenths(value: number, language: keyof Words, limit = -Infinity): string {
  const places = [1, 2, 3, 4, 5, 6].find((each) => Number(value.toFixed(each)) > limit) ?? 12;
  return figure(Number(value.toFixed(places)), language);
}

const languages: Readonly<Record<string, Words>> = {
  nb: { nb: "bokmål", en: "Norwegian Bokmål" },
  nn: { nb: "nynorsk", en: "Norwegian Nynorsk" },
  se: { nb: "nordsamisk", en: "Northern Sami" },
  en: { nb: "engelsk", en: "English" },
  sv: { nb: "svensk", en: "Swedish" },
  da: { nb: "dansk", en: "Danish" },
  fi: { nb: "finsk", en: "Finnish" },
};

/** The language with its code: "engelsk (en)"; only the code where it has no name here. */
function languageName(code: string, language: keyof Words): string {
  const name = languages[code]?.[language];
  return name === undefined ? code : `${name} (${code})`;
}

/** Several languages in a row. */
export function languageNames(codes: readonly string[], language: keyof Words): string {
  return listed(
    codes.map((code) => languageName(code, language)),
    language,
  );
}

/** Longer lists of words are cut: the nearest word is suggested anyway. */
const listLimit = 12;

/** Longer quotations are cut: the code frame shows the line itself. */
const quoteLimit = 60;

/** “…” or «…» around what stands in the file, on one line. */
export function quoted(text: string, language: keyof Words): string {
  // By code point, so that the cut splits no character that takes two units.
  const characters = Array.from(text.replace(/\s+/g, " ").trim());
  const short = characters.slice(0, quoteLimit).join("") + (characters.length > quoteLimit ? "…" : "");
  return language === "nb" ? `«${short}»` : `“${short}”`;
}

/** With a full stop; without where "…" ends it already. */
export function ended(sentence: string): string {
  return sentence.endsWith("…") ? sentence : `${sentence}.`;
}

/** "a, b, c"; the first twelve and "…" where there are more. */
export function choices(words: readonly string[]): string {
  return words.length > listLimit ? [...words.slice(0, listLimit), "…"].join(", ") : words.join(", ");
}

/** Bokmål for Unicode's names of the characters that `store` looks for. */
const characterNames: Readonly<Record<string, string>> = {
  "no-break space": "hardt mellomrom",
  "next line": "tegnet for neste linje",
  "zero width space": "mellomrom uten bredde",
  "left-to-right mark": "merke for venstre mot høyre",
  "right-to-left mark": "merke for høyre mot venstre",
  "line separator": "linjeskille",
  "paragraph separator": "avsnittsskille",
  "left-to-right embedding": "innfelt tekst fra venstre mot høyre",
  "right-to-left embedding": "innfelt tekst fra høyre mot venstre",
  "pop directional formatting": "slutt på retningsstyring",
  "left-to-right override": "tvunget retning fra venstre mot høyre",
  "right-to-left override": "tvunget retning fra høyre mot venstre",
  "word joiner": "ordbinder",
  "left-to-right isolate": "atskilt tekst fra venstre mot høyre",
  "right-to-left isolate": "atskilt tekst fra høyre mot venstre",
  "first strong isolate": "atskilt tekst med egen retning",
  "pop directional isolate": "slutt på atskilt tekst",
  "zero width no-break space": "hardt mellomrom uten bredde",
  "control character": "styretegn",
};

/** The Norwegian name of an invisible character; Unicode's own where there is none. */
export function characterName(name: string): string {
  return characterNames[name] ?? name;
}
