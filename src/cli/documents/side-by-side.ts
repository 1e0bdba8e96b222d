/** Several documents made in one run: one by one, or side by side, so that one is worked out while another is written. */
import { someAtOnce } from "../../publish/some-at-once.js";
import type { Context } from "../context.js";
import { exit, type ExitCode } from "../exit.js";

/** A document that is to be made. */
export interface Due {
  /** One with many files to write: it is begun first. */
  readonly isLarge: boolean;
  readonly make: (told: Context) => Promise<ExitCode>;
}

/** @returns the gravest of what each ended with; nothing is made after one that failed */
export async function oneByOne(due: readonly Due[], context: Context): Promise<ExitCode> {
  let worst: ExitCode = exit.fine;
  for (const { make } of due) {
    const code = await make(context);
    if (code > worst) worst = code;
    if (worst === exit.failed) break;
  }
  return worst;
}

/** Holds what is told of a document until it is its turn. */
function heldBack(context: Context): { readonly context: Context; readonly tell: () => void } {
  const held: (string | Uint8Array)[] = [];
  const stderr = { ...context.stderr, write: (text: string | Uint8Array) => void held.push(text) };
  const tell = (): void => {
    for (const text of held) context.stderr.write(text);
  };
  return { context: { ...context, stderr }, tell };
}

/**
 * The first is made alone, for what all are made from, and the others side by side. They are told of in their order.
 * @returns the gravest of what each ended with
 */
export async function sideBySide([first, ...others]: readonly Due[], context: Context): Promise<ExitCode> {
  let worst: ExitCode = first === undefined ? exit.fine : await first.make(context);
  if (worst === exit.failed) return worst;
  const all = others.map((due) => ({ ...due, ...heldBack(context) }));
  const inTurn = all.toSorted((one, other) => Number(other.isLarge) - Number(one.isLarge));
  try {
    await someAtOnce(inTurn, inTurn.length, async ({ make, context: told }) => {
      const code = await make(told);
      if (code > worst) worst = code;
    });
  } finally {
    for (const { tell } of all) tell();
  }
  return worst;
}
