/** Which findings have one repair, and what it is. */
import { describe, expect, it } from "vitest";
import { editedLine } from "../../../src/check/repair/edits.js";
import { repairOf } from "../../../src/check/repair/repair.js";
import type { FindingData } from "../../../src/model/finding.js";

type Given = readonly [code: string, line: string, token: string, suggestion: string | null, data: FindingData];

function repaired([code, line, token, suggestion, data]: Given): string | null {
  const at = line.indexOf(token);
  const told = {
    file: "a.yaml",
    code,
    line: 1,
    endLine: 1,
    col: at + 1,
    endCol: at + token.length + 1,
    data,
    suggestion,
  };
  const repair = repairOf(told, line);
  return repair === null ? null : `${repair.kind}: ${editedLine(line, [repair]) ?? "?"}`;
}

const given = (text: string, more: FindingData = {}): FindingData => ({ given: text, ...more });

describe("what is plain is written as it should be", () => {
  it.each<readonly [...Given, string]>([
    ["not-text", "  - id: 1.10 # one", "1.10", '"1.10"', given("1.10"), 'form: - id: "1.10" # one'],
    ["not-text", "due: 2025", "2025", '"2025"', given("2025", { key: "due" }), 'form: due: "2025"'],
    ["not-text", "refs: [1.10, b]", "1.10", '"1.10"', given("1.10"), 'form: refs: ["1.10", b]'],
    ["not-text", "change: +20", "+20", '"+20"', given("+20", { key: "change" }), 'form: change: "+20"'],
    ["ambiguous-word", "country: no", "no", '"no"', given("no"), 'form: country: "no"'],
    ["ambiguous-word", "ja: yes # ja", "yes", '"yes"', given("yes"), 'form: ja: "yes" # ja'],
    ["key-not-text", "2021: 46", "2021", '"2021"', given("2021"), 'form: "2021": 46'],
    ["number-form", "code: 0301", "0301", '"0301"', given("0301"), 'form: code: "0301"'],
    ["number-form", "value: 1e3", "1e3", "1000", given("1e3"), "form: value: 1000"],
    ["wrong-type", 'value: "46"', '"46"', "46", { given: "string" }, "form: value: 46"],
    ["wrong-type", "value: '4.5'", "'4.5'", "4.5", { given: "string" }, "form: value: 4.5"],
    ["decimal-comma", "value: 3,5", "3,5", "3.5", given("3,5"), "form: value: 3.5"],
    ["decimal-comma", "value: 0,125", "0,125", "0.125", given("0,125"), "form: value: 0.125"],
    ["figure-form", "value: 6 500", "6 500", "6500", given("6 500", { why: "separator" }), "form: value: 6500"],
    [
      "figure-form",
      "value: 1.234.567",
      "1.234.567",
      "1234567",
      given("1.234.567", { why: "separator" }),
      "form: value: 1234567",
    ],
    ["figure-form", "value: 83 %", "83 %", "83", given("83 %", { why: "percent" }), "form: value: 83"],
    [
      "figure-form",
      "value: 147 av 356",
      "147 av 356",
      "147/356",
      given("147 av 356", { why: "ratio" }),
      'form: value: "147/356"',
    ],
    ["wrong-form", "period: 31.12.2021", "31.12.2021", "2021-12-31", given("31.12.2021"), 'form: period: "2021-12-31"'],
    ["wrong-form", "period: 'Q3 2022'", "'Q3 2022'", "2022-Q3", given("Q3 2022"), "form: period: '2022-Q3'"],
    ["wrong-form", "id: “1.1”", "“1.1”", '"1.1"', given("“1.1”"), 'form: id: "1.1"'],
    [
      "unknown-word",
      "kind: “level”",
      "“level”",
      "level",
      given("“level”", { allowed: ["level", "all"] }),
      "form: kind: level",
    ],
    ["unknown-key", "ki\u200Bnd: a", "ki\u200Bnd", "kind", given("ki\u200Bnd", { allowed: ["kind"] }), "form: kind: a"],
    ["invisible-character", "name: Sam\u200Bhandling", "\u200B", null, { point: "U+200B" }, "form: name: Samhandling"],
    ["invisible-character", "name: Mål\u200E", "\u200E", null, { point: "U+200E" }, "form: name: Mål"],
  ])("%s: %s (%s)", (...row) => {
    const expected = row[5];
    const [kind, ...rest] = expected.split(": ");
    const indent = /^ */.exec(row[1])?.[0] ?? "";
    const told = row.slice(0, 5) as unknown as Given;
    expect(repaired(told)).toBe(`${kind ?? ""}: ${indent}${rest.join(": ")}`);
  });

  it.each([
    ["name:\u00A0Mål", 6, "name: Mål"],
    ["name:\u200B Mål", 6, "name: Mål"],
    ["name:\u200BMål", 6, "name: Mål"],
    ["\u00A0name: Mål", 1, " name: Mål"],
    ["\u200Bname: Mål", 1, "name: Mål"],
  ])("%j where a space belongs", (line, col, expected) => {
    const character = line[col - 1] ?? "";
    const point = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const data = { name: "x", point };
    const told = {
      file: "a.yaml",
      code: "invisible-structure",
      line: 1,
      endLine: 1,
      col,
      endCol: col + 1,
      data,
      suggestion: null,
    };
    // the reader has put a space in its place already
    const repair = repairOf(told, line.replace(character, " "));
    expect(repair?.deleted).toBe(character);
    expect(repair === null ? null : editedLine(line, [repair])).toBe(expected);
  });
});

