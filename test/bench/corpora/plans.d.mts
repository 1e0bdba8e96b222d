interface Many {
  readonly files?: number;
  readonly seed?: number;
}
/** Each writes a plan folder, and says where it is. */
export function bundledPlan(folder: string, options?: { readonly history?: boolean }): string;
export function filesPlan(folder: string, options?: Many): string;
export function faultyPlan(
  folder: string,
  options?: Many,
): { readonly folder: string; readonly path: string; readonly line: number; readonly column: number };
export function largePlan(folder: string, options?: { readonly megabytes?: number; readonly seed?: number }): string;
export function breakdownPlan(folder: string, options?: { readonly rows?: number; readonly seed?: number }): string;
