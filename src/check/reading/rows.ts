/** How a finding that stands for many rows of a file begins. */
import type { Words } from "../rule.js";

/** "412 rows, of which this is the first. "; nothing for a single row. */
export function inRows(count: number): Words {
  if (count === 1) return { nb: "", nn: "", en: "" };
  return {
    nb: `${count} rader, der dette er den første. `,
    nn: `${count} rader, der dette er den første. `,
    en: `${count} rows, of which this is the first. `,
  };
}
