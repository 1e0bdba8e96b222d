/** Numbers that look like chance and are the same on every run: a linear congruential generator in whole numbers. */

const MODULUS = 2 ** 31;

/** A generator with its own seed; `next` gives whole numbers from `low` to `high`, both included. */
export function chance(seed) {
  let state = seed % MODULUS;
  const step = () => {
    // 1103515245 · 2^31 is beyond exact doubles, so the product is taken in two halves.
    const low = (1103515245 * (state & 0xffff) + 12345) % MODULUS;
    const high = ((1103515245 * (state >>> 16)) % 2 ** 15) * 2 ** 16;
    state = (low + high) % MODULUS;
    return state >>> 8;
  };
  return { next: (low, high) => low + (step() % (high - low + 1)) };
}
