/** The published shape of the answer, and what stands in it. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/present/lang/index.js";
import { statusJson } from "../../src/present/status-json.js";
import { everything } from "../../src/report/status.js";
import { measureOf, viewOf } from "../report/scene.js";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schemas/output/status.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema as object);

const words = new Set<string>();
const nb = viewOf({ leftOut: [{ file: "objectives/3.yaml", item: "3.1", words }] });
const views = {
  nb,
  en: viewOf({ wording: catalogue("en"), revision: null }),
  bare: viewOf({ revision: { commit: null, short: null, dirty: false, reason: "no-repository" } }, "2022-12-31"),
  empty: viewOf({ filter: { ...everything, types: ["effect"], objectives: ["1"] } }),
};

interface MeasureJson {
  readonly id: string;
  readonly [key: string]: unknown;
}
interface IndicatorJson {
  readonly id: string;
  readonly measures: readonly MeasureJson[];
  readonly indicators: readonly IndicatorJson[];
}
interface StatusJson {
  readonly [key: string]: unknown;
  readonly goals: readonly { readonly id: string }[];
  readonly objectives: readonly { readonly indicators: readonly IndicatorJson[] }[];
}

const parsed = JSON.parse(statusJson(nb)) as StatusJson;
const all = (indicators: readonly IndicatorJson[]): MeasureJson[] =>
  indicators.flatMap((each) => [...each.measures, ...all(each.indicators)]);
const measure = (id: string): MeasureJson | undefined =>
  parsed.objectives.flatMap(({ indicators }) => all(indicators)).find((each) => each.id === id);

describe("the JSON answer", () => {
  it.each(Object.keys(views) as (keyof typeof views)[])("has the published shape (%s)", (name) => {
    validate(JSON.parse(statusJson(views[name])));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("refuses what the shape does not have", () => {
    expect(validate({ ...parsed, more: 1 })).toBe(false);
    expect(validate({ ...parsed, counts: { ...(parsed["counts"] as object), byStatus: { good: 1 } } })).toBe(false);
  });

  it("begins with what it is about", () => {
    expect(parsed).toMatchObject({
      schema: "ehs/status/1",
      plan: { id: "invented", title: "En oppdiktet plan" },
      asOf: "2026-11-21",
      revision: { commit: "90a5f3a0123456789", dirty: false },
      counts: { measures: 18, judged: 7 },
    });
    expect(parsed.goals.map(({ id }) => id)).toEqual(["G"]);
  });

  it("gives figures as numbers, and as shown with ordinary spaces", () => {
    expect(measure("1.1a")).toMatchObject({
      baseline: { value: 11.4, text: "11,4", period: "2021-09/2022-09" },
      latest: { value: 13.73, period: "2026-Q1", provisional: true },
      target: { kind: "change", value: 13.68, text: "+20 % (13,68)", due: "2025" },
      source: { id: "register", name: "Registeret" },
      ...{ type: "adoption", direction: "up", status: "achieved", flags: ["unconfirmed"] },
    });
    expect(measure("2.2.1")).toMatchObject({
      baseline: { value: (147 / 356) * 100, text: "147/356", of: 356 },
      target: { text: "356/356" },
    });
    expect(measure("2.1a")).toMatchObject({
      baseline: {
        kind: "pending",
        value: null,
        text: "avklares innen 1. kvartal 2023",
        decideBy: "2023-Q1",
        overdue: true,
      },
      target: { kind: "pending", value: null, reason: "pending", overdue: true },
      reason: "måltallet skal avklares",
    });
    expect(measure("1.5b")).toMatchObject({
      baseline: { kind: "words", value: null, text: "bare prøvd i Bergen" },
      latest: { value: null },
    });
  });

  it("keeps full precision, and null for what is not known", () => {
    expect(measure("1.2")?.["paceRatio"]).toBe(1.0285714);
    expect(measure("1.1b")).toMatchObject({
      achievement: null,
      paceRatio: null,
      levelGap: null,
      trend: null,
      candidate: null,
    });
    expect(measureOf(nb, "1.2").paceRatio).toBe(1.0285714);
  });

  it("is the same bytes for the same input", () => {
    expect(statusJson(viewOf())).toBe(statusJson(viewOf()));
  });
});
