/** A document as Markdown or HTML: its view, laid out by the template of its kind. */
import { layouts as compiled, style } from "#layouts";
import type { DocumentHead } from "../../report/documents/document.js";
import { chartStyle } from "../charts/index.js";
import { ordinarySpaces } from "../clean.js";
import { engine, type LayoutFormat, Made } from "./engine.js";
import { once, onceEach } from "../../report/once.js";
import { helpersFor } from "./helpers.js";
import { chartsIn } from "./helpers-charts.js";
import type { Lang } from "../../report/wording.js";

/** A view of any kind. */
export interface AnyDocument {
  readonly head: DocumentHead;
}

/** Layouts, parts and style of a house's own, compiled; they stand in the place of those of the same name. */
export interface House extends Readonly<Record<LayoutFormat, Readonly<Record<string, object>>>> {
  /** null: the style of the program. */
  readonly style: string | null;
}

/** Lines that templates leave empty, more than one after the other, and spaces at their ends. */
const tidy = (markdown: string): string =>
  `${markdown
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;

/** A style ends where its element ends, whatever it says. */
const styleOf = (house: House | null): Made =>
  new Made(`${(house?.style ?? style).replaceAll("</", "<\\/")}\n${chartStyle}`);

/** Lays views out in a format by the name of a layout. */
export type Layouts = (format: LayoutFormat) => (layout: string, view: object) => string;

/**
 * Layouts of a language. Each format is made ready when it is first asked for, and charts of the same view are drawn
 * once for all: hand the same layouts to all documents in the language.
 * @param house what a house lays out in its own way
 */
export function layoutsIn(lang: Lang, house: House | null = null): Layouts {
  const charts = chartsIn(lang);
  return onceEach((format) => {
    const helpers = { ...helpersFor(format, lang, charts), style: once(() => styleOf(house)) };
    return engine(format, { specs: { ...compiled[format], ...house?.[format] }, helpers });
  });
}

/**
 * The view laid out; the same view gives the same bytes.
 * @throws LayoutError when a template asks for what is not there
 */
export function documentText(view: AnyDocument, format: LayoutFormat, layouts = layoutsIn(view.head.lang)): string {
  const text = layouts(format)(view.head.kind, view);
  return format === "md" ? tidy(ordinarySpaces(text)) : text;
}
