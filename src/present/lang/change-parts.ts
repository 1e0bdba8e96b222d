/** What the sentences of a change are made of in every language. */
import type { ChangeView } from "../../report/change-view.js";

/** "83 % → 80 %"; only what came, where there was nothing; `none` where nothing is left. */
export function arrowOf({ old: before, new: after }: ChangeView, none: string): string {
  if (before === null) return after?.text ?? "";
  return `${before.text} → ${after?.text ?? none}`;
}

/** The unit, where the figures do not say it themselves. */
export function unitOf({ unit, old: before, new: after }: ChangeView): string {
  const figure = after?.text ?? before?.text ?? "";
  return unit === null || figure.includes("%") ? "" : ` ${unit.text}`;
}

export interface TargetParts {
  /** By when, where that did not change. */
  readonly by: string | null;
  /** By when before and after, where it did. */
  readonly moved: readonly [string, string] | null;
  readonly figures: boolean;
}

export function targetParts({ due, old: before, new: after }: ChangeView): TargetParts {
  const [was, is] = [due?.old?.text ?? null, due?.new?.text ?? null];
  const moved = was !== null && is !== null && was !== is ? ([was, is] as const) : null;
  return { by: moved === null ? (is ?? was) : null, moved, figures: before !== null || after !== null };
}
