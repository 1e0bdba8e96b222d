/** Templates of a house's own: what they lay out, and what is said of those that are wrong. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentKinds } from "../../src/report/documents/document.js";
import { demoPlan } from "./document-scene.js";
import { ehs, temporaryFolder } from "../helpers/run.js";

/** A folder of templates, and what a report says by them. */
async function by(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "house"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, "house", path)), { recursive: true });
    writeFileSync(join(cwd, "house", path), text);
  }
  return ehs(["report", "summary", ...demoPlan, "--lang", "en", "--templates", "house", ...more], { cwd });
}

describe("--templates", () => {
  it("lays out by the house's layout, with the program's parts and the house's own", async () => {
    const { code, stdout, stderr } = await by({
      "summary.md.hbs": "{{> head}}\n\n{{> ours}}\n",
      "parts/ours.md.hbs": "House of {{text head.plan.title}}",
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^# Summary – /);
    expect(stdout).toContain("House of ");
    expect(stdout).not.toContain("## ");
  });

  it("puts a part of the house in the place of the program's, and its style for the style", async () => {
    const { stdout } = await by(
      { "parts/about.html.hbs": "<footer>Ours</footer>", "style.css": "body{color:#123}</style><script>" },
      ...["--format", "html"],
    );
    expect(stdout).toContain("<footer>Ours</footer>");
    expect(stdout).toContain("body{color:#123}");
    expect(stdout).not.toContain("</style><script>");
    expect(stdout).not.toContain("--accent: #12436d");
  });

  it("lays Word out by them too", async () => {
    const { bytes } = await by({ "summary.md.hbs": "# Ours\n\n{{text head.plan.title}}\n" }, "--format", "docx");
    const xml = strFromU8(unzipSync(bytes ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain(">Ours<");
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "asks for what is not there",
      { "summary.md.hbs": "# x\n\n{{head.nosuch}}\n" },
      /house\/summary\.md\.hbs, line 3: the template uses “nosuch”.*ehs report summary --format json.*ehs schema documents\/summary/,
    ],
    [
      "asks for it in a part",
      { "summary.md.hbs": "{{> ours}}", "parts/ours.md.hbs": "\n{{nosuch}}" },
      /house\/parts\/ours\.md\.hbs, line 2: the template uses “nosuch”/,
    ],
    [
      "asks for it by a slip",
      { "summary.md.hbs": "{{head.plam.title}}" },
      /uses “plam”, which is not there\. Did you mean “plan”\?/,
    ],
    ["asks for what is nothing near", { "summary.md.hbs": "{{head.asOf.zzzzzz}}" }, /There are: period, text, short\./],
    [
      "names a part by a slip",
      { "summary.md.hbs": "{{> haed}}" },
      /uses “haed”, which is not there\. Did you mean “head”\?/,
    ],
    ["lays itself out", { "summary.md.hbs": "\n{{> summary}}" }, /house\/summary\.md\.hbs: a part lays itself out/],
    [
      "names a part that is not there",
      { "summary.md.hbs": "{{> nosuch}}" },
      /house\/summary\.md\.hbs: the template uses “nosuch”/,
    ],
    [
      "calls on words that are not there",
      { "summary.md.hbs": '{{say "no.such"}}' },
      /house\/summary\.md\.hbs.*no words at no\.such/,
    ],
    ["is none", { "summary.md.hbs": "a\n{{#if" }, /house\/summary\.md\.hbs, line 2: the template cannot be read\.\n/],
    [
      "leaves a value unescaped",
      { "summary.md.hbs": "{{{head.plan.title.text}}}" },
      /line 1: \{\{\{ \}\}\} puts text in without/,
    ],
    ["makes a part of the program fail", { "parts/head.md.hbs": "{{nosuch}}" }, /house\/parts\/head\.md\.hbs, line 1/],
  ])("tells where a template %s", async (_, files, message) => {
    const { code, stdout, stderr } = await by(files);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  });

  it("tells of files that are not used, and of what they may have been meant as", async () => {
    const files = { "sumary.md.hbs": "", "parts/plan.md.hbs": "", "notes.txt": "", "README.md": "", ".DS_Store": "" };
    const { code, stderr } = await by({ ...files, "style.css": "a{}" });
    expect(code).toBe(0);
    expect(stderr).toContain("house/sumary.md.hbs is no template that is used. Did you mean summary.md.hbs?");
    expect(stderr).toContain("house/parts/plan.md.hbs is no template");
    expect(stderr).toContain("house/notes.txt is no template");
    expect(stderr).not.toMatch(/README|DS_Store|style\.css is/);
    expect((await by({ "notes.txt": "" })).stderr).toContain("house has no templates");
    expect((await by({ "notes.txt": "" }, "--quiet")).stderr).toBe("");
  });

  it("tells of a folder that cannot be read", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "file"), "");
    for (const [name, code] of [
      ["none", "ENOENT"],
      ["file", "ENOTDIR"],
    ] as const) {
      const told = await ehs(["report", "summary", ...demoPlan, "--lang", "en", "--templates", name], { cwd });
      expect(told.code).toBe(2);
      expect(told.stderr).toContain(`The templates in ${name} cannot be read (${code}).`);
    }
  });

  it("reads no file through a link", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "house"));
    writeFileSync(join(cwd, "secret"), "# secret");
    symlinkSync("../secret", join(cwd, "house/summary.md.hbs"));
    const { stdout } = await ehs(["report", "summary", ...demoPlan, "--templates", "house"], { cwd });
    expect(stdout).not.toContain("secret");
  });

  it("takes no file that is larger than a template is", async () => {
    const { code, stderr } = await by({ "style.css": "a".repeat(1024 * 1024 + 1) });
    expect(code).toBe(2);
    expect(stderr).toContain("house/style.css is larger than 1 MB");
  });
});

describe("--templates-out", () => {
  it("lays out the program's own, by which every document is as it was", { timeout: 240_000 }, async () => {
    const cwd = temporaryFolder();
    const told = await ehs(["report", "--templates-out", "ours", ...demoPlan, "--lang", "en"], { cwd });
    expect(told.code).toBe(0);
    expect(told.stderr).toMatch(/Laid out \d+ files in ours/);
    for (const kind of documentKinds.filter((each) => each !== "site"))
      for (const format of ["md", "html"]) {
        const asked = ["report", kind, ...demoPlan, "--format", format];
        const { stdout, stderr } = await ehs([...asked, "--templates", "ours"], { cwd });
        expect(stderr).toBe("");
        expect(stdout).toBe((await ehs(asked, { cwd })).stdout);
      }
  });

  it("writes over nothing", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "ours"));
    writeFileSync(join(cwd, "ours/style.css"), "mine");
    const { code, stderr } = await ehs(["report", "--templates-out", "ours", ...demoPlan, "--lang", "en"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("Something lies in ours already and is not written over: style.css.");
    expect(readdirSync(join(cwd, "ours"))).toEqual(["style.css"]);
    expect(readFileSync(join(cwd, "ours/style.css"), "utf8")).toBe("mine");
    rmSync(join(cwd, "ours"), { recursive: true });
  });
});
