/**
 * What an editor with YAML support makes of a plan, by the language server that the extension runs: the schemas complete,
 * explain and check every file through the line at its top, and nothing has to be set up.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LanguageServer, type Position } from "../helpers/language-server.js";
import { planFolder } from "../plan/norway.js";

const objective = join(planFolder, "objectives/1-aktiv-medvirkning.yaml");
const settings = join(planFolder, "plan.yaml");
const files = readdirSync(planFolder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.start(dirname(planFolder));
});

afterAll(() => {
  server.close();
});

/** Where a text stands in another, and so many characters into it. */
function placeIn(text: string, part: string, into = 0): Position {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`not in the file: ${part}`);
  const lines = text.slice(0, at + into).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const textOf = (path: string): string => readFileSync(path, "utf8");

let copies = 0;

/** A file of the plan as it is being edited: it need not be on the disk, only beside its neighbours. */
async function edited(path: string, from: string, to: string) {
  const before = textOf(path);
  if (!before.includes(from)) throw new Error(`not in the file: ${from}`);
  const text = before.replace(from, () => to);
  copies += 1;
  const place = join(dirname(path), `edited-${copies}.yaml`);
  return { text, place, diagnostics: await server.open(place, text) };
}

describe("an editor with the YAML extension", () => {
  it.each(files)("finds nothing wrong in %s", async (name) => {
    const path = join(planFolder, name);
    expect(await server.open(path, textOf(path))).toEqual([]);
  });

  it("marks a word that cannot stand there, on its line", async () => {
    const { text, diagnostics } = await edited(objective, "type: adoption\n", "type: adoptoin\n");
    const { line } = placeIn(text, "adoptoin");
    expect(diagnostics.map(({ range }) => range.start.line)).toContain(line);
    expect(diagnostics.find(({ range }) => range.start.line === line)?.message).toContain("perceived-result");
  });

  it("marks a key that is none, on its line", async () => {
    const { text, diagnostics } = await edited(settings, "time_zone:", "time_zon:");
    const { line } = placeIn(text, "time_zon:");
    const there = diagnostics.filter(({ range }) => range.start.line === line).map(({ message }) => message);
    expect(there.join("\n")).toContain("time_zon");
  });

  it("marks YAML that cannot be read", async () => {
    const { text, diagnostics } = await edited(settings, "languages: [", "languages: [[");
    const { line } = placeIn(text, "languages: [[");
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(Math.min(...diagnostics.map(({ range }) => range.start.line))).toBeLessThanOrEqual(line + 1);
  });

  it("completes the keys of a measure", async () => {
    const { text, place } = await edited(objective, "    measures:\n", "    measures:\n      - unit: x\n        \n");
    const { line } = placeIn(text, "- unit: x\n");
    const labels = (await server.complete(place, { line: line + 1, character: 8 })).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["direction", "scale", "baseline", "targets", "observations"]));
  });

  it("completes the words that a key can have", async () => {
    const { text, place } = await edited(objective, "type: adoption\n", "type: \n");
    const at = placeIn(text, "type: \n", "type: ".length);
    const labels = (await server.complete(place, at)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["adoption", "perceived-result", "result", "effect"]));
  });

  it.each([
    [objective, "direction: up", "there is no default"],
    [objective, "baseline:", "baseline"],
    [settings, "time_zone:", "time zone"],
  ])("explains a key: %#", async (path, key, word) => {
    const text = textOf(path);
    await server.open(path, text);
    expect((await server.hover(path, placeIn(text, key, 2))).toLowerCase()).toContain(word);
  });
});
