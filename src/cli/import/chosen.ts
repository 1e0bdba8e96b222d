/** Which mapping a file is read by: the one that was named, our own, the one of the plan that fits, or a proposal. */
import { entriesOf, type PlanIndex } from "../../evaluate/items.js";
import { applied, type Applied, columnsOf, type Mapping } from "../../exchange/apply.js";
import { openDimensions } from "../../exchange/dimensions.js";
import { framed } from "../../exchange/header.js";
import { ownMapping } from "../../exchange/own.js";
import { fits, proposed } from "../../exchange/propose.js";
import type { MappingFile } from "../../model/plan.js";
import type { ReadTable } from "../../model/sheet.js";
import { CannotAnswer } from "../exit.js";
import type { Opened } from "../open.js";
import { knownIn } from "./measures.js";
import { importWords } from "./words.js";

export interface Chosen {
  readonly mapping: Mapping;
  readonly applied: Applied;
  /** own: a sheet of `ehs`; plan: kept in the plan; proposed: from the headings, and to be looked at. */
  readonly from: "own" | "plan" | "proposed";
  /** Id of the one that the plan keeps. */
  readonly name: string | null;
}

interface Ground {
  readonly opened: Opened;
  readonly index: PlanIndex;
  readonly tables: readonly ReadTable[];
  /** As it was typed. */
  readonly path: string;
}

const headingsIn = (tables: readonly ReadTable[]): string[] =>
  tables.flatMap((table) => framed(table)?.headings ?? []).filter((heading) => heading !== "");

/** @throws CannotAnswer where a cube has more figures of a measure and a period than one, and nobody has said which counts */
function refuseOpen({ opened, path }: Ground, table: ReadTable, mapping: Mapping, name: string | null): void {
  const open = openDimensions(table, mapping);
  if (open.length > 0) throw new CannotAnswer(importWords[opened.lang].dimensions(path, name, open));
}

function byMapping(ground: Ground, mapping: MappingFile): Chosen {
  const { tables, opened } = ground;
  const { id: name, sheet } = mapping;
  const own = tables.filter((table) => sheet === undefined || table.name === sheet);
  for (const table of own.length > 0 ? own : tables) {
    const found = applied(table, mapping);
    if (found === null) continue;
    refuseOpen(ground, table, mapping, name);
    return { mapping, applied: found, from: "plan", name };
  }
  const headings = headingsIn(tables);
  const missing = [...new Set(columnsOf(mapping))].filter((column) => !headings.includes(column));
  throw new CannotAnswer(importWords[opened.lang].notThere(name, missing, headings));
}

function named(ground: Ground, name: string): Chosen {
  const mappings = entriesOf(ground.opened.loaded.plan, "mapping").map(({ content }) => content);
  const found = mappings.find(({ id }) => id === name);
  if (found !== undefined) return byMapping(ground, found);
  throw new CannotAnswer(
    importWords[ground.opened.lang].noMapping(
      name,
      mappings.map(({ id }) => id),
    ),
  );
}

function ownIn({ tables }: Ground): Chosen | null {
  for (const table of tables) {
    const found = applied(table, ownMapping);
    if (found !== null) return { mapping: ownMapping, applied: found, from: "own", name: null };
  }
  return null;
}

function keptIn(ground: Ground): Chosen | null {
  const { opened, tables } = ground;
  const fitting = entriesOf(opened.loaded.plan, "mapping")
    .map(({ content }) => content)
    .filter(({ header = [] }) => tables.some((table) => fits(table, header)));
  const [one] = fitting;
  if (one === undefined) return null;
  if (fitting.length === 1) return byMapping(ground, one);
  throw new CannotAnswer(importWords[opened.lang].severalMappings(fitting.map(({ id }) => id)));
}

function proposal(ground: Ground): Chosen {
  const { tables, index, opened, path } = ground;
  const all = tables.map((table) => ({ table, ...proposed(table, knownIn(index)) }));
  for (const { table, mapping, lacking } of all) {
    if (mapping === null || lacking.length > 0) continue;
    const found = applied(table, mapping);
    if (found === null) continue;
    refuseOpen(ground, table, mapping, null);
    return { mapping, applied: found, from: "proposed", name: null };
  }
  const nearest = all.find(({ mapping }) => mapping !== null);
  if (nearest === undefined) throw new CannotAnswer(importWords[opened.lang].fault(path, { what: "no-table" }));
  throw new CannotAnswer(importWords[opened.lang].lacking(path, nearest.lacking, headingsIn([nearest.table])));
}

/** @throws CannotAnswer where the file cannot be read by any */
export function chosenFor(ground: Ground, wanted: string | undefined): Chosen {
  if (wanted !== undefined) return named(ground, wanted);
  return ownIn(ground) ?? keptIn(ground) ?? proposal(ground);
}
