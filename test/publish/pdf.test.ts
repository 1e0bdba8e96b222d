/** A document as PDF by the real browser: accessible, the same in every run, and closed to the world. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it, vi } from "vitest";
import { CannotPublish } from "../../src/publish/fault.js";
import { htmlToPdf } from "../../src/publish/pdf.js";
import { type PdfFacts, pdfFacts } from "../../src/publish/pdf-facts.js";
import { readPdf } from "../../src/publish/pdf-file.js";
import { scenes } from "../browser/scenes.js";
import { describeBrowser } from "../helpers/browser.js";
import { describeTools } from "../helpers/pdf-tools.js";
import { temporaryFolder } from "../helpers/run.js";

const document = (body: string, head = ""): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
${head}<title>Årlig gjennomgang &amp; «mål»</title>
</head>
<body>
<main>
<h1>Årlig gjennomgang</h1>
${body}
</main>
</body>
</html>
`;

const whole = document(`
<p>Se <a href="#mål">målet</a> og <a href="https://example.org/plan">planen</a>.</p>
<p lang="en">A passage in English.</p>
<h2 id="mål">Mål 1</h2>
<svg role="img" aria-labelledby="t d" width="200" height="50"><title id="t">Andelen øker.</title><desc id="d">83 % i 2022.</desc><rect width="200" height="50" fill="#12436d"/></svg>
<svg aria-hidden="true" width="20" height="20"><rect width="20" height="20" fill="#12436d"/></svg>
<h3>Tall</h3>
<table><caption>Andeler</caption>
<thead><tr><th scope="col">År</th><th scope="col">Andel</th></tr></thead>
<tbody><tr><th scope="row">2022</th><td>83 %</td></tr></tbody></table>
<details><summary>Mer</summary><h4>Foldet bort</h4></details>
<h2>Mål 2</h2>
`);

const asOf = "2026-03-31";
const print = (html: string, env = process.env): Promise<Uint8Array> => htmlToPdf(html, { asOf, env });
const factsOf = (bytes: Uint8Array): PdfFacts => pdfFacts(readPdf(bytes));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describeBrowser("a PDF", () => {
  let bytes: Uint8Array = new Uint8Array();
  let facts: PdfFacts;
  beforeAll(async () => {
    bytes = await print(whole);
    facts = factsOf(bytes);
  }, 240_000);

  it("has its title and language, and is tagged", () => {
    const { title, titleShown, language, tagged, pages } = facts;
    expect({ title, titleShown, language, tagged, pages }).toEqual({
      ...{ title: "Årlig gjennomgang & «mål»", titleShown: true, language: "nb", tagged: true, pages: 1 },
    });
  });

  it("has an outline of its headings, of what was folded too", () => {
    expect(facts.outline).toEqual([
      { title: "Årlig gjennomgang", level: 1 },
      { title: "Mål 1", level: 2 },
      { title: "Tall", level: 3 },
      { title: "Foldet bort", level: 4 },
      { title: "Mål 2", level: 2 },
    ]);
  });

  it("gives the words of a figure, and nothing for what is for the eye only", () => {
    const figures = facts.elements.filter(({ kind }) => kind === "Figure");
    expect(figures.map(({ alternative }) => alternative)).toEqual(["Andelen øker. 83 % i 2022."]);
  });

  it("tells header cells of columns and of rows", () => {
    const headers = facts.elements.filter(({ kind }) => kind === "TH");
    expect(headers.map(({ scope }) => scope)).toEqual(["Column", "Column", "Row"]);
    expect(facts.elements.filter(({ kind }) => /^(?:Table|Caption|TR|TD)$/.test(kind)).map(({ kind }) => kind)).toEqual(
      [...["Table", "Caption", "TR", "TR", "TD"]],
    );
  });

  it("tells the language of a passage", () => {
    expect(facts.elements.filter(({ language }) => language === "en").map(({ kind }) => kind)).toEqual(["P"]);
  });

  it("links to the world and within itself, not to this machine", () => {
    expect(facts.links).toEqual(["https://example.org/plan"]);
    expect(latin(bytes)).not.toMatch(/file:|ehs-pdf-/);
  });

  it("is on A4, and on other paper where the document asks for it", async () => {
    const paper = (pdf: Uint8Array): number[] =>
      (/\/MediaBox \[([^\]]+)\]/.exec(latin(pdf))?.[1] ?? "").split(" ").map((side) => Math.round(Number(side)));
    expect(paper(bytes)).toEqual([0, 0, 595, 842]);
    const wide = await print(document("<p>Bred</p>", "<style>@page { size: A3 landscape; }</style>\n"));
    expect(paper(wide)).toEqual([0, 0, 1191, 842]);
  });

  it("is the same in another run, time zone and locale, with no trace of the clock and the machine", async () => {
    const env = { ...process.env, TZ: "America/St_Johns", LC_ALL: "nb_NO.UTF-8", LANG: "nn_NO.UTF-8", LANGUAGE: "ar" };
    expect(Buffer.compare(await print(whole, env), bytes)).toBe(0);
    expect(latin(bytes)).not.toMatch(/Mozilla|Headless|Linux/);
    expect([...new Set(latin(bytes).match(/\(D:[^)]*\)/g))]).toEqual(["(D:20260331000000Z)"]);
  });

  it("has its own date only where the as-of date differs", async () => {
    const other = latin(await htmlToPdf(whole, { asOf: "2027-01-02", env: process.env }));
    expect(other.replaceAll("D:20270102", "D:20260331")).toBe(latin(bytes));
  });

  it("fetches nothing and runs nothing, whatever the document says", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const secret = join(temporaryFolder(), "secret.html");
    writeFileSync(secret, '<svg role="img" aria-label="SECRET"></svg><h1>SECRET</h1>');
    const open = `<img alt="bilde" src="${at}/a.png"><iframe title="x" src="file://${secret}"></iframe><iframe title="y" src="${at}/frame"></iframe>
      <object data="file://${secret}"></object><script>document.querySelector("h1").textContent = "RUN"</script><img alt="y" src="x" onerror="document.title='RUN'">`;
    const style = `<style>@import "${at}/b.css"; body { background: url(${at}/c.png); }</style><link rel="stylesheet" href="${at}/d.css">\n`;
    const printed = factsOf(await print(document(open, style)));
    server.close();
    expect(asked).toEqual([]);
    expect(JSON.stringify(printed)).not.toMatch(/RUN|SECRET/);
  });

  it("is not made of a document with a figure that says nothing", async () => {
    const silent = print(document('<svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>'));
    await expect(silent).rejects.toThrow(CannotPublish);
    await expect(silent).rejects.toMatchObject({ fault: { lacks: [{ what: "alternative", figures: 1 }] } });
  });

  it("is not made of a document that links to files beside it", async () => {
    const fault = { lacks: [{ what: "local-link", address: "andre.html" }] };
    await expect(print(document('<a href="andre.html">Neste</a>'))).rejects.toMatchObject({ fault });
  });

  it("leaves no folder behind", async () => {
    const temporary = temporaryFolder();
    vi.stubEnv("TMPDIR", temporary);
    await print(document("<p>Tekst</p>"));
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  const pages = scenes("nb").filter(({ name }) => name.includes("diff"));
  it.each(pages)("$name", { timeout: 240_000 }, async ({ html }) => {
    const printed = factsOf(await print(await html()));
    expect(printed.outline.length).toBeGreaterThan(1);
    const headers = printed.elements.filter(({ kind }) => kind === "TH");
    expect(headers.every(({ scope }) => scope !== null)).toBe(true);
  });

  describeTools("read by others", () => {
    const saved = (): string => {
      const path = join(temporaryFolder(), "document.pdf");
      writeFileSync(path, bytes);
      return path;
    };

    it("is sound to qpdf", () => {
      const said = execFileSync("qpdf", ["--check", saved()], { encoding: "utf8" });
      expect(said).toContain("No syntax or stream encoding errors found");
    });

    it("tells pdfinfo the same as us", () => {
      const env = { ...process.env, TZ: "UTC", LC_ALL: "C.UTF-8" };
      const said = execFileSync("pdfinfo", ["-isodates", saved()], { encoding: "utf8", env });
      expect(said).toMatch(/^Title: +Årlig gjennomgang & «mål»$/m);
      expect(said).toMatch(/^CreationDate: +2026-03-31T00:00:00Z$/m);
      expect(said).toMatch(/^ModDate: +2026-03-31T00:00:00Z$/m);
      expect(said).toMatch(/^Tagged: +yes$/m);
      expect(said).toMatch(/^Page size: .*\(A4\)$/m);
    });

    it("is read in the right order by pdfinfo", () => {
      const said = execFileSync("pdfinfo", ["-struct-text", "-enc", "UTF-8", saved()], { encoding: "utf8" });
      const texts = [...said.matchAll(/^ *"(.*)"$/gm)].map((match) => match[1]?.trim());
      expect(texts).toEqual([
        ...["Årlig gjennomgang", "Se", "målet", "og", "planen", ".", "A passage in English.", "Mål 1", "", "Tall"],
        ...["Andeler", "År", "Andel", "2022", "83 %", "Mer", "Foldet bort", "Mål 2"],
      ]);
    });
  });
});
