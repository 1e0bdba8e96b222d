/** Two writers never hold a plan folder at once, and a lock that nobody holds any more stops nobody. */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Locked, lockName, withLock } from "../../src/store/lock.js";

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "ehs-lock-"));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

/** A process id that nobody has any more. */
async function deadProcess(): Promise<number> {
  const child = fork("-e", [], { execArgv: ["-e", "0"], silent: true });
  const { pid = 0 } = child;
  await new Promise((resolve) => child.once("exit", resolve));
  return pid;
}

const since = "2026-01-01T00:00:00.000Z";

describe("a plan folder", () => {
  it("has one writer at a time, whatever number there are", async () => {
    const at = folder();
    const file = join(at, "count");
    writeFileSync(file, "0");
    await Promise.all(
      Array.from({ length: 20 }, () =>
        withLock(at, async () => {
          const before = Number(readFileSync(file, "utf8"));
          await new Promise((resolve) => setTimeout(resolve, 2));
          writeFileSync(file, String(before + 1));
        }),
      ),
    );
    expect(readFileSync(file, "utf8")).toBe("20");
    expect(readdirSync(at)).toEqual(["count"]);
  });

  it("is let go when the job fails", async () => {
    const at = folder();
    await expect(withLock(at, () => Promise.reject(new Error("full")))).rejects.toThrow("full");
    expect(readdirSync(at)).toEqual([]);
  });

  it("is not waited for when who held it is gone", async () => {
    const at = folder();
    writeFileSync(join(at, lockName), JSON.stringify({ pid: await deadProcess(), host: hostname(), since }));
    await expect(withLock(at, () => Promise.resolve("done"), { patience: 0 })).resolves.toBe("done");
    expect(readdirSync(at)).toEqual([]);
  });

  it("is not waited for either when who was to take away such a lock was killed at it", async () => {
    const at = folder();
    const text = JSON.stringify({ pid: await deadProcess(), host: hostname(), since });
    writeFileSync(join(at, lockName), text);
    const mark = createHash("sha256").update(text).digest("hex").slice(0, 12);
    const other = JSON.stringify({ pid: await deadProcess(), host: hostname(), since });
    writeFileSync(join(at, `${lockName}.${mark}`), other);
    await expect(withLock(at, () => Promise.resolve("done"), { patience: 2000 })).resolves.toBe("done");
    expect(readdirSync(at)).toEqual([]);
  });

  it("is cleared of what killed writers left beside it, and of nothing else", async () => {
    const at = folder();
    const dead = JSON.stringify({ pid: await deadProcess(), host: hostname(), since });
    const alive = JSON.stringify({ pid: process.pid, host: hostname(), since });
    for (const [name, text] of [
      [`${lockName}.0123456789ab`, dead],
      [`${lockName}.ba9876543210`, ""],
      [`${lockName}.aaaaaaaaaaaa`, alive],
      [`${lockName}.bbbbbbbbbbbb`, ""],
      [".ehs-lock.txt", dead],
    ] as const)
      writeFileSync(join(at, name), text);
    const long = new Date(Date.now() - 120_000);
    utimesSync(join(at, `${lockName}.ba9876543210`), long, long);
    await withLock(at, () => Promise.resolve());
    expect(readdirSync(at).sort()).toEqual([`${lockName}.aaaaaaaaaaaa`, `${lockName}.bbbbbbbbbbbb`, ".ehs-lock.txt"]);
  });

  it("is waited for as long as it changes hands", async () => {
    const at = folder();
    const hold = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));
    // five in a row take longer than one is waited for
    const all = Array.from({ length: 5 }, () => withLock(at, hold, { patience: 400 }));
    await expect(Promise.all(all)).resolves.toHaveLength(5);
  });

  it.each([
    ["a process that runs", { pid: process.pid, host: hostname(), since }],
    ["another machine", { pid: 1, host: "en-annen-maskin", since }],
  ])("is refused while it is held by %s, and says by whom", async (_, holder) => {
    const at = folder();
    writeFileSync(join(at, lockName), JSON.stringify(holder));
    const refused = withLock(at, () => Promise.resolve(), { patience: 30 });
    await expect(refused).rejects.toThrow(Locked);
    await expect(refused).rejects.toMatchObject({ holder, path: join(at, lockName) });
    expect(readdirSync(at)).toEqual([lockName]);
  });
});
