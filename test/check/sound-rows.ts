/** The rules about what is typed soundly in a plan that fits its schemas, each with its own example. */
import type { Row } from "./rule-table.js";

const measure = { part: "measure", item: "1.1" };

export const soundRows: readonly Row[] = [
  { code: "blank-text", part: "objective", item: "1", data: { field: "summary" }, at: "   " },
  {
    code: "due-before-set",
    ...measure,
    data: { what: "target", due: "2015", set: "2022-12" },
    at: "2015",
  },
  {
    code: "period-not-ended",
    ...measure,
    data: { measure: "1.1", period: "2032", end: "2032-12-31", what: "observation" },
    at: "2032",
  },
  {
    code: "repeated-number",
    part: "objective",
    beside: { initiative: "outcomes: [b1.1, b1.2]", indicator: "outcomes: [b1.1]\noutcomes_partly: [b1.2]" },
    item: "b1.2",
    data: { kind: "outcome", number: "1", other: "b1.1", file: "objectives/1.yaml" },
    at: "1",
  },
  {
    code: "share-as-fraction",
    ...measure,
    data: { measure: "1.1", value: 0.46, percent: 46, count: 2 },
    at: 0.46,
    suggestion: "46",
  },
  {
    code: "text-escape",
    part: "objective",
    item: "1",
    data: { name: "right-to-left override", point: "U+202E" },
    at: "Data\u202Edeling",
  },
  {
    code: "unknown-time-zone",
    part: "plan.yaml",
    item: null,
    data: { zone: "Europa/Oslo" },
    at: "Europa/Oslo",
    suggestion: "Europe/Oslo",
  },
];
