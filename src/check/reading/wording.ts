/** How rules about reading quote what was typed, list the words that may stand, and name characters nobody sees. */

/** Longer lists of words are cut: the nearest word is suggested anyway. */
const listLimit = 12;

/** Longer quotations are cut: the code frame shows the line itself. */
const quoteLimit = 60;

/** «…» around what stands in the file, on one line. */
export function quoted(text: string): string {
  // By code point, so that the cut splits no character that takes two units.
  const characters = Array.from(text.replace(/\s+/g, " ").trim());
  return characters.length > quoteLimit ? `«${characters.slice(0, quoteLimit).join("")}…»` : `«${characters.join("")}»`;
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