describe("what is probably misspelt is known as such", () => {
  const words = { allowed: ["adoption", "result", "effect"] };
  it.each<readonly [...Given, string]>([
    [
      "unknown-key",
      "basline: 74",
      "basline",
      "baseline",
      given("basline", { allowed: ["baseline", "n"] }),
      "spelling: baseline: 74",
    ],
    ["unknown-key", "navn: a", "navn", "name", given("navn", { allowed: ["name", "id"] }), "spelling: name: a"],
    ["unknown-word", "type: 'reslt'", "'reslt'", "result", given("reslt", words), "spelling: type: 'result'"],
    ["unknown-word", "type: Result", "Result", "result", given("Result", words), "spelling: type: result"],
    ["unknown-reference", "source: registre", "registre", "register", { id: "registre" }, "spelling: source: register"],
    ["unknown-language", "nn: a", "nn", "nb", { language: "nn", field: "name" }, "null"],
    [
      "inferred-unknown",
      "inferred: [direktion]",
      "direktion",
      "direction",
      { field: "direktion" },
      "spelling: inferred: [direction]",
    ],
  ])("%s: %s (%s)", (...row) => {
    expect(repaired(row.slice(0, 5) as unknown as Given) ?? "null").toBe(row[5]);
  });
});

describe("what may have meant something else is left to a person", () => {
  it.each<readonly [why: string, ...Given]>([
    ["a comma before three digits", "decimal-comma", "value: 1,500", "1,500", "1.500", given("1,500")],
    ["a point before three digits", "wrong-type", 'value: "6.500"', '"6.500"', "6.500", { given: "string" }],
    [
      "years joined by a sign",
      "figure-form",
      "value: 2021_22",
      "2021_22",
      "202122",
      given("2021_22", { why: "separator" }),
    ],
    ["a change without a sign", "wrong-form", "change: 20 %", "20 %", '"+20 %"', given("20 %", { key: "change" })],
    [
      "a change in quotes without a sign",
      "wrong-form",
      'change: "20 %"',
      '"20 %"',
      '"+20 %"',
      given("20 %", { key: "change" }),
    ],
    [
      "a time of day",
      "wrong-form",
      "date: 2022-01-01 23:30",
      "2022-01-01 23:30",
      "2022-01-01",
      given("2022-01-01 23:30"),
    ],
    ["a key that only would fit", "unknown-key", "foo: a", "foo", "unit", given("foo", { allowed: ["unit", "scale"] })],
    [
      "a word with two meanings",
      "unknown-key",
      "beskrivelse: a",
      "beskrivelse",
      "description",
      given("beskrivelse", { allowed: ["description", "summary"] }),
    ],
    ["two words equally near", "unknown-word", "a: cat", "cat", "car", given("cat", { allowed: ["car", "cab"] })],
    ["an id with a digit too many", "unknown-reference", "a: B1.11", "B1.11", "B1.1", { id: "B1.11" }],
    ["a rule's guess", "direction-against-target", "direction: up", "up", "down", { given: "up" }],
    ["a share that may be a fraction", "share-as-fraction", "value: 0.4", "0.4", "40", { given: "0.4" }],
    ["another place for a file", "file-unknown", "a", "a", "objectives/a.yaml", given("a")],
    [
      "a text that goes on below",
      "unknown-word",
      "type: adop",
      "adop",
      "adoption",
      given("adop tion", { allowed: ["adoption"] }),
    ],
    [
      "a text with escapes",
      "unknown-word",
      'a: "re\\x73ult"',
      '"re\\x73ult"',
      "result",
      given("resuult", { allowed: ["result"] }),
    ],
    ["the head of a block", "wrong-form", "period: >-", ">-", "2021-12-31", given("31.12.2021")],
    ["quotes that would not hold", "unknown-reference", "a: 'its'", "'its'", "it's", { id: "its" }],
    ["no suggestion", "unknown-word", "a: b", "b", null, given("b", { allowed: ["c"] })],
    ["a line separator", "invisible-character", "name: a\u2028b", "\u2028", null, { point: "U+2028" }],
    ["a turned direction", "invisible-character", "name: a\u202Eb", "\u202E", null, { point: "U+202E" }],
    ["a mark between directions", "invisible-character", "name: שלום\u200F a", "\u200F", null, { point: "U+200F" }],
  ])("%s", (_why, ...row) => {
    expect(repaired(row)).toBeNull();
  });

  it("and what is no plan file, or stands on several lines, or is not known", () => {
    const told = {
      code: "unknown-word",
      line: 1,
      endLine: 1,
      col: 4,
      endCol: 6,
      data: given("bb", { allowed: ["bbb"] }),
      suggestion: "bbb",
    };
    expect(repairOf({ ...told, file: "a.yaml" }, "a: bbx")).toBeNull();
    expect(repairOf({ ...told, file: "a.csv" }, "a: bb")).toBeNull();
    expect(repairOf({ ...told, file: "a.yaml", endLine: 2 }, "a: bb")).toBeNull();
    expect(repairOf({ ...told, file: "a.yaml" }, undefined)).toBeNull();
  });
});
