/** `ehs report all`: every document in one run, each as it is when it is asked for alone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentKinds } from "../../src/report/documents/document.js";
import { change, ehs, planCopy, temporaryFolder } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

const at = "--as-of 2026-03-31";
const pages = documentKinds.filter((kind) => kind !== "site");

describe("every document at once", () => {
  it("is, in each language and format, the document that is made alone", async () => {
    const cwd = temporaryFolder();
    const made = await ehs(`report all --plan ${planFolder} ${at} --languages nb,en -o out`, { cwd });
    expect(made.code).toBe(0);
    const names = ["nb", "en"].flatMap((lang) =>
      pages.flatMap((kind) => ["md", "html"].map((format) => ({ lang, kind, format }))),
    );
    const files = names.map(({ lang, kind, format }) => `${kind}-${lang}-2026-03-31.${format}`);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([...files, "site-nb", "site-en"].sort());
    for (const { lang, kind, format } of names) {
      const alone = await ehs(`report ${kind} --plan ${planFolder} ${at} --lang ${lang} --format ${format}`, { cwd });
      const file = join(cwd, "out", `${kind}-${lang}-2026-03-31.${format}`);
      expect(readFileSync(file, "utf8"), file).toBe(alone.stdout);
    }
    await ehs(`report site --plan ${planFolder} ${at} --lang en -o alone`, { cwd });
    const page = (folder: string): string => readFileSync(join(cwd, folder, "index.html"), "utf8");
    expect(page("out/site-en")).toBe(page("alone"));
  });

  it("is in the language of the answer and in the formats that are asked for, and says how many there are", async () => {
    const cwd = temporaryFolder();
    const made = await ehs(`report all --plan ${planFolder} ${at} --lang nn --format json -o out`, { cwd });
    expect(made).toMatchObject({ code: 0, stdout: "" });
    expect(made.stderr).toMatch(/ehs: 8 dokument ligg i out\.\n$/);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(pages.map((kind) => `${kind}-nn-2026-03-31.json`).sort());
  });

  it("tells of what is wrong in the plan once, and makes what can be made", async () => {
    const { folder, plan } = planCopy();
    change(join(plan, "objectives", "3-helsedata.yaml"), "direction: up", "direction: upp");
    const made = await ehs(`report all ${at} --format md -o out`, { cwd: folder });
    expect(made.code).toBe(1);
    expect(made.stderr.match(/ehs validate/g)).toHaveLength(1);
    expect(existsSync(join(folder, "out", "review-nb-2026-03-31.md"))).toBe(true);
  });
});

describe("what cannot be made at once", () => {
  it.each([
    ["no folder", "", /name one folder/],
    ["the screen", "-o -", /name one folder/],
    ["two folders", "-o a -o b", /name one folder/],
    ["a format with a file", "-o a --format md=x.md", /name one folder/],
    ["ids", "1.3 -o a", /makes every document whole/],
    ["a bundle", "--bundle -o a", /makes every document whole/],
    ["a language that is none", "--languages nb,xx -o a", /xx/],
  ])("%s", async (_, words, told) => {
    const cwd = temporaryFolder();
    const made = await ehs(`report all ${words} --plan ${planFolder} --lang en`.replace(/ +/g, " "), { cwd });
    expect(made).toMatchObject({ code: 2, stdout: "" });
    expect(made.stderr).toMatch(told);
  });
});
