/** Documents side by side: told of in their order whichever is ready first, and nothing is made after a first that failed. */
import { describe, expect, it } from "vitest";
import { type Due, oneByOne, sideBySide } from "../../src/cli/documents/side-by-side.js";
import type { Context } from "../../src/cli/context.js";
import { exit, type ExitCode } from "../../src/cli/exit.js";

/** A run of which only standard error is used. */
function run() {
  const told: string[] = [];
  const stderr = { write: (text: string | Uint8Array) => void told.push(String(text)), isTTY: false, columns: null };
  return { told, context: { stderr } as unknown as Context }; // nothing else of it is used
}

/** Ready after so many turns. */
function due(name: string, turns: number, begun: string[], code: ExitCode = exit.fine, isLarge = false): Due {
  const make = async ({ stderr }: Context): Promise<ExitCode> => {
    begun.push(name);
    for (let left = turns; left > 0; left -= 1) await Promise.resolve();
    stderr.write(`${name}.`);
    return code;
  };
  return { isLarge, make };
}

describe("documents made side by side", () => {
  it("are told of in their order, and the large one is begun before the others but the first", async () => {
    const [{ told, context }, begun]: [ReturnType<typeof run>, string[]] = [run(), []];
    const all = [due("a", 3, begun), due("b", 9, begun), due("c", 1, begun), due("site", 20, begun, exit.fine, true)];
    expect(await sideBySide(all, context)).toBe(exit.fine);
    expect(told.join("")).toBe("a.b.c.site.");
    expect(begun).toEqual(["a", "site", "b", "c"]);
  });

  it("end with the gravest", async () => {
    const begun: string[] = [];
    const all = [due("a", 1, begun), due("b", 2, begun, exit.failed), due("c", 3, begun, exit.no)];
    expect(await sideBySide(all, run().context)).toBe(exit.failed);
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it("are not begun where the first failed", async () => {
    const begun: string[] = [];
    expect(await sideBySide([due("a", 1, begun, exit.failed), due("b", 1, begun)], run().context)).toBe(exit.failed);
    expect(begun).toEqual(["a"]);
  });

  it("are told of as far as they came where one cannot be answered", async () => {
    const [{ told, context }, begun]: [ReturnType<typeof run>, string[]] = [run(), []];
    const broken: Due = { isLarge: false, make: () => Promise.reject(new Error("broken")) };
    const job = sideBySide([due("a", 1, begun), due("b", 5, begun), broken], context);
    await expect(job).rejects.toThrow("broken");
    expect(told.join("")).toBe("a.b.");
  });
});

describe("documents made one by one", () => {
  it("stop at the first that failed", async () => {
    const begun: string[] = [];
    const all = [due("a", 1, begun, exit.no), due("b", 1, begun, exit.failed), due("c", 1, begun)];
    expect(await oneByOne(all, run().context)).toBe(exit.failed);
    expect(begun).toEqual(["a", "b"]);
  });
});
