/** The content of plan files by their bytes, kept between runs. Only what was read without any fault is kept. */
import type { FileKind } from "../model/plan.js";
import { sha256 } from "./fingerprint.js";
import type { PlanCache } from "./plan-cache.js";

/** Whether JSON gives the same data back: it has no −0 and no number that is none. */
export function survivesJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === "object") return value === null || Object.values(value).every(survivesJson);
  return typeof value === "string" || typeof value === "boolean";
}

/** Names a file's content by all that it follows from but the program: its kind and its bytes. */
export const contentKey = (kind: FileKind, bytes: Uint8Array): string => `${kind}:${sha256(bytes)}`;

/** The content under a key, in objects of its own each time; null when it is not known. */
export function rememberedContent(cache: PlanCache, key: string): object | null {
  const json = cache.get(key);
  // Whole by the file's checksum, so it is the JSON that was written.
  return json === undefined ? null : (JSON.parse(json) as object);
}

export function rememberContent(cache: PlanCache, key: string, content: object): void {
  if (survivesJson(content)) cache.put(key, JSON.stringify(content));
}
