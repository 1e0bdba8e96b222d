/** Small parts of sentences that several rules share. */
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
export function languageName(code: string, language: keyof Words): string {
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
