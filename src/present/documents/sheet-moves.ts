/** A move of a target as cells: when, from what to what, which way, and by which commit. */
import type { TargetMove } from "../../report/documents/sheet/view.js";
import type { ChangeVoice } from "../changes.js";
import { oneLine } from "../clean.js";

interface MoveCells {
  readonly when: string;
  readonly from: string;
  readonly to: string;
  readonly way: string;
  readonly version: string;
}

const NONE = "–";

/** The unit, where the figure does not say it itself. */
function unitOf({ unit }: TargetMove, text: string): string {
  return unit === null || unit.text.trim() === "%" || text.includes("%") || !/\d/.test(text) ? "" : ` ${unit.text}`;
}

function cell({ words, changes }: ChangeVoice, move: TargetMove, side: "old" | "new"): string {
  const value = move[side];
  const due = move.due?.[side] ?? null;
  if (value === null) return NONE;
  const text = changes.choice[String(value.value)] ?? value.text;
  return oneLine(`${text}${unitOf(move, text)}${due === null ? "" : ` ${words.picture.by(due.text)}`}`);
}

export function moveCells(voice: ChangeVoice, move: TargetMove): MoveCells {
  return {
    when: move.date.text,
    from: cell(voice, move, "old"),
    to: cell(voice, move, "new"),
    way: voice.changes.effect[move.effect ?? "unknown"],
    version: move.commit.slice(0, 8),
  };
}
