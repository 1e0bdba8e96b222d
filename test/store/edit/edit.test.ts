/** Every place of the plans that come with the tool can be changed, and nothing else changes with it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { type Change, CannotEdit, type Path } from "../../../src/store/edit/change.js";
import { edited, type KeyOrder } from "../../../src/store/edit/edit.js";
import { orderOf } from "../../../src/store/edit/order.js";
import { kindOfFile } from "../../../src/store/kinds.js";
import { readSchemas } from "../../../src/store/schema.js";

const schemas = await readSchemas();
const anyOrder: KeyOrder = () => [];

const plans = ["../../../plan/", "../../../templates/demo/plan/"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const files = plans.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && kindOfFile(name) !== null)
    .map((name) => ({
      name,
      text: readFileSync(join(folder, name), "utf8"),
      kind: kindOfFile(name) ?? ("plan" as const),
    })),
);

interface Found {
  readonly path: Path;
  readonly value: unknown;
}

function* places(value: unknown, path: Path): Generator<Found> {
  yield { path, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* places(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Lines of the one text that are not in the other, as many times. */
function gone(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const line of after.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
  return before.split("\n").filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count === 0;
  });
}

describe.each(files.map(({ name, text, kind }, at) => [`${at} ${name}`, text, kind] as const))(
  "%s",
  (_, text, kind) => {
    const order = orderOf(schemas, kind);
    const all = [...places(parseDocument(text).toJS(), [])].filter(({ path }) => path.length > 0);

    it("takes another value at every key", () => {
      const step = Math.max(1, Math.floor(all.length / 6));
      const scalars = all.filter(
        ({ path, value }, at) => at % step === 0 && typeof value !== "object" && typeof path.at(-1) === "string",
      );
      for (const { path } of scalars) {
        const after = edited(text, [{ do: "set", path, value: "Et annet ord" }], order);
        expect(gone(after, text).length, path.join("/")).toBeLessThanOrEqual(1);
      }
    });

    it("takes an entry more in every list, and gives it back", () => {
      const lists = all.filter(({ value }) => Array.isArray(value) && value.length > 0);
      const step = Math.max(1, Math.floor(lists.length / 2));
      for (const { path, value } of lists.filter((__, at) => at % step === 0)) {
        const list = value as readonly unknown[];
        const entry = typeof list[0] === "object" ? { id: "ny", text: { nb: "Nytt: punkt", en: "New" } } : "ny";
        for (const at of [0, list.length]) {
          const after = edited(text, [{ do: "insert", path, at, value: entry }], order);
          expect(gone(text, after).length, path.join("/")).toBeLessThanOrEqual(1);
          expect(edited(after, [{ do: "remove", path: [...path, at] }], order)).toBe(text);
        }
      }
    });
  },
);

const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

describe("what is there is kept", () => {
  const text = `# of the whole
id: "1" # the id
name: {nb: Navn, en: 'Name'}
values:
  # about the first
  - value: 1.50   # with a nought
    period: 2021
  - value: 2

# about the list
tags: [a, "b"]
long: >-
  folded
  text

last: yes`;

  it.each<[string, Change, string, string]>([
    ["a word", { do: "set", path: ["id"], value: "2" }, `id: "1" #`, `id: "2" #`],
    ["quotes", { do: "set", path: ["name", "en"], value: "It's" }, `'Name'`, `'It''s'`],
    ["braces", { do: "set", path: ["name", "nn"], value: "Namn, og" }, `'Name'}`, `'Name', nn: "Namn, og"}`],
    ["a figure", { do: "set", path: ["values", 0, "value"], value: 3 }, `1.50   #`, `3   #`],
    ["a new key", { do: "set", path: ["values", 1, "n"], value: 7 }, `- value: 2\n`, `- value: 2\n    n: 7\n`],
    ["a new entry", { do: "insert", path: ["values"], at: 2, value: { value: 3 } }, `2\n\n#`, `2\n  - value: 3\n\n#`],
    [
      "one in front",
      { do: "insert", path: ["values"], at: 0, value: { value: 0 } },
      `  # about the f`,
      `  - value: 0\n  # about the f`,
    ],
    ["in brackets", { do: "insert", path: ["tags"], at: 1, value: "c" }, `[a, "b"]`, `[a, c, "b"]`],
    ["a folded text", { do: "set", path: ["long"], value: "short" }, `>-\n  folded\n  text`, `short`],
    ["the last line", { do: "set", path: ["more"], value: true }, `last: yes`, `last: yes\nmore: true`],
    ["a key less", { do: "remove", path: ["tags"] }, `tags: [a, "b"]\n`, ``],
    ["an entry less", { do: "remove", path: ["values", 1] }, `  - value: 2\n`, ``],
  ])("but for %s", (__, change, from, to) => {
    expect(edited(text, [change], anyOrder)).toBe(text.replace(from, () => to));
    expect(edited(crlf(text), [change], anyOrder)).toBe(crlf(text).replace(crlf(from), () => crlf(to)));
    expect(edited(`\uFEFF${text}`, [change], anyOrder)).toBe(`\uFEFF${text}`.replace(from, () => to));
  });

  it.each<[string, Change, string]>([
    ["nothing there", { do: "set", path: ["no", "such"], value: 1 }, "not-there"],
    ["no list there", { do: "remove", path: ["values", 9] }, "not-there"],
    ["the only key", { do: "remove", path: ["values", 1, "value"] }, "form"],
  ])("refuses where there is %s", (__, change, why) => {
    expect(() => edited(text, [change], anyOrder)).toThrow(expect.objectContaining({ why }));
    expect(() => edited("a: [", [change], anyOrder)).toThrow(CannotEdit);
  });
});

describe("any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.lorem({ maxCount: 60 }),
    fc.constantFrom("no", "1.5", "a: b", "# x", "- a", "2022-01-01", "", " ", "a\nb\n", "~"),
  );

  it("is read back as it was given, wherever it is put", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Path>(["a"], ["b", "c"], ["d", 0, "e"], ["f", "g"]), (value, path) => {
        const text = `a: x\nb:\n  c: 'y'\nd:\n  - e: "z"\nf: {g: h}\n`;
        // characters that no file can hold are refused before a file is written
        fc.pre(!/[\uD800-\uDFFF]/.test(value));
        const after = edited(text, [{ do: "set", path, value }], anyOrder);
        expect(edited(after, [{ do: "set", path, value }], anyOrder)).toBe(after);
      }),
    );
  });
});
