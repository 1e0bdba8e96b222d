/** Names of files and the kinds they stand for, from one table. */
import { describe, expect, it } from "vitest";
import { kindOfFile, kindOfFolder, nearestPlace, placeOfKind } from "../../src/store/kinds.js";
import { fileKinds } from "../../src/store/schema.js";

const names: readonly (readonly [file: string, kind: string | null])[] = [
  ["plan.yaml", "plan"],
  ["objectives/1.yaml", "objective"],
  ["objectives/a/b.yaml", "objective"],
  ["editions/2023/edition.yaml", "edition"],
  ["editions/edition.yaml", null],
  ["editions/2023/extra/edition.yaml", null],
  ["editions/2023/other.yaml", null],
  ["objectives/.yaml", null],
  ["objectives.yaml", null],
  ["codelists/municipalities.yaml", "codelist"],
  ["mappings/survey.yaml", "mapping"],
  ["data/x.csv", null],
];

describe("the names of plan files", () => {
  it.each(names)("%s is %s", (file, kind) => {
    expect(kindOfFile(file)).toBe(kind);
  });

  it("every kind has a place, and the place is of that kind", () => {
    for (const kind of fileKinds) expect(kindOfFile(placeOfKind(kind) ?? "")).toBe(kind);
    expect(placeOfKind("nothing")).toBeNull();
  });

  it("a folder stands for the kind of its files", () => {
    expect([kindOfFolder("editions"), kindOfFolder("trends"), kindOfFolder("data")]).toEqual([
      "edition",
      "trends",
      null,
    ]);
  });

  it("another ending gives the name that was meant", () => {
    expect(nearestPlace("sources.yml")).toBe("sources.yaml");
  });
});
