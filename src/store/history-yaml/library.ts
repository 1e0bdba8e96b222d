/** The `yaml` library as the history uses it: plain data from a text, frozen, with one kind of error. */
import { parse, YAMLParseError } from "yaml";
import { UnreadableText } from "./unreadable.js";

/** Freezes all of it, so that one object can safely stand for the same text in many revisions. */
function freeze(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
  return value;
}

/** What the library throws for a bad text; anything else is a fault in the program, and stays one. */
function unreadable(error: unknown): unknown {
  if (error instanceof YAMLParseError) return new UnreadableText(error.code, error.linePos?.[0].line ?? null);
  if (error instanceof RangeError) return new UnreadableText("TOO_DEEP", null);
  // An alias without its anchor, or aliases without end.
  return error instanceof ReferenceError ? new UnreadableText("BAD_ALIAS", null) : error;
}

/**
 * The data of one YAML 1.2 document; this is what the fast reader must equal. What is marked as binary, a set or a date is
 * the text that it is written as, and nothing that cannot be frozen.
 * @throws UnreadableText when the text does not parse, repeats a key or holds several documents.
 */
export function readByLibrary(text: string): unknown {
  try {
    return freeze(parse(text, { logLevel: "error", resolveKnownTags: false }));
  } catch (error) {
    throw unreadable(error);
  }
}
