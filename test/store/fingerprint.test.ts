/** Fingerprints: equal data have the same one, and no two different data can come to share one. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, filePrints, fingerprint } from "../../src/store/fingerprint.js";
import { memoryTree } from "../helpers/tree.js";

describe("canonical JSON", () => {
  it.each([
    [null, "null"],
    [true, "true"],
    [-0, "0"],
    [1e21, "1e+21"],
    [0.1, "0.1"],
    ["", '""'],
    ['a"b\n', '"a\\"b\\n"'],
    ["ø", '"ø"'],
    [[], "[]"],
    [{}, "{}"],
    [[undefined, 1], "[null,1]"],
    [{ b: 1, a: [2, { d: 3, c: null }] }, '{"a":[2,{"c":null,"d":3}],"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [{ 10: "x", 9: "y" }, '{"10":"x","9":"y"}'],
  ])("of %j is %s", (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it.each([
    [
      ["ab", "c"],
      ["a", "bc"],
    ],
    [{ a: "b" }, { ab: "" }],
    [{ a: { b: 1 } }, { a: { c: 1 } }],
    [["a,b"], ["a", "b"]],
    [[[1], 2], [[1, 2]]],
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    [{ a: null }, {}],
    [{ a: 0 }, { a: null }],
    [1, "1"],
    [{ 'a":1,"b': 2 }, { a: 1, b: 2 }],
  ])("tells %j from %j", (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
    expect(fingerprint("k", one)).not.toBe(fingerprint("k", other));
  });

  it("gives data back, so that different data never have the same text", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        // negative zero is zero in JSON
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = canonical(one) === canonical(other);
        fc.pre(!same);
        expect(JSON.parse(JSON.stringify(one))).not.toEqual(JSON.parse(JSON.stringify(other)));
      }),
    );
  });

  it("does not hang on the order in which keys were written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });
});

describe("a fingerprint", () => {
  it("has the kind and its version in what is hashed", () => {
    const told = createHash("sha256").update('ehs-manifest-1\n{"a":1}').digest("hex");
    expect(fingerprint("ehs-manifest-1", { a: 1 })).toBe(told);
    expect(fingerprint("ehs-manifest-2", { a: 1 })).not.toBe(told);
  });
});

describe("prints of files", () => {
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`data/${1000 + at}.csv`, `row ${at}\n`]));

  it("are by bytes, in the order of the paths, however many there are", async () => {
    const prints = await filePrints(memoryTree({ "plan.yaml": "x", ...files, "editions/a/documents/é.pdf": "é" }));
    expect(prints.map(({ path }) => path)).toEqual([
      ...Object.keys(files),
      ...["editions/a/documents/é.pdf", "plan.yaml"],
    ]);
    expect(prints.at(-2)).toEqual({
      ...{ path: "editions/a/documents/é.pdf", bytes: 2 },
      sha256: createHash("sha256").update("é").digest("hex"),
    });
    expect(prints.at(-1)?.sha256).toBe("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
  });

  it("are of one folder where one is named", async () => {
    const prints = await filePrints(memoryTree({ "plan.yaml": "x", ...files }), "data/");
    expect(prints).toHaveLength(150);
  });
});
