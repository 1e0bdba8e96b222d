/** New files: all or none, and never in the place of what is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTheWay, layOut, type NewFile } from "../../src/store/lay-out.js";
import { temporaryFolder } from "../helpers/run.js";

const files: readonly NewFile[] = [
  { path: "a/b/one.txt", content: "one\r\né\n" },
  { path: "a/two.bin", content: new Uint8Array([0, 255, 10]) },
  { path: "run", content: "#!/bin/sh\n", executable: true },
];

describe("laying out", () => {
  it("writes every byte, makes folders, and lets scripts be run", async () => {
    const folder = join(temporaryFolder(), "new", "deep");
    await layOut(folder, files);
    expect(readFileSync(join(folder, "a/b/one.txt"), "utf8")).toBe("one\r\né\n");
    expect([...readFileSync(join(folder, "a/two.bin"))]).toEqual([0, 255, 10]);
    expect(statSync(join(folder, "run")).mode & 0o111).not.toBe(0);
    expect(statSync(join(folder, "a/two.bin")).mode & 0o111).toBe(0);
    expect(readdirSync(join(folder, "a"), { recursive: true }).sort()).toEqual(["b", join("b", "one.txt"), "two.bin"]);
  });

  it("names everything that is in the way, links that lead nowhere among it", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), "a file where a folder should be");
    symlinkSync("nowhere", join(folder, "run"));
    expect(await inTheWay(folder, files)).toEqual(["a", "run"]);
    expect(await inTheWay(join(folder, "a"), files)).toEqual(["."]);
    expect(await inTheWay(join(folder, "missing"), files)).toEqual([]);
  });

  it("writes through no link to a folder elsewhere", async () => {
    const folder = temporaryFolder();
    symlinkSync(temporaryFolder(), join(folder, "a"));
    expect(await inTheWay(folder, files)).toEqual(["a"]);
  });

  it("takes back what it wrote when something came to lie there meanwhile, and leaves that alone", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "run"), "theirs");
    await expect(layOut(folder, files)).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(join(folder, "run"), "utf8")).toBe("theirs");
    expect(readdirSync(folder)).toEqual(["run"]);
  });

  it("takes back no folder that was there, and none that others have begun to use", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a"));
    await expect(layOut(folder, [...files, { path: "a/b/one.txt/below", content: "" }])).rejects.toThrow();
    expect(existsSync(join(folder, "a"))).toBe(true);
    expect(readdirSync(join(folder, "a"))).toEqual([]);
  });
});
