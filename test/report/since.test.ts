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

  describe("where several bodies meet", () => {
    const by = (id: string, body: string, date: string): string => `{ id: ${id}, body: ${body}, date: "${date}" }`;
    const several = planOf({
      "governance.yaml":
        "bodies: [{ id: board, name: Board, kind: committee }, { id: council, name: Council, kind: council }]",
      "meetings/1.yaml": by("board-january", "board", "2024-01-10"),
      "meetings/2.yaml": by("council-march", "council", "2024-03-13"),
      "meetings/3.yaml": by("board-may", "board", "2024-05-02"),
    });

    it.each([
      ["2024-02-01", "board-january"],
      ["2024-04-01", "council-march"],
      ["2024-06-01", "council-march"],
    ])("before %s is %s: the council's, as soon as it has met", (day, id) => {
      expect(lastMeeting(several, day)?.id).toBe(id);
    });
  });
});
