/** The fast reader of histories has one law: what it reads is what the library reads. */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { HistoryReader, UnreadableText } from "../../src/store/history-yaml.js";
import { edit, edited, fragment } from "./history-yaml-edits.js";
import { odd } from "./history-yaml-odd.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const files = ["plan", "templates/demo/plan"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => [file, readFileSync(join(root, file), "utf8")] as const);

type Outcome = { readonly data: unknown } | "unreadable";

function byLibrary(text: string): Outcome {
  try {
    return { data: parse(text, { logLevel: "error", resolveKnownTags: false }) as unknown };
  } catch {
    return "unreadable";
  }
}

function byReader(reader: HistoryReader, text: string): Outcome {
  try {
    return { data: reader.read(text, "file") };
  } catch (error) {
    if (error instanceof UnreadableText) return "unreadable";
    throw error;
  }
}

function expectLaw(text: string, reader = new HistoryReader()): void {
  expect(byReader(reader, text)).toStrictEqual(byLibrary(text));
}

describe("every plan file is read as the library reads it", () => {
  it.each(files)("%s", (_, text) => {
    expectLaw(text);
    expectLaw(text.replaceAll("\n", "\r\n"));
    expectLaw(text.trimEnd());
    expectLaw(`---\n${text}`);
  });
});

describe("what is unusual is read as the library reads it", () => {
  it.each(odd)("%s", (_, text) => {
    expectLaw(text);
    expectLaw(text.replaceAll("\n", "\r\n"));
    expectLaw(`top:\n${text.replaceAll(/^(?=.)/gm, "  ")}`);
    expectLaw(`- top: 1\n${text.replaceAll(/^(?=.)/gm, "  ")}`);
  });
});

/** A piece of a plan that still has every kind of structure. */
const small = files.map(([, text]) => text.split("\n").slice(0, 60).join("\n"));

describe("random edits", () => {
  it("of plan files, one after the other, as in a history", () => {
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        const reader = new HistoryReader(20_000);
        let revision = text;
        expectLaw(revision, reader);
        for (const change of edits) {
          const next = edited(revision, change);
          expectLaw(next, reader);
          // What does not parse is rarely built upon.
          if (byLibrary(next) !== "unreadable") revision = next;
        }
      }),
      { numRuns: 150 },
    );
  });

  it("of nothing but structure", () => {
    const reader = new HistoryReader(20_000);
    const word = fc.constantFrom("a", "b: ", "c:\n", "d: x\n", "- ", "- e\n", "f: >-\n", "g: |\n", "h\n", '"i"', "7\n");
    fc.assert(
      fc.property(fc.array(fc.oneof(word, word, fragment), { maxLength: 14 }), (words) => {
        expectLaw(words.join(""), reader);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what is remembered", () => {
  const long = "word ".repeat(50).trim();
  const item = (id: string): string => `  - id: ${id}\n    name:\n      nb: ${id.toUpperCase()}\n    text: ${long}\n`;
  const text = `id: '1'\nindicators:\n${item("a")}${item("b")}`;

  interface File {
    readonly indicators: readonly { readonly id: string; readonly name: object }[];
  }
  const read = (reader: HistoryReader, from: string, file = "file"): File => reader.read(from, file) as File;

  it("an unchanged piece is the same object; what holds a changed piece is another", () => {
    const reader = new HistoryReader();
    const before = read(reader, text);
    const after = read(reader, text.replace("nb: B", "nb: C"));
    expect(after.indicators[0]).toBe(before.indicators[0]);
    expect(after.indicators[1]).not.toBe(before.indicators[1]);
    expect(after.indicators[1]?.name).toEqual({ nb: "C" });
    expect(before.indicators[1]?.name).toEqual({ nb: "B" });
  });

  it("cannot be changed by who reads it", () => {
    const data = read(new HistoryReader(), text);
    for (const part of [data, data.indicators, data.indicators[0], data.indicators[0]?.name])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(read(new HistoryReader(), "a: &a [1]\nindicators: [{ b: *a }]\n").indicators[0])).toBe(true);
  });

  it("is what stood in the file's last version that could be read, however pieces came, went and changed places", () => {
    const reader = new HistoryReader();
    const before = read(reader, text);
    expect(() => reader.read(`${text}x: [\n`, "file")).toThrow(UnreadableText);
    const after = read(reader, `id: '1'\nadded: 1\nindicators:\n${item("c")}${item("b")}${item("b")}${item("a")}`);
    const [c, b, again, a] = after.indicators;
    expect(b).toBe(before.indicators[1]);
    expect(again).toEqual(b);
    expect(again).not.toBe(b);
    expect([c?.id, a?.id]).toEqual(["c", "a"]);
    const last = read(reader, `indicators:\n${item("b")}${item("a")}`);
    expect(last.indicators[0]).toBe(b);
    expect(last.indicators[1]).toBe(a);
  });

  it("is not taken from another file, nor kept for a text without a name", () => {
    const reader = new HistoryReader();
    const before = read(reader, text);
    expect(read(reader, text, "other").indicators[0]).not.toBe(before.indicators[0]);
    expect(reader.read(text)).toEqual(before);
    expect((reader.read(text) as File).indicators[0]).not.toBe(before.indicators[0]);
    expect(read(reader, text).indicators[0]).toBe(before.indicators[0]);
  });

  it("is forgotten where there is no room for all files, those not read for longest first", () => {
    const reader = new HistoryReader(2.5 * text.length);
    const [one, two] = [read(reader, text, "one"), read(reader, text, "two")];
    const again = read(reader, text, "one");
    expect(again.indicators[0]).toBe(one.indicators[0]);
    read(reader, text, "three");
    expect(read(reader, text, "one").indicators[0]).toBe(one.indicators[0]);
    const anew = read(reader, text, "two");
    expect(anew).toEqual(two);
    expect(anew.indicators[0]).not.toBe(two.indicators[0]);
  });
});

describe("what cannot be read", () => {
  it("is one kind of error, with the line", () => {
    expect(() => new HistoryReader().read("a: 1\nb: [c\n")).toThrow(UnreadableText);
    expect(() => new HistoryReader().read("a: 1\na: 2\n")).toThrow(
      expect.objectContaining({ reason: "DUPLICATE_KEY", line: 2 }),
    );
    expect(() => new HistoryReader().read("a: *b\n")).toThrow(UnreadableText);
  });
});
