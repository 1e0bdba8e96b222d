import type { Circumstances } from "./keep.mjs";
export function resultsText(jobs: readonly Circumstances[]): string;
export function between(document: string, name: string, text: string): string | null;
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string;
