/** The place of an object and of what is in it, in the text of the file that it was read from. */
import type { Place, Position } from "../model/finding.js";
import { Lines } from "./position.js";
import { offsetsIn } from "./scalar-offset.js";
import type { Spot } from "./source-map.js";

export type Range = readonly [start: number, end: number];

/** Where a map or list stands in a text, and the things in it. */
export interface Laid {
  /** From its first character to the last of it. */
  readonly whole: Range;
  readonly count: number;
  /** What stands for the whole in a finding: the first key of a map, the first member of a list. */
  head(): Range | null;
  /** null: there is nothing under that key. A pair without a value has none. */
  at(key: string | number): { readonly key: Range | null; readonly value: Range | null } | null;
  /** The text under a key and how it is written, as YAML names it; null where it is none. */
  text(key: string | number): { readonly value: string; readonly type: string } | null;
}

/** Where the things in each map and list of a file stand. */
export interface Places {
  has(container: object): boolean;
  /** null: it is none of the file's. */
  of(container: object): Laid | null;
}

interface Written {
  /** The lines of the text, counted only when a place is asked for. */
  readonly lines: () => Lines;
  readonly text: string;
  readonly laid: Laid;
}

/** Words inside a text; null where the text is none, or where they cannot be found in the file. */
function rangeWithin({ laid, text }: Written, { key, within }: Place): Range | null {
  if (key === undefined || within === undefined) return null;
  const range = laid.at(key)?.value ?? null;
  const scalar = laid.text(key);
  if (range === null || scalar === null) return null;
  const [start, end] = range;
  return offsetsIn({ source: text, start, end, ...scalar }, within.start, within.end);
}

function rangeAt(laid: Laid, place: Place): Range | null {
  const whole = laid.count === 0 ? laid.whole : (laid.head() ?? laid.whole);
  if (place.key === undefined) return whole;
  const found = laid.at(place.key);
  if (found === null) return whole;
  const { key, value } = found;
  return place.token === "key" || value === null || value[0] === value[1] ? (key ?? value) : value;
}

export class TextSpot implements Spot {
  readonly #written: Written;

  constructor(written: Written) {
    this.#written = written;
  }

  locate(place: Place): Position {
    const { laid, text, lines } = this.#written;
    const [start, end] = rangeWithin(this.#written, place) ?? rangeAt(laid, place) ?? [0, 0];
    const lineEnd = text.indexOf("\n", start);
    return lines().span(start, lineEnd < 0 ? end : Math.min(end, lineEnd));
  }

  typed(place: Place): string | null {
    const { laid, text } = this.#written;
    const range = rangeAt(laid, place);
    return range === null ? null : text.slice(range[0], range[1]);
  }
}

/** Where the objects of one file stand. */
export class TextSpots {
  readonly #text: string;
  readonly #places: Places;
  #counted: Lines | undefined;

  constructor(text: string, places: Places) {
    this.#text = text;
    this.#places = places;
  }

  /** null: it is none of the file's. */
  of(object: object): Spot | null {
    const laid = this.#places.of(object);
    const lines = (): Lines => (this.#counted ??= new Lines(this.#text));
    return laid === null ? null : new TextSpot({ lines, text: this.#text, laid });
  }
}
