/** The judge of documents sees what it is there to see: each fault in a page that has no other. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judge, type Judge } from "../helpers/accessible.js";
import { describeBrowser } from "../helpers/browser.js";

const page = (body: string, style = "", head = ""): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${head}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page</title>
<style>:focus-visible { outline: 3px solid #12436d; } ${style}</style>
</head>
<body>
<main>
<h1>Page</h1>
${body}
</main>
</body>
</html>
`;

const wide = `<table><caption>Wide</caption><tbody><tr><th scope="row">A</th><td>${"W".repeat(200)}</td></tr></tbody></table>`;
const link = '<p><a href="#top">A link to the top of the page</a></p>';
const dark = "@media screen and (prefers-color-scheme: dark)";

/** What is wrong, the page, and the flaw that is found for it. */
const faults: readonly (readonly [string, string, RegExp])[] = [
  ["grey on white", page("<p>Text</p>", "p { color: #999 }"), /^screen: color-contrast/],
  ["grey on white on paper only", page("<p>Text</p>", "@media print { p { color: #999 } }"), /^print: color-contrast/],
  [
    "grey on black in the dark only",
    page("<p>Text</p>", `${dark} { body { background: #000 } p { color: #555 } }`),
    /^dark: color-contrast/,
  ],
  [
    "contrast nobody can measure",
    page("<p>Text</p>", "p { background: linear-gradient(#fff, #ddd) }"),
    /^screen: color-contrast/,
  ],
  ["a picture without a text", page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'), /^screen: image-alt/],
  ["a heading left out", page("<h3>Deep</h3><p>Text</p>"), /^html \d+:\d+ heading-level/],
  [
    "a table too wide for the paper",
    page(`<p style="width:60rem">${"word ".repeat(40)}</p>`),
    /^print: is wider than the sheet/,
  ],
  ["a table too wide for a phone", page(wide), /^320 px: scrolls sideways/],
  [
    "words too wide when they are spaced",
    page('<p class="n">Abcdefghijklmnopqrstuvw</p>', ".n { white-space: nowrap; font: 20px monospace; margin: 0 }"),
    /^320 px, spaced text: scrolls sideways/,
  ],
  [
    "a box that only a mouse scrolls",
    page(`<div class="box">${wide}</div>`, ".box { overflow-x: auto }"),
    /no keyboard scrolls/,
  ],
  [
    "a link that Tab passes over",
    page('<p><a href="#top" tabindex="-1">Away</a></p>'),
    /^screen: Tab does not come to <a> “Away”/,
  ],
  [
    "focus that does not show",
    page(link, "a:focus-visible { outline: none }"),
    /^screen: focus is not visible: <a> “A link/,
  ],
  [
    "focus that shows too little",
    page(link, "a:focus-visible { outline-color: #ddd }"),
    /^screen: focus has too little contrast/,
  ],
  [
    "focus lost in the dark",
    page(link, `${dark} { body { background: #222; color: #fff } a { color: #9cf } }`),
    /^dark: focus has too little contrast/,
  ],
  [
    "a picture from elsewhere",
    page('<p><img alt="x" src="https://elsewhere.test/x.png"></p>'),
    /^asks the network for https:\/\/elsewhere/,
  ],
  [
    "a font from elsewhere",
    page("<p>Text</p>", "@font-face { font-family: f; src: url(//elsewhere.test/f) } p { font-family: f }"),
    /^asks the network/,
  ],
  [
    "a policy that is broken",
    page(
      '<p><img alt="x" src="https://elsewhere.test/x.png"></p>',
      "",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    ),
    /^the browser says: .*Content Security Policy/,
  ],
  ["an element that is not closed", page("<section><p>Text</p>"), /^html \d+:\d+ close-order/],
  [
    "a fault that is folded away",
    page("<details><summary>More</summary><p>Text</p></details>", "p { color: #999 }"),
    /^screen: color-contrast/,
  ],
];

describeBrowser("the judge", (browser) => {
  let judged: Judge;
  beforeAll(async () => {
    judged = await judge(browser());
  }, 240_000);
  afterAll(() => judged.close());

  it("finds nothing in a page without faults", async () => {
    const box = `<section class="box" tabindex="0" aria-label="Wide">${wide}</section>`;
    const whole = page(
      `${link}${box}<details><summary>More</summary><p>Text</p></details>`,
      ".box { overflow-x: auto }",
    );
    expect(await judged.flaws(whole)).toEqual([]);
  });

  describe("sees", () => {
    it.each(faults)("%s", async (_, document, flaw) => {
      expect(await judged.flaws(document)).toContainEqual(expect.stringMatching(flaw));
    });
  });
});
