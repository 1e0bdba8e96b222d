/** Which meeting counts as the last one. */
import { describe, expect, it } from "vitest";
import { lastMeeting } from "../../src/report/since.js";
import { planOf } from "../helpers/plan.js";

const meeting = (id: string, date: string, more = ""): string => `{ id: ${id}, body: council, date: "${date}"${more} }`;

const plan = planOf({
  "meetings/1.yaml": meeting("march", "2024-03-13"),
  "meetings/2.yaml": meeting("september", "2024-09"),
  "meetings/3.yaml": meeting("planned", "2024-10-01", ", state: planned"),
});

describe("the last meeting", () => {
  it.each([
    ["2024-03-12", null],
    ["2024-03-13", null],
    ["2024-03-14", "march"],
    ["2024-09-15", "march"],
    ["2024-10-02", "september"],
  ])("before %s is %s: one of the day itself, of a period not over, or only planned is not yet it", (day, id) => {
    expect(lastMeeting(plan, day)?.id ?? null).toBe(id);
  });
});
