/** The rules about code lists and about figures that the plan gives of itself, each with its own example. */
import type { Row } from "./rule-table.js";

const measure = { part: "measure", item: "1.1" };

export const derivedRows: readonly Row[] = [
  {
    code: "codelist-replaces",
    part: "codelists/municipalities.yaml",
    beside: { "codelists/municipalities.yaml": "id: municipalities\nname: Municipalities" },
    item: "municipalities",
    data: { code: "3024", replaces: "0219", from: "2020-01-01", reason: "holds" },
    at: "0219",
  },
  {
    code: "composite-not-alike",
    part: "indicator",
    item: "1.1b",
    data: { measure: "1.1b", part: "1.1a", what: "unlike" },
    at: "1.1a",
  },
  {
    code: "derive-unknown-breakdown",
    ...measure,
    beside: {
      "codelists/municipalities.yaml":
        'id: municipalities\nname: M\ncodes: [{ code: "1", name: A, from: "2000-01-01" }]',
    },
    data: { measure: "1.1", given: "municipalities" },
    at: "municipalities",
    suggestion: "municipality",
  },
  {
    code: "derived-disagrees",
    ...measure,
    beside: {
      initiative:
        'milestones:\n  - { id: 1.A.1, name: One, due: "2022", actual: "2023-06" }\n  - { id: 1.A.2, name: Two, due: "2023", actual: "2023-06" }',
    },
    data: { measure: "1.1", period: "2023", typed: "40", derived: "1/2" },
    at: 40,
  },
  {
    code: "derived-incomplete",
    ...measure,
    data: { measure: "1.1", period: "2023", reason: "unknown", ids: ["1.A"], count: 1, size: 0 },
    at: "2023",
  },
  {
    code: "derived-undated",
    part: "initiative",
    beside: { measure: 'derive: { kind: milestones, counts: delayed, complete: ["2023"] }' },
    item: "1.1",
    data: { measure: "1.1", period: "2023", ids: ["pilot"], count: 1 },
    at: "2023",
  },
];
