/** Tells a helper that a template gives something else than it needs by the helper's name, not by how it stumbles. */

export type Helper = (this: unknown, ...args: readonly unknown[]) => unknown;

/** The same helper; what goes wrong inside it is its use. */
export const used = (name: string, helper: Helper): Helper =>
  function (...args) {
    try {
      return helper.apply(this, [...args]);
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
      throw new Error(`“${name}” is given something else than it needs`, { cause: error });
    }
  };
