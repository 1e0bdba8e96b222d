/** The bundled plan, loaded once, and the printed table of its measures as a fixture. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { indexPlan } from "../../src/evaluate/items.js";
import { load } from "../../src/store/load.js";
import { workTree } from "../../src/store/worktree.js";

export const planFolder = fileURLToPath(new URL("../../plan", import.meta.url));

export const loaded = await load(workTree(planFolder));
export const index = indexPlan(loaded.plan);

/** One row of the printed table, verbatim. */
export interface Row {
  readonly key: string;
  readonly unit: string;
  readonly type: string;
  readonly source: string;
  readonly baseline: string;
  readonly asOf: string;
  readonly target: string;
  readonly kind: string;
  readonly deadline: string;
  readonly direction: string;
}

export const rows: readonly Row[] = readFileSync(new URL("table-3-7.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [
      key = "",
      unit = "",
      type = "",
      source = "",
      baseline = "",
      asOf = "",
      target = "",
      kind = "",
      deadline = "",
      direction = "",
    ] = cells;
    return { key, unit, type, source, baseline, asOf, target, kind, deadline, direction };
  });

/** What the table's words for sources are in the plan. */
export const sourceIds: Readonly<Record<string, string | null>> = {
  NHN: "nhn-tall",
  Veikart: "veikart",
  "Veikart analysis": "veikart",
  Innbyggerundersøkelsen: "innbyggerundersokelsen",
  Helsepersonellundersøkelsen: "helsepersonellundersokelsen",
  Helsedirektoratet: "helsedirektoratet-tall",
  Helsedataservice: "helsedataservice-tall",
  "must be clarified": null,
  "NHN/Dir": "nhn-edir-tall",
  "yearly survey": "radsmodellundersokelsen",
  "Nasjonal portefølje count": "nasjonal-portefolje",
};

export const typeIds: Readonly<Record<string, string>> = { adopsjon: "adoption", opplevd: "perceived-result" };

/** The table's reference periods in the plan's form; null where the table prints none. */
export function periodOf(cell: string): string | null {
  const text = cell.replace(/[()]/g, "");
  if (text === "–") return null;
  if (text === "2022 autumn") return "2022-09-01/2022-11-30";
  return text.replace("..", "/");
}

/** The number a cell begins with, as the table prints it: 11.4, 17/19. */
export const figureOf = (cell: string): string | null => /^(?:ca\. )?(\d+(?:\.\d+)?(?:\/\d+)?)/.exec(cell)?.[1] ?? null;

/** A printed figure as a number: a ratio is a share. */
export function numberOf(figure: string): number {
  const [part = "", whole] = figure.split("/");
  return whole === undefined ? Number(part) : (100 * Number(part)) / Number(whole);
}
