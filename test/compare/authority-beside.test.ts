/** What is said beside the faults: how old a decision is, and what an error left out. */
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";
import { faultsBetween } from "./authority-scene.js";
import { withMeasure } from "./scene.js";

const meeting = (...decisions: readonly string[]): Record<string, string> => ({
  "meetings/m.yaml": `id: m\nbody: b\ndate: "2024-03-13"\ndecisions: [${decisions.map((each) => `{ kind: supports, text: Yes, ${each} }`).join(", ")}]`,
});
const measure = (...fields: readonly string[]): Record<string, string> => ({ ...withMeasure(fields.join("\n")) });
const target = (value: number, more = ""): string => `targets: [{ kind: level, value: ${value}, due: "2025"${more} }]`;
const D = 'id: d-1, scope: ["1.3"]';

describe("authority", () => {
  it("says how much older a decision is than the move", () => {
    const [fault] = faultsBetween(
      planOf({ ...measure(target(60)), ...meeting(D) }),
      planOf({ ...measure(target(70, ', set: "2025-01", decision: d-1')), ...meeting(D) }),
    );
    expect(fault?.data).toMatchObject({ decision: "d-1", taken: "2024-03-13", moved: "2025-01" });
  });

  it("takes what an error left out as still there", () => {
    const [before, whole] = [planOf({ ...measure(""), ...meeting(D) }), planOf(meeting(D))];
    const after: Plan = {
      ...whole,
      leftOut: [{ file: "objectives/1.yaml", kind: "objective", item: null, words: null }],
    };
    expect(faultsBetween(before, after)).toEqual([]);
    expect(faultsBetween(after, before, { everUsed: new Set(["1", "1.3"]) })).toEqual([]);
  });
});
