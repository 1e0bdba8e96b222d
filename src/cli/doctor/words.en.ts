/** What each fact means, in English. */
import { type DoctorWords, sizeOf } from "./words.js";

const fine = (text: string) => ({ text, todo: null });

export const en: DoctorWords = {
  levels: { ok: "ok", warning: "warning", error: "error" },
  names: {
    ...{ ehs: "ehs", node: "Node", locale: "Language and zone", git: "git", repository: "Repository" },
    ...{ browser: "Browser for PDF", plan: "Plan", cache: "Cache", terminal: "Terminal" },
  },
  todo: "What to do:",
  node: ({ version, needed, fits }) => ({
    text: version,
    todo: fits
      ? null
      : `ehs needs Node ${needed} or newer. Install it from your organisation's software centre or nodejs.org.`,
  }),
  locale: ({ locale, timeZone, lacks }) => ({
    text: `this machine: ${locale}, ${timeZone}. Neither has a say in any answer.`,
    todo: lacks.length === 0 ? null : `This Node lacks ${lacks.join(", ")}. Install one with all languages (full ICU).`,
  }),
  git: ({ version, needed, fits }) => ({
    text: version ?? "not found",
    todo: fits
      ? null
      : version === null
        ? `Install git ${needed} or newer, and see that it is on the PATH. Without it there is no history: log, diff, --at and --since cannot answer.`
        : `Install git ${needed} or newer. With this one log, diff, --at and --since cannot answer.`,
  }),
  repository: ({ none, partial }, { history }) => {
    if (none !== null) return { text: "the history of the plan cannot be read", todo: history };
    return partial
      ? {
          text: "a partial clone",
          todo: "What is missing is never fetched by itself. Clone again without --filter to have all of the history.",
        }
      : fine("the plan lies in one, with its whole history");
  },
  browser: ({ path }, { browser }) =>
    path === null ? { text: "not found; only PDF needs it", todo: browser } : fine(path),
  plan: (fact) => {
    if (fact.state === "none") return { text: "not found", todo: `${fact.message} \`ehs init\` starts a new one.` };
    if (fact.state === "unreadable") return { text: "cannot be read", todo: fact.message };
    const { folder, files, measures, errors, staleSchemas, timeZone } = fact;
    return {
      text: `${folder}: ${files} files, ${measures === 1 ? "1 measure" : `${measures} measures`}, days in ${timeZone}`,
      todo:
        errors === 0
          ? staleSchemas === 0
            ? null
            : `The schemas beside the plan, which editors check by, are not those of this ehs. \`ehs migrate\` renews them (--dry-run shows what it does).`
          : `The plan has ${errors === 1 ? "1 error" : `${errors} errors`}, and what ${errors === 1 ? "it touches" : "they touch"} is left out of every answer. \`ehs validate\` tells where and how to mend it.`,
    };
  },
  cache: (fact) => {
    if (fact.state === "off") return fine("off, by --no-cache or EHS_NO_CACHE");
    if (fact.state === "nowhere")
      return {
        text: "no place for one",
        todo: "Answers are the same, only slower. Set XDG_CACHE_HOME or HOME to a folder.",
      };
    const text = `${fact.folder}: ${sizeOf(fact.bytes)}`;
    return fact.state === "kept"
      ? fine(`${text}. It can be deleted at any time.`)
      : {
          text,
          todo: "It cannot be written to. Answers are the same, only slower. Give yourself the right to write there.",
        };
  },
  terminal: ({ columns, colour, dumb }) => ({
    text:
      columns === null
        ? `none: the answer goes to a file or a program, 120 characters wide, ${colour ? "with" : "without"} colour`
        : `${columns} characters wide, ${colour ? "with" : "without"} colour${dumb ? " (TERM is dumb)" : ""}`,
    todo: columns !== null && columns < 60 ? "Widen the window to 60 characters or more, so that tables fit." : null,
  }),
  outcome: (errors, warnings) => {
    if (errors > 0) return `${errors === 1 ? "1 error" : `${errors} errors`}: see what to do above.`;
    if (warnings > 0)
      return `No errors. ${warnings === 1 ? "1 warning" : `${warnings} warnings`}: a part of ehs cannot be used, as told above.`;
    return "Everything is in order.";
  },
};
