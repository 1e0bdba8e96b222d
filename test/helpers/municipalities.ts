/** A small part of the real list of Norwegian municipalities, begun in 2000, with how many there were in two years. */
import type { CodeListFile } from "../../src/model/plan.js";

/** As `codelists/municipalities.yaml` has it. */
export const municipalitiesYaml = `
id: municipalities
name: { nb: Kommuner, en: Municipalities }
codes:
  - { code: "0301", name: Oslo, from: "2000-01-01" }
  - { code: "0219", name: Bærum, from: "2000-01-01", to: "2019-12-31" }
  - { code: "3024", name: Bærum, from: "2020-01-01", to: "2023-12-31", replaces: ["0219"] }
  - { code: "3201", name: Bærum, from: "2024-01-01", replaces: ["3024"] }
  - { code: "1504", name: Ålesund, from: "2000-01-01", to: "2019-12-31" }
  - { code: "1534", name: Haram, from: "2000-01-01", to: "2019-12-31" }
  - { code: "1507", name: Ålesund, from: "2020-01-01", to: "2023-12-31", replaces: ["1504", "1534"] }
  - { code: "1508", name: Ålesund, from: "2024-01-01", replaces: ["1507"] }
  - { code: "1580", name: Haram, from: "2024-01-01", replaces: ["1507"] }
sizes:
  - { period: "2022", count: 356 }
  - { period: "2024", count: 357 }
`;

type Codes = CodeListFile["codes"];

/** The same codes as a list that is complete: three units in 2022, four in 2024. */
export const codes: Codes = [
  { code: "0301", name: "Oslo", from: "2000-01-01" },
  { code: "0219", name: "Bærum", from: "2000-01-01", to: "2019-12-31" },
  { code: "3024", name: "Bærum", from: "2020-01-01", to: "2023-12-31", replaces: ["0219"] },
  { code: "3201", name: "Bærum", from: "2024-01-01", replaces: ["3024"] },
  { code: "1504", name: "Ålesund", from: "2000-01-01", to: "2019-12-31" },
  { code: "1534", name: "Haram", from: "2000-01-01", to: "2019-12-31" },
  { code: "1507", name: "Ålesund", from: "2020-01-01", to: "2023-12-31", replaces: ["1504", "1534"] },
  { code: "1508", name: "Ålesund", from: "2024-01-01", replaces: ["1507"] },
  { code: "1580", name: "Haram", from: "2024-01-01", replaces: ["1507"] },
];

export const sizes: NonNullable<CodeListFile["sizes"]> = [
  { period: "2022", count: 356 },
  { period: "2024", count: 357 },
];
