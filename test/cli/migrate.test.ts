/** `ehs migrate`, and what every command says of a format that it does not know: only format 1 was ever published. */
import { describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";
import { fixScene } from "./fix-scene.js";

const withFormat = (line: string) => fixScene({ "plan.yaml": (text) => text.replace("format: 1\n", line) });

const commands = [
  "status",
  "show 1.1",
  "gaps",
  "calendar",
  "report summary",
  "export --format json",
  "edition list",
  "record 1.1 45 --period 2023",
  "add meeting --date 2026-01-01",
  "import figures.csv",
  "migrate",
];

describe("a plan in the newest format", () => {
  it.each([
    ["nb", "Ingenting å gjøre: planen er i format 1, det nyeste.\n"],
    ["nn", "Ingenting å gjere: planen er i format 1, det nyaste.\n"],
    ["en", "Nothing to do: the plan is in format 1, the newest.\n"],
  ])("has nothing to rewrite: %s", async (lang, stdout) => {
    const { folder } = fixScene({});
    expect(await ehs(`migrate --lang ${lang}`, { cwd: folder })).toMatchObject({ code: 0, stdout, stderr: "" });
  });
});

describe("a format that is not known", () => {
  it.each([...commands, "validate", "validate --fix"])("newer: ehs %s", async (line) => {
    const { folder, bytes } = withFormat("format: 2\n");
    const before = bytes("objectives/1.yaml");
    const { code, stdout, stderr } = await ehs([...line.split(" "), "--lang", "en"], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^ehs: plan\/plan\.yaml says that the plan is in format 2\. This is ehs \d+\.\d+\.\d+, which reads format 1\. Use the ehs that wrote the plan, or a newer one\.\n$/,
    );
    expect(bytes("objectives/1.yaml")).toBe(before);
  });

  it("older than any: what to do is to look at the number", async () => {
    const { folder } = withFormat("format: 0\n");
    const { code, stderr } = await ehs("status --lang en", { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain("If the number is right, have an earlier ehs rewrite the plan first (ehs migrate)");
  });

  it.each([
    ["", "plan/plan.yaml does not say which format the plan is in"],
    ['format: "1"\n', "The format in plan/plan.yaml is no version: it must be a whole number without quotes"],
    ["format: 1.5\n", "The format in plan/plan.yaml is no version"],
    ["format: [1]\n", "The format in plan/plan.yaml is no version"],
  ])("not said, or no number: %j", async (line, message) => {
    const { folder } = withFormat(line);
    for (const command of commands) {
      const { code, stdout, stderr } = await ehs([...command.split(" "), "--lang", "en"], { cwd: folder });
      expect({ command, code, stdout }).toEqual({ command, code: 2, stdout: "" });
      expect(stderr).toContain(`ehs: ${message}`);
      expect(stderr).toContain("“format: 1”");
    }
  });

  it.each([
    ["", "missing-key"],
    ['format: "1"\n', "wrong-type"],
  ])("validate tells it at its place: %j", async (line, rule) => {
    const { folder } = withFormat(line);
    const { code, stdout } = await ehs("validate --lang en", { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^plan/plan\\.yaml:1:\\d+ +error +${rule}`, "m"));
  });

  it("is read as it is written: a comment, other spaces, the same key further in", async () => {
    const { folder } = withFormat("licence:\n  name: |\n    format: 7\nformat:   1   # the first\n");
    expect(await ehs("status --lang en", { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
  });

  it("what needs no plan is answered all the same", async () => {
    const { folder } = withFormat("format: 2\n");
    expect(await ehs("explain behind --lang en", { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await ehs("doctor --lang en", { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("format 2");
  });
});
