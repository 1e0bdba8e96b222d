/** The table of keys is made from the schemas, and the items are those of the index. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareContents } from "../../src/compare/changes.js";
import { factsOf, type FileContent } from "../../src/compare/flatten.js";
import { encode } from "../../src/compare/address.js";
import { fieldOf, itemFields, itemListsOf } from "../../src/compare/shape.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { shapes } from "../../src/model/generated/keys.js";
import type { PlanEntry } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";
import { generateKeys } from "../../.tools/generate.mjs";
import { filesIn } from "./scene.js";

describe("the table of keys", () => {
  it("is what the schemas give", async () => {
    const current = readFileSync(new URL("../../src/model/generated/keys.ts", import.meta.url), "utf8");
    expect(current).toBe(await generateKeys());
  });

  it("knows the key of a list, the shape of its members, and what is text or a reference", () => {
    expect(fieldOf("Measure", "targets")).toEqual({ member: "Target", list: ["due", "set"] });
    expect(fieldOf("Milestone", "forecast")).toEqual({ member: "ForecastEntry", list: ["reported"] });
    expect(fieldOf("Initiative", "owners")).toEqual({ list: ["."], ref: true });
    expect(fieldOf("Measure", "unit")).toEqual({ text: true });
  });

  it("has no field that is not a schema's", () => {
    expect(fieldOf("Measure", "constructor")).toEqual({});
    expect(fieldOf("constructor", "targets")).toEqual({});
  });

  it("has every list of items that is named", () => {
    for (const shape of Object.keys(shapes))
      for (const [list] of itemListsOf(shape)) expect(fieldOf(shape, list).member, `${shape}.${list}`).toBeDefined();
  });
});

describe.each(["plan", "templates/demo/plan"])("the items of %s", (folder) => {
  const files = filesIn(folder);
  const plan = { ...planOf({}), entries: files as unknown as readonly PlanEntry[] };

  it("are those of the index, under the same parents", () => {
    const facts = factsOf(files);
    for (const { id, kind, parent } of indexPlan(plan).items) {
      expect(facts.get(`${encode(id)}/@kind`), id).toBe(kind);
      if (parent !== null) expect(facts.get(`${encode(id)}/@in`), id).toBe(parent.id);
    }
    const items = new Set(indexPlan(plan).items.map(({ id }) => encode(id)));
    const found = [...facts.keys()].filter((address) => address.endsWith("/@in") && !address.endsWith("/measure/@in"));
    expect(found.map((address) => address.replace("/@in", "")).filter((root) => !items.has(root))).toEqual([]);
    expect(found.length).toBeGreaterThan(100);
  });
});

describe("one object that stands twice", () => {
  it("is not overlooked when one of the two goes", () => {
    const outcome = { id: "x", text: "A" };
    const file = (...outcomes: readonly unknown[]): FileContent["content"] => ({ id: "1", name: "First", outcomes });
    const { changes } = compareContents([
      { kind: "objective", file: "objectives/1.yaml", before: file(outcome, outcome), after: file(outcome) },
    ]);
    expect(changes.map(({ address }) => address)).toEqual(["x~2/@in", "x~2/@kind", "x~2/text"]);
  });
});

describe("the fields that a change can be asked for by", () => {
  const fields = itemFields();

  it.each("targets baseline observations owners milestones due decisions time_zone duties scope number".split(" "))(
    "%s: an item, or a file as a whole, has it of its own",
    (field) => {
      expect(fields.has(field)).toBe(true);
    },
  );

  it.each(["target", "superseded", "constructor", ""])("not “%s”", (field) => {
    expect(fields.has(field)).toBe(false);
  });
});
