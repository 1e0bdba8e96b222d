/** The summary, the priorities and the owners' list as readers meet them: whole documents, views, and words. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { meeting as meetingWords } from "../../../src/present/lang/documents/meeting.js";
import { owner as ownerWords } from "../../../src/present/lang/documents/owner.js";
import { priorities as prioritiesWords } from "../../../src/present/lang/documents/priorities.js";
import { review as reviewWords } from "../../../src/present/lang/documents/review.js";
import { summary as summaryWords } from "../../../src/present/lang/documents/summary.js";
import { thresholds as thresholdWords } from "../../../src/present/lang/documents/thresholds.js";
import { asOf, demoFolder } from "../../demo/scene.js";
import { ehs, temporaryFolder } from "../../helpers/run.js";
import { planFolder } from "../../plan/norway.js";

const plans = { demo: [demoFolder, asOf], norway: [planFolder, "2026-11-21"] } as const;

/** The plan outside any repository, so that no commit stands in the document. */
async function documentOf(asked: string, plan: keyof typeof plans, options: string): Promise<string> {
  const [folder, day] = plans[plan];
  const cwd = join(temporaryFolder(), "plan");
  cpSync(folder, cwd, { recursive: true });
  const ran = await ehs(`report ${asked} ${options} --as-of ${day}`, { cwd });
  if (ran.stdout === "") throw new Error(ran.stderr);
  return ran.stdout;
}

describe("the document in Markdown", () => {
  it.each([
    ["summary", "demo", "nb"],
    ["summary", "demo", "nn"],
    ["summary", "demo", "en"],
    ["summary", "norway", "nb"],
    ["priorities", "demo", "nb"],
    ["priorities", "demo", "en"],
    ["priorities", "norway", "nb"],
    ["owner DfP eksempelnett", "demo", "nb"],
    ["owner DfP eksempelnett", "demo", "nn"],
    ["owner DfP eksempelnett", "demo", "en"],
    ["owner NHN", "norway", "nb"],
    ["meeting", "demo", "nn"],
  ] as const)("%s of %s in %s is as it was read and approved", async (asked, plan, lang) => {
    const text = await documentOf(asked, plan, `--lang ${lang}`);
    await expect(text).toMatchFileSnapshot(`../golden/${asked.split(" ")[0] ?? ""}-${plan}-${lang}.md`);
  });
});

describe("the view", () => {
  it.each([
    ["priorities --receiver eksempelkommuner", "demo"],
    ["owner tenkte-registre", "demo"],
  ] as const)("%s of %s is as it was read and approved", async (asked, plan) => {
    const text = await documentOf(asked, plan, "--lang nb --format json");
    await expect(text).toMatchFileSnapshot(`../golden/${asked.split(" ")[0] ?? ""}-${plan}-nb.json`);
  });
});

type Tree = Readonly<Record<string, unknown>>;

/** What can be said, by its place. */
const places = (words: object, at = ""): string[] =>
  Object.entries(words as Tree).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? places(value, `${at}${key}.`) : [`${at}${key}`],
  );

/** Every text, and the functions that make texts as they are written. */
const said = (words: object): string =>
  Object.values(words as Tree)
    .map((value) => (typeof value === "object" && value !== null ? said(value) : String(value)))
    .join("\n");

describe("the words", () => {
  it.each([
    ["summary", summaryWords],
    ["priorities", prioritiesWords],
    ["owner", ownerWords],
    ["meeting", meetingWords],
    ["review", reviewWords],
    ["thresholds", thresholdWords],
  ])("of %s say the same things in bokmål, nynorsk and English, each in its own way", (_, { nb, nn, en }) => {
    expect(places(nn)).toEqual(places(nb));
    expect(places(en)).toEqual(places(nb));
    expect(said(nn)).not.toMatch(
      /(?<!\p{L})(ikke|fra|noe|hva|hvem|mangler|dere|deres|kilde|venter|tall|møter|siden av)(?!\p{L})/u,
    );
    expect(said(nn)).not.toBe(said(nb));
  });
});
