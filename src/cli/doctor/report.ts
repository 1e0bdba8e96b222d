/** The facts as lines: as text for people, as JSON for programs. Nothing in them tells who sits at the machine. */
import { publishFaultText } from "../publish/words.js";
import { historyWords } from "../history/words.js";
import type { Lang } from "../options.js";
import { twoColumns } from "../help/layout.js";
import { type Fact, type Level, levelOf } from "./facts.js";
import { type Borrowed, doctorWords, type Said } from "./words.js";

export interface Line extends Said {
  readonly code: Fact["code"];
  readonly name: string;
  readonly level: Level;
}

/** Without the user's own folder, and without what looks like an address of somebody. */
function hidden(text: string, home: string | undefined): string {
  const homeless = home === undefined || home.length < 2 ? text : text.replaceAll(home, "~");
  return homeless.replace(/[^\s/\\@“”«»`(),:;]+@[^\s/\\@“”«»`(),:;]+\.\p{L}+/gu, "…@…");
}

function said(fact: Fact, lang: Lang): Said {
  const words = doctorWords[lang];
  const borrowed: Borrowed = {
    history: fact.code === "repository" && fact.none !== null ? historyWords[lang].none(fact.none) : "",
    browser: fact.code === "browser" && fact.fault !== null ? publishFaultText(fact.fault, lang) : "",
  };
  switch (fact.code) {
    case "ehs":
      return { text: fact.version, todo: null };
    case "node":
      return words.node(fact);
    case "locale":
      return words.locale(fact);
    case "git":
      return words.git(fact);
    case "repository":
      return words.repository(fact, borrowed);
    case "browser":
      return words.browser(fact, borrowed);
    case "plan":
      return words.plan(fact);
    case "cache":
      return words.cache(fact);
    case "terminal":
      return words.terminal(fact);
  }
}

/** @param home the user's own folder, which is written `~` */
export function linesOf(facts: readonly Fact[], lang: Lang, home: string | undefined): Line[] {
  return facts.map((fact) => {
    const { text, todo } = said(fact, lang);
    const shown = { text: hidden(text, home), todo: todo === null ? null : hidden(todo, home) };
    return { code: fact.code, name: doctorWords[lang].names[fact.code], level: levelOf(fact), ...shown };
  });
}

const count = (lines: readonly Line[], level: Level): number => lines.filter((line) => line.level === level).length;

const colours: Readonly<Record<Level, string>> = { ok: "32", warning: "33", error: "31" };

export interface TextOptions {
  readonly width: number;
  readonly colour: boolean;
}

export function doctorText(lines: readonly Line[], lang: Lang, { width, colour }: TextOptions): string {
  const words = doctorWords[lang];
  const wide = Math.max(...Object.values(words.levels).map(({ length }) => length));
  const painted = (line: string, level: Level): string =>
    colour ? line.replace(words.levels[level], (word) => `\u001b[${colours[level]}m${word}\u001b[39m`) : line;
  const shown = lines.map(({ level, name, text, todo }) => {
    const head = `${words.levels[level].padEnd(wide)}  ${name}`;
    const rows = [[head, text] as const, ...(todo === null ? [] : [["", `${words.todo} ${todo}`] as const])];
    return painted(twoColumns(rows, wide + 20, width).replace(/^ {2}/gm, ""), level);
  });
  return `${shown.join("")}\n${words.outcome(count(lines, "error"), count(lines, "warning"))}\n`;
}

/** Its shape is published in `schemas/output/doctor.schema.json`. */
export function doctorJson(lines: readonly Line[], lang: Lang): string {
  const [errors, warnings] = [count(lines, "error"), count(lines, "warning")];
  const checks = lines.map(({ code, level, name, text, todo }) => ({ code, level, name, text, todo }));
  return `${JSON.stringify({ schema: "ehs/doctor/1", lang, errors, warnings, checks }, null, 2)}\n`;
}
