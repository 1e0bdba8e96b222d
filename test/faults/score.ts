/** Puts faults into plans one at a time, and counts those that give one finding, at the token, with the right code. */
import type { Finding } from "../../src/model/finding.js";
import type { Fault, Kind } from "./fault.js";
import { formKinds } from "./kinds-form.js";
import { meaningKinds } from "./kinds-meaning.js";
import { shapeKinds } from "./kinds-shape.js";
import { type Place, placesOf } from "./places.js";
import type { SeededPlan } from "./plans.js";
import { referenceFaults } from "./references.js";
import { edited, position } from "./texts.js";

export interface Seeded {
  readonly plan: SeededPlan;
  readonly fault: Fault;
}

export interface Outcome {
  readonly kind: string;
  readonly plan: string;
  readonly file: string;
  readonly keys: string;
  readonly address: string;
  readonly wanted: string;
  readonly found: readonly string[];
  readonly isRight: boolean;
}

const kinds: readonly Kind[] = [...shapeKinds, ...meaningKinds, ...formKinds];

/**
 * Of each kind of fault one at each property, at the first place that has it; and, in the first plan, faults at every
 * reference, in the others at the references of properties that the first does not have.
 */
export function faultsIn(plans: readonly SeededPlan[]): Seeded[] {
  const met = new Set<string>();
  const referring = new Set<string>();
  return plans.flatMap((plan) => {
    const places = [...plan.files].flatMap(([file, text]) => placesOf(file, text));
    const fresh = (place: Place): Seeded[] =>
      kinds.flatMap((kind) =>
        [...kind(place)].flatMap((fault) => {
          const name = `${place.address} ${fault.kind}`;
          return met.has(name) ? [] : [(met.add(name), { plan, fault })];
        }),
      );
    const references = referenceFaults(plan, places).filter(
      ({ place, kind }) => plan === plans[0] || !referring.has(`${place.address} ${kind}`),
    );
    for (const { place, kind } of references) referring.add(`${place.address} ${kind}`);
    return [...places.flatMap(fresh), ...references.map((fault) => ({ plan, fault }))];
  });
}

/** A finding without its place, since faults move lines; one that is no error also without its words: it may count less. */
const told = ({ code, severity, file, item, data, field }: Finding): string =>
  JSON.stringify(severity === "error" ? [code, file, item, data, field] : [code, file]);

/** What is found now and was not before. */
function news(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(told(finding), (left.get(told(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const count = left.get(told(finding)) ?? 0;
    left.set(told(finding), count - 1);
    return count <= 0;
  });
}

const whereOf = ({ line, col, endLine, endCol }: Finding): string => `${line}:${col}-${endLine}:${endCol}`;

const named = ({
  plan,
  fault: { place, kind },
}: Seeded): Pick<Outcome, "kind" | "plan" | "file" | "keys" | "address"> => ({
  ...{ kind, plan: plan.name, file: place.file, keys: place.keys.join("/"), address: place.address },
});

/** The program would not read the plan at all. */
const refused = (seeded: Seeded, error: Error): Outcome => ({
  ...{ ...named(seeded), wanted: seeded.fault.codes.join("|"), found: [`refused: ${error.message}`], isRight: false },
});

export async function outcomeOf(seeded: Seeded): Promise<Outcome> {
  const { plan, fault } = seeded;
  const { place, edit, codes } = fault;
  const text = edited(place.text, edit);
  const after = await plan.find(new Map([[place.file, text]])).catch((error: unknown) => error as Error);
  if (after instanceof Error) return refused(seeded, after);
  const found = news(plan.before, after);
  const at = position(text, fault.at(text));
  const [only] = found;
  const isRight =
    only !== undefined &&
    found.length === 1 &&
    codes.includes(only.code) &&
    only.file === place.file &&
    whereOf(only) === at;
  return {
    ...{ ...named(seeded), wanted: `${codes.join("|")} ${at}`, isRight },
    found: found.map(
      (each) => `${each.severity} ${each.code} ${each.file === place.file ? "" : `${each.file} `}${whereOf(each)}`,
    ),
  };
}
