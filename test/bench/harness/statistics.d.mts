export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
type Points = readonly (readonly [number, number])[];
export function quantile(numbers: readonly number[], part: number): number;
export function median(numbers: readonly number[]): number;
export function spread(numbers: readonly number[]): Spread;
export function pairedRatios(
  numbers: readonly number[],
  others: readonly number[],
  less?: readonly number[] | null,
): number[];
export function slopes(points: Points): number[];
export function exponent(points: Points, fixed: number): number;
