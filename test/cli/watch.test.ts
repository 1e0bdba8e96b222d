/** `--watch`: a real process, real files that change, and what it says; nothing here waits for a fixed time. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { change, ehs, planCopy } from "../helpers/run.js";

const bin = fileURLToPath(new URL("../../bin/ehs.js", import.meta.url));
const file = "objectives/1-aktiv-medvirkning.yaml";
const waiting = "Waiting for changes in plan. Ctrl-C ends.";

/** A run that goes on, and what it has written so far. */
class Running {
  readonly child: ChildProcess;
  stdout = "";
  stderr = "";
  readonly ended: Promise<number | null>;
  #heard: (() => void)[] = [];

  constructor(args: readonly string[], cwd: string) {
    this.child = spawn(process.execPath, [bin, ...args, "--lang", "en"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.stdout += text;
      this.#tell();
    });
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.stderr += text;
      this.#tell();
    });
    this.ended = new Promise((resolve) => {
      this.child.once("close", (code) => {
        resolve(code);
        this.#tell();
      });
    });
  }

  #tell(): void {
    for (const heard of this.#heard.splice(0)) heard();
  }

  /** Waits until so many answers have been given; fails with what was said when the process ends before. */
  async answers(count: number): Promise<void> {
    while (this.stderr.split(waiting).length - 1 < count) {
      if (this.child.exitCode !== null) throw new Error(`ended early:\n${this.stdout}\n${this.stderr}`);
      await new Promise<void>((resolve) => this.#heard.push(resolve));
    }
  }

  async stop(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

const running: Running[] = [];

function start(line: string, cwd: string): Running {
  const one = new Running(line.split(" "), cwd);
  running.push(one);
  return one;
}

afterEach(async () => {
  for (const one of running.splice(0)) if (one.child.exitCode === null) await one.stop("SIGKILL");
});

const broken = (plan: string): void => {
  change(join(plan, file), "type: adoption\n", "type: adoptoin\n");
};

const mended = (plan: string): void => {
  change(join(plan, file), "type: adoptoin\n", "type: adoption\n");
};

describe("--watch", () => {
  it("answers again at each change, and ends with 0 at Ctrl-C", async () => {
    const { folder, plan } = planCopy();
    const run = start("validate --as-of 2023-03-31 --format text", folder);
    const watching = start("validate --as-of 2023-03-31 --watch", folder);
    expect(await run.ended).toBe(0);
    await watching.answers(1);
    expect(watching.stdout).toBe(run.stdout);
    broken(plan);
    await watching.answers(2);
    expect(watching.stdout.slice(run.stdout.length)).toContain(`plan/${file}:`);
    expect(watching.stderr).toContain(`Changed: plan/${file}.`);
    const second = watching.stdout.length;
    mended(plan);
    await watching.answers(3);
    expect(watching.stdout.slice(second)).toBe(run.stdout);
    expect(watching.stdout).not.toContain("\u001b");
    expect(await watching.stop("SIGINT")).toBe(0);
  });

  it("sees a file put in place of another, a new one and one that is gone", async () => {
    const { folder, plan } = planCopy();
    const watching = start("status --as-of 2023-03-31 --watch --format json", folder);
    await watching.answers(1);
    const text = await readFile(join(plan, file), "utf8");
    writeFileSync(join(plan, ".new"), `${text}# edited\n`);
    renameSync(join(plan, ".new"), join(plan, file));
    await watching.answers(2);
    writeFileSync(join(plan, "trends/2031.yaml"), "# nothing yet\n");
    await watching.answers(3);
    rmSync(join(plan, "trends/2031.yaml"));
    await watching.answers(4);
    expect(watching.stderr.match(/Changed: \S+/g)).toEqual([
      `Changed: plan/${file}.`,
      "Changed: plan/trends/2031.yaml.",
      "Changed: plan/trends/2031.yaml.",
    ]);
    expect(await watching.stop("SIGTERM")).toBe(0);
  });

  it("takes no notice of files that are not the plan's, or that stay as they were", async () => {
    const { folder, plan } = planCopy();
    const watching = start("status --as-of 2023-03-31 --watch", folder);
    await watching.answers(1);
    writeFileSync(join(plan, "notes.txt"), "mine\n");
    writeFileSync(join(plan, ".hidden.yaml"), "a: 1\n");
    utimesSync(join(plan, file), new Date(), new Date());
    // what comes after them is all that is told
    change(join(plan, "plan.yaml"), "format: 1", "format: 1 # seen");
    await watching.answers(2);
    expect(watching.stderr.match(/Changed: .*/g)).toEqual(["Changed: plan/plan.yaml."]);
    expect(await watching.stop("SIGINT")).toBe(0);
  });

  it("survives a moment without a plan", async () => {
    const { folder, plan } = planCopy();
    const watching = start("status --as-of 2023-03-31 --watch", folder);
    await watching.answers(1);
    const first = watching.stdout;
    renameSync(plan, join(folder, "away"));
    await watching.answers(2);
    expect(watching.stdout).toBe(first);
    expect(watching.stderr).toContain("There is no plan here");
    renameSync(join(folder, "away"), plan);
    await watching.answers(3);
    expect(watching.stdout).toBe(first + first);
    // and what lies in the folder that came back is followed
    change(join(plan, file), "type: adoption\n", "type: effect\n");
    await watching.answers(4);
    expect(watching.stdout.length).toBeGreaterThan(first.length * 2);
    expect(await watching.stop("SIGINT")).toBe(0);
  });

  it("writes a document anew, and follows the house's own templates", async () => {
    const { folder, plan } = planCopy();
    execFileSync(process.execPath, [bin, "report", "--templates-out", "own", "--quiet"], { cwd: folder });
    const watching = start("report summary -o out.md --as-of 2023-03-31 --templates own --watch", folder);
    await watching.answers(1);
    const first = await readFile(join(folder, "out.md"), "utf8");
    change(join(plan, "strategy.yaml"), "vision:", "# a remark\nvision:");
    await watching.answers(2);
    expect(await readFile(join(folder, "out.md"), "utf8")).toBe(first);
    const template = await readFile(join(folder, "own/summary.md.hbs"), "utf8");
    writeFileSync(join(folder, "own/summary.md.hbs"), `${template}\nOwn last line.\n`);
    await watching.answers(3);
    expect(await readFile(join(folder, "out.md"), "utf8")).toContain("Own last line.");
    expect(await watching.stop("SIGINT")).toBe(0);
  });

  it.each([
    ["validate --fix", "--fix"],
    ["validate --staged", "--staged"],
    ["validate --accept --reason x", "--accept"],
    ["validate -", "-"],
    ["status --at 2023", "--at"],
  ])("is refused with what writes or reads elsewhere: %s", async (line, other) => {
    for (const [lang, with_] of [
      ["en", "with"],
      ["nb", "sammen med"],
      ["nn", "saman med"],
    ] as const) {
      const ran = await ehs(`${line} --watch --lang ${lang}`, { stdin: "" });
      expect([ran.code, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toContain(`${with_} ${other}.`);
    }
  });

  it("ends at once when the question itself is wrong", async () => {
    expect((await ehs("status nothing-of-the-kind --watch --lang en")).code).toBe(2);
    expect((await ehs("status --watch --lang en --plan /nowhere")).code).toBe(2);
  });
});
