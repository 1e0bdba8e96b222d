/** The grammar of addresses. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byAddress, decode, encode, splitAddress, stepsOf } from "../../src/compare/address.js";
import { flatten } from "../../src/compare/flatten.js";

const facts = (content: unknown): Record<string, unknown> =>
  Object.fromEntries(flatten("objective", "objectives/1.yaml", content));

const indicator = (fields: object, more: object = {}): unknown => ({
  id: "1",
  indicators: [{ id: "1.3", ...more, measures: [fields] }],
});

describe("addresses", () => {
  it("begin with the item's id, wherever it stands", () => {
    const content = {
      id: "1",
      name: { nb: "A" },
      initiatives: [{ id: "1.A", milestones: [{ id: "m", due: "2024" }] }],
    };
    expect(facts(content)).toEqual({
      ...{ "1/@kind": "objective", "1/name/nb": "A" },
      ...{ "1.A/@kind": "initiative", "1.A/@in": "1" },
      ...{ "m/@kind": "milestone", "m/@in": "1.A", "m/due": "2024" },
    });
  });

  it("give a measure without an id its indicator's, and tell apart what both have", () => {
    const found = facts(
      indicator({ unit: "%", direction: "up", targets: [{ due: "2025", set: "2022-12", value: 83 }] }, { unit: "n" }),
    );
    expect(found).toMatchObject({
      ...{ "1.3/@kind": "indicator", "1.3/measure/@kind": "measure", "1.3/measure/@in": "1.3" },
      ...{ "1.3/unit": "n", "1.3/measure/unit": "%", "1.3/direction": "up" },
      "1.3/targets[2025@2022-12]/value": 83,
    });
  });

  it("never let an indicator's misplaced field pass for its measure's", () => {
    const found = facts(indicator({ direction: "up" }, { direction: "down", measure: { unit: 1 } }));
    expect(found).toMatchObject({
      "1.3/direction": "up",
      "1.3/indicator/direction": "down",
      "1.3/indicator/measure/unit": 1,
    });
  });

  it("use the key that the schema declares, and number what repeats it", () => {
    const observations = [
      { period: "2023", value: 1 },
      { period: "2023", source: "s", value: 2, flags: ["provisional"] },
      { period: "2023", revision: { number: 1 }, value: 3 },
      { period: "2023", value: 0 },
      { value: 4 },
    ];
    expect(facts(indicator({ observations }))).toMatchObject({
      "1.3/observations[2023]/value": 0,
      "1.3/observations[2023~2]/value": 1,
      "1.3/observations[2023@s]/value": 2,
      "1.3/observations[2023@s]/flags[provisional]": "provisional",
      "1.3/observations[2023@@1]/value": 3,
      "1.3/observations[@]/value": 4,
    });
  });

  it("keep absent, null, 0, the empty list and the empty map apart", () => {
    const found = facts(indicator({ decimals: 0, source: null, notes: [], baseline: {} }));
    expect(found).toMatchObject({
      ...{ "1.3/decimals": 0, "1.3/measure/source": null },
      ...{ "1.3/measure/notes/@empty": "list", "1.3/baseline/@empty": "map" },
    });
    expect(found).not.toHaveProperty(["1.3/direction"]);
  });

  it("go by the kind of a file that has no id", () => {
    expect(Object.fromEntries(flatten("plan", "plan.yaml", { id: "p", languages: ["nb"] }))).toEqual({
      ...{ "plan/@kind": "plan", "plan/id": "p", "plan/languages[nb]": "nb" },
    });
    expect([...flatten("trends", "trends/x.yaml", { year: "2023" }).keys()]).toEqual([
      "trends-2023/@kind",
      "trends-2023/year",
    ]);
  });

  it("encode the signs of the grammar, and only those", () => {
    expect(encode("a[b]/c@d~e%f g.h")).toBe("a%5Bb%5D%2Fc%40d%7Ee%25f g.h");
    fc.assert(fc.property(fc.string(), (text) => decode(encode(text)) === text));
  });

  it("can be taken apart", () => {
    expect(splitAddress("1.3~2/targets[2025@2022-12]/value")).toEqual({
      item: "1.3",
      path: "targets[2025@2022-12]/value",
    });
    expect(stepsOf("targets[2025@2022-12]/value")).toEqual([
      { key: "targets" },
      { member: "2025@2022-12" },
      { key: "value" },
    ]);
    expect(splitAddress("d-1")).toEqual({ item: "d-1", path: "" });
  });

  it("stand in order of their numbers", () => {
    const sorted = ["1.2", "1.9/name", "1.9/unit", "1.10", "1.10a", "2", "10", "a"];
    expect([...sorted].reverse().sort(byAddress)).toEqual(sorted);
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[01a9/.]{0,5}$/), { minLength: 3, maxLength: 3 }),
        ([a = "", b = "", c = ""]) => {
          expect(Math.sign(byAddress(a, b)) + Math.sign(byAddress(b, a))).toBe(0);
          if (byAddress(a, b) <= 0 && byAddress(b, c) <= 0) expect(byAddress(a, c)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});
