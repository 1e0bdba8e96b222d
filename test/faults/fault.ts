/** What a seeded fault is: one change to one file, and the one finding that it shall give. */
import type { Edit, Span } from "./texts.js";
import type { Place } from "./places.js";

export interface Fault {
  /** What was done to the text. */
  readonly kind: string;
  readonly place: Place;
  readonly edit: Edit;
  /** The code of the one finding; of several, any is right. */
  readonly codes: readonly string[];
  /** Where it shall stand in the changed text. */
  readonly at: (text: string) => Span;
}

/** Faults of a kind at a place; none where that cannot be done there. */
export type Kind = (place: Place) => Iterable<Fault>;
