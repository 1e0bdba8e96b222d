/** What a change lacks that takes away what is measured, or moves what judges it. */
import { describe, expect, it } from "vitest";
import { faultsBetween } from "./authority-scene.js";
import { manifestFaults } from "../../src/compare/authority/manifests.js";
import type { Manifest } from "../../src/model/edition.js";
import { planOf } from "../helpers/plan.js";
import { withMeasure } from "./scene.js";

const meeting = (...decisions: readonly string[]): Record<string, string> => ({
  "meetings/m.yaml": `id: m\nbody: b\ndate: "2024-03-13"\ndecisions: [${decisions.map((each) => `{ kind: supports, text: Yes, ${each} }`).join(", ")}]`,
});
const measure = (...fields: readonly string[]): Record<string, string> => ({ ...withMeasure(fields.join("\n")) });
const target = (value: number): string => `targets: [{ kind: level, value: ${value}, due: "2025" }]`;
const figure = (one: string): string => `observations: [{ period: "2023", ${one} }]`;
const retired = (by: string): string => `lifecycle: [{ state: retired, from: "2024", reason: R${by} }]`;
const D = 'id: d-1, scope: ["1.3"]';
const settings = (more: string): Record<string, string> => ({
  "plan.yaml": `format: 1\nid: p\ntitle: P\nlanguages: [en]\ntime_zone: Europe/Oslo\n${more}`,
});
const first = { "objectives/1.yaml": 'id: "1"\nname: First' };

interface Row {
  readonly name: string;
  readonly before: Record<string, string>;
  readonly after: Record<string, string>;
  /** Code and key of the place. */
  readonly faults: readonly (readonly [code: string, key: string | number | undefined])[];
}

const rows: readonly Row[] = [
  {
    name: "an indicator removed with its target",
    before: measure(target(60)),
    after: first,
    faults: [["measure-removed-without-decision", undefined]],
  },
  {
    name: "an indicator removed with its figures",
    before: measure(figure("value: 44")),
    after: first,
    faults: [["measure-removed-without-decision", undefined]],
  },
  {
    name: "an indicator removed with what bound nobody",
    before: measure("targets: [{ kind: pending, text: Later }]", figure("value: 44, standing: candidate")),
    after: first,
    faults: [],
  },
  {
    name: "an indicator removed by a decision about its objective",
    before: measure(target(60)),
    after: { ...first, ...meeting('id: d-1, scope: ["1"]') },
    faults: [],
  },
  {
    name: "by one that was there before",
    before: { ...measure(target(60)), ...meeting('id: d-1, scope: ["1"]') },
    after: { ...first, ...meeting('id: d-1, scope: ["1"]') },
    faults: [["measure-removed-without-decision", undefined]],
  },
  {
    name: "by one that is only proposed",
    before: measure(target(60)),
    after: { ...first, ...meeting('id: d-1, scope: ["1"], state: proposed') },
    faults: [["measure-removed-without-decision", undefined]],
  },
  {
    name: "an objective removed with all beneath it is told once",
    before: measure(target(60)),
    after: {},
    faults: [["measure-removed-without-decision", undefined]],
  },
  {
    name: "a measure retired with its target",
    before: measure(target(60)),
    after: measure(target(60), retired("")),
    faults: [["measure-ended-without-decision", "state"]],
  },
  {
    name: "by a decision about it, also one from before",
    before: { ...measure(target(60)), ...meeting(D) },
    after: { ...measure(target(60), retired(", decision: d-1")), ...meeting(D) },
    faults: [],
  },
  {
    name: "by a decision about something else",
    before: measure(target(60)),
    after: { ...measure(target(60), retired(", decision: d-1")), ...meeting('id: d-1, scope: ["9"]') },
    faults: [["measure-ended-without-decision", "state"]],
  },
  {
    name: "by one that is only proposed",
    before: measure(target(60)),
    after: { ...measure(target(60), retired(", decision: d-1")), ...meeting(`${D}, state: proposed`) },
    faults: [["measure-ended-without-decision", "state"]],
  },
  {
    name: "by a new decision that the entry does not name",
    before: measure(target(60)),
    after: { ...measure(target(60), retired("")), ...meeting('id: d-1, scope: ["1"]') },
    faults: [],
  },
  {
    name: "a measure retired that bound nobody",
    before: measure("targets: [{ kind: pending, text: Later }]"),
    after: measure("targets: [{ kind: pending, text: Later }]", retired("")),
    faults: [],
  },
  {
    name: "a retired measure that is replaced after all",
    before: measure(target(60), retired("")),
    after: measure(
      target(60),
      'lifecycle: [{ state: retired, from: "2024", reason: R }, { state: replaced, from: "2025", reason: R }]',
    ),
    faults: [],
  },
  {
    name: "a measure that rests",
    before: measure(target(60)),
    after: measure(target(60), 'lifecycle: [{ state: suspended, from: "2024", reason: R }]'),
    faults: [],
  },
  {
    name: "a limit of the method moved",
    before: settings("method: { on_track: 0.95 }"),
    after: settings("method: { on_track: 0.9 }"),
    faults: [["rule-changed-without-decision", "on_track"]],
  },
  {
    name: "a limit that goes back to the default",
    before: settings("method: { on_track: 0.9 }"),
    after: settings(""),
    faults: [["rule-changed-without-decision", undefined]],
  },
  {
    name: "a limit written out as the default is",
    before: settings(""),
    after: settings("method: { on_track: 0.95 }"),
    faults: [],
  },
  {
    name: "a limit moved by a decision for the whole plan",
    before: settings(""),
    after: { ...settings("method: { on_track: 0.9 }"), ...meeting("id: d-1") },
    faults: [],
  },
  {
    name: "by one for every objective",
    before: { ...settings(""), ...first },
    after: { ...settings("method: { on_track: 0.9 }"), ...first, ...meeting('id: d-1, scope: ["1"]') },
    faults: [],
  },
  {
    name: "by one about an indicator",
    before: { ...settings(""), ...measure("") },
    after: { ...settings("method: { on_track: 0.9 }"), ...measure(""), ...meeting(D) },
    faults: [["rule-changed-without-decision", "on_track"]],
  },
  {
    name: "by one that was there before, and one that is only proposed",
    before: { ...settings(""), ...meeting("id: d-1") },
    after: { ...settings("method: { on_track: 0.9 }"), ...meeting("id: d-1", "id: d-2, state: proposed") },
    faults: [["rule-changed-without-decision", "on_track"]],
  },
  {
    name: "the demand for a decision turned down",
    before: settings("severities: { figure-removed: warning }"),
    after: settings("severities: { figure-removed: off, id-reused: info, missing-direction: off }"),
    faults: [
      ["rule-changed-without-decision", "figure-removed"],
      ["rule-changed-without-decision", "id-reused"],
    ],
  },
  {
    name: "the demand for a decision turned up again",
    before: settings("severities: { figure-removed: off }"),
    after: settings(""),
    faults: [],
  },
];

