/** `ehs report site -o`: every page, every link, the same bytes twice, and care with what lies in the folder. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { hardIds, hostilePlan } from "../helpers/hostile-plan.js";
import { ehs, planCopy, temporaryFolder } from "../helpers/run.js";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const demo = ["--plan", folder("templates/demo/plan"), "--as-of", "2026-03-31"];
const norway = ["--plan", folder("plan"), "--as-of", "2026-11-21"];

function hostile(): readonly string[] {
  const plan = join(temporaryFolder(), "plan");
  for (const [path, text] of Object.entries(hostilePlan())) {
    mkdirSync(dirname(join(plan, path)), { recursive: true });
    writeFileSync(join(plan, path), text);
  }
  return ["--plan", plan, "--as-of", "2026-03-31"];
}

async function site(asked: readonly string[], out = join(temporaryFolder(), "site")) {
  const ran = await ehs(["report", "site", ...asked, "-o", out]);
  return { ...ran, out };
}

const shared = mkdtempSync(join(tmpdir(), "ehs-sites-"));

afterAll(() => {
  rmSync(shared, { recursive: true, force: true });
});

const built = new Map<string, Promise<string>>();

/** The site of a plan, which several tests only read. */
function siteOf(name: keyof typeof plans): Promise<string> {
  const known = built.get(name);
  if (known !== undefined) return known;
  const made = site([...plans[name](), "--lang", "en"], join(shared, String(built.size))).then(
    ({ code, stderr, out }) => {
      if (code !== 0) throw new Error(stderr);
      return out;
    },
  );
  built.set(name, made);
  return made;
}

const filesIn = (top: string): string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(top.length + 1))
    .sort();

const unescaped = (text: string): string =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Addresses that a page leads to. */
const hrefs = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => unescaped(href));

/** What is wrong with the links of a folder: each must be relative, stay inside and lead to a file. */
function brokenIn(out: string): string[] {
  return filesIn(out)
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) => {
      const html = readFileSync(join(out, path), "utf8");
      return hrefs(html).flatMap((href) => {
        if (href.startsWith("#")) return html.includes(`id="${href.slice(1)}"`) ? [] : [`${path}: ${href}`];
        if (/^https?:/.test(href)) return [];
        const to = resolve(out, dirname(path), decodeURI(href));
        const isFine = to.startsWith(`${out}/`) && existsSync(to) && !href.startsWith("/");
        return isFine ? [] : [`${path}: ${href}`];
      });
    });
}

/** The same as the program says of its own in every format. */
const text = (out: string, path: string): string => readFileSync(join(out, path), "utf8");

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

const plans = {
  "the demonstration plan": () => demo,
  "the bundled plan": () => norway,
  "a hostile plan": () => hostile(),
} as const satisfies Record<string, () => readonly string[]>;

const names = Object.keys(plans) as (keyof typeof plans)[]; // the keys that are written above

