/** Breakdowns: what is read of a CSV file, and every fault at its row. */
import { describe, expect, it } from "vitest";
import { admitBy } from "../../src/evaluate/breakdown.js";
import { indexCodes } from "../../src/evaluate/codelist.js";
import { readBreakdown, type ReadBreakdown } from "../../src/store/breakdown.js";
import type { Tree, TreeEntry } from "../../src/store/tree.js";
import { codes } from "../helpers/municipalities.js";
import { memoryTree } from "../helpers/tree.js";

const file = "data/m.csv";
const rules = { admit: admitBy(indexCodes({ codes })), limits: [0, 100] as const };

async function read(content: string | Uint8Array, others: readonly TreeEntry[] = []): Promise<ReadBreakdown> {
  const tree = memoryTree({ [file]: content }, others);
  return readBreakdown(tree, await tree.list(), file, rules);
}

const told = ({ drafts }: ReadBreakdown): string[] =>
  drafts.map(({ code, line, col, endCol, data, suggestion }) => {
    const words = [code, data["reason"], data["count"] === 1 ? undefined : data["count"], suggestion ?? undefined];
    return `${line}:${col}-${endCol} ${words.filter((word) => word !== undefined).join(" ")}`;
  });

const cells = ({ data }: ReadBreakdown) =>
  [...(data?.periods ?? [])].flatMap(([period, of]) => [...of].map(([code, cell]) => [period, code, cell.value]));

describe("a breakdown", () => {
  it("is read by its heading, whatever the order, with quotes, Windows line ends and empty lines", async () => {
    const found = await read(
      'code,period,flags,n,value,of\r\n"0301",2024,provisional estimated,900,12,40\r\n\r\n3201,2024,suppressed,,,\r\n',
    );
    expect(found.drafts).toEqual([]);
    expect(found.data?.periods.get("2024")?.get("0301")).toEqual({
      value: 12,
      of: 40,
      n: 900,
      flags: ["provisional", "estimated"],
    });
    expect(found.data?.periods.get("2024")?.get("3201")).toEqual({
      value: null,
      of: null,
      n: null,
      flags: ["suppressed"],
    });
    expect(found.data).toMatchObject({ rows: 2, faults: 0 });
  });

  it("keeps leading zeros, and periods apart", async () => {
    expect(cells(await read("period,code,value\n2019,0219,1\n2024,3201,2.5\n2024,0301,0\n"))).toEqual([
      ["2019", "0219", 1],
      ["2024", "3201", 2.5],
      ["2024", "0301", 0],
    ]);
  });

  it("may be empty below its heading", async () => {
    const found = await read("period,code,value\n");
    expect(found).toMatchObject({ drafts: [], data: { rows: 0 } });
  });
});

describe("each fault in a row is told at its field, and the row is not used", () => {
  it.each([
    ["2024,9999,1", "2:6-10 breakdown-code unknown"],
    ["2024,0219,1", "2:6-10 breakdown-code not_then 3201"],
    ['"2024","0219",1', "2:8-14 breakdown-code not_then 3201"],
    ["høst 2024,0301,1", "2:1-10 breakdown-period"],
    ['2024,0301,"3,5"', "2:11-16 breakdown-number comma 3.5"],
    ["2024,0301,6 500", "2:11-16 breakdown-number separator 6500"],
    ["2024,0301,83 %", "2:11-15 breakdown-number percent 83"],
    ["2024,0301,x", "2:11-12 breakdown-number form"],
    ["2024,0301,", "2:11-12 breakdown-number empty"],
    ["2024,0301,140", "2:11-14 breakdown-number range"],
    ["2024,0301,-1", "2:11-13 breakdown-number range"],
    ["2024,0301,3,5", "2:1-14 breakdown-row ragged"],
    ["2024,0301", "2:1-10 breakdown-row ragged"],
  ])("%s", async (row, expected) => {
    const found = await read(`period,code,value\n${row}\n2024,3201,7\n`);
    expect(told(found)).toEqual([expected]);
    expect(cells(found)).toEqual([["2024", "3201", 7]]);
    expect(found.data?.faults).toBe(1);
  });

  it.each([
    ["2024,0301,12,10,,", "breakdown-number range"],
    ["2024,0301,1,10,1.5,", "breakdown-number whole"],
    ["2024,0301,1,,,p", "breakdown-flag unknown"],
    ["2024,0301,1,,,suppressed", "breakdown-flag both"],
  ])("%s", async (row, expected) => {
    const [line] = told(await read(`period,code,value,of,n,flags\n${row}\n`));
    expect(line).toContain(expected);
  });

  it("two in one row are both told", async () => {
    expect(told(await read("period,code,value\n2024,9999,x\n"))).toEqual([
      "2:6-10 breakdown-code unknown",
      "2:11-12 breakdown-number form",
    ]);
  });

  it("a repeated row is told; where two differ neither is used", async () => {
    const found = await read("period,code,value\n2024,0301,1\n2024,0301,1\n2024,3201,1\n2024,3201,2\n");
    expect(told(found)).toEqual(["3:1-12 breakdown-repeated same", "5:1-12 breakdown-repeated other"]);
    expect(cells(found)).toEqual([
      ["2024", "0301", 1],
      ["2024", "3201", null],
    ]);
  });

  it("three of a kind are told one by one; more are one with the count", async () => {
    const rows = (count: number) => `period,code,value\n${"2024,9999,1\n".repeat(count)}2024,0301,x\n`;
    expect(told(await read(rows(3)))).toEqual([
      "2:6-10 breakdown-code unknown",
      "3:6-10 breakdown-code unknown",
      "4:6-10 breakdown-code unknown",
      "5:11-12 breakdown-number form",
    ]);
    expect(told(await read(rows(400)))).toEqual([
      "2:6-10 breakdown-code unknown 400",
      "402:11-12 breakdown-number form",
    ]);
  });
});

