/** `ehs validate --fix`: each kind of repair by its bytes before and after, and what is not mended. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ehs, temporaryFolder } from "../helpers/run.js";
import { all, fixScene, sound, swapped, type Scene } from "./fix-scene.js";

const file = "objectives/1.yaml";
const asOf = ["--as-of", "2024-06-30", "--lang", "en"];
const run = (scene: Scene, ...more: string[]) => ehs(["validate", ...asOf, ...more], { cwd: scene.folder });

/** What stands there after mending, where only these bytes may differ. */
async function mended(from: string, spoilt: string, ...more: string[]) {
  const scene = fixScene({ [file]: swapped(from, spoilt) });
  const { code } = await run(scene, ...(more.length === 0 ? ["--fix"] : more));
  return { code, bytes: scene.bytes(file) };
}

const withIn = (from: string, to: string): string => swapped(from, to)(sound[file] ?? "");

describe("each kind of repair changes its own bytes and no others", () => {
  it.each([
    ["a period without quotes", 'due: "2025"', "due: 2025", 'due: "2025"'],
    ["an id without quotes", 'id: "1.1"\n', "id: 1.1\n", 'id: "1.1"\n'],
    ["an id that would lose a digit", 'id: "1.1"\n', "id: 1.10\n", 'id: "1.10"\n'],
    ["a word some take for true", "name: Utrulling", "name: yes", 'name: "yes"'],
    ["a decimal comma", "value: 44", "value: '>44,5'", 'value: ">44.5"'],
    ["a decimal comma in quotes", "value: 44", "value: '44,5'", "value: 44.5"],
    ["a count in quotes", "value: 44", 'n: "44", value: 44', "n: 44, value: 44"],
    ["a percent sign", "value: 44", "value: 44 %", "value: 44"],
    ["a date as it is written by hand", 'period: "2022"', "period: 31.12.2022", 'period: "2022-12-31"'],
    ["a quarter as it is written by hand", 'period: "2022"', "period: 3. kvartal 2022", 'period: "2022-Q3"'],
    ["quotes of running text", "id: b1", "id: “b1”", 'id: "b1"'],
    ["a no-break space after a colon", "direction: up", "direction:\u00A0up", "direction: up"],
    [
      "a no-break space in the indentation",
      "        direction: up",
      "       \u00A0direction: up",
      "        direction: up",
    ],
    ["a space without width in a text", "text: Tilgang", "text: Til\u200Bgang", "text: Tilgang"],
    [
      "a space without width that is written with a backslash",
      "text: Tilgang",
      'text: "Til\\u200Bgang"',
      'text: "Tilgang"',
    ],
    ["a space without width in a key", "    type: result", "    ty\u200Bpe: result", "    type: result"],
  ])("%s", async (_what, from, spoilt, fixed) => {
    const { bytes } = await mended(from, spoilt);
    expect(bytes).toBe(withIn(from, fixed));
  });

  it("the mark at the start of a file", async () => {
    const scene = fixScene({ [file]: (text) => `\uFEFF${text}` });
    expect((await run(scene)).stdout).toContain("byte-order-mark");
    expect((await run(scene, "--fix")).stderr).toBe("ehs: Mended 1 finding in 1 file.\n");
    expect(scene.bytes(file)).toBe(sound[file]);
  });

  it("with the line ends of Windows, which are kept", async () => {
    const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
    const scene = fixScene({ [file]: (text) => `\uFEFF${crlf(swapped('due: "2025"', "due: 2025")(text))}` });
    await run(scene, "--fix");
    expect(scene.bytes(file)).toBe(crlf(sound[file] ?? ""));
  });

  it("beside blocks of text, which are left as they are", async () => {
    const block = 'text: |-\n      Tilgang: no # not a comment\n      1.10\n    number: "1"';
    const spoilt = all(
      swapped("- { id: b1, text: Tilgang } #", `- id: b1\n    ${block} #`),
      swapped('due: "2025"', "due: 2025"),
    );
    const scene = fixScene({ [file]: spoilt });
    const before = scene.bytes(file);
    await run(scene, "--fix");
    expect(scene.bytes(file)).toBe(before.replace("due: 2025", 'due: "2025"'));
  });

  it("several on one line, also where they follow from each other", async () => {
    const { bytes } = await mended(
      '{ period: "2022", value: 44, source: register }',
      "{ period: 31.12.2022, value: '44,5', source: register, text: no\u200B } # no",
    );
    expect(bytes).toContain('{ period: "2022-12-31", value: 44.5, source: register, text: "no" } # no');
  });

  it("the mark at the start of a file of figures", async () => {
    const folder = temporaryFolder();
    cpSync(new URL("../../templates/demo/plan", import.meta.url), join(folder, "plan"), { recursive: true });
    const csv = join(folder, "plan", "data", readdirSync(join(folder, "plan", "data"))[0] ?? "");
    const before = readFileSync(csv, "utf8");
    writeFileSync(csv, `\uFEFF${before}`);
    const ran = await ehs(["validate", "--fix", "--as-of", "2026-03-31", "--lang", "en"], { cwd: folder });
    expect(ran.stderr).toBe("ehs: Mended 1 finding in 1 file.\n");
    expect(readFileSync(csv, "utf8")).toBe(before);
  });

  it("a number in quotes in plan.yaml, behind which the whole plan was judged by settings it does not have", async () => {
    const scene = fixScene({ "plan.yaml": swapped("format: 1", 'format: "1" # the first') });
    const ran = await run(scene, "--fix");
    expect(scene.bytes("plan.yaml")).toBe(swapped("format: 1", "format: 1 # the first")(sound["plan.yaml"] ?? ""));
    expect(ran.code).toBe(0);
  });
});

