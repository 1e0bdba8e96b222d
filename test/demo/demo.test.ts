/** The demonstration plan is what its generator makes, and says everywhere that it is invented. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Text } from "../../src/model/plan.js";
import { ehs, temporaryFolder } from "../helpers/run.js";
import { index as bundled } from "../plan/norway.js";
import { asOf, demoFolder, demoIndex } from "./scene.js";

const root = new URL("../../", import.meta.url);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .sort();

const files = filesIn(demoFolder);
const yamlFiles = files.filter((file) => file.endsWith(".yaml"));
const textOf = (file: string): string => readFileSync(join(demoFolder, file), "utf8");

describe("the generator", () => {
  const generator = fileURLToPath(new URL("templates/demo/generate.mjs", root));

  it("makes byte for byte what is committed", () => {
    const made = temporaryFolder();
    execFileSync(process.execPath, [generator, made], {
      env: { ...process.env, TZ: "America/Anchorage", LANG: "tr_TR" },
    });
    expect(filesIn(made)).toEqual(files);
    for (const file of files) {
      const same = readFileSync(join(made, file)).equals(readFileSync(join(demoFolder, file)));
      expect(same, `${file} differs: run node templates/demo/generate.mjs`).toBe(true);
    }
  });

  it("leaves a folder alone that holds something", () => {
    const taken = temporaryFolder();
    execFileSync(process.execPath, [generator, taken]);
    expect(() => execFileSync(process.execPath, [generator, taken], { stdio: "pipe" })).toThrow(/not empty/);
  });
});

describe("the files", () => {
  it("say that they are invented", () => {
    expect(yamlFiles.length).toBeGreaterThan(25);
    for (const file of yamlFiles) {
      const [, nb = "", en = ""] = textOf(file).split("\n");
      expect(nb, file).toMatch(/^# Oppdiktet: /);
      expect(en, file).toMatch(/^# Invented: /);
    }
    const others = files.filter((file) => !yamlFiles.includes(file));
    expect(others.length).toBeGreaterThan(0);
    for (const file of others) expect(file).toMatch(/\/oppdiktet-invented-[a-z]+\.csv$/);
  });

  it("name schemas that exist", () => {
    for (const file of yamlFiles) {
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(file))?.[1] ?? "";
      expect(existsSync(new URL(schema, new URL(`templates/demo/plan/${file}`, root))), file).toBe(true);
    }
  });

  it("say so on every measure too", () => {
    for (const { id, measure } of demoIndex.measures) {
      const notes = JSON.stringify(measure.notes ?? []);
      expect(notes, id).toContain("Oppdiktet:");
      expect(notes, id).toContain("Invented:");
    }
  });

  it("name none of the bundled plan's organisations, sources and bodies", () => {
    const wordsOf = (text: Text | null | undefined): string[] =>
      typeof text === "string" ? [text] : Object.values(text ?? {});
    const named = bundled.items.filter(({ kind }) => ["organisation", "source", "body"].includes(kind));
    // What a group is made of is a general word, such as municipalities.
    const proper = named.filter(({ node }) => !("kind" in node && (node.kind === "group" || node.kind === "actor")));
    const names = proper.flatMap(({ name, node }) => [
      ...wordsOf(name),
      ...("short" in node ? wordsOf(node.short as Text) : []),
    ]);
    const all = files.map((file) => `${file}\n${textOf(file)}`).join("\n");
    const isIn = (name: string): boolean => {
      const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(all);
    };
    expect(names.length).toBeGreaterThan(40);
    expect([...names, "Helsenorge", "Norge", "Norway", "Norwegian"].filter(isIn)).toEqual([]);
  });
});

describe("the screens", () => {
  it.each(["table", "md", "json"])("say in both languages that the figures are invented (%s)", async (format) => {
    const status = (lang: string) =>
      ehs(`status --as-of ${asOf} --lang ${lang} --format ${format}`, { cwd: demoFolder });
    expect((await status("nb")).stdout).toContain("Demonstrasjonsplan – oppdiktede tall");
    expect((await status("en")).stdout).toContain("Demonstration plan – invented figures");
  });
});
