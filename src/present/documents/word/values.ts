/**
 * The values of a view on their way through a layout. The layout of a kind of document is the one for Markdown: its
 * headings, lists and tables are what Word has too. Values are not written into it but left behind as tokens, each the
 * number of a value, so that no text of a plan is ever read as markup, and a passage keeps its language.
 */
import type { Status } from "../../../model/progress.js";
import type { PlanStep, PlanTreatment } from "../../../report/documents/plan/view.js";
import type { Passage } from "../../../report/view.js";
import type { Lang } from "../../../report/wording.js";
import type { Chart } from "../../charts/index.js";
import { harmless, oneLine, ordinarySpaces } from "../../clean.js";
import { chartWords } from "../../lang/charts.js";
import { documentWords } from "../../lang/documents/index.js";
import { catalogue } from "../../lang/index.js";
import { marksFor } from "../../marks.js";
import { processDrawing } from "../drawings/process.js";
import { wheelDrawing } from "../drawings/wheel.js";
import { type Helper, Made } from "../engine.js";
import { type AnyChart, drawn } from "../helpers-charts.js";
import type { Line } from "./blocks.js";
import { readIn } from "../../lang/voice.js";

/** Of the private use area: they mean nothing, and no view holds them (`withoutTokens`). */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];

const token = /\ue000(\d+)\ue001/;

export type Value = Line | { readonly chart: Chart; readonly told: boolean };

/** Text as Word can hold it: on one line, without what steers, and without the two signs of each plane that are none. */
export const wordText = (text: string): string =>
  ordinarySpaces(oneLine(harmless(text))).replace(/[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]/gu, "\ufffd");

/** A view in which no text looks like a token. */
export function withoutTokens<Part>(part: Part): Part {
  const cleaned = (value: unknown): unknown => {
    if (typeof value === "string") return value.replace(/[\ue000\ue001]/g, "\ufffd");
    if (Array.isArray(value)) return value.map(cleaned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member)]));
  };
  return cleaned(part) as Part; // the same shape: only letters were changed
}

/** Remembers values and gives tokens for them. */
export class Values {
  readonly #kept: Value[] = [];

  put(value: Value): Made {
    this.#kept.push(value);
    return new Made(`${OPEN}${this.#kept.length - 1}${CLOSE}`);
  }

  at(number: number): Value {
    return this.#kept[number] ?? [];
  }

  /** What a template puts in as it is; text that holds tokens already is a sentence made around a passage. */
  escape(value: unknown): string {
    if (value instanceof Made) return value.toString();
    const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    if (typeof text !== "string") return "";
    const parts = text.split(/(\ue000\d+\ue001)/);
    return parts
      .map((part) =>
        part === "" || token.test(part) ? part : this.put([{ text: spaced(part), lang: null }]).toString(),
      )
      .join("");
  }
}

/** The spaces at its ends part a text from what stands beside it. */
function spaced(text: string): string {
  const [, before = "", after = ""] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? [];
  const inner = wordText(text);
  return inner === "" ? (text === "" ? "" : " ") : `${before === "" ? "" : " "}${inner}${after === "" ? "" : " "}`;
}

const { verdict } = marksFor(false);

function passageLine({ text, lang: own }: Passage, lang: Lang): Line {
  const said = wordText(text);
  if (own === lang) return [{ text: said, lang: null }];
  if (own === readIn()) return [{ text: said, lang: own }];
  return [
    { text: said, lang: own },
    { text: ` [${wordText(own)}]`, lang: null, soft: true },
  ];
}

/** Helpers that give something else in Word than in Markdown. */
export function wordHelpers(values: Values, lang: Lang): Readonly<Record<string, Helper>> {
  const words = catalogue(lang);
  const drawing = { words: chartWords(lang), plan: documentWords(lang).plan };
  const text = (given: unknown): Made => values.put(passageLine(given as Passage, lang));
  const figure = (chart: Chart, told: boolean): Made => values.put({ chart, told });
  return {
    text,
    figure: text,
    prose: (given) => {
      const passage = given as Passage;
      const parts = passage.text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
      return new Made(parts.map((part) => text({ ...passage, text: part }).toString()).join("\n\n"));
    },
    verdict: (given) => {
      const status = given as Status;
      return values.put([{ text: `${verdict[status]} ${words.status[status]}`, lang: null, status }]);
    },
    chart: (view, id) => figure(drawn(view as AnyChart, drawing.words, String(id)), false),
    processFigure: (steps) =>
      figure(processDrawing(steps as readonly PlanStep[], drawing, { id: "process-drawing" }), true),
    wheelFigure: (treatments) =>
      figure(wheelDrawing(treatments as readonly PlanTreatment[], drawing, { id: "wheel-drawing" }), true),
  };
}
