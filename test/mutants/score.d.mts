interface Row {
  readonly file: string;
  readonly killed: number;
  readonly endless: number;
  readonly survived: number;
  readonly unmet: number;
  readonly date: string;
}
interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: Record<"start" | "end", { readonly line: number; readonly column: number }>;
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}
export function scoreOf(report: Report, date: string): Row[];
export function survivorsOf(report: Report): string[];
export function percent(rows: readonly Row[]): string;
export function scoreTable(rows: readonly Row[]): string;
export function readScore(): readonly Row[];
