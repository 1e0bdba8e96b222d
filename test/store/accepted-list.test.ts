/** The list of what may stand: entries are put in and taken out, and every other line stays as it is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changedList, type ListEntry, newList } from "../../src/store/accepted-list.js";

const entryOf = (code: string, more: Partial<ListEntry> = {}): ListEntry => ({
  ...{ code, item: "1", file: null, field: null, reason: "Known and left" },
  ...{ role: null, date: null, until: null, ...more },
});

const nothing: ReadonlySet<number> = new Set();

/** In the order of their codes. */
function change(text: string, add: readonly ListEntry[], drop: ReadonlySet<number> = nothing): string | null {
  const codes = ((parse(text) as { accepted: { code: string }[] | null }).accepted ?? []).map(({ code }) => code);
  return changedList(text, { add, drop, isAfter: (at, { code }) => (codes[at] ?? "") > code });
}

const list = `# schema
accepted:
  # about b
  - code: b
    item: "1"   # beside it
    reason: One
    # within it
  - { code: d, item: "1", reason: Two }   # in brackets

  # about f
  - code: f
    item: "1"
    reason: >-
      Several
      lines
# at the end
`;

const own = (code: string): string => `  - code: ${code}\n    item: "1"\n    reason: Known and left\n`;

describe("an entry put in", () => {
  it.each([
    ["first", "a", list.replace("  # about b", `${own("a")}  # about b`)],
    ["in the middle, right after the one before", "e", list.replace("\n\n  # about f", `\n${own("e")}\n  # about f`)],
    ["after what stands within the one before", "c", list.replace("  - { code: d", `${own("c")}  - { code: d`)],
    ["last, before what closes the file", "g", list.replace("# at the end", `${own("g")}# at the end`)],
  ])("%s", (_, code, expected) => {
    expect(change(list, [entryOf(code)])).toBe(expected);
  });

  it("beside others, in order", () => {
    const made = change(
      list,
      ["a", "c", "e", "g", "h"].map((code) => entryOf(code)),
    );
    const { accepted } = parse(made ?? "") as { accepted: { code: string }[] };
    expect(accepted.map(({ code }) => code).join("")).toBe("abcdefgh");
  });

  it("into an empty list, whatever stands beside it", () => {
    expect(change("accepted: []   # none yet\n", [entryOf("a")])).toBe(`accepted:   # none yet\n${own("a")}`);
    expect(change("accepted:\n  []\n", [entryOf("a")])).toBeNull();
  });

  it("where the file has no last line end, or those of Windows", () => {
    const bare = 'accepted:\n- code: b\n  item: "1"\n  reason: One';
    const c = '- code: c\n  item: "1"\n  reason: Known and left\n';
    expect(change(bare, [entryOf("c")])).toBe(`${bare}\n${c}`);
    expect(change(list.replaceAll("\n", "\r\n"), [entryOf("g")])).toBe(
      list.replace("# at the end", `${own("g")}# at the end`).replaceAll("\n", "\r\n"),
    );
  });

  it("never into a list in brackets, nor into what is no list", () => {
    expect(change("accepted: [{ code: b, reason: One }]\n", [entryOf("c")])).toBeNull();
    for (const text of ["accepted:\n", "accepted: no\n", "other: []\n", "- a\n", "a: [\n"])
      expect(changedList(text, { add: [entryOf("c")], drop: nothing, isAfter: () => false }), text).toBeNull();
  });
});

describe("an entry taken out", () => {
  const drop = (...at: readonly number[]): string | null => change(list, [], new Set(at));

  it("goes with what is about it; what stands above the first stays, as it may be about all", () => {
    expect(drop(0)).toBe(list.replace(/ {2}- code: b[^]*within it\n/, ""));
    expect(drop(1)).toBe(list.replace(/ {2}- \{.*\n/, ""));
    expect(drop(2)).toBe(list.replace(/ {2}# about f[^]* lines\n/, ""));
  });

  it("may leave an empty list", () => {
    expect(drop(0, 1, 2)).toBe("# schema\naccepted: []\n  # about b\n\n# at the end\n");
    expect(parse(drop(0, 1, 2) ?? "")).toEqual({ accepted: [] });
  });

  it("makes room for one of the same", () => {
    const made = change(list, [entryOf("d", { until: "2027-01-01" })], new Set([1]));
    expect(made).toBe(list.replace(/ {2}- \{.*\n/, `${own("d")}    until: "2027-01-01"\n`));
  });
});

describe("what is written", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((each) => each.trim() !== "");
  const day = fc.constantFrom(null, "2024-03-13");
  const entry = fc
    .record({
      ...{ code: fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), item: fc.option(text), file: fc.option(text) },
      ...{ field: fc.option(text), reason: text, role: fc.option(text), date: day, until: day },
    })
    .map((each): ListEntry => each);
  const present = (each: ListEntry): object =>
    Object.fromEntries(Object.entries(each).filter(([, value]: [string, unknown]) => value !== null));

  it("is read back as it was, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), entry, (first, more) => {
        const made = newList("# schema", first);
        expect(parse(made)).toEqual({ accepted: first.map(present) });
        const longer = changedList(made, { add: [more], drop: nothing, isAfter: () => false }) ?? "";
        expect(longer.startsWith(made)).toBe(true);
        expect(parse(longer)).toEqual({ accepted: [...first, more].map(present) });
        const back = changedList(longer, { add: [], drop: new Set([first.length]), isAfter: () => false });
        expect(back).toBe(made);
      }),
      { numRuns: 200 },
    );
  });

  it("is a bare sentence where every reader takes it for one, else in quotes", () => {
    const reason = (words: string): string =>
      newList("", [entryOf("a", { reason: words })])
        .split("\n")
        .at(-2) ?? "";
    expect(reason("The register opens in 2026.")).toBe("    reason: The register opens in 2026.");
    expect(reason("no")).toBe('    reason: "no"');
    expect(reason("Later: see #12")).toBe('    reason: "Later: see #12"');
  });
});
