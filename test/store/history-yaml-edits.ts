/** Edits of plan files that hurt, for tests of what reads them. */
import fc from "fast-check";

/** Fragments that mean something to YAML, so that edits hurt. */
export const fragment = fc.constantFrom(
  ...[
    "\n",
    "  ",
    " ",
    "- ",
    "-",
    ": ",
    ":",
    "#",
    " # ",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!!str ",
    "|",
    ">-",
    "\n\n",
    "? ",
  ],
  ...["\n  ", "\n    ", "a: 1\n", "a:\n", "- a\n", "null", "5", "\t", "\r", "---\n", "%", "x"],
);

export const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: fc.oneof(fragment, fc.constant("")) });

/** The text after an edit. */
export function edited(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + cut);
}
