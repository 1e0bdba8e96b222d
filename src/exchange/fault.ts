/** Why a file cannot be read, as plain data: `cli` puts it into words. */

/** What a file of figures never comes near; beyond it nothing is unpacked or held. */
export const limits = {
  /** Of the file as it lies. */
  bytes: 32 * 1024 * 1024,
  /** Of an XLSX file, unpacked. */
  unpacked: 256 * 1024 * 1024,
  rows: 50_000,
  columns: 1_000,
} as const;

export type ReadFault =
  | { readonly what: "empty" | "binary" | "old-excel" | "no-table" | "no-json-stat" }
  | { readonly what: "too-large"; readonly bytes: number }
  | { readonly what: "too-many-rows" | "too-many-columns"; readonly most: number }
  | { readonly what: "csv"; readonly line: number; readonly why: "quote" | "other" }
  | { readonly what: "xlsx" | "json"; readonly detail: string }
  | { readonly what: "no-sheet"; readonly name: string; readonly names: readonly string[] };

export class CannotRead extends Error {
  readonly fault: ReadFault;

  constructor(fault: ReadFault) {
    super(fault.what);
    this.fault = fault;
  }
}
