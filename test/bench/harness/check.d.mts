import type { Figure } from "./figures.mjs";
type Measured = Pick<Figure, "text" | "unit" | "value" | "low" | "high" | "better">;
interface Job {
  readonly name: string;
  readonly figures: readonly Measured[];
}
type Said = "slower" | "as before" | "not kept" | "not measured";
export const usualTolerance: number;
export function verdict(figure: Measured, before: { value: number | null } | null, tolerance?: number): Said;
export function check(
  jobs: readonly Job[],
  kept: { jobs: readonly Job[] },
  tolerance?: number,
): { job: string; text: string; unit: string; before: number | null; now: number | null; said: Said }[];
