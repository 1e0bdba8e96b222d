import { describe, expect, it } from "vitest";
import { statusCsv } from "../../src/present/status-csv.js";
import { inventedPlan } from "../report/invented-plan.js";
import { viewOf } from "../report/scene.js";

/** Reads a CSV strictly by RFC 4180. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(pattern)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const text = statusCsv(viewOf());
const [head = [], ...rows] = read(text);
const cell = (id: string, column: string): string | undefined =>
  rows.find(([first]) => first === id)?.[head.indexOf(column)];

describe("the CSV answer", () => {
  it("has a row for each measure, goals first, and a cell for each heading", () => {
    expect(rows.map(([id]) => id).slice(0, 4)).toEqual(["G.1", "1.1a", "1.1b", "1.2"]);
    expect(rows).toHaveLength(18);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.map((row) => row.join("|")).join("\n")).not.toContain("\r");
  });

  it("keeps its headings", () => {
    expect(head.join(" ")).toMatchInlineSnapshot(
      `"id number name objective indicator type unit scale direction source source_name baseline_value baseline_text baseline_period latest_value latest_text latest_period latest_age_months target_kind target_value target_text target_due status status_text reason flags trend trend_points achievement expected_share expected pace_ratio pace_observed pace_required acceleration projected average_change level_gap margin_of_error candidate_status"`,
    );
  });

  it("writes numbers with a point, periods as written, nothing for nothing", () => {
    expect(cell("1.1a", "baseline_value")).toBe("11.4");
    expect(cell("1.1a", "baseline_text")).toBe("11,4");
    expect(cell("1.1a", "target_text")).toBe("+20 % (13,68)");
    expect(cell("1.1a", "baseline_period")).toBe("2021-09/2022-09");
    expect(cell("1.1b", "latest_value")).toBe("");
    expect(cell("1.4", "achievement")).toBe("-0.25");
    expect(cell("1.4", "flags")).toBe("stale");
    expect(cell("2.3", "objective")).toBe("2-x");
    expect(cell("1.3", "candidate_status")).toBe("off_track");
  });

  it("quotes what must be quoted, and lets no text be a formula", () => {
    const measure = (name: string): string =>
      `id: "1"\nname: A\nindicators:\n  - { id: "9", name: ${JSON.stringify(name)}, type: effect, measures: [{ unit: stk., scale: count }] }\n`;
    const named = (name: string): string | undefined =>
      read(statusCsv(viewOf({ plan: inventedPlan({ "objectives/1.yaml": measure(name) }) }))).find(
        ([id]) => id === "9",
      )?.[2];
    expect(named('a "b", c')).toBe('a "b", c');
    expect(named("=1+1")).toBe("'=1+1");
    expect(named("+cmd|' /C calc'!A0")).toBe("'+cmd|' /C calc'!A0");
    expect(named("-2+3+cmd|' /C calc'!A0")).toBe("'-2+3+cmd|' /C calc'!A0");
    expect(named("@sum(A1)")).toBe("'@sum(A1)");
    expect(named("\u22123,5")).toBe("\u22123,5");
    expect(named("-3,5 %")).toBe("-3,5 %");
  });
});
