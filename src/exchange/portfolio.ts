/** A list of the portfolio: numbers and names, and nothing else that is believed. */
import type { ReadTable } from "../model/sheet.js";
import { framed, wordOf } from "./header.js";

export interface PortfolioEntry {
  /** Its row in the file. */
  readonly at: number;
  readonly id: string;
  readonly name: string;
}

const ids = [
  "id",
  "nr",
  "nr.",
  "nummer",
  "number",
  "porteføljenummer",
  "porteføljeid",
  "portefølje-id",
  "tiltaksnummer",
  "prosjektnummer",
  "portfolio id",
];
const names = [
  "name",
  "navn",
  "namn",
  "tiltak",
  "tiltaksnavn",
  "tiltaksnamn",
  "tittel",
  "title",
  "prosjekt",
  "prosjektnavn",
  "project",
  "initiativ",
  "initiative",
];

const found = (headings: readonly string[], words: readonly string[]): number => {
  const folded = headings.map((heading) => heading.toLowerCase());
  const word = words.find((each) => folded.includes(each));
  return word === undefined ? -1 : folded.indexOf(word);
};

/** null: no table in the file has a column of numbers and one of names. */
export function portfolioIn(tables: readonly ReadTable[]): readonly PortfolioEntry[] | null {
  for (const table of tables) {
    const frame = framed(table);
    if (frame === null) continue;
    const [id, name] = [found(frame.headings, ids), found(frame.headings, names)];
    if (id < 0 || name < 0) continue;
    return frame.rows.flatMap(({ at, cells }) => {
      const entry = { at, id: wordOf(cells[id] ?? null), name: wordOf(cells[name] ?? null) };
      return entry.id === "" ? [] : [entry];
    });
  }
  return null;
}
