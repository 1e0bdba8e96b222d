/** Measures computed from a breakdown: the units that reach a level, of all there were. */
import { describe, expect, it } from "vitest";
import { deriveObservations } from "../../src/evaluate/derive.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { parametersOf } from "../../src/evaluate/method.js";
import type { BreakdownData, Breakdowns, Cell } from "../../src/model/breakdown.js";
import type { DerivedFigure } from "../../src/model/derived.js";
import { municipalitiesYaml } from "../helpers/municipalities.js";
import { planOf } from "../helpers/plan.js";
import { figures, type Given, planWith } from "./derive-plan.js";

const cell = (value: number | null, flags: Cell["flags"] = []): Cell => ({ value, of: null, n: null, flags });

function read(period: string, cells: Readonly<Record<string, Cell>>): Breakdowns {
  const data: BreakdownData = { periods: new Map([[period, new Map(Object.entries(cells))]]), rows: 1, faults: 0 };
  return new Map([["data/m.csv municipalities", data]]);
}

describe("units of a breakdown", () => {
  const derive = '{ kind: breakdown, breakdown: municipality, at_least: 50, complete: ["2019"] }';
  const all = { "0301": cell(80), "0219": cell(50), "1504": cell(49.9), "1534": cell(0) };
  const whole = municipalitiesYaml.replace(/sizes:[\s\S]*/, "");

  function counted(given: Omit<Given, "derive">, list = whole): DerivedFigure | undefined {
    const plan = planWith({ derive, ...given });
    const files = { "codelists/municipalities.yaml": list };
    const other = planOf(files).entries.filter(({ kind }) => kind === "codelist");
    const changed = { ...plan, entries: [...plan.entries.filter(({ kind }) => kind !== "codelist"), ...other] };
    const index = indexPlan(changed);
    const [item] = index.measures;
    if (item === undefined) throw new Error("no measure");
    const { breakdowns = new Map() } = given;
    const context = { plan: changed, index, asOf: "2026-01-31", parameters: parametersOf(undefined), breakdowns };
    return deriveObservations(item.measure, context)[0];
  }

  it("count from the level on, of all there were at the period's end", () => {
    const figure = counted({ breakdowns: read("2019", all) });
    expect(figure?.observation).toEqual({ period: "2019", value: "2/4", standing: "official" });
    expect(figure?.members.map(({ id, why, value }) => [id, why, value])).toEqual([
      ["0301", "reaches", 80],
      ["0219", "reaches", 50],
      ["1504", "below", 49.9],
      ["1534", "below", 0],
    ]);
  });

  it.each([
    ["has no row", {}, "no_value"],
    ["has none yet", { "0219": cell(null, ["not_yet_available"]) }, "no_value"],
    ["was suppressed", { "0219": cell(null, ["suppressed"]) }, "suppressed"],
    ["has only a forecast", { "0219": cell(70, ["forecast"]) }, "no_value"],
  ])("are not computed when one %s", (_, one, why) => {
    const { "0301": first, "1504": third, "1534": fourth } = all;
    const figure = counted({ breakdowns: read("2019", { "0301": first, "1504": third, "1534": fourth, ...one }) });
    expect(figure?.problem).toEqual({ reason: "unknown", ids: ["0219"] });
    expect(figure?.members[1]?.why).toBe(why);
  });

  it("to which the figure does not apply are no members", () => {
    const figure = counted({ breakdowns: read("2019", { ...all, "0219": cell(null, ["not_applicable"]) }) });
    expect(figure?.observation?.value).toBe("1/3");
  });

  it("must be as many as the list says where it is not complete", () => {
    const sized = (count: number) => `${whole}\nsizes: [{ period: "2019", count: ${count} }]\n`;
    expect(counted({ breakdowns: read("2019", all) }, sized(4))?.observation?.value).toBe("2/4");
    expect(counted({ breakdowns: read("2019", all) }, sized(422))?.problem).toEqual({
      reason: "other_size",
      units: 4,
      size: 422,
    });
    expect(counted({ breakdowns: read("2019", all) }, municipalitiesYaml)?.problem?.reason).toBe("no_size");
  });

  it("without a row, or to which it does not apply, are told by their number where it is not complete", () => {
    const sized = (count: number) => `${whole}\nsizes: [{ period: "2019", count: ${count} }]\n`;
    const { "1534": _, ...three } = all;
    expect(_.value).toBe(0);
    expect(counted({ breakdowns: read("2019", three) }, sized(3))?.observation?.value).toBe("2/3");
    expect(counted({ breakdowns: read("2019", three) }, sized(4))?.problem).toMatchObject({ units: 3, size: 4 });
    const oneApart = { ...all, "1534": cell(null, ["not_applicable"]) };
    expect(counted({ breakdowns: read("2019", oneApart) }, sized(4))?.observation?.value).toBe("2/3");
    expect(counted({ breakdowns: read("2019", oneApart) }, sized(5))?.problem).toMatchObject({ units: 3, size: 4 });
  });

  it("need the breakdown, its code list and its file", () => {
    expect(counted({})?.problem).toEqual({ reason: "no_file", name: "data/m.csv" });
    expect(counted({ breakdowns: read("2019", all) }, whole.replace("id: municipalities", "id: m"))?.problem).toEqual({
      reason: "no_codelist",
      name: "municipalities",
    });
    const [region] = figures({ derive: derive.replace("municipality,", "region,") });
    expect(region).toMatchObject({ problem: { reason: "no_breakdown", name: "region" }, members: [] });
  });
});
