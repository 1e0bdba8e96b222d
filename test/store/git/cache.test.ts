import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCache } from "../../../src/store/git/cache.js";
import { lastingFolder } from "../../helpers/repository.js";

/** Keeps values as one run of the program would. */
async function run(folder: string, values: Readonly<Record<string, string>>, version = "1"): Promise<void> {
  const cache = openCache(folder, version);
  for (const [key, value] of Object.entries(values)) cache.put(key, value);
  await cache.flush();
}

const got = (folder: string, key: string, version = "1"): string | undefined => openCache(folder, version).get(key);

const fileOf = (folder: string): string => join(folder, "ehs", readdirSync(join(folder, "ehs"))[0] ?? "");

describe("the cache", () => {
  it("gives back what was put, in the same run and in the next", async () => {
    const folder = lastingFolder();
    const cache = openCache(folder, "1");
    expect(cache.get("a")).toBeUndefined();
    cache.put("a", "1\n2\r\n\u2028 æ");
    expect(cache.get("a")).toBe("1\n2\r\n\u2028 æ");
    await cache.flush();
    expect(cache.get("a")).toBe("1\n2\r\n\u2028 æ");
    await run(folder, { b: "", a: "2" });
    await run(folder, { c: "3" });
    expect([got(folder, "a"), got(folder, "b"), got(folder, "c")]).toEqual(["2", "", "3"]);
  });

  it("gives back any text under any key", async () => {
    const folder = lastingFolder();
    const text = fc.string({ unit: "binary", maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, text, { noNullPrototype: true }), async (values) => {
        await run(folder, values);
        const cache = openCache(folder, "1");
        for (const [key, value] of Object.entries(values)) expect([undefined, value]).toContain(cache.get(key));
        for (const [key, value] of Object.entries(values)) if (!key.includes('" ')) expect(cache.get(key)).toBe(value);
      }),
      { numRuns: 40 },
    );
  });

  it("is only added to, and not at all when nothing is new", async () => {
    const folder = lastingFolder();
    await run(folder, { a: "1" });
    const before = readFileSync(fileOf(folder), "utf8");
    await run(folder, { a: "1" });
    expect(readFileSync(fileOf(folder), "utf8")).toBe(before);
    await run(folder, { b: "2" });
    expect(readFileSync(fileOf(folder), "utf8").startsWith(before)).toBe(true);
  });

  it("loses at most the line that was cut, at every place it may be cut, and goes on", async () => {
    const folder = lastingFolder();
    await run(folder, { first: "one" });
    const kept = readFileSync(fileOf(folder)).length;
    await run(folder, { second: "two" });
    const whole = readFileSync(fileOf(folder));
    for (let size = kept; size < whole.length; size += 1) {
      writeFileSync(fileOf(folder), whole);
      truncateSync(fileOf(folder), size);
      expect(got(folder, "second")).toBeUndefined();
      await run(folder, { third: "three" });
      expect([got(folder, "first"), got(folder, "third")]).toEqual(["one", "three"]);
    }
  });

  it("believes no damaged line, nor one that two processes wrote into each other", async () => {
    const folder = lastingFolder();
    await run(folder, { a: "right", b: "2" });
    const text = readFileSync(fileOf(folder), "utf8");
    writeFileSync(fileOf(folder), text.replace("right", "wrong"));
    expect([got(folder, "a"), got(folder, "b")]).toEqual([undefined, "2"]);
    appendFileSync(fileOf(folder), '00000000 "c" "half00000000 "d" "4"\n');
    expect([got(folder, "c"), got(folder, "d")]).toEqual([undefined, undefined]);
    for (const junk of ["", "\n", "junk", "\0\0\0", text.slice(5)]) {
      writeFileSync(fileOf(folder), junk);
      await run(folder, { e: "5" });
      expect(got(folder, "e")).toBe("5");
    }
  });

  it("knows nothing of another version, which goes when a new file is begun", async () => {
    const folder = lastingFolder();
    await run(folder, { a: "1" }, "one");
    expect(got(folder, "a", "two")).toBeUndefined();
    await run(folder, { a: "2" }, "two");
    expect(got(folder, "a", "two")).toBe("2");
    expect(readdirSync(join(folder, "ehs"))).toHaveLength(1);
  });

  it("can be turned off, and fails nobody where it cannot be kept", async () => {
    const off = openCache(null, "1");
    off.put("a", "1");
    await off.flush();
    expect([off.get("a"), off.get("b")]).toEqual(["1", undefined]);
    const file = join(lastingFolder(), "file");
    writeFileSync(file, "");
    await run(file, { a: "1" });
    // A folder stands where the file would be.
    const taken = lastingFolder();
    await run(taken, { a: "1" });
    const path = fileOf(taken);
    rmSync(path);
    mkdirSync(path);
    await run(taken, { a: "1" });
    expect(got(taken, "a")).toBeUndefined();
    const closed = lastingFolder();
    mkdirSync(join(closed, "ehs"));
    chmodSync(join(closed, "ehs"), 0o500);
    await expect(run(closed, { a: "1" })).resolves.toBeUndefined();
    expect(got(file, "a")).toBeUndefined();
  });

  it("keeps what several processes add at once", async () => {
    const folder = lastingFolder();
    await run(folder, { start: "0" });
    const names = Array.from({ length: 20 }, (_, n) => `k${n}`);
    await Promise.all(names.map((name) => run(folder, { [name]: name.repeat(1000) })));
    const cache = openCache(folder, "1");
    for (const name of names) expect(cache.get(name)).toBe(name.repeat(1000));
  });
});
