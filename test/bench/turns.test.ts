/** The order in which contests run, and what one process costs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./harness/process.mjs";
import { takeTurns, type Contest } from "./harness/turns.mjs";

const folder = mkdtempSync(join(tmpdir(), "ehs-bench-test-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("contests", () => {
  const order: string[] = [];
  const contest = (name: string, seconds: number, more: Partial<Contest> = {}): Contest => ({
    name,
    run: ({ weighed }) => {
      order.push(weighed ? `(${name})` : name);
      return { seconds, memory: weighed ? 7 : null };
    },
    ...more,
  });

  it("run in turn after a warm-up in which they are weighed", async () => {
    order.length = 0;
    const before = () => order.push("-");
    const { samples } = await takeTurns([contest("A", 1), contest("B", 2, { before })], 2);
    expect(order.join(" ")).toBe("(A) - (B) A - B A - B");
    expect(samples["B"]).toMatchObject({ seconds: [2, 2], memory: 7, cpu: null });
  });

  it("that may fail take no part, and say why; the others go on", async () => {
    const fails = () => Promise.reject(new Error("not installed"));
    const { samples, failures } = await takeTurns(
      [contest("A", 1), contest("B", 1, { run: fails, optional: true })],
      1,
    );
    expect(failures).toEqual({ B: "not installed" });
    expect(Object.keys(samples)).toEqual(["A"]);
    await expect(takeTurns([contest("B", 1, { run: fails })], 1)).rejects.toThrow("not installed");
  });
});

describe("a process", () => {
  it("is weighed alone: its own memory, the processor it used, the bytes it read", async () => {
    const take =
      "const kept = Buffer.alloc(150e6, 1); for (let at = 0; at < 2e8; at += 1); process.exitCode = kept[5] + 2";
    const cost = await run(folder, [process.execPath, "-e", take], { weighed: true, status: [3] });
    const small = await run(folder, [process.execPath, "-e", "0"], { weighed: true });
    expect(cost.memory).toBeGreaterThan(150);
    expect(small.memory).toBeLessThan(120);
    expect(cost.cpu).toBeGreaterThan(small.cpu ?? Infinity);
  });

  it("that ends otherwise than it should is told with its command and what it said", async () => {
    const command = [process.execPath, "-e", "console.error('no plan'); process.exit(2)"] as const;
    await expect(run(folder, command)).rejects.toThrow(/-e .* ended with 2: no plan/);
    await expect(run(folder, ["no-such-program"])).rejects.toThrow(/ENOENT/);
  });
});
