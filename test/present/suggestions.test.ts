/** Lines as they would be when mended: for hosts that put them in with a click, and only where that is safe. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import { findingsSummary, summaryLimit } from "../../src/present/findings-summary.js";
import { suggestedLines, suggestionsJson, suggestionsMarkdown } from "../../src/present/suggestions.js";
import { anyData, findingOf, seededFiles, toldOf, toldOfFindings } from "../helpers/seeded-faults.js";
import { sarifOf } from "../helpers/sarif.js";

const schema = JSON.parse(
  readFileSync(new URL("../../schemas/output/suggestions.schema.json", import.meta.url), "utf8"),
) as object;
const fits = new Ajv.default({ strict: false }).compile(schema);

/** A finding at a token of a one-line file. */
function at(text: string, token: string, given: Partial<Finding>): Finding {
  const col = text.indexOf(token) + 1;
  const place = { line: 1, endLine: 1, col, endCol: col + token.length };
  return findingOf({ ...place, data: { ...anyData, given: token, allowed: [given.suggestion ?? ""] }, ...given });
}

const lines = (text: string, ...findings: readonly Finding[]) =>
  suggestedLines(toldOfFindings(findings, text)).map(({ was, becomes }) => [was, becomes]);

const due = at("due: 2025, kind: levl", "2025", { code: "not-text", suggestion: '"2025"' });
const kind = at("due: 2025, kind: levl", "levl", { code: "unknown-word", suggestion: "level" });

describe("a suggested line", () => {
  it("has every repair on it made, by place", () => {
    expect(lines("due: 2025, kind: levl", kind, due)).toEqual([["due: 2025, kind: levl", 'due: "2025", kind: level']]);
    expect(suggestedLines(toldOfFindings([kind, due], "due: 2025, kind: levl"))[0]?.told).toHaveLength(2);
  });

  it("is told as it stands in the file, where the reader took a character for a space", () => {
    const nbsp = at("name: Mål", " Mål", {
      code: "invisible-structure",
      data: { ...anyData, name: "x", point: "U+00A0" },
      suggestion: null,
    });
    expect(lines("name: Mål", { ...nbsp, endCol: nbsp.col + 1 })).toEqual([["name:\u00A0Mål", "name: Mål"]]);
  });

  it.each<readonly [string, string, readonly Finding[]]>([
    [
      "nothing on it has a repair",
      "direction: up",
      [at("direction: up", "up", { code: "file-unknown", suggestion: "down" })],
    ],
    ["hosts would change its line end", "due: 2025, kind: levl\r", [due]],
    [
      "it holds what must not be shown again",
      "due: 2025, kind: levl",
      [
        due,
        at("due: 2025, kind: levl", "levl", { code: "personal-data", data: { ...anyData, kind: "named-address" } }),
      ],
    ],
    ["it holds what a host would show otherwise", "due: 2025, kind: levl\u202Ex", [due]],
    ["the line is not known", "", [due]],
  ])("is none where %s", (_why, text, findings) => {
    expect(lines(text, ...findings)).toEqual([]);
  });
});

describe("as Markdown", () => {
  it("is a block that no line can close", () => {
    const set = toldOfFindings(
      [at("due: 2025 # ```x", "2025", { code: "not-text", suggestion: '"2025"' })],
      "due: 2025 # ```x",
    );
    expect(suggestionsMarkdown(set)).toBe(`
### Suggested repairs

The lines as they would be when mended. \`ehs validate --fix\` makes the repairs that are sure, and \`--fix-spelling\` also mends words that are probably misspelt.

plan/objectives/1.yaml:1

\`\`\`\`suggestion
due: "2025" # \`\`\`x
\`\`\`\`
`);
  });

  it("is left out of a summary that has no room for it, whole", () => {
    const set = toldOfFindings([due], "due: 2025, kind: levl");
    const text = findingsSummary(set, { limit: summaryLimit, linkTo: null });
    expect(text).toContain('```suggestion\ndue: "2025", kind: levl\n```\n');
    const short = findingsSummary(set, { limit: text.length - 10, linkTo: null });
    expect(short).not.toContain("suggestion\n");
    expect(text.startsWith(short)).toBe(true);
  });

  it("shows twenty, and says how many more there are", async () => {
    const set = await toldOf(seededFiles(40), "en");
    const all = suggestedLines(set).length;
    const text = suggestionsMarkdown(set);
    expect(text.match(/^```suggestion$/gm)).toHaveLength(20);
    expect(text).toMatch(new RegExp(`… and ${all - 20} more lines\\.\\n$`));
  });
});

describe("as JSON", () => {
  it("fits its schema, in order, two hundred at most", async () => {
    for (const count of [0, 2, 60]) {
      const set = await toldOf(seededFiles(count), "nb");
      const given = JSON.parse(suggestionsJson(set)) as { suggestions: readonly { file: string; line: number }[] };
      fits(given);
      expect(fits.errors ?? []).toEqual([]);
      expect(given.suggestions.map(({ file, line }) => [file, line])).toEqual(
        suggestedLines(set)
          .slice(0, 200)
          .map(({ file, line }) => [file, line]),
      );
    }
  });
});

describe("in SARIF", () => {
  it("each repair is a fix at its token; one that only takes away puts nothing in", async () => {
    const set = await toldOf(seededFiles(10), "en");
    const results = sarifOf(set).results;
    const repairs = set.told.filter(({ repair }) => repair !== null);
    expect(repairs.length).toBeGreaterThan(20);
    expect(results.filter(({ fixes }) => fixes !== undefined)).toHaveLength(repairs.length);
    const gone = at("name: a\u200Bb", "\u200B", {
      code: "invisible-character",
      data: { ...anyData, name: "zero width space", point: "U+200B" },
      suggestion: null,
    });
    const [result] = sarifOf(toldOfFindings([gone], "name: a\u200Bb")).results;
    expect(result?.fixes).toMatchObject([
      {
        artifactChanges: [
          { replacements: [{ deletedRegion: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 9 } }] },
        ],
      },
    ]);
    expect(JSON.stringify(result?.fixes)).not.toContain("insertedContent");
    expect(JSON.stringify(result?.fixes)).toContain('"description":{"text":"Delete the character.');
  });
});
