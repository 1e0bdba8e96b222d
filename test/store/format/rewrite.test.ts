/** Steps from one format to the next, as data and in the text; and in which format a plan says that it is. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Change } from "../../../src/store/edit/change.js";
import { edited } from "../../../src/store/edit/edit.js";
import { declaredFormat } from "../../../src/store/format/declared.js";
import { oldestFormat, rewritten } from "../../../src/store/format/rewrite.js";
import type { FormatStep } from "../../../src/store/format/step.js";
import { formatSteps, newestFormat } from "../../../src/store/format/steps.js";

const has = (content: unknown, key: string): boolean =>
  typeof content === "object" && content !== null && Object.hasOwn(content, key);

const renamed =
  (key: string, to: string) =>
  (_: unknown, content: unknown): Change[] =>
    has(content, key) ? [{ do: "rename", path: [key], to }] : [];

/** Two steps, of which the second goes on with what the first made. */
const steps: readonly FormatStep[] = [
  { from: 1, changes: renamed("aim", "goal") },
  {
    from: 2,
    changes: (kind, content) =>
      has(content, "goal")
        ? [{ do: "set", path: ["goal"], value: ["a", "b"] }, ...renamed("old", "new")(kind, content)]
        : [],
  },
];

const order = () => [];

describe("rewriting", () => {
  it("makes each step of what the one before it made, from where the plan is", () => {
    const content = { aim: "a", old: { deep: [1] } };
    expect(rewritten(1, "strategy", content, steps).content).toEqual({ goal: ["a", "b"], new: { deep: [1] } });
    expect(rewritten(2, "strategy", content, steps)).toEqual({ content, changes: [] });
    expect(rewritten(2, "strategy", { goal: "a" }, steps).content).toEqual({ goal: ["a", "b"] });
    expect(rewritten(3, "strategy", content, steps)).toEqual({ content, changes: [] });
  });

  it("leaves the very same objects where nothing changes, and the order of the keys", () => {
    const content = { first: { x: 1 }, aim: "a", last: [] };
    const after = rewritten(1, "strategy", content, steps).content as Record<string, unknown>;
    expect(after["first"]).toBe(content.first);
    expect(Object.keys(after)).toEqual(["first", "goal", "last"]);
  });

  it("says in plan.yaml that it is done, there alone", () => {
    expect(rewritten(1, "plan", { format: 1 }, steps).content).toEqual({ format: 3 });
    expect(rewritten(1, "meeting", { id: "m" }, steps).content).toEqual({ id: "m" });
  });

  it.each([
    ['# one\naim: x # two\nold: "z" # three\n', '# one\ngoal: [a, b] # two\nnew: "z" # three\n'],
    ['{ "aim": x, old: [1] }\n', "{ goal: [a, b], new: [1] }\n"],
    ["aim:    x\r\nold: >-\r\n  folded\r\n  text\r\n", "goal: [a, b]\r\nnew: >-\r\n  folded\r\n  text\r\n"],
    ["other: 1\n'aim': x", "other: 1\ngoal: [a, b]"],
  ])("does the same in the text: %j", (text, wanted) => {
    const { content, changes } = rewritten(1, "strategy", parse(text), steps);
    const after = edited(text, changes, order);
    expect(after).toBe(wanted);
    expect(parse(after)).toEqual(content);
  });

  it("renames nothing to what is there, and nothing that is not", () => {
    const rename = (key: string, to: string) => () =>
      edited("a: 1\nb: 2\n", [{ do: "rename", path: [key], to }], order);
    expect(rename("a", "b")).toThrow("form");
    expect(rename("c", "d")).toThrow("not-there");
    expect(rename("a", "no")()).toBe('"no": 1\nb: 2\n');
  });
});

describe("the format that a plan says", () => {
  it.each([
    ["format: 1\nid: x\n", 1],
    ["id: x\r\nformat:   12   # why\r\n", 12],
    ["{ format: 3, id: x }\n", 3],
    ['"format": 2\n', 2],
    ["title: |\n  format: 9\n", "missing"],
    ["id: x\n", "missing"],
    ['format: "1"\n', "odd"],
    ["format: 1.5\n", "odd"],
    ["format:\n", "odd"],
    ["format: -1\n", -1],
    ["format: [\n", "unread"],
    ["- format: 1\n", "unread"],
    ["", "unread"],
  ])("%j", async (text, format) => {
    expect(await declaredFormat(new TextEncoder().encode(text))).toBe(format);
  });

  it("bytes that are no text say nothing", async () => {
    expect(await declaredFormat(Uint8Array.of(0xff, 0xfe, 0x66, 0))).toBe("unread");
  });
});

describe("the formats of the product", () => {
  it("follow each other without a gap, up to the one that the schema describes", () => {
    const schema = JSON.parse(readFileSync(new URL("../../../schemas/plan.schema.json", import.meta.url), "utf8")) as {
      properties: { format: { const: number } };
    };
    expect(schema.properties.format.const).toBe(newestFormat);
    expect(formatSteps.map(({ from }) => from)).toEqual(formatSteps.map((_, at) => oldestFormat(newestFormat) + at));
    expect(oldestFormat(newestFormat)).toBeGreaterThanOrEqual(1);
  });
});
