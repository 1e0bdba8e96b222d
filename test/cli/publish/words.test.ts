/** What is said when a document cannot leave as PDF: in every language what, why and what to do. */
import { describe, expect, it } from "vitest";
import { CannotAnswer } from "../../../src/cli/exit.js";
import { pdfOf } from "../../../src/cli/publish/pdf.js";
import { publishFaultText } from "../../../src/cli/publish/words.js";
import type { PublishFault } from "../../../src/publish/fault.js";

const languages = ["nb", "nn", "en"] as const;
const browser = "/usr/bin/chromium";

const faults: readonly PublishFault[] = [
  { code: "browser-missing", platform: "linux", looked: ["chromium", "google-chrome"] },
  { code: "browser-missing", platform: "darwin", looked: ["/Applications/Chromium.app"] },
  { code: "browser-missing", platform: "win32", looked: ["chrome.exe"] },
  { code: "browser-missing", platform: "freebsd", looked: ["chromium"] },
  { code: "browser-named-missing", named: "/opt/none" },
  { code: "browser-failed", browser, reason: "exit 3", said: "one\ntwo" },
  { code: "browser-slow", browser, seconds: 120, said: "" },
  { code: "pdf-unread", browser, reason: "no table" },
  {
    code: "pdf-lacks",
    browser,
    lacks: [
      { what: "tags" },
      { what: "language", wanted: "nn", found: null },
      { what: "title", wanted: "Plan", found: "Not found" },
      { what: "outline" },
      { what: "alternative", figures: 1 },
      { what: "alternative", figures: 2 },
      { what: "local-link", address: "sheet.html" },
    ],
  },
];

/** Everything that a fault knows, which its text must not keep back. */
const facts = (fault: PublishFault): string[] =>
  Object.entries(fault)
    .filter(([key]) => !["code", "platform", "lacks"].includes(key))
    .flatMap(([, value]) => [value].flat().map(String));

describe.each(languages)("in %s", (lang) => {
  it.each(faults.map((fault) => [fault.code, fault] as const))("%s", (_, fault) => {
    const text = publishFaultText(fault, lang);
    for (const fact of facts(fault)) for (const line of fact.split("\n")) expect(text).toContain(line);
    expect(text).toMatch(/EHS_BROWSER|--format html/);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  it("says how to get a browser on the machine that it is", () => {
    const [linux, mac, windows] = faults.map((fault) => publishFaultText(fault, lang));
    expect(linux).toContain("apt-get install chromium");
    expect(mac).toContain("brew install");
    expect(windows).toContain("winget install");
  });

  it("says each thing that is lacking on a line of its own", () => {
    const lines = publishFaultText(faults.at(-1) ?? { code: "browser-named-missing", named: "" }, lang).split("\n");
    expect(lines.filter((line) => line.startsWith("  - "))).toHaveLength(7);
  });
});

it("says it in three languages, each its own", () => {
  for (const fault of faults) expect(new Set(languages.map((lang) => publishFaultText(fault, lang))).size).toBe(3);
});

it("reads as the editor will meet it", () => {
  expect(publishFaultText({ code: "browser-missing", platform: "linux", looked: ["chromium"] }, "nb"))
    .toMatchInlineSnapshot(`
    "Det ble ingen PDF, for det ble ikke funnet noen nettleser. PDF tegnes av en Chromium, Chrome eller Edge som finnes på maskinen.
    Installer en: på Debian \`sudo apt-get install chromium\`; på Ubuntu \`sudo snap install chromium\`, eller .deb-pakken med Google Chrome fra google.com/chrome.
    Ligger den et annet sted, så oppgi stien: EHS_BROWSER=<sti>. Eller lag HTML i stedet (--format html), åpne den i en nettleser og skriv ut til PDF derfra.
    Lette etter: chromium"
  `);
  const lacks = [{ what: "alternative", figures: 2 }, { what: "outline" }] as const;
  expect(publishFaultText({ code: "pdf-lacks", browser, lacks }, "nn")).toMatchInlineSnapshot(`
    "Det vart ingen PDF, for han ville ikkje ha vore tilgjengeleg slik lova krev. Det /usr/bin/chromium teikna:
      - har 2 figurar utan tekst
      - har overskrifter, men inga innhaldsliste over dei
    Bruk ein nyare Chromium, Chrome eller Edge (EHS_BROWSER=<stig>). Er ein eigen mal i bruk, så sjå der først."
  `);
});

describe("a command", () => {
  const html = '<!doctype html><html lang="nb"><head><title>Plan</title></head><body></body></html>';
  const none = { EHS_BROWSER: "/no/such/browser" };

  it.each(languages)("answers in %s that there is no browser", async (lang) => {
    const answer = pdfOf({ html, asOf: "2026-03-31", lang }, none);
    await expect(answer).rejects.toThrow(CannotAnswer);
    await expect(answer).rejects.toThrow("/no/such/browser");
  });

  it("does not take a fault of its own for an answer", async () => {
    await expect(pdfOf({ html: "", asOf: "2026-03-31", lang: "nb" }, none)).rejects.not.toThrow(CannotAnswer);
  });
});
