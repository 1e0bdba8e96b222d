/** What a check says: a code, a subject and a position. The words come last, in `present`. */

export type Severity = "error" | "warning" | "info";

/** What a message is filled in with. */
export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A place in the plan, by identity: the object that was read, and one of its keys or list positions. The store knows
 * where in which file it stands.
 */
export interface Place {
  readonly of: object;
  readonly key?: string | number;
  /** Which token is at fault; the whole object when there is no key. */
  readonly token: "key" | "value";
  /** Part of the value, a text: from the first character up to, and not including, the second. Counted in UTF-16 units. */
  readonly within?: { readonly start: number; readonly end: number };
}

/** What a rule reports, before it has a position. */
export interface Report {
  readonly place: Place;
  /** Id of the item concerned. */
  readonly item: string | null;
  readonly data: FindingData;
  /** What most likely was meant: the text to put at the place. */
  readonly suggestion?: string;
}

/** A position in a file: lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly col: number;
  /** Past the last character. */
  readonly endLine: number;
  readonly endCol: number;
}

export interface Finding extends Position {
  readonly code: string;
  readonly severity: Severity;
  /** File relative to the plan folder, with `/`. */
  readonly file: string;
  readonly item: string | null;
  /**
   * Where in the item it stands, by stable keys: `targets[2025]/due`; with the id before it where it stands in another
   * item or file. Absent where nothing smaller than the whole can be named.
   */
  readonly field?: string;
  readonly data: FindingData;
  readonly suggestion: string | null;
}

/** A finding that may stand, because the plan says so. */
export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
  /** The role that accepted it. */
  readonly role: string | null;
  /** Year-month-day. */
  readonly date: string | null;
  /** The last day on which it counts; null: for good. */
  readonly until: string | null;
  /** Where that is said. */
  readonly at: Position & { readonly file: string };
  /** true: in the item itself; false: in the plan's list. */
  readonly beside: boolean;
}

/** A finding made while reading a file: it has its position from the start, and gets its severity from its rule. */
export type Draft = Omit<Finding, "severity">;

/** One complaint of the schema validator, as ajv words it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
