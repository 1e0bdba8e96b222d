/**
 * What an option does, in the language of the answer. English is what is declared beside the option, and the key to the
 * others: a declaration that changes is missed by the test of the help until it is put in words again.
 */
import type { Lang } from "../options.js";
import { adding } from "./options/adding.js";
import { changing } from "./options/changing.js";
import { common } from "./options/common.js";
import { others } from "./options/others.js";
import { publishing } from "./options/publishing.js";
import type { Told } from "./options/told.js";

const all = new Map<string, Told>([...common, ...changing, ...adding, ...others, ...publishing]);

const formats = "; with =<file> to a file, and then several (comma list, repeatable)";

const formatsIn: Readonly<Record<"nb" | "nn", string>> = {
  nb: "; med =<fil> til en fil, og da flere (kommaliste, kan gjentas)",
  nn: "; med =<fil> til ei fil, og då fleire (kommaliste, kan gjentakast)",
};

/** What stands before a list of words is put in the language; the words are typed as they are. */
const withList = /^(.+): ([\w.-]+(?:, [\w.-]+)+)$/;

export function optionText(description: string, lang: Lang): string {
  if (lang === "en") return description;
  if (description.endsWith(formats)) return `${description.slice(0, -formats.length)}${formatsIn[lang]}`;
  const [, head = "", list = ""] = withList.exec(description) ?? [];
  const told = all.get(description);
  if (told !== undefined) return told[lang];
  const before = all.get(head);
  return before === undefined ? description : `${before[lang]}: ${list}`;
}
