/** A line that can be typed, and what it does. */
import type { Lang } from "../../options.js";

export interface Example {
  readonly line: string;
  readonly does: Readonly<Record<Lang, string>>;
}

/** The line and what it does, in Bokmål, Nynorsk and English. */
export const example = (line: string, nb: string, nn: string, en: string): Example => ({ line, does: { nb, nn, en } });
