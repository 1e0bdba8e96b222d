/** What is fuzzed: one case from a seed, and what was wrong with it. */
import type { Random } from "./random.js";

export interface Area {
  readonly name: string;
  /**
   * Makes a case and tries it.
   * @returns what was wrong; empty when nothing was
   * @throws anything: that is a crash
   */
  readonly attempt: (random: Random, keep: (input: unknown) => void) => Promise<readonly string[]>;
}
