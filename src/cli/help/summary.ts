/** A command's one line, in the language of the answer. */
import type { CommandEntry } from "../command.js";
import type { Lang } from "../options.js";
import { summaries } from "./summaries.js";

export const summaryOf = ({ name, summary }: Pick<CommandEntry, "name" | "summary">, lang: Lang): string =>
  lang === "en" ? summary : (summaries[lang][name] ?? summary);
