/** The program as it is built says, byte for byte, what its sources say. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { gitEnvironment, lastingFolder } from "../helpers/repository.js";
import { ehs } from "../helpers/run.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const demo = join(root, "templates", "demo", "plan");

function built(line: string) {
  const options = { cwd: root, env: { ...gitEnvironment, EHS_NO_CACHE: "1" }, maxBuffer: 64 * 1024 * 1024 };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "bin/ehs.js"), ...line.split(" ")],
    options,
  );
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const languages = ["nb", "nn", "en"];
const lines = [
  "status",
  "validate",
  "gaps",
  "gaps --criteria",
  "calendar",
  "show 1.3",
  "explain claim-against-data",
  "report review --format md",
  "report plan --format html",
  "export --format json",
  "status 1.33",
  "status --at nowhere",
].flatMap((line) => languages.map((lang) => `${line} --lang ${lang}`));

describe("what is built", () => {
  it.each(lines)("ehs %s", async (line) => {
    const asked = line.startsWith("explain") ? line : `${line} --plan ${demo} --as-of 2026-03-31`;
    const { code, stdout, stderr } = await ehs(asked, { cwd: root, env: { EHS_NO_CACHE: "1" } });
    expect(built(asked)).toEqual({ code, stdout, stderr });
  });

  it("makes the same Word document", async () => {
    const folder = lastingFolder();
    const line = `report summary --format docx --lang nb --plan ${demo} --as-of 2026-03-31 -o ${folder}`;
    expect((await ehs(`${line}/one.docx`, { cwd: root })).code).toBe(0);
    expect(built(`${line}/other.docx`).code).toBe(0);
    const read = (name: string): string => readFileSync(join(folder, name)).toString("base64");
    expect(read("other.docx")).toBe(read("one.docx"));
  });

  it("is ASCII, since it is read as it lies on the disk", () => {
    const bytes = readFileSync(join(root, ".build", "ehs", "program.cjs"));
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });
});
