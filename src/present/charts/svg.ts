/** A drawing as SVG: one element for each item, the same bytes for the same drawing, and no text that is markup. */
import { oneLine } from "../clean.js";
import { xmlAttributes, xmlText } from "../xml.js";
import type { Drawing, DrawingItem, MarkItem, TextItem } from "./drawing.js";
import { FONT } from "./measure.js";
import { paint } from "./palette.js";
import { drawShape } from "./shapes.js";

type Attributes = Readonly<Record<string, string | number | null>>;

/** Two decimals, and 0 for what is no number: a drawing never holds "NaN". */
export const digits = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);

function element(name: string, attributes: Attributes, content: string | null = null): string {
  const given: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) given[key] = typeof value === "number" ? digits(value) : value;
  const open = `<${name}${xmlAttributes(given)}`;
  return content === null ? `${open}/>` : `${open}>${content}</${name}>`;
}

function textElement({ x, y, text, size, anchor, bold, ink, lang, halo }: TextItem): string {
  const attributes = {
    ...{ x, y, "font-size": size, "font-weight": bold ? "bold" : null },
    ...{ "text-anchor": anchor === "start" ? null : anchor, fill: paint(ink), lang },
    ...(halo
      ? { stroke: paint("ground"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" }
      : {}),
  };
  return element("text", attributes, xmlText(oneLine(text)));
}

function markElement({ shape, x, y, size, ink, on }: MarkItem): string {
  const { d, stroke } = drawShape(shape, x, y, size);
  if (stroke === null) return element("path", { d, fill: paint(ink) });
  // hollow shapes hide the lines behind them; open ones have no inside
  const fill = d.endsWith("Z") ? paint(on) : "none";
  return element("path", { d, fill, stroke: paint(ink), "stroke-width": stroke });
}

function itemElement(item: DrawingItem): string {
  switch (item.kind) {
    case "text":
      return textElement(item);
    case "mark":
      return markElement(item);
    case "line": {
      const { x1, y1, x2, y2, stroke, width, dash } = item;
      return element("line", {
        x1,
        y1,
        x2,
        y2,
        stroke: paint(stroke),
        "stroke-width": width,
        "stroke-dasharray": dash,
      });
    }
    case "path": {
      const { d, stroke, fill, width, dash } = item;
      return element("path", {
        ...{ d, fill: fill === null ? "none" : paint(fill), stroke: stroke === null ? null : paint(stroke) },
        ...{ "stroke-width": stroke === null ? null : width, "stroke-dasharray": dash },
        "stroke-linejoin": stroke === null ? null : "round",
      });
    }
    case "rect": {
      const { left, top, right, bottom } = item.box;
      const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
      const stroke = item.stroke === null ? null : paint(item.stroke);
      return element("rect", { x: left, y: top, width, height, fill: paint(item.fill), stroke });
    }
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

export function svgOf({ width, height, items }: Drawing, frame: SvgFrame): string {
  const id = idOf(frame.id);
  const said = [
    element("title", { id: `${id}-t` }, xmlText(oneLine(frame.title))),
    element("desc", { id: `${id}-d` }, xmlText(oneLine(frame.description))),
  ];
  const ground = element("rect", { width, height, fill: paint("ground") });
  return element(
    "svg",
    {
      ...{ xmlns: "http://www.w3.org/2000/svg", class: frame.className, role: "img", lang: frame.lang },
      ...{ "aria-labelledby": `${id}-t ${id}-d`, viewBox: `0 0 ${digits(width)} ${digits(height)}` },
      ...{ width, height, "font-family": FONT },
    },
    [...said, ground, ...items.map(itemElement)].join(""),
  );
}