describe("a file that cannot be read to its end gives no data", () => {
  const latin = Uint8Array.from([...new TextEncoder().encode("period,code,value\n2024,0301,1\n"), 0xe6, 0x0a]);

  it.each<[string, string | Uint8Array, string]>([
    ["semicolons", "period;code;value\n2024;0301;1\n", "1:1-18 breakdown-header heading period,code,value"],
    ["a column that is not known", "period,code,verdi\n2024,0301,1\n", "1:1-18 breakdown-header heading"],
    ["a column twice", "period,code,value,value\n2024,0301,1,1\n", "1:1-24 breakdown-header heading"],
    ["no code", "period,value\n2024,1\n", "1:1-13 breakdown-header heading"],
    ["no heading", "2024,0301,1\n", "1:1-12 breakdown-header heading"],
    ["nothing", "", "1:1-2 file-empty"],
    ["an open quote", 'period,code,value\n2024,0301,1\n2024,"3201,1\n', "3:1-2 breakdown-row quote"],
    ["text after a quote", 'period,code,value\n2024,"0301"x,1\n', "2:1-2 breakdown-row quote"],
    ["an endless line", `period,code,value\n${"9".repeat(90_000)}`, "2:1-2 breakdown-row long"],
    ["a merge conflict", "period,code,value\n<<<<<<< HEAD\n2024,0301,1\n", "2:1-2 merge-conflict"],
    ["another encoding", latin, "3:1-2 encoding"],
  ])("%s", async (_, content, expected) => {
    const found = await read(content);
    expect(told(found)).toEqual([expected]);
    expect(found.data).toBeNull();
  });

  it("a byte-order mark is told and passed over", async () => {
    const found = await read("\uFEFFperiod,code,value\n2024,0301,1\n");
    expect(told(found)).toEqual(["1:1-8 byte-order-mark"]);
    expect(cells(found)).toEqual([["2024", "0301", 1]]);
  });

  it("a disk that fails", async () => {
    const tree: Tree = {
      ...memoryTree({ [file]: "" }),
      read: () => Promise.reject(Object.assign(new Error(), { code: "EACCES" })),
    };
    const found = await readBreakdown(tree, await tree.list(), file, rules);
    expect(told(found)).toEqual(["1:1-2 file-unreadable EACCES"]);
  });
});

describe("what is not a file of the plan is not opened", () => {
  const never = (entries: readonly TreeEntry[]): Tree => ({
    list: () => Promise.resolve(entries),
    read: () => Promise.reject(new Error("opened")),
  });
  const link = (path: string, target: string): TreeEntry => ({ path, type: "link", size: 0, target });

  it.each<[string, string, readonly TreeEntry[], string]>([
    ["a link", file, [link(file, "../elsewhere.csv")], "file-link"],
    ["a file in a folder that is a link", file, [link("data", "../elsewhere")], "file-link"],
    ["a folder", file, [{ path: file, type: "folder", size: 0 }], "file-not-regular"],
    ["a device", file, [{ path: file, type: "other", size: 0 }], "file-not-regular"],
    ["nothing", file, [], "missing"],
    ["a path upwards", "data/../../m.csv", [], "outside"],
    ["a crooked path", "data//m.csv", [], "outside"],
  ])("%s", async (_, path, entries, expected) => {
    const found = await readBreakdown(never(entries), entries, path, rules);
    expect(found.data).toBeNull();
    expect(found.absent ?? found.drafts[0]?.code).toBe(expected);
  });
});

describe("pieces", () => {
  it("may be cut anywhere, also inside a character", async () => {
    const bytes = new TextEncoder().encode('period,code,value\n2024,0301,1\nhøst,3201,"3,5"\n2024,1508,2\n');
    const whole = await read(bytes);
    for (const size of [1, 2, 7, 64]) {
      const stream = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
      };
      const tree: Tree = { ...memoryTree({ [file]: "" }), stream };
      const found = await readBreakdown(tree, await tree.list(), file, rules);
      expect({ told: told(found), cells: cells(found) }).toEqual({ told: told(whole), cells: cells(whole) });
    }
  });
});
