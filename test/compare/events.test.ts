/** Every kind of event: what is written, and what it is told as. */
import { describe, expect, it } from "vitest";
import { rows } from "./event-rows.js";
import { figures, measureRows } from "./measure-rows.js";
import { compared, lines } from "./scene.js";

describe("a change", () => {
  it.each([...measureRows, ...rows])("$name", ({ before, after, events }) => {
    expect(lines(before, after)).toEqual(events);
  });

  it("is told with what a reader knows the item by", () => {
    const { events } = compared(figures('period: "2022", value: 40'), figures('period: "2022", value: 41'));
    expect(events[0]).toMatchObject({ item: "1.3", itemKind: "measure", name: "Access", number: "1.3", unit: "%" });
  });
});
