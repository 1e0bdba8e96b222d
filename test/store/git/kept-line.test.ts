import { chmodSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptLines, noLines } from "../../../src/store/git/kept-line.js";
import { lastingFolder } from "../../helpers/repository.js";

const pages = ["first page", "\n\0second\n", ""].map((text) => Buffer.from(text));
const line = { data: JSON.stringify({ a: "æ\u2028" }), pages };

const namesIn = (folder: string): string[] => readdirSync(join(folder, "ehs"));
const fileIn = (folder: string): string => join(folder, "ehs", namesIn(folder)[0] ?? "");

describe("a kept line", () => {
  it("is given back whole, under its own name and version only", async () => {
    const folder = lastingFolder();
    await keptLines(folder, "1").write("main", line);
    expect(await keptLines(folder, "1").read("main")).toEqual(line);
    expect(await keptLines(folder, "1").read("other")).toBeNull();
    expect(await keptLines(folder, "2").read("main")).toBeNull();
    await keptLines(folder, "1").write("main", { data: "[]", pages: [] });
    expect(await keptLines(folder, "1").read("main")).toEqual({ data: "[]", pages: [] });
  });

  it("is as if it were not there where a byte of it is another, or some are missing", async () => {
    const folder = lastingFolder();
    const lines = keptLines(folder, "1");
    await lines.write("main", line);
    const whole = readFileSync(fileIn(folder));
    for (const [at, byte] of whole.entries()) {
      const other = Buffer.from(whole);
      other[at] = byte ^ 1;
      writeFileSync(fileIn(folder), other);
      expect(await lines.read("main"), `byte ${at}`).toBeNull();
      writeFileSync(fileIn(folder), whole);
      truncateSync(fileIn(folder), at);
      expect(await lines.read("main"), `length ${at}`).toBeNull();
    }
    writeFileSync(fileIn(folder), whole);
    expect(await lines.read("main")).toEqual(line);
  });

  it("of another version goes, and the oldest where there are many", async () => {
    const folder = lastingFolder();
    await keptLines(folder, "1").write("main", line);
    for (let n = 0; n < 12; n += 1) await keptLines(folder, "2").write(`line ${n}`, line);
    expect(namesIn(folder)).toHaveLength(8);
    expect(await keptLines(folder, "2").read("line 11")).toEqual(line);
    expect(await keptLines(folder, "1").read("main")).toBeNull();
  });

  it("fails nobody where it cannot be kept, and leaves nothing half-written", async () => {
    const folder = lastingFolder();
    await keptLines(folder, "1").write("main", line);
    const [name = ""] = namesIn(folder);
    const taken = lastingFolder();
    mkdirSync(join(taken, "ehs", name), { recursive: true });
    await keptLines(taken, "1").write("main", line);
    expect(await keptLines(taken, "1").read("main")).toBeNull();
    expect(namesIn(taken)).toEqual([name]);
    const closed = lastingFolder();
    mkdirSync(join(closed, "ehs"));
    chmodSync(join(closed, "ehs"), 0o500);
    await expect(keptLines(closed, "1").write("main", line)).resolves.toBeUndefined();
    const file = join(lastingFolder(), "file");
    writeFileSync(file, "");
    await expect(keptLines(file, "1").write("main", line)).resolves.toBeUndefined();
    await noLines.write("main", line);
    expect(await noLines.read("main")).toBeNull();
  });
});
