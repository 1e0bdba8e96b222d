/** From offsets in a text to lines and columns, both counted from 1. */
import type { Position } from "../model/finding.js";

export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
    this.#length = text.length;
  }

  /** The span from one offset up to, and not including, another; at least one character wide. */
  span(start: number, end: number): Position {
    const from = this.#at(start);
    const to = this.#at(Math.max(end, start + 1));
    return { line: from.line, col: from.col, endLine: to.line, endCol: to.col };
  }

  #at(offset: number): { line: number; col: number } {
    const place = Math.min(offset, this.#length + 1);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: place - (this.#starts[low] ?? 0) + 1 };
  }
}
