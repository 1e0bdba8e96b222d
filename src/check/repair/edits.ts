/** Edits of a text: each takes some characters of one line away and puts others there. All else stays as it is. */

export interface Edit {
  /** On one line; counted from 1, in UTF-16 units, the end exclusive. */
  readonly line: number;
  readonly col: number;
  readonly endCol: number;
  /** What stands there. */
  readonly deleted: string;
  readonly inserted: string;
}

/** By place, the first of each two that overlap. */
export function apart<Each extends Edit>(edits: readonly Each[]): Each[] {
  const sorted = edits.toSorted((one, other) => one.line - other.line || one.col - other.col);
  const kept: Each[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last?.line !== edit.line || last.endCol <= edit.col) kept.push(edit);
  }
  return kept;
}

/** One line with the edits made, which are sorted and apart; null where the line is not as they have it. */
export function editedLine(line: string, edits: readonly Edit[]): string | null {
  let text = line;
  for (const { col, endCol, deleted, inserted } of edits.toReversed()) {
    if (text.slice(col - 1, endCol - 1) !== deleted || /[\r\n]/.test(inserted)) return null;
    text = text.slice(0, col - 1) + inserted + text.slice(endCol - 1);
  }
  return text;
}

/**
 * The text with the edits made.
 * @param edits none of which overlap, by place
 * @returns null where the text is not as the edits have it
 */
export function edited(text: string, edits: readonly Edit[]): string | null {
  const lines = text.split("\n");
  for (const number of new Set(edits.map(({ line }) => line))) {
    const line = lines[number - 1];
    const own = edits.filter((edit) => edit.line === number);
    const made = line === undefined ? null : editedLine(line, own);
    if (made === null) return null;
    lines[number - 1] = made;
  }
  return lines.join("\n");
}
