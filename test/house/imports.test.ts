/** The rooms and their import directions, read from the source itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const src = new URL("../../src/", import.meta.url).pathname;

const mayImport: Record<string, readonly string[]> = {
  model: [],
  evaluate: ["model"],
  check: ["model", "evaluate"],
  compare: ["model", "evaluate"],
  report: ["model", "evaluate", "check", "compare"],
  present: ["model", "evaluate", "check", "compare", "report"],
  store: ["model"],
  exchange: ["model"],
  publish: ["model"],
  library: ["model", "evaluate", "check", "compare", "report", "store", "cli"],
  cli: ["model", "evaluate", "check", "compare", "report", "present", "store", "exchange", "publish"],
};

const pure = ["model", "evaluate", "check", "compare", "report", "present"];

const homes: Record<string, string> = {
  commander: "cli",
  yaml: "store",
  ajv: "store",
  "simple-git": "store",
  "cli-table3": "present",
  chalk: "present",
  handlebars: "present",
  "csv-stringify/sync": "exchange",
  "read-excel-file/universal": "exchange",
  "write-excel-file/universal": "exchange",
  "write-excel-file/utility": "exchange",
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

const imports: Import[] = files.flatMap((name) => {
  const file = name.replaceAll("\\", "/");
  const text = readFileSync(join(src, name), "utf8");
  const found = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)];
  return found.map((match) => ({ file, room: file.split("/")[0] ?? "", from: match[1] ?? "" }));
});

/** The room that a relative import leads to. */
function roomOf({ file, from }: Import): string | null {
  if (!from.startsWith(".")) return null;
  return new URL(from, `file:///${file}`).pathname.split("/")[1] ?? null;
}

describe("the rooms", () => {
  it("are the ones that the house has", () => {
    expect([...new Set(files.map((file) => file.split(/[\\/]/)[0]))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it("import in one direction only", () => {
    expect(imports.length).toBeGreaterThan(100);
    const wrong = imports.filter((each) => {
      const room = roomOf(each);
      return room !== null && room !== each.room && mayImport[each.room]?.includes(room) !== true;
    });
    expect(wrong).toEqual([]);
  });

  it("are pure where they must be: no module of node", () => {
    expect(imports.filter(({ room, from }) => pure.includes(room) && from.startsWith("node:"))).toEqual([]);
  });

  it("each keep their packages to themselves", () => {
    expect(imports.filter(({ room, from }) => homes[from] !== undefined && homes[from] !== room)).toEqual([]);
  });

  it("hold files that can be read in one sitting", () => {
    const long = files
      .filter((name) => !name.includes("generated"))
      .map((name) => ({ name, lines: readFileSync(join(src, name), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it("say in each file what it is for", () => {
    const silent = files.filter(
      (name) => !name.includes("generated") && !readFileSync(join(src, name), "utf8").startsWith("/**"),
    );
    expect(silent).toEqual([]);
  });
});
