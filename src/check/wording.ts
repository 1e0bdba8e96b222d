/** Small parts of sentences that several rules share: rows of words, figures, quotations, names. */
import type { Words } from "./rule.js";

const conjunctions: Readonly<Record<"and" | "or", Words>> = {
  and: { nb: "og", nn: "og", en: "and" },
  or: { nb: "eller", nn: "eller", en: "or" },
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
  return language === "en" ? text : text.replace(".", ",");
}

/** A computed number with one decimal, and more where fewer would not show that it is above a limit. */
export function tenths(value: number, language: keyof Words, limit = -Infinity): string {
  const places = [1, 2, 3, 4, 5, 6].find((each) => Number(value.toFixed(each)) > limit) ?? 12;
  return figure(Number(value.toFixed(places)), language);
}

const languages: Readonly<Record<string, Words>> = {
  nb: { nb: "bokmål", nn: "bokmål", en: "Norwegian Bokmål" },
  nn: { nb: "nynorsk", nn: "nynorsk", en: "Norwegian Nynorsk" },
  se: { nb: "nordsamisk", nn: "nordsamisk", en: "Northern Sami" },
  en: { nb: "engelsk", nn: "engelsk", en: "English" },
  sv: { nb: "svensk", nn: "svensk", en: "Swedish" },
  da: { nb: "dansk", nn: "dansk", en: "Danish" },
  fi: { nb: "finsk", nn: "finsk", en: "Finnish" },
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
  return language === "en" ? `“${short}”` : `«${short}»`;
}

/** With a full stop; without where "…" ends it already. */
export function ended(sentence: string): string {
  return sentence.endsWith("…") ? sentence : `${sentence}.`;
}

/** "a, b, c"; the first twelve and "…" where there are more. */
export function choices(words: readonly string[]): string {
  return words.length > listLimit ? [...words.slice(0, listLimit), "…"].join(", ") : words.join(", ");
}

/** Norwegian for Unicode's names of the characters that `store` looks for. */
const characterNames: Readonly<Record<string, Omit<Words, "en">>> = {
  "no-break space": { nb: "hardt mellomrom", nn: "hardt mellomrom" },
  "next line": { nb: "tegnet for neste linje", nn: "teiknet for neste linje" },
  "zero width space": { nb: "mellomrom uten bredde", nn: "mellomrom utan breidd" },
  "left-to-right mark": { nb: "merke for venstre mot høyre", nn: "merke for venstre mot høgre" },
  "right-to-left mark": { nb: "merke for høyre mot venstre", nn: "merke for høgre mot venstre" },
  "line separator": { nb: "linjeskille", nn: "linjeskilje" },
  "paragraph separator": { nb: "avsnittsskille", nn: "avsnittsskilje" },
  "left-to-right embedding": { nb: "innfelt tekst fra venstre mot høyre", nn: "innfelt tekst frå venstre mot høgre" },
  "right-to-left embedding": { nb: "innfelt tekst fra høyre mot venstre", nn: "innfelt tekst frå høgre mot venstre" },
  "pop directional formatting": { nb: "slutt på retningsstyring", nn: "slutt på retningsstyring" },
  "left-to-right override": { nb: "tvunget retning fra venstre mot høyre", nn: "tvinga retning frå venstre mot høgre" },
  "right-to-left override": { nb: "tvunget retning fra høyre mot venstre", nn: "tvinga retning frå høgre mot venstre" },
  "word joiner": { nb: "ordbinder", nn: "ordbindar" },
  "left-to-right isolate": { nb: "atskilt tekst fra venstre mot høyre", nn: "åtskild tekst frå venstre mot høgre" },
  "right-to-left isolate": { nb: "atskilt tekst fra høyre mot venstre", nn: "åtskild tekst frå høgre mot venstre" },
  "first strong isolate": { nb: "atskilt tekst med egen retning", nn: "åtskild tekst med eiga retning" },
  "pop directional isolate": { nb: "slutt på atskilt tekst", nn: "slutt på åtskild tekst" },
  "zero width no-break space": { nb: "hardt mellomrom uten bredde", nn: "hardt mellomrom utan breidd" },
  "control character": { nb: "styretegn", nn: "styreteikn" },
};

/** The Norwegian name of an invisible character; Unicode's own where there is none. */
export function characterName(name: string, language: keyof Omit<Words, "en">): string {
  return characterNames[name]?.[language] ?? name;
}
