/** The file in which what was read of a plan is kept: whole or as if it were not there, bounded, and tidy. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPlanCache, type PlanCachePlace } from "../../src/store/plan-cache.js";
import { temporaryFolder } from "../helpers/run.js";

const placeIn = (folder: string, more: Partial<PlanCachePlace> = {}): PlanCachePlace => ({
  folder,
  planFolder: "/invented/plan",
  version: "1",
  ...more,
});

async function kept(place: PlanCachePlace, entries: Readonly<Record<string, string>>): Promise<string> {
  const cache = await openPlanCache(place);
  for (const [key, json] of Object.entries(entries)) cache.put(key, json);
  await cache.flush();
  return join(
    place.folder,
    readdirSync(place.folder)
      .toSorted((one, other) => statSync(join(place.folder, one)).mtimeMs - statSync(join(place.folder, other)).mtimeMs)
      .at(-1) ?? "",
  );
}

describe("what is kept", () => {
  it("comes back, whatever characters it has", async () => {
    const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.json(), { maxKeys: 8 });
    await fc.assert(
      fc.asyncProperty(texts, async (entries) => {
        const place = placeIn(join(temporaryFolder(), "ehs"));
        if (Object.keys(entries).length === 0) return;
        await kept(place, entries);
        const again = await openPlanCache(place);
        for (const [key, json] of Object.entries(entries))
          expect(JSON.parse(again.get(key) ?? "")).toEqual(JSON.parse(json));
      }),
      { numRuns: 40 },
    );
  });

  it("is not there for another version, nor for another plan in the same folder", async () => {
    const folder = temporaryFolder();
    await kept(placeIn(folder), { a: "1" });
    await kept(placeIn(folder, { planFolder: "/invented/other" }), { a: "2" });
    expect((await openPlanCache(placeIn(folder, { version: "2" }))).get("a")).toBeUndefined();
    expect((await openPlanCache(placeIn(folder))).get("a")).toBe("1");
  });

  it("is written only when something is new", async () => {
    const place = placeIn(join(temporaryFolder(), "ehs"));
    const file = await kept(place, { a: "1" });
    utimesSync(file, 1000, 1000);
    await kept(place, { a: "1" });
    expect(statSync(file).mtimeMs).toBe(1_000_000);
  });

  it("of an older version, and what a stopped run left, goes in time", async () => {
    const folder = temporaryFolder();
    const names = ["plan-000000000000-000000000000", "history-000000000000", "plan-notes.txt"];
    for (const name of names) writeFileSync(join(folder, name), "x");
    await kept(placeIn(folder), { a: "1" });
    for (let at = 0; at < 20; at += 1) await kept(placeIn(folder, { planFolder: `/invented/${at}` }), { a: "1" });
    const left = readdirSync(folder);
    expect(left).toContain("history-000000000000");
    expect(left).toContain("plan-notes.txt");
    expect(left).not.toContain("plan-000000000000-000000000000");
    expect(left.filter((name) => /^plan-[0-9a-f]{12}-/.test(name))).toHaveLength(16);
  });

  it("does not grow without end: what was of no use makes room", async () => {
    const place = placeIn(join(temporaryFolder(), "ehs"));
    const large = JSON.stringify("x".repeat(400_000));
    let file = "";
    for (let at = 0; at < 12; at += 1) file = await kept(place, { [`k${at}`]: large });
    expect(statSync(file).size).toBeLessThan(2_000_000);
    expect((await openPlanCache(place)).get("k11")).toBe(large);
  });
});

describe("a file that is not whole", () => {
  it("is as if it were not there, wherever it is cut or changed", async () => {
    const place = placeIn(join(temporaryFolder(), "ehs"));
    const file = await kept(place, { a: '{"b":"på"}', c: "[1,2]" });
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 1) {
      writeFileSync(file, bytes.subarray(0, at));
      expect((await openPlanCache(place)).get("a"), `cut at ${at}`).toBeUndefined();
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(file, changed);
      expect((await openPlanCache(place)).get("a"), `changed at ${at}`).toBeUndefined();
    }
    writeFileSync(file, bytes);
    expect((await openPlanCache(place)).get("a")).toBe('{"b":"p\u00e5"}');
  });

  it("or is a folder, or stands in a file's place, or may not be written, is no fault", async () => {
    const place = placeIn(join(temporaryFolder(), "ehs"));
    const file = await kept(place, { a: "1" });
    const folder = temporaryFolder();
    mkdirSync(join(folder, file.slice(place.folder.length + 1)));
    const inFolder = await openPlanCache(placeIn(folder));
    inFolder.put("a", "2");
    await inFolder.flush();
    writeFileSync(join(folder, "file"), "");
    const inFile = await openPlanCache(placeIn(join(folder, "file", "ehs")));
    inFile.put("a", "2");
    await inFile.flush();
    chmodSync(folder, 0o500);
    const closed = await openPlanCache(placeIn(join(folder, "closed")));
    closed.put("a", "2");
    await closed.flush();
    chmodSync(folder, 0o700);
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
    expect(existsSync(join(folder, "file", "ehs"))).toBe(false);
  });
});
