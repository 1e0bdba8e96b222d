/** Some at a time: no more than that, all of them, in their order, and nothing left running after a fault. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someAtOnce } from "../../src/publish/some-at-once.js";

/** Does work that takes as many turns as it is told, and remembers how much was under way. */
function workshop(turns: readonly number[], isBad: (at: number) => boolean = () => false) {
  const seen = { begun: [] as number[], ended: [] as number[], most: 0, begunAtFault: 0 };
  const work = async (at: number): Promise<void> => {
    seen.begun.push(at);
    seen.most = Math.max(seen.most, seen.begun.length - seen.ended.length);
    for (let left = turns[at] ?? 0; left > 0; left -= 1) await Promise.resolve();
    seen.ended.push(at);
    if (!isBad(at)) return;
    seen.begunAtFault = seen.begun.length;
    throw new Error(`bad ${at}`);
  };
  return { seen, work };
}

const jobs = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 });

describe("work on many things", () => {
  it("is done on each, begun in order, and so many at a time", async () => {
    await fc.assert(
      fc.asyncProperty(jobs, fc.integer({ min: 1, max: 5 }), async (turns, most) => {
        const { seen, work } = workshop(turns);
        const all = [...turns.keys()];
        await someAtOnce(all, most, work);
        expect(seen.begun).toEqual(all);
        expect(seen.ended.toSorted((one, other) => one - other)).toEqual(all);
        expect(seen.most).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("ends with a fault when all that was begun has ended, and begins nothing after it", async () => {
    await fc.assert(
      fc.asyncProperty(jobs, fc.nat(29), fc.integer({ min: 1, max: 5 }), async (turns, bad, most) => {
        fc.pre(bad < turns.length);
        const { seen, work } = workshop(turns, (at) => at === bad);
        const all = [...turns.keys()];
        await expect(someAtOnce(all, most, work)).rejects.toThrow(`bad ${bad}`);
        expect(seen.ended.toSorted((one, other) => one - other)).toEqual(all.slice(0, seen.begun.length));
        // each of the others may have been between two things when it failed
        expect(seen.begun.length - seen.begunAtFault).toBeLessThan(most);
      }),
    );
  });

  it("waits together: four waits of which two fit take the time of two", async () => {
    const { seen, work } = workshop([5, 5, 5, 5]);
    await someAtOnce([0, 1, 2, 3], 2, work);
    expect(seen.most).toBe(2);
  });
});
