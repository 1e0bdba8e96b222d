/** Documents for Word: what they hold with a browser and without one, the same bytes anywhere, and no harm from any text. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { demoPlan } from "./document-scene.js";
import { describeBrowser } from "../helpers/browser.js";
import { harmfulPlan } from "../helpers/harmful-plan.js";
import { readXml } from "../helpers/xml.js";
import { ehs, type Outside, temporaryFolder } from "../helpers/run.js";

const noBrowser = { PATH: "" };
const report = (kind: string, more: readonly string[], outside: Outside = {}) =>
  ehs(["report", kind, ...demoPlan, "--lang", "en", ...more], outside);

const without = { env: noBrowser };

describe("Word without a browser", () => {
  it("has the numbers of every chart, and says that it has no drawings", async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await report("review", ["-o", "r.docx"], { cwd, ...without });
    expect(code).toBe(0);
    expect(stderr).toMatch(/No browser was found on the machine, so \d+ charts are not drawn in the Word document/);
    const files = unzipSync(readFileSync(join(cwd, "r.docx")));
    expect(Object.keys(files).filter((name) => name.startsWith("word/media/"))).toEqual([]);
    expect(strFromU8(files["word/document.xml"] ?? new Uint8Array())).toContain(
      "as no browser on the machine could do it",
    );
  });

  it.each(["meeting", "review", "plan"])(
    "is the same twice, in another zone and at another hour (%s)",
    async (kind) => {
      const one = await report(kind, ["--format", "docx"], without);
      const zone = process.env["TZ"];
      try {
        process.env["TZ"] = "America/Los_Angeles";
        const other = await report(kind, ["--format", "docx"], { ...without, now: "2027-02-03T23:30:00Z" });
        expect(other.bytes).toEqual(one.bytes);
      } finally {
        if (zone === undefined) delete process.env["TZ"];
        else process.env["TZ"] = zone;
      }
    },
  );

  it.each(["meeting", "review", "plan"])("says everything that the Markdown says (%s)", async (kind) => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const { stdout } = await report(kind, [], without);
    const { bytes } = await report(kind, ["--format", "docx"], without);
    const xml = strFromU8(unzipSync(bytes ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
    const there = new Set(words(xml.replace(/<\/w:(?:p|t)>|<w:tab\/>/g, " ").replace(/<[^>]+>/g, "")));
    expect([...new Set(words(stdout))].filter((word) => !there.has(word))).toEqual([]);
  });
});

describeBrowser("Word with a browser", () => {
  it("Word shows every chart, each with what it shows in words", { timeout: 240_000 }, async () => {
    const cwd = temporaryFolder();
    const path = { env: { PATH: process.env["PATH"] ?? "" } };
    expect((await report("plan", ["--format", "docx,html", "-o", "out/"], { cwd, ...path })).code).toBe(0);
    const xml = strFromU8(
      unzipSync(readFileSync(join(cwd, "out/plan-en-2026-03-31.docx")))["word/document.xml"] ?? new Uint8Array(),
    );
    const html = readFileSync(join(cwd, "out/plan-en-2026-03-31.html"), "utf8");
    const drawings = xml.match(/<wp:docPr [^>]*>/g) ?? [];
    expect(drawings.length).toBe(html.match(/<svg [^>]*class="chart chart-wide/g)?.length);
    for (const each of drawings) expect(each).toMatch(/descr="[^"]{20,}"/);
    expect(new Set(drawings.map((each) => / id="(\d+)"/.exec(each)?.[1])).size).toBe(drawings.length);
  });
});

describe("Word of a plan that means harm", () => {
  it.each(["meeting", "review", "plan"])("holds text and nothing else (%s)", { timeout: 240_000 }, async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), "ehs-harm-"));
    try {
      harmfulPlan(folder);
      const asked = `report ${kind} --format docx --lang en --as-of 2026-03-31`;
      const { bytes } = await ehs(asked, { cwd: folder, env: noBrowser });
      const parts = Object.entries(unzipSync(bytes ?? new Uint8Array())).map(
        ([name, content]) => [name, strFromU8(content)] as const,
      );
      expect(
        parts
          .map(([name]) => name)
          .filter((name) => !/^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/)/.test(name)),
      ).toEqual([]);
      for (const [name, text] of parts) {
        // eslint-disable-next-line no-control-regex -- they are what is looked for
        expect(text, name).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u2028\ufffe\uffff]/);
        expect(text, name).not.toMatch(
          /<(?:script|img|iframe|b)\b|TargetMode="External"|<w:altChunk|<w:object|<w:fldSimple/,
        );
        expect(readXml(text.replace(/^<\?xml[^>]*\?>\s*/, "")).name, name).not.toBe("");
      }
      const main = parts.find(([name]) => name === "word/document.xml")?.[1] ?? "";
      expect(main).toContain("&lt;script&gt;");
      const fields = [...main.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(
        ([, field = ""]) => field.trim().split(" ")[0],
      );
      expect(fields.filter((field) => field !== "TOC")).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
