/** HTML that stands alone: one file, no script, nothing fetched, readable without its style and by a screen reader. */
import { htmlText } from "./html-text.js";
import { filled, type ListItem, type Page, type Part } from "./page.js";

/** Said by the page itself, so that it holds wherever the file is opened: nothing is fetched, and nothing in it runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Dark is for screens only: paper is white whatever the reader's machine is set to. */
const style = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #525b66; --line: #c9d0d8; --paper: #fff; --mark: #8a3b00; --focus: #12436d; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --ink: #e8ebef; --soft: #a9b3be; --line: #48525d; --paper: #14181d; --mark: #ffb680; --focus: #9cc7f0; }
}
body { font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
.lead, dt, summary { color: var(--soft); }
.lead { margin: 0 0 .25rem; }
.warning { color: var(--mark); font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dd { margin: 0; }
li { margin: .2rem 0; }
summary { padding: .15rem 0; cursor: pointer; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.wide { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; overflow-wrap: break-word; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); }
pre { font-size: .85rem; line-height: 1.35; margin: 0; overflow-wrap: normal; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin: 0 0 .5rem; } }
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, summary { break-after: avoid; }
  tr, li { break-inside: avoid; }
  .wide { overflow: visible; }
  td { overflow-wrap: anywhere; }
  details::details-content { content-visibility: visible; }
}
`;

function itemHtml(item: ListItem): string {
  if (typeof item === "string") return `<li>${htmlText(item)}</li>`;
  const more = item.more.map((line) => `<li>${htmlText(line)}</li>`).join("");
  return `<li>${htmlText(item.text)}${more === "" ? "" : `<ul>${more}</ul>`}</li>`;
}

const listOf = (items: readonly ListItem[], numbered: boolean): string => {
  const tag = numbered ? "ol" : "ul";
  return `<${tag}>\n${items.map(itemHtml).join("\n")}\n</${tag}>`;
};

/** A box that scrolls must be reached by keyboard, and then must say what it is. */
const boxHtml = (name: string, inside: string): string =>
  `<section class="wide" tabindex="0" aria-label="${htmlText(name)}">\n${inside}\n</section>`;

function tableHtml(name: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const first = head.map((title) => `<th scope="col">${htmlText(title)}</th>`).join("");
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? `<th scope="row">${htmlText(cell)}</th>` : `<td>${htmlText(cell)}</td>`))
      .join("");
  const body = rows.map((row) => `<tr>${line(row)}</tr>`).join("\n");
  const table = `<table>\n<caption>${htmlText(name)}</caption>\n<thead><tr>${first}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
  return boxHtml(name, table);
}

function partHtml(part: Part, heading: string): string {
  switch (part.type) {
    case "text":
      return `<p>${htmlText(part.text)}</p>`;
    case "warning":
      return `<p class="warning">${htmlText(part.text)}</p>`;
    case "fields":
      return `<dl>\n${part.rows.map(([name, text]) => `<dt>${htmlText(name)}</dt><dd>${htmlText(text)}</dd>`).join("\n")}\n</dl>`;
    case "list":
      return listOf(part.items, part.numbered);
    case "table":
      return tableHtml(heading, part.head, part.rows);
    case "lines":
      return boxHtml(heading, `<pre>${part.lines.map(htmlText).join("\n")}</pre>`);
    case "folded":
      return `<details>\n<summary>${htmlText(part.summary)}</summary>\n${listOf(part.items, false)}\n</details>`;
  }
}

/** The page as a whole document in a language; its first heading names it. */
export function pageHtml(page: Page, lang: string): string {
  const sections = filled(page).map(({ heading, parts }) => {
    const body = parts.map((part) => partHtml(part, heading ?? page.title)).join("\n");
    return heading === null ? body : `<section>\n<h2>${htmlText(heading)}</h2>\n${body}\n</section>`;
  });
  return [
    "<!doctype html>",
    `<html lang="${htmlText(lang)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(page.title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${htmlText(page.title)}</h1>`,
    ...page.lead.map((line) => `<p class="lead">${htmlText(line)}</p>`),
    ...sections,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
