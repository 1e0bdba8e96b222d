/** A text of the plan in the language of the answer, for a question or a message. */
import type { Text } from "../../model/plan.js";
import type { Lang } from "../options.js";

/** The text in the language, else in any that it has. */
export const textIn = (text: Text, lang: Lang): string =>
  typeof text === "string" ? text : (text[lang] ?? Object.values(text)[0] ?? "");
