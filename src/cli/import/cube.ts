/** The dimensions of a cube as they are written in an answer, in any language. */
import { oneLine } from "../../present/clean.js";
import type { CubeDimension } from "../../model/sheet.js";

/** So many categories are named. */
const FEW = 4;

/** `0301 Oslo, 1103 Stavanger …`: a code alone where it is its own label. */
export function fewOf({ categories }: CubeDimension): string {
  const named = categories.slice(0, FEW).map(({ code, label }) => oneLine(code === label ? code : `${code} ${label}`));
  return `${named.join(", ")}${categories.length > FEW ? " …" : ""}`;
}

/** What a mapping says to have one of them count, with the first for an example. */
export const whereFor = ({ heading, categories }: CubeDimension): string =>
  oneLine(`{ column: ${JSON.stringify(heading)}, is: [${JSON.stringify(categories[0]?.code ?? "")}] }`);
