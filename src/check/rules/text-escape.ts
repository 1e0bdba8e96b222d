/** A text holds no character that its reader cannot see. */
import { defineRule, valueOf } from "../rule.js";
import { stringsOf } from "../walk.js";
import { characterName } from "../wording.js";

/** Unicode's names of those that turn the reading direction or take no width; the rest are control characters. */
const names: Readonly<Record<string, string>> = {
  "\u0085": "next line",
  "\u200B": "zero width space",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\uFEFF": "zero width no-break space",
};

const unseen =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;

function nameOf(character: string): { readonly name: string; readonly point: string } {
  const point = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return { name: names[character] ?? "control character", point };
}

export const rule = defineRule<{ name: string; point: string }>({
  code: "text-escape",
  severity: "warning",
  title: {
    nb: "Usynlig tegn skrevet med \\",
    nn: "Usynleg teikn skrive med \\",
    en: "Invisible character written with \\",
  },
  why: {
    nb: "I tekst med doble anførselstegn begynner \\ et spesialtegn. Det kan gi styretegn, eller tegn som snur leseretningen, i alt som blir laget av planen.",
    nn: "I tekst med doble hermeteikn byrjar \\ eit spesialteikn. Det kan gi styreteikn, eller teikn som snur leseretninga, i alt som blir laga av planen.",
    en: "In double-quoted text a backslash begins a special character. It can put control characters, or characters that turn the reading direction, into all that is made of the plan.",
  },
  mend: {
    nb: "Slett tegnet. Skal det stå \\ i teksten, skriv \\\\, eller bruk enkle anførselstegn.",
    nn: "Slett teiknet. Skal det stå \\ i teksten, så skriv \\\\, eller bruk enkle hermeteikn.",
    en: "Delete the character. If the text is to hold a backslash, write \\\\ or use single quotes.",
  },
  example: {
    bad: 'summary: "Data\\u202Edeling"\n',
    good: 'summary: "Datadeling"\n',
  },
  message: {
    nb: ({ name, point }) =>
      `Teksten inneholder et usynlig tegn (${characterName(name, "nb")}, ${point}) skrevet med \\: slett det.`,
    nn: ({ name, point }) =>
      `Teksten inneheld eit usynleg teikn (${characterName(name, "nn")}, ${point}) skrive med \\: slett det.`,
    en: ({ name, point }) =>
      `The text holds an invisible character (${name}, ${point}) written with a backslash: delete it.`,
  },
  *check(context) {
    const { typed } = context;
    if (typed === undefined) return;
    for (const { of, key, string, item } of stringsOf(context)) {
      const found = string.match(unseen);
      if (found === null) continue;
      const place = valueOf(of, key);
      // Those that stand in the file as they are were told when it was read.
      const source = typed(place) ?? "";
      const escaped = found.find((character) => !source.includes(character));
      if (escaped !== undefined) yield { place, item: item?.id ?? null, data: nameOf(escaped) };
    }
  },
});
