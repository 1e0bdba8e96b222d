/** The meeting pack and the annual review as readers meet them: whole documents, languages, and plans that mean harm. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentText } from "../../../src/present/documents/document.js";
import { files, meeting as meetingFile, objective as objectiveFile } from "../../cli/since-scene.js";
import { asOf, demoFolder } from "../../demo/scene.js";
import { repository } from "../../helpers/repository.js";
import { ehs, temporaryFolder } from "../../helpers/run.js";
import { planFolder } from "../../plan/norway.js";
import { viewOf } from "../../report/documents/meeting-scene.js";

const kinds = ["meeting", "review"] as const;
const plans = [
  ["demo", demoFolder, asOf],
  ["norway", planFolder, "2026-11-21"],
] as const;

/** The plan outside any repository, so that no commit stands in the document. */
function apart(folder: string): string {
  const to = join(temporaryFolder(), "plan");
  cpSync(folder, to, { recursive: true });
  return to;
}

async function documentOf(kind: string, options: string, cwd: string): Promise<string> {
  const ran = await ehs(`report ${kind} ${options}`, { cwd });
  if (ran.stdout === "") throw new Error(ran.stderr);
  return ran.stdout;
}

const cases = kinds.flatMap((kind) =>
  plans.flatMap(([name, folder, day]) => (["nb", "en"] as const).map((lang) => ({ kind, name, folder, day, lang }))),
);

describe("the document in Markdown", () => {
  it.each(cases)(
    "$kind of $name in $lang is as it was read and approved",
    async ({ kind, name, folder, day, lang }) => {
      const text = await documentOf(kind, `--lang ${lang} --as-of ${day}`, apart(folder));
      await expect(text).toMatchFileSnapshot(`../golden/${kind}-${name}-${lang}.md`);
    },
  );

  it.each(cases)("$kind of $name in $lang has tables whose rows are as wide as their heads", async (each) => {
    const text = await documentOf(each.kind, `--lang ${each.lang} --as-of ${each.day}`, each.folder);
    const width = (line: string): number => line.replaceAll("\\|", "").split("|").length;
    for (const table of text.split("\n\n").filter((block) => block.startsWith("| "))) {
      const lines = table.trim().split("\n");
      expect(new Set(lines.map(width)).size, lines[0]).toBe(1);
      expect(lines[1]).toMatch(/^\|( --- \|)+$/);
    }
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\{/);
  });
});

describe("the document in HTML", () => {
  it.each(cases)("$kind of $name in $lang has one h1, headings in order, and ids that are its own", async (each) => {
    const html = await documentOf(each.kind, `--format html --lang ${each.lang} --as-of ${each.day}`, each.folder);
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/undefined|\[object|NaN|\{\{/);
    expect(html).not.toMatch(/<script| style="|https?:\/\/(?!www\.w3\.org)/);
  });

  it("gives the same bytes twice", async () => {
    const line = `--format html --lang nb --as-of ${asOf}`;
    for (const kind of kinds)
      expect(await documentOf(kind, line, demoFolder)).toBe(await documentOf(kind, line, demoFolder));
  });

  it("gives each objective of the pack a page of its own", async () => {
    const html = await documentOf("meeting", `--format html --lang nb --as-of ${asOf}`, demoFolder);
    expect(html.match(/<section class="pack-page"/g)).toHaveLength(5);
    expect(html).toMatch(/\.pack-page \{ break-before: page; break-inside: avoid;/);
  });
});

const nasty = `<script>alert(1)</script> | \`x\` [a](javascript:b) \u202e ${"x".repeat(10_000)}`;

/** Every text of the small plan means harm. */
function harmful(): string {
  const quoted = JSON.stringify(nasty);
  const bad = (text: string): string =>
    text.replaceAll(/\b(name|text|title): [A-Z][\w ]*(?=[,\n}]| })/g, (_, key: string) => `${key}: ${quoted}`);
  const more = `assessments:\n  - { subject: "1", colour: red, reason: ${quoted}, role: ${quoted}, cut_off: "2024-03-01" }
recommendations:\n  - { id: r-1, text: ${quoted}, objectives: ["1"], outcome: ${quoted} }
follow_ups:\n  - { id: f-1, text: ${quoted}, objectives: ["1"], due: "2024-04" }
benefits:\n  - { initiative: 1.A, period: "2023", text: ${quoted} }
evaluation: ${quoted}\n`;
  const all = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bad(text)]));
  const trends = `year: "2024"\ntrends:\n  - { id: t-1, name: ${quoted}, text: ${quoted}, objectives: ["1"] }\n`;
  const last = { [meetingFile]: (all[meetingFile] ?? "") + more, "plan/trends/2024.yaml": trends };
  return repository([{ files: { ...all, ...last } }]).folder;
}

describe("a plan that means harm", () => {
  const folder = harmful();

  it.each(kinds)("stays harmless in %s", async (kind) => {
    const html = await documentOf(kind, "--format html --lang en --as-of 2024-06-30", folder);
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toMatch(/<script|\u202e|href="javascript/i);
    const md = await documentOf(kind, "--lang en --as-of 2024-06-30", folder);
    expect(md).toContain("\\<script\\>");
    expect(md).not.toMatch(/(?<!\\)<script|\u202e|(?<!\\)\]\(javascript/);
    expect(files[objectiveFile]).toBeDefined();
  });
});

it("are laid out by the template of their kind alone", async () => {
  const view = await viewOf("meeting", `--lang en --as-of ${asOf}`, demoFolder);
  expect(documentText(view, "md")).toContain("## What the meeting is asked for");
});
