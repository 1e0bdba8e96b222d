interface Kept<Job> {
  readonly jobs: readonly Job[];
}
export interface Circumstances {
  readonly name: string;
  readonly date: string;
}
export function readKept(): Kept<Circumstances>;
export function merge<Job extends { readonly name: string }>(
  kept: Kept<Job>,
  jobs: readonly Job[],
  order: readonly string[],
): Kept<Job>;
