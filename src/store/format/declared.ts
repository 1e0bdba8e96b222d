/** In which format a plan says that it is. */
import { SourceMap } from "../source-map.js";
import { decode } from "../text.js";
import { newestFormat } from "./steps.js";
import { oldestFormat } from "./rewrite.js";

/** A version; missing: `plan.yaml` does not say it; odd: what it says is no version; unread: it cannot be read, or is not there. */
export type Declared = number | "missing" | "odd" | "unread";

/** The plan is in a format that cannot be read. */
export class FormatError extends Error {
  readonly format: number;
  /** The commit in which the plan lies so; null: the work tree. */
  readonly commit: string | null;

  constructor(format: number, commit: string | null) {
    super(`plan format ${format}`);
    this.name = "FormatError";
    this.format = format;
    this.commit = commit;
  }
}

/** The key at the left edge is the file's own: all that stands within something stands further in. */
const plainly = /^format:[ \t]+(\d{1,9})[ \t]*(?:#.*)?\r?$/m;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @param bytes of `plan.yaml` */
export async function declaredFormat(bytes: Uint8Array): Promise<Declared> {
  const { text } = decode("plan.yaml", bytes);
  if (text === null) return "unread";
  const plain = plainly.exec(text)?.[1];
  if (plain !== undefined) return Number(plain);
  const { readYaml } = await import("../yaml.js");
  const { content } = readYaml("plan.yaml", text, new SourceMap());
  if (!isMap(content)) return "unread";
  const format = content["format"];
  if (format === undefined) return "missing";
  return typeof format === "number" && Number.isInteger(format) ? format : "odd";
}

/** The format that a plan is read from: the newest where it says none. */
export const formatFrom = (declared: Declared): number => (typeof declared === "number" ? declared : newestFormat);

/** Whether a plan must be rewritten before it is the newest. */
export const isOlder = (declared: Declared): boolean => formatFrom(declared) < newestFormat;

/** @throws FormatError for a format that is newer than the newest known, or older than the oldest */
export function refuseUnknown(declared: Declared, commit: string | null): void {
  const format = formatFrom(declared);
  if (format > newestFormat || format < oldestFormat(newestFormat)) throw new FormatError(format, commit);
}
