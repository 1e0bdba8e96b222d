/**
 * Stable addresses: the item's id, then keys, then the declared key of a list's member, such as
 * `1.3/targets[2025@2022-12]/value`. The grammar is in the README of this room.
 */
import { type Field, isMeasureOnly } from "./shape.js";
import { canonical, isMap, leafOf, own, sortOf } from "./value.js";

const RESERVED = /[[\]/@~%]/g;
const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** A key or an id as it stands in an address. */
export const encode = (text: string): string => (text.search(RESERVED) < 0 ? text : text.replaceAll(RESERVED, escaped));

/** Undoes `encode`. */
export const decode = (text: string): string =>
  !text.includes("%")
    ? text
    : text.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A member without any key; `@` never stands alone otherwise. */
const NAMELESS = "@";

const scalar = (value: unknown): string =>
  sortOf(value) === "leaf" && value !== null ? encode(String(leafOf(value))) : "";

const deep = (member: unknown, path: string): unknown => path.split(".").reduce(own, member);

/** The key of a member, without what tells it from another of the same key. */
function keyOf(member: unknown, { list = ["id"] }: Field): string {
  if (Array.isArray(member)) return NAMELESS;
  if (!isMap(member)) return encode(String(leafOf(member))) || NAMELESS;
  const parts = list.map((path) => scalar(deep(member, path)));
  return parts.join("@").replace(/@+$/, "") || NAMELESS;
}

/** What repeats an earlier name is told apart by a number. */
export const numbered = (name: string, at: number): string => (at === 0 ? name : `${name}~${at + 1}`);

function repeated(list: readonly unknown[], field: Field): Map<string, unknown> {
  const groups = new Map<string, unknown[]>();
  for (const member of list) {
    const key = keyOf(member, field);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const named = new Map<string, unknown>();
  for (const [key, members] of groups) {
    // In an order of their own, so that moving them about in the list is no change.
    const sorted = members.map((member) => ({ member, text: canonical(member) }));
    sorted.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
    for (const [at, { member }] of sorted.entries()) named.set(numbered(key, at), member);
  }
  return named;
}

/** The members of a list by the keys that the field declares; members with equal keys get `~2`, `~3`. */
export function membersOf(list: readonly unknown[], field: Field): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const member of list) named.set(keyOf(member, field), member);
  return named.size === list.length ? named : repeated(list, field);
}

/** One step of an address: a key, or the member of a list by its key as it stands in the address. */
export interface Step {
  readonly key?: string;
  readonly member?: string;
}

/** The steps of what stands after an item's id. */
export function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  const signs = /\[([^\]]*)\]|(?:^|\/)([^/[\]]*)/g;
  for (let found = signs.exec(path); found !== null; found = signs.exec(path)) {
    const [whole, member, key = ""] = found;
    steps.push(member === undefined ? { key: decode(key) } : { member });
    if (whole === "") signs.lastIndex += 1;
  }
  return steps;
}

/** The id that an address begins with, and the rest. */
export function splitAddress(address: string): { readonly item: string; readonly path: string } {
  const at = address.indexOf("/");
  const root = at === -1 ? address : address.slice(0, at);
  return { item: decode(root.replace(/~\d+$/, "")), path: at === -1 ? "" : address.slice(at + 1) };
}

/**
 * Where an item's own fields stand. A measure without an id answers to its indicator's: its fields stand among the
 * indicator's, and those that both have say that they are the measure's.
 */
export function prefixOf(place: { readonly lone: boolean; readonly shape: string }, key: string): string {
  if (place.lone) return isMeasureOnly(key) ? "" : "measure/";
  const clashes = isMeasureOnly(key) || key === "measure" || key === "indicator";
  return place.shape === "Indicator" && clashes ? "indicator/" : "";
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the run of digits that holds a place begins. */
function startOfNumber(text: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The number at a place; the text from there on when none stands there. */
const numberAt = (text: string, at: number): string => /^\d+/.exec(text.slice(at))?.[0] ?? "";

/** Order of addresses: numbers by size, so that 1.10 stands after 1.9. */
export function byAddress(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const start = startOfNumber(a, at);
  const [left, right] = [numberAt(a, start), numberAt(b, start)];
  const difference = left === "" || right === "" ? 0 : Number(left) - Number(right);
  return difference || (a < b ? -1 : Number(a > b));
}
