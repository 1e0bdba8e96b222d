/** What a Word document is made of, before it is one: plain data, so that tests can ask what stands where. */
import type { Status } from "../../../model/progress.js";
import type { Chart } from "../../charts/index.js";

/** Text that is one in language and looks. */
export interface Run {
  /** Of one line, and harmless in XML. */
  readonly text: string;
  /** The language of a passage; null: that of the document. */
  readonly lang: string | null;
  readonly bold?: true;
  readonly italic?: true;
  /** Of what no longer holds; words say so too. */
  readonly strike?: true;
  /** Said by the tool beside a passage, such as the language it is in. */
  readonly soft?: true;
  /** Of a verdict, which is a shape and a word whatever its colour. */
  readonly status?: Status;
}

export type Line = readonly Run[];

export interface ListItem {
  readonly line: Line;
  /** 0 for the outermost. */
  readonly depth: number;
}

export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly line: Line; readonly newPage: boolean }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  /** `told`: what the drawing shows is in words, and its table holds no numbers. */
  | { readonly kind: "figure"; readonly chart: Chart; readonly told: boolean };

export interface WordDocument {
  readonly title: string;
  readonly lang: string;
  /** Whose words it is; null where nobody publishes it. */
  readonly publisher: string | null;
  /** Said at the head of every page of what is not final. */
  readonly draft: string | null;
  /** The heading of the list of contents; null: it is too short to have one. */
  readonly contents: string | null;
  /** The letters are a little smaller, and what stands between is narrower. */
  readonly tight: boolean;
  /** Words of the document's language that are put in around the blocks. */
  readonly fixed: {
    /** Stands before the numbers of a chart. */
    readonly numbers: string;
    readonly undrawn: string;
    readonly page: readonly [before: string, between: string];
  };
  readonly blocks: readonly Block[];
}

/** Drawings by their SVG, as pictures of dots. A figure without one is told by its numbers alone. */
export type Pictures = ReadonlyMap<string, Picture>;

export interface Picture {
  readonly png: Uint8Array;
  /** As it is to be seen, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export const textOf = (line: Line): string => line.map(({ text }) => text).join("");

/** Every drawing of a document, each once. */
export const drawingsOf = ({ blocks }: WordDocument): readonly string[] => [
  ...new Set(blocks.flatMap((block) => (block.kind === "figure" ? [block.chart.svg] : []))),
];
