/** `ehs report`: the documents as a whole, each in its formats. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/present/lang/index.js";
import { documentKinds } from "../../src/report/documents/document.js";
import { ehs } from "../helpers/run.js";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const demo = ["--plan", folder("templates/demo/plan"), "--as-of", "2026-03-31"];
const norway = ["--plan", folder("plan"), "--as-of", "2026-11-21"];

const schemaOf = (kind: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/documents/${kind}.schema.json`, import.meta.url), "utf8")) as object;

describe.each(documentKinds)("ehs report %s", (kind) => {
  it.each([
    ["the demonstration plan", demo],
    ["the bundled plan", norway],
  ])("gives a view that fits its published schema, for %s", async (_, plan) => {
    const { stdout } = await ehs(["report", kind, ...plan, "--format", "json"]);
    const fits = new Ajv.default({ strict: false, allErrors: true }).compile(schemaOf(kind));
    const isFit = fits(JSON.parse(stdout));
    expect(fits.errors ?? []).toEqual([]);
    expect(isFit).toBe(true);
  });
});

/** A site is pages in a folder. */
const inOneFile = documentKinds.filter((kind) => kind !== "site");

describe.each(inOneFile)("ehs report %s", (kind) => {
  it.each(languages)("gives no line that only a template sees (%s)", async (lang) => {
    const one = await ehs(["report", kind, ...demo, "--lang", lang]);
    expect(one.stdout).toMatch(/^# /);
    expect(one.stdout).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN/);
    expect(one.stdout).not.toMatch(/\n{3}/);
  });

  it("gives HTML that stands alone", async () => {
    const { stdout } = await ehs(["report", kind, ...demo, "--format", "html"]);
    expect(stdout.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(stdout).not.toMatch(/<script|src="http|href="http|@import|url\(/);
  });
});

describe("what is asked for", () => {
  it("must be a kind of document", async () => {
    const { code, stderr } = await ehs(["report", "sumary", ...demo, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("summary");
  });
});
