/** The plan document and the roadmap laid out: whole texts in Markdown, what HTML must have, and texts that mean harm. */
import { describe, expect, it } from "vitest";
import { documentText } from "../../../src/present/documents/document.js";
import { plan as planWords } from "../../../src/present/lang/documents/plan.js";
import { roadmap as roadmapWords } from "../../../src/present/lang/documents/roadmap.js";
import { files } from "../../cli/since-scene.js";
import { repository } from "../../helpers/repository.js";
import { ehs } from "../../helpers/run.js";
import { planFolder } from "../../plan/norway.js";
import { demoDocument, documentOf } from "../../report/documents/plan-scene.js";

/** Without what another commit or checkout would change. */
const settled = async (kind: "plan" | "roadmap", options: string, folder?: string): Promise<string> => {
  const view = folder === undefined ? await demoDocument(kind, options) : await documentOf(kind, options, folder);
  const changes =
    "changes" in view && view.changes !== null
      ? { changes: { ...view.changes, unknown: "not-asked", begins: null } as const }
      : {};
  return documentText({ ...view, ...changes, head: { ...view.head, revision: null } }, "md");
};

describe("in Markdown", () => {
  it.each([
    ["plan-demo-nb", "plan", "", undefined],
    ["plan-demo-en", "plan", "--lang en", undefined],
    ["plan-norway-5-nb", "plan", "5 --lang nb --as-of 2026-11-21", planFolder],
    ["plan-norway-5-en", "plan", "5 --lang en --as-of 2026-11-21", planFolder],
    ["roadmap-demo-nb", "roadmap", "", undefined],
    ["roadmap-norway-en", "roadmap", "--lang en --as-of 2026-11-21", planFolder],
  ] as const)("%s reads as it did", async (name, kind, options, folder) => {
    await expect(await settled(kind, options, folder)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it("has as many cells in each row as its table has columns", async () => {
    const text = await settled("plan", "");
    const widths = text
      .split("\n\n")
      .filter((block) => block.startsWith("|"))
      .map((block) => new Set(block.split("\n").map((line) => line.replace(/\\\|/g, "").split("|").length)));
    expect(widths.length).toBeGreaterThan(12);
    expect(widths.filter(({ size }) => size !== 1)).toEqual([]);
  });
});

describe("in HTML", () => {
  it("has one h1, headings in order, and a place for each line of the contents", async () => {
    const { stdout } = await ehs("report plan --format html --lang en --as-of 2026-11-21", { cwd: planFolder });
    const levels = [...stdout.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    const targets = [...stdout.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(14);
    expect(targets.filter((id) => !stdout.includes(`id="${id ?? ""}"`))).toEqual([]);
  });

  it("draws the process and the wheel, each with a text alternative and its table beside it", async () => {
    const { stdout } = await ehs("report plan --format html --lang nb --as-of 2026-11-21", { cwd: planFolder });
    expect(stdout).toContain("Oppfølgingen går i ring: 4\u0020steg, og så begynner det på nytt");
    expect(stdout).toMatch(/<desc[^>]*>Året går med klokka fra januar øverst\. /);
    expect(stdout).toContain("Andre behandling i NUIT: NUIT, juli–september.");
    expect(stdout.match(/<th scope="row">Første behandling i NUIT<\/th>/g)).toHaveLength(1);
  });
});

const evil = `<script>alert(1)</script> [x](javascript:alert) \`a\` | **b** \u202egnp`;
const hostile = (name: string): Readonly<Record<string, string>> => ({
  ...files,
  "plan/objectives/1.yaml": JSON.stringify({
    id: "1",
    name,
    summary: name,
    indicators: [{ id: "1.1", name, type: "result", measures: [{ unit: name, scale: "share", direction: "up" }] }],
    initiatives: [{ id: "1.A", name, coverage: name, milestones: [{ id: "m", name, due: "2024" }] }],
  }),
  "plan/editions/2024/edition.yaml": JSON.stringify({
    ...{ id: "2024", name, state: "published", date: "2024-01" },
    foreword: { text: name, signed: [{ id: "a", role: name, name }] },
  }),
  "plan/governance.yaml": JSON.stringify({
    bodies: [{ id: "council", name }],
    process: [{ id: "p", number: "1", name, text: name }],
    wheel: [{ id: "spring", name, text: name, months: [12, 1, 2], body: "council" }],
  }),
});

describe("texts that mean harm", () => {
  it.each([
    ["signs", evil],
    ["ten thousand characters", "x".repeat(10_000)],
  ])("stay texts: %s", async (_, name) => {
    const { folder } = repository([{ files: hostile(name) }]);
    for (const kind of ["plan", "roadmap"]) {
      const html = (await ehs(`report ${kind} --format html --as-of 2024-06-30 --lang en`, { cwd: folder })).stdout;
      expect(html.length).toBeGreaterThan(2000);
      expect(html).not.toMatch(/<script|href="javascript|\u202e|NaN/);
      const md = (await ehs(`report ${kind} --as-of 2024-06-30 --lang en`, { cwd: folder })).stdout;
      expect(md).not.toMatch(/(?<!\\)<script|(?<!\\)\[x|\u202e/);
    }
  });
});

describe("every language", () => {
  const decision = { id: "d", text: null, kind: null, adopted: false, body: null, meeting: null, date: null };
  const counts = { objectives: 1, outcomes: 1, indicators: 1, measures: 1, initiatives: 1 };

  it.each(["nb", "nn", "en"] as const)(
    "%s says everything, and of what was supported never that it was decided",
    (lang) => {
      const words = planWords[lang];
      const stands = { ...decision, text: { text: "x", lang }, adopted: true };
      expect(words.decision({ ...stands, kind: "supports" })).not.toMatch(/vedt|decided/i);
      expect(words.decision({ ...stands, kind: "notes" })).not.toMatch(/vedt|decided/i);
      expect(words.decision(decision)).toContain("d");
      expect(words.holds(counts)).toMatch(/1\u00a0initiativ/);
      expect(words.wheel.months).toHaveLength(12);
      expect(words.wheel.inFull).toHaveLength(12);
      const none = { initiatives: 2, milestones: 0, reached: 0, late: 0, undated: 2 };
      expect(roadmapWords[lang].lead(none)).not.toMatch(/\b0\b/);
    },
  );
});
