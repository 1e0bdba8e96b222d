/** Texts of the plan within a sentence: one stop, never two, and none lost that belongs to a word. */
import { describe, expect, it } from "vitest";
import { withStop, withoutStop } from "../../src/present/gaps-clause.js";

describe("a text within a sentence", () => {
  it.each([
    ["Citizens decide.", "Citizens decide"],
    ["Avklare 3.2b og 3.2c.", "Avklare 3.2b og 3.2c"],
    ["KS, FHI m.fl.", "KS, FHI m.fl."],
    ["And so on...", "And so on..."],
    ["Bare på norsk.\u00a0[nb]", "Bare på norsk\u00a0[nb]"],
    ["No stop", "No stop"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(withoutStop(text)).toBe(expected);
  });

  it("ends in one stop", () => {
    expect(["Done", "Done.", "Done?", "m.fl."].map(withStop)).toEqual(["Done.", "Done.", "Done?", "m.fl."]);
  });
});
