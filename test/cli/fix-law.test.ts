/**
 * The laws of mending, on plans spoilt at random: once mended there is nothing more to mend; nothing but the tokens at fault
 * has changed, to the byte; comments are kept; and no finding is new but what had stood behind a fault.
 */
import fc from "fast-check";
import { parseDocument } from "yaml";
import { describe, expect, it } from "vitest";
import { nameOf } from "../../src/cli/fix/candidate.js";
import { mend, type Mended } from "../../src/cli/fix/mend.js";
import { overlaid, runCache } from "../../src/cli/overlay.js";
import { beyond, extentOf, type Outside, type State } from "../../src/cli/fix/try.js";
import { inspect } from "../../src/cli/inspect.js";
import { load } from "../../src/store/load.js";
import { seededFiles } from "../helpers/seeded-faults.js";
import { memoryTree } from "../helpers/tree.js";

type Files = Readonly<Record<string, string>>;

function outsideOf(files: Files): Outside {
  const tree = memoryTree(files);
  const cache = runCache();
  return {
    raw: (file) => Promise.resolve(files[file] ?? null),
    inspect: async (texts): Promise<State> => {
      const loaded = await load(overlaid(tree, texts), cache);
      await loaded.sources.ready();
      return { loaded, findings: inspect(loaded, "2024-06-30").findings, texts };
    },
  };
}

async function mending(files: Files, spelling: boolean): Promise<{ before: State; mended: Mended; after: Files }> {
  const outside = outsideOf(files);
  const before = await outside.inspect(new Map());
  const mended = await mend(before, { within: () => true, spelling }, outside);
  return { before, mended, after: { ...files, ...Object.fromEntries(mended.state.texts) } };
}

/** Spoils a text line by line, each line by a number of its own. */
type Spoil = (line: string, at: number) => string;

const spoils: readonly Spoil[] = [
  (line) => line,
  (line) => line,
  (line, at) => (line === "" ? line : `${line} # merknad ${at}`),
  (line) => line.replace(/: (?=\w)/, ":\u00A0"),
  (line) => line.replace(/(?<=name: \p{L})/u, "\u200B"),
  (line) => line.replace(/"(\d[\d.]*)"/, "$1"),
  (line) => line.replace(/"(\d{4})"/, "31.12.$1"),
  (line) => line.replace(/(?<=: )"?(\w+)"?$/, "“$1”"),
  (line) => line.replace(/name: .*/, "name: no"),
  (line) => line.replace(/value: (\d+)/, 'value: "$1,5"'),
  (line) => line.replace(/value: (\d+)/, "value: 0$1"),
  (line) =>
    line.replace(
      /^( +)([a-z]{5,}):/,
      (_all, indent: string, key: string) => `${indent}${key.slice(0, 2)}${key.slice(3)}:`,
    ),
];

const spoilt = fc
  .record({
    seed: fc.integer({ min: 1, max: 10_000 }),
    objectives: fc.integer({ min: 1, max: 2 }),
    choices: fc.array(fc.nat({ max: 400 }), { minLength: 40, maxLength: 40 }),
    windows: fc.boolean(),
    mark: fc.boolean(),
  })
  .map(({ seed, objectives, choices, windows, mark }): Files => {
    const spoil = (text: string): string => {
      const lines = text.split("\n").map((line, at) => {
        const choice = choices[(at * 7) % choices.length] ?? 0;
        // most lines stay as they are
        return choice < 120 ? (spoils[choice % spoils.length]?.(line, at) ?? line) : line;
      });
      return `${mark ? "\uFEFF" : ""}${lines.join(windows ? "\r\n" : "\n")}`;
    };
    return Object.fromEntries(Object.entries(seededFiles(objectives, seed)).map(([file, text]) => [file, spoil(text)]));
  });

/** Comments as the reader of the file sees them, wherever they stand. */
const commentsOf = (text: string): string[] => [...text.matchAll(/# merknad \d+/g)].map(([comment]) => comment);

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, "").split("\n");

/** The part of a line that changed, as what stands before and after it. */
function changedPart(before: string, after: string): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end };
}

function expectBytesKept(files: Files, after: Files, { made }: Mended): void {
  for (const [file, text] of Object.entries(files)) {
    const [old, now] = [linesOf(text), linesOf(after[file] ?? "")];
    expect(now).toHaveLength(old.length);
    for (const [at, line] of old.entries()) {
      const own = made.filter((one) => one.file === file && one.line === at + 1 && one.code !== "byte-order-mark");
      if (own.length === 0) expect(now[at]).toBe(line);
      // where one repair was made, the bytes that changed are within its token
      const [only] = own;
      if (only === undefined || own.length > 1) continue;
      const { from, to } = changedPart(line, now[at] ?? "");
      expect(from).toBeGreaterThanOrEqual(only.col - 1);
      expect(to).toBeLessThanOrEqual(only.endCol - 1);
    }
  }
}

/** Values by the way to them in positions, as another reading of the file has them. */
function valuesOf(text: string): unknown[] {
  const plain = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(plain);
    if (node instanceof Map) return [...node].map(([key, value]) => [plain(key), plain(value)]);
    return node;
  };
  const document = parseDocument(text.replace(/^\uFEFF/, "").replaceAll("\u00A0", " "), {
    uniqueKeys: false,
    logLevel: "silent",
  });
  return document.errors.length > 0 ? [] : [plain(document.toJS({ mapAsMap: true }))].flat(Infinity);
}

describe("mending", () => {
  it.each([false, true])(
    "holds its laws (misspelt words too: %s)",
    async (spelling) => {
      let mendedInAll = 0;
      await fc.assert(
        fc.asyncProperty(spoilt, async (files) => {
          const { before, mended, after } = await mending(files, spelling);
          mendedInAll += mended.made.length;
          // once and no more
          const again = await mending(after, spelling);
          expect(again.mended.made).toEqual([]);
          expect(again.after).toEqual(after);
          // nothing but what it is about, and comments kept
          expectBytesKept(files, after, mended);
          for (const [file, text] of Object.entries(files)) {
            expect(commentsOf(after[file] ?? "")).toEqual(commentsOf(text));
            const [old, now] = [valuesOf(text), valuesOf(after[file] ?? "")];
            const differing = old.filter((value, at) => value !== now[at]).length;
            expect(now).toHaveLength(old.length);
            expect(differing).toBeLessThanOrEqual(mended.made.filter((one) => one.file === file).length);
          }
          // nothing is new but what had been left out with a fault
          const fresh = beyond(again.before.findings, before.findings);
          const freed = extentOf(mended.state.loaded) > extentOf(before.loaded);
          if (!freed) expect(fresh).toEqual([]);
          expect(fresh.length).toBeLessThanOrEqual(mended.shown);
          // what was mended is gone
          const left = new Set(again.before.findings.map(nameOf));
          const known = new Set(before.findings.map(nameOf));
          expect(mended.made.filter((one) => known.has(nameOf(one)) && left.has(nameOf(one)))).toEqual([]);
        }),
        { numRuns: 25 },
      );
      expect(mendedInAll).toBeGreaterThan(100);
    },
    120_000,
  );
});
