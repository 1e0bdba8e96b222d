/** The place of a finding in its file: the line before, the line with carets under the place, the line after. */
import type { Position } from "../model/finding.js";
import { harmless } from "./clean.js";
import type { Paint } from "./colour.js";
import { cells, displayWidth } from "./width.js";

const tab = "    ";

/** A source line as it is shown: tabs as four cells, nothing that could steer the terminal. */
const shown = (line: string): string => harmless(line.replace(/\r$/, "").replaceAll("\t", tab)).replaceAll("\n", "");

/** A stretch of cells that is shown of every line of the frame, so that carets stay under their place. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** All of the line where it fits; else a window with the place in its first third. */
function windowFor(lineWidth: number, caret: number, room: number): Window {
  if (lineWidth <= room) return { from: 0, to: room };
  const from = Math.max(0, Math.min(caret - Math.floor(room / 3), lineWidth - room));
  return { from, to: from + room };
}

function through({ from, to }: Window, line: string): string {
  const width = displayWidth(line);
  const start = from > 0 && width > from ? "…" : "";
  const end = width > to ? "…" : "";
  return start + cells(line, from + start.length, to - end.length) + end;
}

/** Where the carets stand on the first line of the place: the first cell, and how many. */
function caretsOf(line: string, { line: first, col, endLine, endCol }: Position): { at: number; count: number } {
  const at = displayWidth(shown(line.slice(0, col - 1)));
  const end = endLine === first ? endCol - 1 : line.replace(/\r$/, "").length;
  return { at, count: Math.max(1, displayWidth(shown(line.slice(col - 1, end)))) };
}

/** Lines beyond this are cut around the place before they are measured: measuring is slow, and nobody reads so far. */
const longLine = 2000;
const kept = 600;

interface Excerpt {
  /** The line with a number counted from 1. */
  readonly lineAt: (number: number) => string | undefined;
  readonly position: Position;
}

/** The same place, with very long lines cut to what lies around it. */
function excerpt(lines: readonly string[], position: Position): Excerpt {
  const around = [position.line - 2, position.line - 1, position.line];
  const lineAt = (number: number): string | undefined => lines[number - 1];
  if (around.every((at) => (lines[at]?.length ?? 0) <= longLine)) return { lineAt, position };
  const from = Math.max(0, position.col - 1 - kept);
  const shift = (col: number): number => Math.max(1, Math.min(col - from, 2 * kept));
  return {
    lineAt: (number) => lineAt(number)?.slice(from, from + 2 * kept),
    position: { ...position, col: shift(position.col), endCol: shift(position.endCol) },
  };
}

/**
 * The frame's lines, at most `width` cells wide; none when the file has no such line.
 * @param source the lines of the file
 */
export function codeFrame(source: readonly string[], place: Position, width: number, paint: Paint): string[] {
  const { lineAt, position } = excerpt(source, place);
  const line = lineAt(position.line);
  if (line === undefined) return [];
  const gutter = String(position.line + 1).length;
  const room = Math.max(20, width - gutter - 5);
  const { at, count } = caretsOf(line, position);
  // a place at the end of the line takes a cell past it
  const window = windowFor(Math.max(displayWidth(shown(line)), at + 1), at, room);
  const numbered = (number: number): string[] => {
    const text = lineAt(number);
    if (text === undefined || (number === source.length && text === "" && number !== position.line)) return [];
    return [`${paint.muted(`  ${String(number).padStart(gutter)} |`)} ${through(window, shown(text))}`.trimEnd()];
  };
  const carets = "^".repeat(Math.max(1, Math.min(count, window.to - at)));
  const pointer = `${paint.muted(`  ${" ".repeat(gutter)} |`)} ${" ".repeat(at - window.from)}${paint.bad(carets)}`;
  return [...numbered(position.line - 1), ...numbered(position.line), pointer, ...numbered(position.line + 1)];
}
