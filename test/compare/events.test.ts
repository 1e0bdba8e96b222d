/** Every kind of event: what is written, and what it is told as. */
import { describe, expect, it } from "vitest";
import { rows } from "./event-rows.js";
import { figures, measureRows } from "./measure-rows.js";
import { compared, lines, withMeasure } from "./scene.js";

describe("a change", () => {
  it.each([...measureRows, ...rows])("$name", ({ before, after, events }) => {
    expect(lines(before, after)).toEqual(events);
  });

  it("is told with what a reader knows the item by", () => {
    const { events } = compared(figures('period: "2022", value: 40'), figures('period: "2022", value: 41'));
    expect(events[0]).toMatchObject({ item: "1.3", itemKind: "measure", name: "Access", number: "1.3", unit: "%" });
  });

  it.each([
    ["that stood there before is about something else", "Counted", "Counted", null],
    ["that came with it is why", "Counted", "Recounted", "Recounted"],
  ])("of a baseline: a reason %s", (_, before, after, reason) => {
    const baseline = (value: number, why: string): Record<string, string> => ({
      ...withMeasure(
        `baseline: { kind: measured, value: ${value}, period: "2021", comparable: false, reason: ${why} }`,
      ),
    });
    const { events } = compared(baseline(40, before), baseline(42, after));
    expect(events.find(({ kind }) => kind === "re_based")?.reason).toBe(reason);
  });
});
