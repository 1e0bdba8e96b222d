/** Writers that are killed at any moment: no file is torn, no line that was told as written is lost, and nobody is held up. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lockName } from "../../../src/store/lock.js";
import { bundled, figuresIn, file, hiddenIn, smallPlan, start, startEhs, textOf } from "./process-scene.js";
import { temporaryFolder } from "../../helpers/run.js";

function lockText(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

/** Whether a process has the lock. */
const holds = (lock: string, pid: number | undefined): boolean => lockText(lock).includes(`"pid":${pid},`);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Figures one after the other, each told when it is written. Not run to its end: it is killed. */
const writer = `
  import { readFile } from "node:fs/promises";
  import { join } from "node:path";
  import { withLock } from "./store/lock.ts";
  import { edited } from "./store/edit/edit.ts";
  import { writeAll } from "./cli/edit/write.ts";
  const [folder, from] = process.argv.slice(2);
  const file = "${file}";
  const path = ["indicators", 0, "measures", 0, "observations"];
  for (let number = Number(from); number < 9999; number += 1) {
    await withLock(folder, async () => {
      const before = await readFile(join(folder, file));
      const text = before.toString();
      const at = text.split("\\n").filter((line) => /^ *- \\{? ?period:/.test(line)).length;
      const change = { do: "insert", path, at, value: { period: String(number), value: number % 100 } };
      const after = edited(text, [change], () => ["period", "value"]);
      const failed = await writeAll(folder, [{ file, isNew: false, before, after }]);
      if (failed !== null) throw new Error(JSON.stringify(failed));
    });
    process.stdout.write(number + "\\n");
  }
`;

describe("killed at any moment", () => {
  it("writers leave every line that they told of, and stop nobody", { timeout: 240_000 }, async () => {
    const scene = smallPlan();
    const program = await bundled(temporaryFolder(), writer);
    let [next, kills, told] = [2023, 0, 0];
    const until = Date.now() + 15_000;
    while (kills < 10 || (told < 1000 && Date.now() < until)) {
      const { child, ended } = start(process.execPath, [program, scene.path(""), String(next)], scene.folder);
      // some are killed before their first line
      if (kills % 4 !== 0) await new Promise((resolve) => child.stdout?.once("data", resolve));
      await pause(kills % 4 === 0 ? 40 + Math.random() * 120 : Math.random() * 500);
      child.kill("SIGKILL");
      const { stdout, stderr } = await ended;
      kills += 1;
      expect(stderr).toBe("");
      const written = stdout.split("\n").slice(0, -1).map(Number);
      told += written.length;
      const found = figuresIn(textOf(scene));
      const last = written.at(-1) ?? next - 1;
      // the last may be in its place without its having been told
      const end = found.length + 2021;
      expect([last, last + 1]).toContain(end);
      expect(found).toEqual([
        "2022 44",
        ...Array.from({ length: end - 2022 }, (_, at) => `${2023 + at} ${(2023 + at) % 100}`),
      ]);
      next = end + 1;
    }
    expect(told).toBeGreaterThan(kills);
    const left = hiddenIn(scene.folder);
    expect(left.length).toBeLessThan(2 * kills);
    // the next one waits for nobody, and what they left is gone with it
    const { code, stderr } = await startEhs(scene.folder, ..."record 1.1 50 --period 2021-11".split(" ")).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("plan/objectives/1.yaml") as string });
    expect(hiddenIn(scene.folder).filter((name) => name.startsWith("objectives/") || name === lockName)).toEqual([]);
  });

  it("commands do too", { timeout: 240_000 }, async () => {
    const scene = smallPlan();
    const known = new Set(["2022 44"]);
    let written = 0;
    for (let year = 1990; year < 2006; year += 1) {
      const { child, ended } = startEhs(scene.folder, "record", "1.1", String(year % 100), "--period", String(year));
      const told = new Promise((resolve) => child.stdout?.once("data", resolve));
      // from the moment at which it takes the lock on
      const locked = (async () => {
        while (child.exitCode === null && !holds(scene.path(lockName), child.pid)) await pause(1);
      })();
      await Promise.race([locked, told, ended]);
      await pause(Math.random() * 60);
      child.kill("SIGKILL");
      const { stdout } = await ended;
      const found = figuresIn(textOf(scene));
      if (stdout !== "") known.add(`${year} ${year % 100}`);
      for (const figure of known) expect(found).toContain(figure);
      expect(found.filter((figure) => !known.has(figure) && figure !== `${year} ${year % 100}`)).toEqual([]);
      for (const figure of found) known.add(figure);
      if (found.includes(`${year} ${year % 100}`)) written += 1;
      expect(found).toEqual([...found].sort());
    }
    // some were killed before they had written, some after
    expect(written).toBeLessThan(16);
    const { code, stderr } = await startEhs(scene.folder, "record", "1.1", "7", "--period", "2007").ended;
    expect(stderr).not.toContain("ehs:");
    expect(code).toBe(0);
    expect(figuresIn(textOf(scene))).toContain("2007 7");
    expect((await startEhs(scene.folder, "validate").ended).code).toBe(0);
  });
});