describe("authority", () => {
  it.each(rows)("$name", ({ before, after, faults }) => {
    const found = faultsBetween(planOf(before), planOf(after));
    expect(found.map(({ code, place }) => [code, place.key])).toEqual(faults);
  });

  it("says once what went, with all that it held", () => {
    const before = measure(target(60), 'observations: [{ period: "2022", value: 40 }, { period: "2023", value: 44 }]');
    const found = faultsBetween(planOf(before), planOf({}));
    expect(found.map(({ item, data }) => [item, data])).toEqual([
      ["1", { id: "1", kind: "objective", number: "1", targets: 1, figures: 2, decision: "" }],
    ]);
  });

  it("says of a limit what it was and is, the default where it is not written", () => {
    const [fault] = faultsBetween(planOf(settings("")), planOf(settings("method: { behind: 0.5 }")));
    expect(fault?.data).toEqual({ field: "method.behind", old: "0.6", new: "0.5", decision: "" });
  });
});

describe("manifests", () => {
  const plan = planOf({ "editions/2023/edition.yaml": 'id: "2023"\nname: First\nstate: published' });
  // Only what is asked of a manifest: which edition, and what it was written instead of.
  const lying = (hash: string, more: Partial<Manifest> = {}, path = "editions/2023/manifest.json") => ({
    ...{ path, computed: hash, manifest: { edition: "2023", hash, replaces: null, ...more } as Manifest },
  });
  const became = (after: readonly Parameters<typeof manifestFaults>[1][number][]): unknown[] =>
    [...manifestFaults([lying("a")], after, plan)].map(({ item, place, data }) => [item, place.key, data["became"]]);

  it("stay as they are, wherever they lie", () => {
    expect(became([lying("a")])).toEqual([]);
    expect(became([lying("a", {}, "editions/first/manifest.json"), lying("b", { edition: "2024" }, "x")])).toEqual([]);
  });

  it("are missed when they go, and told of when they change or cannot be read", () => {
    expect(became([])).toEqual([["2023", "id", "removed"]]);
    expect(became([lying("b", { edition: "2024" }, "editions/2024/manifest.json")])).toEqual([
      ["2023", "id", "removed"],
    ]);
    expect(became([lying("b")])).toEqual([["2023", "id", "other"]]);
    expect(became([{ path: "editions/2023/manifest.json", manifest: null, computed: null }])).toEqual([
      ["2023", "id", "other"],
    ]);
  });

  it("are replaced by one that says so, of the very manifest that was there", () => {
    expect(became([lying("b", { replaces: { hash: "a", reason: "Early" } })])).toEqual([]);
    expect(became([lying("b", { replaces: { hash: "c", reason: "Early" } })])).toEqual([["2023", "id", "other"]]);
  });

  it("that could not be read before are missed by nobody", () => {
    const torn = { path: "editions/2023/manifest.json", manifest: null, computed: null };
    expect([...manifestFaults([torn], [], plan)]).toEqual([]);
  });
});
