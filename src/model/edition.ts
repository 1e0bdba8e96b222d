/** A frozen edition: what was published, as data, so that anyone can find out years later whether it still is the same. */
import type { Id, Text } from "./plan.js";
import type { Flag, Quantities, Status, StatusCounts, Trend } from "./progress.js";

/** A file by its bytes. */
export interface FilePrint {
  /** Relative to the plan folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** What was published of a measure. Quantities are in its unit; `null` where there is no value. */
export interface PublishedMeasure {
  readonly id: Id;
  readonly number: string;
  readonly status: Status;
  readonly flags: readonly Flag[];
  readonly trend: Trend | null;
  /** The latest figure, and its reference period. */
  readonly period: string | null;
  readonly value: number | null;
  /** The active target, and by when. */
  readonly target: number | null;
  readonly due: string | null;
  readonly quantities: Quantities;
}

export interface PublishedFigures {
  readonly measures: readonly PublishedMeasure[];
  readonly indicators: readonly { readonly id: Id; readonly status: Status | null }[];
  readonly objectives: readonly ({ readonly id: Id } & StatusCounts)[];
  readonly counts: StatusCounts;
}

/** What made the figures: they can be recomputed with these. */
export interface Makers {
  /** The version of `ehs`. */
  readonly tool: string;
  /** Fingerprint of the schemas. */
  readonly schema: string;
  /** The version of the method, and the fingerprint of its parameters. */
  readonly rule: string;
}

/** Everything in a manifest but its own hash. */
export interface ManifestBody {
  /** Version of this shape. */
  readonly manifest: 1;
  readonly edition: Id;
  readonly name: Text;
  /** The edition's date as its file has it, and which of its facts were read between the lines. */
  readonly date: string | null;
  readonly inferred: readonly string[];
  /** What the edition holds, and how it came about; a transcription says so here. */
  readonly scope: Text | null;
  readonly decision: Id | null;
  /** The judgement date of the figures. */
  readonly as_of: string;
  /** The clock when it was frozen, with its zone. */
  readonly frozen: string;
  /** The commit whose files these are, and the tree of the plan folder in it. */
  readonly commit: string;
  readonly tree: string;
  /** When that commit was made, by the committer's clock, with its zone. */
  readonly committed: string;
  /**
   * The day, in the plan's time zone, on which the plan in it was last changed (its editions apart), where that is later
   * than the edition's date: it was frozen afterwards, and holds more than was published. Otherwise null.
   */
  readonly afterwards: string | null;
  readonly sources: readonly FilePrint[];
  readonly documents: readonly FilePrint[];
  /** The number that readers saw, by id. */
  readonly numbers: Readonly<Record<Id, string>>;
  readonly figures: PublishedFigures;
  readonly made_with: Makers;
  /** The edition frozen before this one, by its hash. */
  readonly previous: { readonly edition: Id; readonly hash: string } | null;
  /** The manifest of the same edition that this one was written instead of, and why. */
  readonly replaces: { readonly hash: string; readonly reason: string } | null;
}

export interface Manifest extends ManifestBody {
  /** SHA-256 of the canonical form of all the rest. */
  readonly hash: string;
}
