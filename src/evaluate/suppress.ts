/** Small counts that must not be shown, and what must be hidden with them so that no subtraction brings them back. */
import type { Cell } from "../model/breakdown.js";
import type { Measure } from "../model/plan.js";
import { cellValue, type UnitCell } from "./breakdown.js";

/** A count with the name it is kept by. */
export interface Counted {
  readonly id: string;
  /** What is added up in the group's total. */
  readonly count: number;
  /** Small in itself: its count, or another number behind the same figure, is below the limit. */
  readonly isSmall: boolean;
}

export interface Hidden {
  readonly codes: ReadonlySet<string>;
  /** false: the group is so small that its total would tell what is hidden. */
  readonly showTotal: boolean;
}

const byCount = (one: Counted, other: Counted): number =>
  one.count - other.count || (one.id < other.id ? -1 : Number(one.id > other.id));

/**
 * What to hide in a group whose total is shown: every small count; and where that leaves one alone, adds up to a small
 * count itself, or to as much as so many small ones can, the next smallest too. Then the total fits several values of
 * everything hidden. Where there is nothing more to hide, the total must go.
 */
export function hide(group: readonly Counted[], limit: number): Hidden {
  const hidden = group.filter(({ isSmall }) => isSmall);
  if (hidden.length === 0) return { codes: new Set(), showTotal: true };
  const rest = group.filter(({ isSmall }) => !isSmall).sort(byCount);
  const isOpen = (): boolean => {
    const sum = hidden.reduce((all, { count }) => all + count, 0);
    return hidden.length < 2 || sum < limit || sum === hidden.length * (limit - 1);
  };
  while (isOpen()) {
    const next = rest.shift();
    if (next === undefined) break;
    hidden.push(next);
  }
  return { codes: new Set(hidden.map(({ id }) => id)), showTotal: !isOpen() };
}

/** The numbers of persons or cases that a cell gives away; the first is what adds up. None for a bare share. */
function countsIn({ value, of, n }: Cell, scale: Measure["scale"]): number[] {
  const counted = scale === "count" || of !== null ? [value] : [];
  return [...counted, of, n].filter((count) => count !== null);
}

/** The units whose figures must not be shown, by the code they have at the time. */
export function hiddenIn(cells: readonly UnitCell[], scale: Measure["scale"], limit: number): Hidden {
  const group = cells.flatMap(({ code, cell }): Counted[] => {
    if (cell === null || cellValue(cell, scale) === null) return [];
    const counts = countsIn(cell, scale);
    const [count] = counts;
    return count === undefined ? [] : [{ id: code.code, count, isSmall: counts.some((each) => each < limit) }];
  });
  return hide(group, limit);
}
