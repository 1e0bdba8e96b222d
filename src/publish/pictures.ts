/** Drawings as pictures of dots, for programs that do not draw SVG: by the browser on the machine, many at a time. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser, type Machine, thisMachine } from "./browser.js";
import { withBrowser } from "./browser-run.js";
import { CannotPublish } from "./fault.js";
import { type Dots, readPng, writePng } from "./png.js";

export interface PictureOptions {
  readonly env: Machine["env"];
  /** For how long the browser may take, for each sheet. */
  readonly seconds?: number;
}

/** A drawing as dots; its size is in CSS pixels, and there are `SCALE` dots to each. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Sharp on paper: some 190 dots to the inch where a drawing is as wide as the text, at a third of the bytes that 290 take. */
const SCALE = 2;

/** As high as a sheet may be in CSS pixels: browsers take no picture of more than 16 384 dots. */
const SHEET = 7200;
const SECONDS = 60;

interface Placed {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

const sizeIn = (svg: string, name: "width" | "height"): number =>
  Math.ceil(Number(new RegExp(`^<svg[^>]*\\s${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0));

/** Drawings below each other, on as many sheets as they need. One that is higher than a sheet has it for itself. */
export function sheetsOf(svgs: readonly string[]): readonly (readonly Placed[])[] {
  const sheets: Placed[][] = [];
  for (const svg of svgs) {
    const [width, height] = [sizeIn(svg, "width"), sizeIn(svg, "height")];
    if (width === 0 || height === 0) continue;
    const sheet = sheets.at(-1);
    const last = sheet?.at(-1);
    const top = last === undefined ? 0 : last.top + last.height;
    if (sheet === undefined || top + height > SHEET) sheets.push([{ svg, width, height, top: 0 }]);
    else sheet.push({ svg, width, height, top });
  }
  return sheets;
}

const widest = (sheet: readonly Placed[]): number => Math.max(...sheet.map(({ width }) => width));
const highest = (sheet: readonly Placed[]): number => Math.max(...sheet.map(({ top, height }) => top + height));

/** A page that may fetch nothing and run nothing, with each drawing at its place. */
function pageOf(sheet: readonly Placed[]): string {
  const drawings = sheet.map(
    ({ svg, top, height, width }) =>
      `<div style="position:absolute;left:0;top:${top}px;width:${width}px;height:${height}px;overflow:hidden">${svg}</div>`,
  );
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>-</title><style>html,body{margin:0;background:#fff;color-scheme:light}</style></head><body>${drawings.join("\n")}</body></html>`;
}

/** What the sheet shows of a drawing: as much of it as was taken. */
function cut(dots: Dots, { width, height, top }: Placed): DrawnPicture {
  const piece = { left: 0, top: top * SCALE, width: width * SCALE, height: height * SCALE };
  if (piece.top + piece.height > dots.height || piece.width > dots.width)
    throw new Error(`the picture is ${dots.width} × ${dots.height}`);
  return { png: writePng(dots, piece), width, height };
}

/**
 * Pictures of drawings, by their SVG. The same drawings, browser and fonts give the same bytes.
 * @throws CannotPublish no browser, or it did not draw
 */
export async function drawPictures(
  svgs: readonly string[],
  { env, seconds = SECONDS }: PictureOptions,
): Promise<ReadonlyMap<string, DrawnPicture>> {
  const sheets = sheetsOf(svgs);
  if (sheets.length === 0) return new Map();
  const machine = thisMachine(env);
  const browser = await findBrowser(machine);
  return withBrowser({ machine, browser, seconds }, async (folder, browse) => {
    const pictures = new Map<string, DrawnPicture>();
    for (const sheet of sheets) {
      const [from, to] = [join(folder, "sheet.html"), join(folder, "sheet.png")];
      await writeFile(from, pageOf(sheet));
      const said = await browse([
        `--screenshot=${to}`,
        `--window-size=${widest(sheet)},${highest(sheet)}`,
        `--force-device-scale-factor=${SCALE}`,
        "--hide-scrollbars",
        pathToFileURL(from).href,
      ]);
      try {
        const dots = readPng(await readFile(to));
        for (const placed of sheet) pictures.set(placed.svg, cut(dots, placed));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new CannotPublish({ code: "browser-failed", browser, reason, said });
      }
    }
    return pictures;
  });
}
