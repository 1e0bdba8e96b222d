/** One place in a file that does not fit its schema, and what is asked of it. */
import type { FindingData, Place, SchemaError } from "../../model/finding.js";
import type { Words } from "../rule.js";
import type { Schemas, Shape } from "./walk.js";

/** A file that does not fit its schema. */
export interface Misfit {
  readonly kind: string;
  readonly content: unknown;
  readonly errors: readonly SchemaError[];
}

/** What is wrong with the shape of a file, before it has a position. */
export interface ShapeReport {
  readonly code: string;
  readonly place: Place;
  readonly data: FindingData;
  readonly suggestion?: string;
}

export interface Subject {
  readonly misfit: Misfit;
  readonly schemas: Schemas;
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly shape: Shape | null;
  /** The place of the value. */
  readonly place: Place;
  /** The text as typed at the place. */
  readonly typed: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const child = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The innermost object around a place and the key in it. */
export function placeOf(content: object, keys: readonly string[]): Place {
  const last = keys.at(-1);
  if (last === undefined) return { of: content, token: "value" };
  const parent = keys.slice(0, -1).reduce<unknown>(child, content);
  const of = typeof parent === "object" && parent !== null ? parent : content;
  return { of, key: Array.isArray(of) ? Number(last) : last, token: "value" };
}

export const form = (shape: Shape | null): FindingData => {
  const words = shape?.["x-form"] as Partial<Words> | undefined;
  if (words?.nb === undefined || words.nn === undefined || words.en === undefined) return {};
  return { nb: words.nb, nn: words.nn, en: words.en };
};

export const names = (shape: Shape | null): string[] =>
  Object.keys((shape?.["properties"] as object | undefined) ?? {});

export const lastKey = (keys: readonly string[]): string => keys.findLast((key) => !/^\d+$/.test(key)) ?? "";

export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value;
}
