/** A plan in order: the form of its files, then its findings, and the form again, since one repair can show another. */
import type { FormKind } from "../../store/form/lines.js";
import { withForm } from "./form.js";
import { mend, type Mended, type Wanted } from "./mend.js";
import { beyond, type Outside, type State } from "./try.js";

export interface Ordered extends Mended {
  /** Files whose form was put in order, and what was done to them. */
  readonly formed: ReadonlySet<string>;
  readonly kinds: ReadonlySet<FormKind>;
}

/** More often would be for nothing: what is put in order stays so. */
const rounds = 3;

/** @param files whose form is put in order, relative to the plan folder */
export async function inOrder(
  state: State,
  files: readonly string[],
  wanted: Wanted,
  outside: Outside,
): Promise<Ordered> {
  let all: Ordered = { state, made: [], refused: [], shown: 0, formed: new Set(), kinds: new Set() };
  for (let round = 0; round < rounds; round += 1) {
    const before = all.state;
    const formed = await withForm(before, files, outside);
    if (round > 0 && formed.done.files.size === 0) break;
    // what a file says may come into sight with its form, and is then no longer at fault; other files do not count
    const made = beyond(before.findings, formed.state.findings).filter(({ file }) => formed.done.files.has(file));
    const mended = await mend(formed.state, wanted, outside);
    all = {
      state: mended.state,
      made: [...all.made, ...made, ...mended.made],
      refused: mended.refused,
      shown: all.shown + beyond(formed.state.findings, before.findings).length + mended.shown,
      formed: new Set([...all.formed, ...formed.done.files]),
      kinds: new Set([...all.kinds, ...formed.done.kinds]),
    };
  }
  return all;
}