describe("misspelt words are mended on request", () => {
  const spoilt = {
    [file]: all(
      swapped("type: result", "type: reslt"),
      swapped("baseline:", "basline:"),
      swapped("source: register\n    outcomes", "source: registre\n    outcomes"),
    ),
  };

  it("and otherwise only counted", async () => {
    const scene = fixScene(spoilt);
    const before = scene.bytes(file);
    const ran = await run(scene, "--fix");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe(
      "ehs: No finding can be mended without someone's judgement.\nehs: 2 words are probably misspelt: `--fix-spelling` mends such too.\n",
    );
    expect(scene.bytes(file)).toBe(before);
  });

  it("all of them, each when it has come into sight", async () => {
    const scene = fixScene(spoilt);
    const ran = await run(scene, "--fix-spelling");
    expect(scene.bytes(file)).toBe(sound[file]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^ehs: Mended 3 findings in 1 file\.\n/);
  });
});

describe("a repair that brings something with it is not made", () => {
  it("because the file would have a new finding", async () => {
    const scene = fixScene({ [file]: swapped("value: 44", "value: 0301") });
    const before = scene.bytes(file);
    const ran = await run(scene, "--fix");
    expect(scene.bytes(file)).toBe(before);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /^ehs: plan\/objectives\/1\.yaml:21:38: number-form is not mended: it would give [\w-]+ on line 21: /,
    );
  });

  it("because a percent sign stands on what is no share; the others are made", async () => {
    const scene = fixScene({
      [file]: all(
        swapped("scale: share", "scale: count"),
        swapped("value: 44", "value: 44 %"),
        swapped('due: "2025"', "due: 2025"),
      ),
    });
    const ran = await run(scene, "--fix");
    expect(scene.bytes(file)).toContain("value: 44 %");
    expect(scene.bytes(file)).toContain('due: "2025"');
    expect(ran.stderr).toContain(
      "figure-form is not mended: the percent sign stands on a figure that is no share. See what is meant.\n",
    );
  });

  it.each([
    ["a mark that turns the direction", 'text: "Til\\u202Egang"'],
    ["what may be the path of a file", 'text: "C:\\bin"'],
  ])("because nobody can tell what is meant by %s", async (_what, spoilt) => {
    const { bytes } = await mended("text: Tilgang", spoilt);
    expect(bytes).toBe(withIn("text: Tilgang", spoilt));
  });

  it("because an id would stand twice", async () => {
    const second = "  - id: 1.A\n    name: En til\n    owners: [directorate]\n    outcomes: [b1]\n";
    const scene = fixScene({ [file]: (text) => `${text}${second.replace("1.A", "“1.A”")}` });
    const ran = await run(scene, "--fix");
    expect(scene.bytes(file)).toContain("“1.A”");
    expect(ran.stderr).toContain("wrong-form is not mended: it would give duplicate-id on line");
  });
});
