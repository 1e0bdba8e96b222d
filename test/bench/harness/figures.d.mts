/** What a contest gave, by runs; see turns.mjs. */
export interface Sample {
  readonly seconds: readonly number[];
  readonly cpu: number | null;
  readonly memory: number | null;
  readonly told: readonly Readonly<Record<string, unknown>>[];
}
export interface Figure {
  readonly text: string;
  readonly unit: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly goal: string | null;
  readonly met: boolean | null;
  readonly better: "lower" | "higher";
  readonly note?: string;
  readonly why?: string;
}
interface Goal {
  readonly text: string;
  readonly most?: number;
  readonly least?: number;
}
type Judge = (samples: Readonly<Record<string, Sample>>) => Figure;
export const bare: string;
export function ratio(asked: Goal & { of: string; to?: string; less?: string }): Judge;
export function memory(asked: Goal & { of: string }): Judge;
export function told(asked: Goal & { of: string; number: string; unit: string }): Judge;
export function growth(asked: {
  text: string;
  points: readonly (readonly [number, string])[];
  cost: "time" | "memory";
  piece: string;
}): Judge;