describe.each(names)("the site of %s", (name) => {
  it("has no link that leads nowhere or out of it, no script, and nothing that is fetched", async () => {
    const out = await siteOf(name);
    expect(brokenIn(out)).toEqual([]);
    const pages = filesIn(out).filter((path) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(8);
    for (const path of pages) {
      const html = text(out, path);
      expect(html, path).not.toMatch(
        /<script|<link|<iframe|<img|(?:href|src)="javascript:|@import "|: url\(|\[object|undefined/,
      );
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toContain('content="default-src &#39;none&#39;'.replaceAll("&#39;", "'"));
    }
  });

  it("can be reached from the front page, all of it", async () => {
    const out = await siteOf(name);
    const seen = new Set<string>();
    const queue = ["index.html"];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      if (!path.endsWith(".html")) continue;
      const local = hrefs(text(out, path)).filter((href) => !/^(#|https?:)/.test(href));
      queue.push(...local.map((href) => resolve(out, dirname(path), decodeURI(href)).slice(out.length + 1)));
    }
    expect(filesIn(out).filter((path) => !seen.has(path))).toEqual([".ehs-site.json"]);
  });

  it("is the same twice", async () => {
    const [one, other] = [await siteOf(name), await site([...plans[name](), "--lang", "en"])];
    const files = filesIn(one);
    expect(filesIn(other.out)).toEqual(files);
    for (const path of files) expect(text(other.out, path), path).toBe(text(one, path));
  });
});

describe("the pages", () => {
  it("have an address for each indicator and series, whatever its id", async () => {
    const out = await siteOf("a hostile plan");
    const folders = readdirSync(join(out, "indicator"));
    expect(folders).toHaveLength(hardIds.length + 1);
    expect(new Set(folders.map((each) => each.toLowerCase())).size).toBe(folders.length);
  });

  it("show the licence where the plan states one, and say so where it does not", async () => {
    const out = await siteOf("a hostile plan");
    expect(text(out, "indicator/1.1/index.html")).toContain("Terms of use:");
    const other = await siteOf("the bundled plan");
    expect(text(other, "indicator/1.3/index.html")).toContain("The plan states no licence for the figures.");
  });

  it("give the figures as JSON that fits the schema of sheets, and is what `ehs report sheet` prints", async () => {
    const found = text(await siteOf("the demonstration plan"), "indicator/1.2/sheet.json");
    expect(found).toBe((await ehs(["report", "sheet", "1.2", ...demo, "--lang", "en", "--format", "json"])).stdout);
    const schema = JSON.parse(readFileSync(folder("schemas/documents/sheet.schema.json"), "utf8")) as object;
    const fits = new Ajv.default({ strict: false }).compile(schema);
    fits(JSON.parse(found));
    expect(fits.errors ?? []).toEqual([]);
  });

  it("give the figures and the targets as CSV, those that no longer hold among them", async () => {
    const out = await siteOf("the demonstration plan");
    const rows = rowsOf(text(out, "indicator/1.2/figures.csv"));
    expect(rows.map((row) => [row["kind"], row["period"], row["text"], row["standing"]])).toEqual([
      ["baseline", "2022-11", "42%", "official"],
      ["observation", "2023-11", "47%", "official"],
      ["observation", "2024-11", "53%", "official"],
      ["observation", "2025-11", "59%", "official"],
      ["target", "2025", "70%", "holds"],
      ["target", "2025", "85%", "superseded"],
      ["target", "2028", "90%", "holds"],
    ]);
    const all = rowsOf(text(out, "measures.csv"));
    const status = rowsOf((await ehs(["status", ...demo, "--lang", "en", "--format", "csv"])).stdout);
    // a sheet also tells the share that a part of a whole comes to
    const figures = (row: Record<string, string>) => ({ ...row, baseline_text: "", latest_text: "", target_text: "" });
    expect(all.map(figures)).toEqual(status.map(figures));
  });

  it("leave what is not measured unmeasured: no figure, no red, no zero", async () => {
    const out = await siteOf("the bundled plan");
    expect(text(out, "indicator/5.1a/index.html")).toContain("The plan has no figures for this series yet.");
    expect(text(out, "not-measured/index.html")).toContain("5.1a");
  });
});

describe("the folder", () => {
  it("must be named", async () => {
    const { code, stderr } = await ehs(["report", "site", ...demo, "--lang", "en"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("-o <folder>")]);
  });

  it("must not be the plan's, or lie in it", async () => {
    const { plan } = planCopy();
    for (const out of [plan, join(plan, "site")]) {
      const { code, stderr } = await ehs(["report", "site", "--plan", plan, "--lang", "en", "-o", out]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("lies in the plan")]);
    }
    expect(existsSync(join(plan, "site"))).toBe(false);
  });

  it("keeps what others have in it, and is refused where that would be replaced", async () => {
    const { out } = await site([...hostile(), "--lang", "en"]);
    writeFileSync(join(out, "CNAME"), "example.test");
    const again = await site([...norway, "--lang", "en"], out);
    expect(again.stderr).toContain("1 other thing in the folder left alone: CNAME");
    expect(again.stderr).toMatch(/files of the last time no longer belong/);
    expect(readdirSync(join(out, "indicator"))).not.toContain("~63~on");
    const other = temporaryFolder();
    writeFileSync(join(other, "index.html"), "mine");
    const refused = await site([...hostile(), "--lang", "en"], other);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining("would have been replaced: index.html"),
    ]);
    expect(filesIn(other)).toEqual(["index.html"]);
  });

  it("takes no ids", async () => {
    const { code, stderr } = await ehs(["report", "site", "1.3", ...demo, "--lang", "en", "-o", temporaryFolder()]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("ehs report sheet <id>")]);
  });

  it("is not needed for the view", async () => {
    const { code, stdout } = await ehs(["report", "site", ...demo, "--format", "json"]);
    const { pages } = JSON.parse(stdout) as { pages: { kind: string; path: string }[] };
    expect([code, pages[0]?.path, pages.at(-1)?.kind]).toEqual([0, "", "unmeasured"]);
  });
});
