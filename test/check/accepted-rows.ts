/** The rules about what is accepted, each with its own example. */
import type { Row } from "./rule-table.js";

const part = "accepted.yaml";

export const acceptedRows: readonly Row[] = [
  {
    code: "accepted-unknown-code",
    part,
    item: "1.1",
    data: { code: "measure-without-sorce" },
    at: "measure-without-sorce",
    suggestion: "measure-without-source",
  },
  {
    code: "accepted-without-subject",
    part,
    item: null,
    data: { code: "measure-without-source" },
    at: "measure-without-source",
  },
  {
    code: "cannot-be-accepted",
    part,
    item: "1.1",
    data: { code: "yaml-syntax", because: "reading" },
    at: "yaml-syntax",
  },
];
