/** What holds of every document: the same bytes anywhere, and no harm from the texts of a plan. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { documentKinds } from "../../src/report/documents/document.js";
import { asOf, demoFolder } from "../demo/scene.js";
import { harmfulPlan } from "../helpers/harmful-plan.js";
import { ehs, type Outside, temporaryFolder } from "../helpers/run.js";

/** All but the open publication, which is many pages. */
const inOneFile = documentKinds.filter((kind) => kind !== "site");

const zone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = zone;
});

function apart(folder: string): string {
  const to = join(temporaryFolder(), "plan");
  cpSync(folder, to, { recursive: true });
  return to;
}

/** Every file of a folder by its path. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(files.sort().map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]));
}

/** The document in every format that is text; a site as its pages. */
async function bytesOf(kind: string, outside: Outside): Promise<Readonly<Record<string, string>>> {
  const out = join(temporaryFolder(), "out");
  const formats = kind === "site" ? "" : "--format md,html,json";
  const ran = await ehs(`report ${kind} --lang nb --as-of ${asOf} ${formats} -o ${out}/`, outside);
  if (ran.code !== 0) throw new Error(ran.stderr);
  return filesOf(out);
}

describe.each(documentKinds)("ehs report %s", (kind) => {
  it("gives the same bytes again, at another hour, in another zone and locale", { timeout: 240_000 }, async () => {
    const here = await bytesOf(kind, { cwd: apart(demoFolder), now: "2026-11-21T12:00:00Z" });
    process.env["TZ"] = "America/St_Johns";
    const env = { LANG: "tr_TR.UTF-8", LC_ALL: "ar_EG.UTF-8", LANGUAGE: "de", TZ: "America/St_Johns" };
    const there = await bytesOf(kind, { cwd: apart(demoFolder), now: "2031-02-03T23:59:59Z", env });
    expect(Object.keys(here).length).toBeGreaterThanOrEqual(3);
    expect(there).toEqual(here);
  });
});

/** Tags that a layout of the program writes; what a plan says is none of them. */
const harmfulHtml =
  // eslint-disable-next-line no-control-regex -- they are what must be gone
  /<(?:script|img|iframe|object|embed|b)\b|href="javascript|(?:src|href)="(?:https?:)?\/\/evil|[\u202e\u2066\u2028\u0007\u001b]/i;

/** Signs that mean something in Markdown, where no stroke stands before them. */
const harmfulMarkdown =
  // eslint-disable-next-line no-control-regex -- they are what must be gone
  /(?<!\\)<(?:script|img|iframe|b)\b|(?<!\\)\]\(javascript|(?<!\\)!\[x|^# Heading|^~~~|(?<!`)@everyone|[\u202e\u2066\u2028\u0007\u001b]/im;

describe("a plan that means harm", () => {
  const folder = mkdtempSync(join(tmpdir(), "ehs-harm-"));
  beforeAll(() => {
    harmfulPlan(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const report = async (kind: string, format: string): Promise<string> =>
    (await ehs(`report ${kind} --format ${format} --lang en --as-of ${asOf}`, { cwd: folder })).stdout;

  it("is a plan all the same: nothing of it is left out", async () => {
    const { head } = JSON.parse(await report("summary", "json")) as { readonly head: { readonly leftOut: unknown } };
    expect(head.leftOut).toEqual([]);
  });

  it.each(inOneFile)("stays harmless in %s", { timeout: 240_000 }, async (kind) => {
    const html = await report(kind, "html");
    expect(html).toContain("&lt;script&gt;");
    expect(harmfulHtml.exec(html)?.[0]).toBeUndefined();
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    const md = await report(kind, "md");
    expect(md).toContain("\\<script\\>");
    expect(harmfulMarkdown.exec(md)?.[0]).toBeUndefined();
    expect(md.match(/^# /gm)).toHaveLength(1);
    expect(html + md).not.toMatch(/undefined|\[object/);
  });
});
