/** Whole processes, for what only they show: streams, exit codes, time. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { complaints } from "../helpers/oracle.js";
import type { Area } from "./area.js";
import { spoiled, spoiledBytes } from "./random.js";

const root = new URL("../../", import.meta.url).pathname;
const lines = [
  "validate",
  "status",
  "show 1",
  "gaps",
  "calendar",
  "report plan --format md",
  "export --format json",
  "validate --fix --dry-run",
] as const;

/** Longer than any of them takes on a machine that does much else. */
const LIMIT = 60_000;

function said(
  folder: string,
  argv: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string; late: boolean }> {
  const child = spawn(process.execPath, [`${root}bin/ehs.js`, ...argv], {
    ...{ cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"] ?? "", EHS_NO_CACHE: "1" } },
  });
  const texts = { stdout: "", stderr: "" };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill("SIGKILL");
  }, LIMIT);
  child.stdout.on("data", (piece: Buffer) => (texts.stdout += piece.toString("utf8")));
  child.stderr.on("data", (piece: Buffer) => (texts.stderr += piece.toString("utf8")));
  return new Promise((resolve) => {
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, ...texts, late });
    });
  });
}

export const processArea: Area = {
  name: "processes",
  attempt: async (random, keep) => {
    const folder = mkdtempSync(join(tmpdir(), "ehs-fuzz-"));
    try {
      mkdirSync(join(folder, "plan"));
      cpSync(random.chance(0.5) ? `${root}test/faults/rest` : `${root}plan`, join(folder, "plan"), { recursive: true });
      const names = readdirSync(join(folder, "plan"), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".yaml"),
      );
      const name = names[random.below(names.length)] ?? "plan.yaml";
      const bytes = readFileSync(join(folder, "plan", name));
      const made = random.chance(0.5)
        ? Buffer.from(spoiled(bytes.toString("utf8"), random))
        : spoiledBytes(bytes, random);
      writeFileSync(join(folder, "plan", name), made);
      const argv = [...random.of(lines).split(" "), "--lang", random.of(["nb", "nn", "en"])];
      keep({ name, argv, base64: Buffer.from(made).toString("base64") });
      const { late, ...answer } = await said(folder, argv);
      return [...(late ? [`took more than ${LIMIT / 1000} seconds`] : complaints(answer, argv.includes("json")))];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
