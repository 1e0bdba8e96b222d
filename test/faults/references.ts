/** Every reference of a plan, once to nothing and once to a thing of another kind. */
import type { Place as Named } from "../../src/model/finding.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { type Reference, referencesOf } from "../../src/check/references.js";
import type { SourceMap } from "../../src/store/source-map.js";
import type { Fault } from "./fault.js";
import type { Place } from "./places.js";
import type { SeededPlan } from "./plans.js";
import { tokenAt, valueEdit } from "./texts.js";

function addressOf({ of, key }: Named, sources: SourceMap): string {
  const keys: (string | number)[] = key === undefined ? [] : [key];
  let file = "";
  for (let at: object | null = of; at !== null;) {
    const origin = sources.origin(at);
    file = origin?.file ?? file;
    if (origin?.key !== null && origin?.key !== undefined) keys.unshift(origin.key);
    at = origin?.parent ?? null;
  }
  return [file, ...keys].join("\n");
}

const fault = (kind: string, place: Place, id: string): Fault => ({
  ...{ kind, place, codes: ["unknown-reference"], edit: valueEdit(place, `"${id}"`) },
  at: (text) => tokenAt(text, place.keys, "value"),
});

export function referenceFaults({ loaded }: SeededPlan, places: readonly Place[]): Fault[] {
  const index = indexPlan(loaded.plan);
  const byAddress = new Map(places.map((place) => [[place.file, ...place.keys].join("\n"), place]));
  const context = { plan: loaded.plan, index, asOf: "2026-03-31", codes: [] };
  const kinds = new Map<string, Set<string>>();
  for (const { id, kind } of index.items) kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  const stranger = ({ wanted }: Reference): string | null =>
    wanted.length === 0 ? null : ([...kinds].find(([, own]) => !wanted.some((kind) => own.has(kind)))?.[0] ?? null);
  return [...referencesOf(context)].flatMap((reference) => {
    const place = byAddress.get(addressOf(reference.place, loaded.sources));
    if (place === undefined) throw new Error(`no place for ${addressOf(reference.place, loaded.sources)}`);
    const other = stranger(reference);
    return [
      fault("reference to nothing", place, `${reference.id}zz`),
      ...(other === null ? [] : [fault("reference to another kind", place, other)]),
    ];
  });
}
