/** Some of the seeded faults, spread over all kinds and files; `npm run faults` puts in every one. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exceptionFor, exceptions } from "./exceptions.js";
import { addresses, placesOf } from "./places.js";
import { seededPlans } from "./plans.js";
import { faultsIn, type Outcome, outcomeOf } from "./score.js";
import type { Score } from "./told.js";

const plans = await seededPlans();
const all = faultsIn(plans);

/** Prime, so that no kind is met at one sort of place only. */
const STRIDE = 127;

describe("one fault", () => {
  it("is put into every property that the schemas know, and each plan is sound without it", () => {
    const met = new Set(
      plans.flatMap(({ files }) =>
        [...files].flatMap(([file, text]) => placesOf(file, text)).map(({ address }) => address),
      ),
    );
    expect([...new Set(addresses())].filter((address) => !met.has(address))).toEqual([]);
    for (const { name, before } of plans)
      expect(
        before.filter(({ severity }) => severity === "error"),
        name,
      ).toEqual([]);
    expect(all.length).toBeGreaterThan(14_000);
    expect(new Set(all.map(({ fault }) => fault.kind)).size).toBeGreaterThan(50);
  });

  it("gives one finding, at the token, with the right code", async () => {
    const missed: Outcome[] = [];
    for (const seeded of all.filter((_, at) => at % STRIDE === 0)) {
      const outcome = await outcomeOf(seeded);
      if (!outcome.isRight && exceptionFor(outcome) === null) missed.push(outcome);
    }
    expect(missed).toEqual([]);
  });

  it("gave so too when they were last put in one by one, but for those with a reason", () => {
    const score = JSON.parse(readFileSync(new URL("score.json", import.meta.url), "utf8")) as Score;
    expect(score.of * score.every).toBeGreaterThan(14_000);
    expect(score.right + score.excepted).toBe(score.of);
    expect(score.excepted).toBeLessThan(score.of / 200);
    expect(exceptions.every(({ reason }) => reason.length > 40)).toBe(true);
  });
});
