/** Work on many things of which each mostly waits: some at a time, so that the waits fall together. */

/**
 * Does the work on each thing, begun in their order. After a fault nothing more is begun, and what was is awaited.
 * @param most how many are under way at a time
 * @throws what the work on the first thing that failed threw
 */
export async function someAtOnce<Thing>(
  things: readonly Thing[],
  most: number,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const queue = things.values();
  const faults: unknown[] = [];
  const hand = async (): Promise<void> => {
    for (const thing of queue) {
      if (faults.length > 0) return;
      await work(thing).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: most }, hand));
  if (faults.length > 0) throw faults[0];
}
