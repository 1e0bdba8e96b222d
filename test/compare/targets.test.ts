/** What a moved target became, for every kind of target and each way it can be written. */
import { describe, expect, it } from "vitest";
import { compared, lines, withMeasure } from "./scene.js";
import { ended, level, rows, targets } from "./target-rows.js";

describe("a target that moves", () => {
  it.each(rows)("$name: $effect", ({ before, after, effect, turn = (text) => text }) => {
    const [a, b] = [before, after].map((fields) => {
      const [[file, text] = ["", ""]] = Object.entries(withMeasure(fields));
      return { [file]: turn(text) };
    });
    const { events } = compared(a ?? {}, b ?? {});
    expect(events.map((event) => [event.kind, event.item, event.effect])).toEqual([["re_targeted", "1.3", effect]]);
  });

  it("says from what to what, by when, by which decision and why", () => {
    const now = targets(
      `${level(60)}, superseded: { since: "2024-03-13", reason: Sector asked, decision: d-1 }`,
      level(50, 'due: "2027", set: "2024-03-13", decision: d-1'),
    );
    const [event] = compared(withMeasure(targets(level(60))), withMeasure(now)).events;
    expect(event).toMatchObject({
      address: "1.3/targets[2027@2024-03-13]/value",
      field: "targets",
      old: 60,
      new: 50,
      unit: "%",
      due: { old: "2025", new: "2027" },
      decision: "d-1",
      reason: "Sector asked",
    });
  });

  it("cites no decision that stood there before", () => {
    const cited = (value: number): string => targets(level(value, 'due: "2025", decision: d-1'));
    const [event] = compared(withMeasure(cited(60)), withMeasure(cited(50))).events;
    expect(event).toMatchObject({ effect: "loosened", decision: null });
  });

  it("tells of an entry that came superseded what move it records, and of one that a commit ended none", () => {
    const old = 'kind: level, value: 60, due: "2025", set: "2022", decision: d-0';
    const past = `${old}, superseded: { since: "2024-03-13", reason: Late, decision: d-1 }`;
    const next = level(50, 'due: "2025", set: "2024-03"');
    const now = withMeasure(targets(past, next, level(70, 'due: "2030", set: "2024-03"')));
    const recordsOf = (before: string) =>
      compared(withMeasure(before), now).events.flatMap(({ recorded }) => (recorded === undefined ? [] : [recorded]));
    expect(recordsOf("")).toEqual([
      {
        ...{ since: "2024-03-13", set: "2022", setBy: "d-0", effect: "loosened", decision: "d-1", reason: "Late" },
        next: { address: "1.3/targets[2025@2024-03]/value", value: 50, due: "2025" },
      },
    ]);
    expect(recordsOf(targets(old))).toEqual([]);
  });

  it("keeps steps apart: only the one that moved is told", () => {
    const steps = (last: number): string => targets(level(60), level(last, 'due: "2027"'), level(90, 'due: "2030"'));
    expect(lines(withMeasure(steps(70)), withMeasure(steps(80)))).toEqual([
      "re_targeted 1.3/targets[2027]/value 70 → 80 (tightened)",
    ]);
  });

  it("finds for each its own successor", () => {
    const before = targets(level(60), level(80, 'due: "2027"'));
    const after = targets(
      ...[ended(level(60)), ended(level(80, 'due: "2027"'))],
      ...[level(75, 'due: "2027", set: "2024"'), level(65, 'due: "2025", set: "2024"')],
    );
    expect(lines(withMeasure(before), withMeasure(after)).sort()).toEqual([
      "re_targeted 1.3/targets[2025@2024]/value 60 → 65 (tightened)",
      "re_targeted 1.3/targets[2027@2024]/value 80 → 75 (loosened)",
    ]);
  });
});
