/** A drawing as SVG: one element for each item, the same bytes for the same drawing, and no text that is markup. */
import { oneLine } from "../clean.js";
import { xmlAttribute, xmlText } from "../xml.js";
import type { Drawing, DrawingItem, LineItem, MarkItem, PathItem, RectItem, TextItem } from "./drawing.js";
import { FONT } from "./measure.js";
import { type Ink, paint } from "./palette.js";
import { drawShape } from "./shapes.js";

/** Two decimals, and 0 for what is no number: a drawing never holds "NaN". */
export const digits = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);

/** An attribute; nothing for null. */
const attribute = (name: string, value: string | number | null): string =>
  value === null ? "" : ` ${name}="${typeof value === "number" ? digits(value) : xmlAttribute(value)}"`;

/** A colour as an attribute: the palette's own texts need no care. */
const inked = (name: string, ink: Ink | null): string => (ink === null ? "" : ` ${name}="${paint(ink)}"`);

const element = (name: string, attributes: string, content: string | null = null): string =>
  content === null ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;

const halo = `${inked("stroke", "ground")} stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;

function textElement(item: TextItem): string {
  const at = attribute("x", item.x) + attribute("y", item.y) + attribute("font-size", item.size);
  const weight = item.bold ? ' font-weight="bold"' : "";
  const anchor = item.anchor === "start" ? "" : attribute("text-anchor", item.anchor);
  const attributes = at + weight + anchor + inked("fill", item.ink) + attribute("lang", item.lang);
  return element("text", item.halo ? attributes + halo : attributes, xmlText(oneLine(item.text)));
}

function markElement({ shape, x, y, size, ink, on }: MarkItem): string {
  const { d, stroke } = drawShape(shape, x, y, size);
  if (stroke === null) return element("path", attribute("d", d) + inked("fill", ink));
  // hollow shapes hide the lines behind them; open ones have no inside
  const fill = d.endsWith("Z") ? inked("fill", on) : ' fill="none"';
  return element("path", attribute("d", d) + fill + inked("stroke", ink) + attribute("stroke-width", stroke));
}

function lineElement({ x1, y1, x2, y2, stroke, width, dash }: LineItem): string {
  const from = attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2);
  const drawn = inked("stroke", stroke) + attribute("stroke-width", width) + attribute("stroke-dasharray", dash);
  return element("line", from + drawn);
}

function pathElement({ d, stroke, fill, width, dash }: PathItem): string {
  const inside = attribute("d", d) + (fill === null ? ' fill="none"' : inked("fill", fill));
  const line = stroke === null ? "" : inked("stroke", stroke) + attribute("stroke-width", width);
  return element(
    "path",
    inside + line + attribute("stroke-dasharray", dash) + (stroke === null ? "" : ' stroke-linejoin="round"'),
  );
}

function rectElement({ box: { left, top, right, bottom }, fill, stroke }: Pick<RectItem, "box" | "fill" | "stroke">) {
  const at = attribute("x", left) + attribute("y", top);
  const size = attribute("width", Math.max(0, right - left)) + attribute("height", Math.max(0, bottom - top));
  return element("rect", at + size + inked("fill", fill) + inked("stroke", stroke));
}

function itemElement(item: DrawingItem): string {
  switch (item.kind) {
    case "text":
      return textElement(item);
    case "mark":
      return markElement(item);
    case "line":
      return lineElement(item);
    case "path":
      return pathElement(item);
    case "rect":
      return rectElement(item);
  }
}

/** What stands around the items. */
export interface SvgFrame {
  /** Unique on the page; the ids inside are made from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly className: string;
}

/** Only what may stand in an id, whatever was given. */
const idOf = (given: string): string => {
  const plain = given.replace(/[^A-Za-z0-9_-]/g, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`);
  return /^[A-Za-z]/.test(plain) ? plain : `c${plain}`;
};

/** A drawing as elements, for whatever stands around them. */
export interface Painted extends Pick<Drawing, "width" | "height"> {
  readonly content: string;
}

export function painted({ width, height, items }: Drawing): Painted {
  const ground = element("rect", attribute("width", width) + attribute("height", height) + inked("fill", "ground"));
  return { width, height, content: ground + items.map(itemElement).join("") };
}

export function framed({ width, height, content }: Painted, frame: SvgFrame): string {
  const id = idOf(frame.id);
  const said =
    element("title", attribute("id", `${id}-t`), xmlText(oneLine(frame.title))) +
    element("desc", attribute("id", `${id}-d`), xmlText(oneLine(frame.description)));
  const attributes = [
    attribute("xmlns", "http://www.w3.org/2000/svg"),
    attribute("class", frame.className),
    attribute("role", "img"),
    attribute("lang", frame.lang),
    attribute("aria-labelledby", `${id}-t ${id}-d`),
    attribute("viewBox", `0 0 ${digits(width)} ${digits(height)}`),
    attribute("width", width),
    attribute("height", height),
    attribute("font-family", FONT),
  ];
  return element("svg", attributes.join(""), said + content);
}
