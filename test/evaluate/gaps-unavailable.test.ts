/** When a figure that is recorded as missing is not asked for again, and when it is. */
import { describe, expect, it } from "vitest";
import { base, m, target } from "./gaps-cases.js";
import { found, planWith } from "./gaps-scene.js";

const due = 'targets: [{ kind: level, value: 80, due: "2025" }]';
const recorded = (...observations: readonly string[]) =>
  m(`${base}, ${due}, observations: [${observations.join(", ")}]`);

/** What is known to be missing of the figure that was due in 2025, and who is to act. */
function asked(files: Readonly<Record<string, string>>, asOf?: string) {
  return found("due-not-measured", planWith(files), asOf).map(({ facts, who }) => [
    (facts as { readonly missing: string | null }).missing,
    ...who,
  ]);
}

const settled = (missing: string) => [[missing, "plan-owner agency"]];
const still = [[null, "source-owner office"]];

describe("a figure recorded as missing for the due period", () => {
  it.each(["suppressed", "not_available", "not_yet_available", "not_applicable"])("as %s", (missing) => {
    expect(asked(recorded(`{ period: "2025", missing: ${missing} }`))).toEqual(settled(missing));
  });

  it.each([
    ["is of another year", '{ period: "2024", missing: not_available }'],
    ["is not published yet", '{ period: "2025", missing: not_available, published: "2026-07-01" }'],
    ["is of a candidate series", '{ period: "2025", missing: not_available, standing: candidate }'],
  ])("is still asked for when the record %s", (_, observation) => {
    expect(asked(recorded(observation))).toEqual(still);
  });

  it("is still asked for while a later one within the period is to come", () => {
    const half = { ...recorded('{ period: "2025-H1", missing: not_available }') };
    const sources =
      "sources:\n  - { id: survey, name: Survey, kind: survey, owner: office, cadence: half-yearly }\n  - { id: portfolio, name: Portfolio, kind: portfolio, owner: registry }\n";
    expect(asked({ ...half, "sources.yaml": sources })).toEqual(still);
    const whole = recorded(
      '{ period: "2025-H1", missing: not_available }',
      '{ period: "2025-H2", missing: suppressed }',
    );
    expect(asked({ ...whole, "sources.yaml": sources })).toEqual(settled("suppressed"));
  });
});

describe("a stale figure", () => {
  const stale = (observation: string, asOf: string) =>
    found(
      "figure-stale",
      planWith(m(`${base}, ${target}, observations: [{ period: "2022", value: 50 }, ${observation}]`)),
      asOf,
    );

  it("is asked for again once the figure after the missing one is overdue as well", () => {
    const missing = '{ period: "2023", missing: not_available }';
    expect(stale(missing, "2024-12-31").map(({ who }) => who)).toEqual([["plan-owner agency"]]);
    expect(stale(missing, "2026-06-30").map(({ who }) => who)).toEqual([["source-owner office"]]);
  });
});
