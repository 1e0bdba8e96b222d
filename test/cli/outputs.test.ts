/** One answer in several formats, each to its place. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Context } from "../../src/cli/context.js";
import { hostPath, topOf } from "../../src/cli/host.js";
import { answer, outputsOf } from "../../src/cli/outputs.js";
import { readXml } from "../helpers/xml.js";
import { ehs, planCopy, temporaryFolder } from "../helpers/run.js";

const formats = ["text", "json", "md", "github"] as const;

interface Heard {
  readonly context: Context;
  readonly out: () => string;
  readonly err: () => string;
}

function contextAt(cwd: string, env: Context["env"] = {}): Heard {
  const said = { out: "", err: "" };
  const output = (to: "out" | "err") => ({
    write: (text: string) => void (said[to] += text),
    isTTY: true,
    columns: 80,
  });
  const context: Context = {
    ...{ stdout: output("out"), stderr: output("err"), cwd, env },
    stdin: () => Promise.resolve(new Uint8Array()),
    now: () => new Date("2026-11-21T12:00:00Z"),
    atEnd: () => undefined,
  };
  return { context, out: () => said.out, err: () => said.err };
}

const read = (format: string, cwd = "/somewhere"): string[] =>
  outputsOf({ format }, formats, contextAt(cwd).context, "en").map(
    ({ format: each, path }) => `${each} ${path ?? "-"}`,
  );

describe("--format", () => {
  it.each([
    ["json", ["json -"]],
    ["json=a/b.json", ["json a/b.json"]],
    ["json=a.json,text", ["text -", "json a.json"]],
    ["github,text", ["text -", "github -"]],
    ["text, md=x.md", ["text -", "md x.md"]],
    ["md=a=b.md", ["md a=b.md"]],
    ["json=-", ["json -"]],
    ["text,text", ["text -"]],
    ["json=a.json,json=b.json", ["json a.json", "json b.json"]],
  ])("%s", (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it("is the first of the formats where none is asked for", () => {
    expect(outputsOf({}, formats, contextAt("/").context, "nb")).toEqual([{ format: "text", path: null }]);
  });

  it.each([
    ["jsno", "--format cannot be “jsno”. Did you mean “json”? It can be: text, json, md, github."],
    ["text,json", "--format text and --format json cannot both go to the screen."],
    ["json,github", "--format json and --format github cannot both go to the screen."],
    ["text,github,md", "cannot both go to the screen."],
    ["json=", "--format json= lacks the name of the file."],
    ["json=a,md=./a", "Two formats cannot be written to one file, ./a."],
    ["", "--format cannot be “”."],
  ])("refuses %s", (typed, message) => {
    expect(() => read(typed)).toThrow(message);
  });
});

describe("answers", () => {
  const typed = { format: "text,json=deep/er/a.json,md=b.md" };

  it("go to the screen and to whole files in folders that are made", async () => {
    const cwd = temporaryFolder();
    const { context, out, err } = contextAt(cwd);
    const outputs = outputsOf(typed, formats, context, "nb");
    const shown = (format: string, to: Context): string => `${format} ${to.stdout.columns ?? "file"} æ\n`;
    expect(await answer({ outputs, typed, context, lang: "nb" }, shown, 1)).toBe(1);
    expect(out()).toBe("text 80 æ\n");
    expect(err()).toBe("ehs: Skrev deep/er/a.json (json).\nehs: Skrev b.md (md).\n");
    expect(readFileSync(join(cwd, "deep/er/a.json"), "utf8")).toBe("json file æ\n");
    expect(await answer({ outputs, typed: { ...typed, quiet: true }, context, lang: "nb" }, shown, 0)).toBe(0);
    expect(err().split("\n")).toHaveLength(3);
  });

  it("that cannot be written end with 2, and the rest is given", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "file"), "x");
    mkdirSync(join(cwd, "folder"));
    const { context, out, err } = contextAt(cwd);
    const outputs = outputsOf({ format: "text,json=file/a.json,md=folder,json=b.json" }, formats, context, "en");
    expect(await answer({ outputs, typed: {}, context, lang: "en" }, (format) => format, 0)).toBe(2);
    expect(out()).toBe("text");
    expect(err()).toContain("ehs: file/a.json could not be written: a part of the path is a file.");
    expect(err()).toContain("ehs: folder could not be written: it is a folder.");
    expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe("json");
  });

  it("go through a device and leave it there", async () => {
    const { context } = contextAt(temporaryFolder());
    const outputs = outputsOf({ format: "json=/dev/null" }, formats, context, "en");
    expect(await answer({ outputs, typed: {}, context, lang: "en" }, () => "x", 0)).toBe(0);
    expect(readFileSync("/dev/null", "utf8")).toBe("");
  });

  it("never go through a link", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "kept"), "kept");
    symlinkSync(join(cwd, "kept"), join(cwd, "link"));
    const { context } = contextAt(cwd);
    const outputs = outputsOf({ format: "json=link" }, formats, context, "en");
    await answer({ outputs, typed: {}, context, lang: "en" }, () => "x", 0);
    expect(readFileSync(join(cwd, "kept"), "utf8")).toBe("kept");
  });
});

describe("names of files for hosts", () => {
  it("begin at the top of the repository", async () => {
    const { folder, plan } = planCopy();
    mkdirSync(join(folder, ".git"));
    const { context } = contextAt(plan);
    const top = await topOf(plan, context);
    expect(hostPath(top, plan, "objectives/1.yaml")).toBe("plan/objectives/1.yaml");
  });

  it.each([
    [{ GITHUB_WORKSPACE: "<folder>" }, "plan/plan.yaml"],
    [{ CI_PROJECT_DIR: "<folder>" }, "plan/plan.yaml"],
    [{ GITHUB_WORKSPACE: "/elsewhere" }, "plan/plan.yaml"],
    [{}, "plan/plan.yaml"],
  ])("without a repository, with %j", async (env, expected) => {
    const { folder, plan } = planCopy();
    const given = Object.fromEntries(
      Object.entries(env).map(([key, value]) => [key, value.replace("<folder>", folder)]),
    );
    const { context } = contextAt("/", given);
    const top = await topOf(plan, { ...context, cwd: "GITHUB_WORKSPACE" in env ? "/nowhere" : folder });
    expect(hostPath(top, plan, "plan.yaml")).toBe(expected);
  });
});

describe("gaps for hosts", () => {
  it("are annotations, a summary, SARIF and JUnit in one run", async () => {
    const { folder } = planCopy();
    const summary = join(folder, "summary.md");
    const env = {
      ...{ GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary, CI: "true" },
      ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "a/b", GITHUB_SHA: "0123abc" },
    };
    const files = ["--format", "sarif=out/gaps.sarif", "--format", "junit=out/gaps.xml,gitlab=out/gaps.json"];
    const ran = await ehs(["gaps", "--lang", "en", "--format", "github", ...files, "--fail-on", "due-not-measured"], {
      ...{ cwd: folder, env },
    });
    expect(ran.code).toBe(1);
    const [first = ""] = ran.stdout.split("\n");
    expect(first).toMatch(
      /^::error file=plan\/objectives\/\S+\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=due-not-measured \(/,
    );
    expect(ran.stdout).toContain("The job summary has them all.");
    expect(ran.stdout.split("\n").every((line) => line === "" || line.startsWith("::"))).toBe(true);
    expect(readFileSync(summary, "utf8")).toMatch(/^# /);
    expect(readFileSync(join(folder, "out/gaps.sarif"), "utf8")).toContain('"uri": "plan/objectives/');
    const failures = Number(readXml(readFileSync(join(folder, "out/gaps.xml"), "utf8")).attributes["failures"]);
    const told = JSON.parse(readFileSync(join(folder, "out/gaps.json"), "utf8")) as {
      check_name: string;
      location: { path: string; lines: { begin: number } };
    }[];
    expect(told.filter(({ check_name }) => check_name === "due-not-measured")).toHaveLength(failures);
    // all but what is of the plan as a whole stand at their own line
    expect(told.filter(({ location }) => location.lines.begin === 1 && location.path !== "plan/plan.yaml")).toEqual([]);
    expect(JSON.stringify(told)).not.toContain("\\\\");
  });

  it("name the command where there is no summary to write", async () => {
    const { folder } = planCopy();
    const blocked = join(folder, "no", "summary.md");
    const ran = await ehs("gaps --lang en --format github", { cwd: folder, env: { GITHUB_STEP_SUMMARY: blocked } });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("could not be written");
    expect(ran.stdout).toContain("Run `ehs gaps` to see them all.");
    expect(existsSync(blocked)).toBe(false);
  });
});

describe("other commands", () => {
  it.each(["status", "calendar"])("%s gives the same to a file as to the screen", async (command) => {
    const { folder } = planCopy();
    const alone = await ehs(`${command} --format json`, { cwd: folder });
    const both = await ehs([command, "--format", "md", "--format", "json=out.json"], { cwd: folder });
    expect(both.code).toBe(alone.code);
    expect(both.stdout).toBe((await ehs(`${command} --format md`, { cwd: folder })).stdout);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe(alone.stdout);
  });
});
