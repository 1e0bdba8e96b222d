/** The laid-out workflow that suggests repairs on the lines of a pull request: only what stands there, and failing nothing. */
import { describe, expect, it } from "vitest";
import { suggestionsJson } from "../../src/present/suggestions.js";
import { anyData, findingOf, toldOfFindings } from "../helpers/seeded-faults.js";
import { head, posted, review, type Scene } from "./comment-scene.js";

/** A misspelt word at the value of a line "kind: levl". */
const slip = {
  ...{ code: "unknown-word", col: 7, endCol: 11, suggestion: "level" },
  data: { ...anyData, given: "levl", allowed: ["level", "all"] },
};

describe("repairs, as suggestions on the lines of the pull request", () => {
  const patch = [
    "@@ -1,3 +1,4 @@",
    " id: one",
    "-due: x",
    "+due: 2025",
    "+kind: levl",
    " name: a",
    "@@ -40,2 +41,1 @@ more",
    " z: 1",
    "-y: 2",
  ];
  const changed = [{ filename: "plan/a.yaml", patch: patch.join("\n") }, { filename: "plan/huge.yaml" }];
  const one = {
    file: "plan/a.yaml",
    line: 2,
    was: "due: 2025",
    becomes: 'due: "2025"',
    message: "Says @council. `not-text`",
  };
  const withSuggestions = (suggestions: unknown, more: Scene = {}): Scene => ({
    ...{ changed, ...more },
    files: {
      ...{ "review.md": review, "ref.txt": "8/merge\n" },
      "suggestions.json":
        typeof suggestions === "string" ? suggestions : JSON.stringify({ text: "Repairs by @ehs", suggestions }),
    },
  });
  const reviews = async (scene: Scene) => (await posted(scene)).did.filter(({ call }) => call === "review");
  const body = 'Says @\u200bcouncil. `not-text`\n\n```suggestion\ndue: "2025"\n```';

  it("are one review, on the commit that was checked, and call upon nobody", async () => {
    const other = { ...one, line: 41, was: "z: 1", becomes: "z: `1` ``` #", message: "m" };
    const [made, ...more] = await reviews(withSuggestions([one, other]));
    expect(more).toEqual([]);
    expect(made?.given).toEqual({
      ...{ owner: "council", repo: "health-plan", pull_number: 8, commit_id: head, event: "COMMENT" },
      body: "Repairs by @\u200behs",
      comments: [
        { path: "plan/a.yaml", line: 2, side: "RIGHT", body },
        { path: "plan/a.yaml", line: 41, side: "RIGHT", body: "m\n\n````suggestion\nz: `1` ``` #\n````" },
      ],
    });
  });

  it.each<readonly [string, unknown]>([
    ["a line that the pull request does not show", [{ ...one, line: 20 }]],
    ["a line that is now another", [{ ...one, was: "due: 2024" }]],
    ["a line that was taken away", [{ ...one, line: 42, was: "y: 2" }]],
    ["a file that is not in it", [{ ...one, file: "plan/b.yaml" }]],
    ["a file too large to be shown", [{ ...one, file: "plan/huge.yaml" }]],
    ["several lines for one", [{ ...one, becomes: "due: 1\nrun: evil" }]],
    ["a line that stays the same", [{ ...one, becomes: one.was }]],
    [
      "what is no text",
      [
        { ...one, becomes: { toString: 1 } },
        { ...one, message: null },
      ],
    ],
    ["a line beyond any length", [{ ...one, becomes: "x".repeat(20_000) }]],
    ["no list", "{}"],
    ["no JSON", "review"],
    ["an empty list", []],
  ])("are none for %s", async (_what, suggestions) => {
    const { did } = await posted(withSuggestions(suggestions));
    expect(did.map(({ call }) => call)).toEqual(["create"]);
  });

  it("are not made twice, unless the line has changed since", async () => {
    const bot = { login: "github-actions[bot]" };
    const there = { path: "plan/a.yaml", line: 2, body };
    expect(await reviews(withSuggestions([one], { onLines: [{ ...there, user: bot }] }))).toEqual([]);
    expect(
      await reviews(withSuggestions([one], { onLines: [{ ...there, user: { login: "stranger" } }] })),
    ).toHaveLength(1);
    expect(await reviews(withSuggestions([one], { onLines: [{ ...there, line: null, user: bot }] }))).toHaveLength(1);
  });

  it("are thirty at most", async () => {
    const lines = Array.from({ length: 50 }, (_each, at) => `+a${at}: 1`);
    const many = lines.map((text, at) => ({ ...one, line: at + 1, was: text.slice(1), becomes: `b${at}: 1` }));
    const long = [{ filename: "plan/a.yaml", patch: ["@@ -0,0 +1,50 @@", ...lines].join("\n") }];
    const [made] = await reviews(withSuggestions(many, { changed: long }));
    expect(made?.given["comments"]).toHaveLength(30);
  });

  it("that the host refuses fail nothing, and are not a word too many", async () => {
    const { did, said } = await posted(withSuggestions([one], { refused: true }));
    expect(did.map(({ call }) => call)).toEqual(["create"]);
    expect(said).toEqual(["No repairs were suggested: Unprocessable Entity"]);
  });

  it("take the place of the line by the bytes that ehs itself gives", async () => {
    const text = suggestionsJson(
      toldOfFindings([findingOf({ ...slip, file: "plan/a.yaml", line: 3, endLine: 3 })], "\n\nkind: levl\n"),
    );
    const [made] = await reviews(withSuggestions(text));
    const [comment] = made?.given["comments"] as { body: string; line: number }[];
    expect(comment?.line).toBe(3);
    expect(comment?.body).toContain("```suggestion\nkind: level\n```");
  });
});
