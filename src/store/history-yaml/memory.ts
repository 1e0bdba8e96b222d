/** What pieces of text were read to, bounded: what has not been asked for in a while is forgotten. */

/** Room for what a map keeps beside the text, in characters. */
const overhead = 100;

/**
 * A copy that stands alone. V8 keeps a slice as a window on the text that it was cut from: a word of it would hold the
 * whole revision in memory.
 */
export function own(slice: string): string {
  return ` ${slice}`.slice(1);
}

/**
 * Two generations: when the young one is full it becomes the old one, and the old one is dropped. What is used moves
 * to the young one again, so that pieces still in the plan stay.
 */
export class Memory {
  #young = new Map<string, unknown>();
  #old = new Map<string, unknown>();
  #size = 0;
  readonly #limit: number;

  /** `limit`: characters of text kept per generation. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Undefined when nothing is remembered; data of a plan is never undefined. */
  get(piece: string): unknown {
    const young = this.#young.get(piece);
    if (young !== undefined) return young;
    const old = this.#old.get(piece);
    if (old !== undefined) this.set(piece, old);
    return old;
  }

  set(piece: string, value: unknown): void {
    if (this.#size > this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#size += piece.length + overhead;
    this.#young.set(own(piece), value);
  }
}
