/** `ehs show --format md`: the same page for case papers and pull requests. */
import type { ItemView, ShowView } from "../report/show-view.js";
import { chartLines } from "./chart.js";
import { ordinarySpaces } from "./clean.js";
import { catalogue } from "./lang/index.js";
import { showWords } from "./lang/show.js";
import { mdBlocks, mdTable, mdText } from "./markdown.js";
import { marksFor } from "./marks.js";
import { said } from "./screen.js";
import type { Part, Voice } from "./show-page.js";
import { pageOf } from "./show-text.js";

const CHART_WIDTH = 80;

function partBlock(part: Part, chart: () => string[]): string[] {
  switch (part.type) {
    case "text":
      return [mdText(part.text)];
    case "warning":
      return [`**${mdText(part.text)}**`];
    case "fields":
      return part.rows.map(([name, text]) => `- **${mdText(name)}**: ${mdText(text)}`);
    case "list":
      return part.items.map((item, index) => `${part.numbered ? `${index + 1}.` : "-"} ${mdText(item)}`);
    case "table":
      return mdTable(
        part.head.map(mdText),
        part.rows.map((row) => row.map(mdText)),
      );
    case "chart":
      return ["```text", ...chart().map(ordinarySpaces), "```"];
  }
}

function itemBlocks(voice: Voice, item: ItemView): string[][] {
  const page = pageOf(voice, item);
  const chart = () =>
    item.kind === "measure" && item.chart !== null
      ? chartLines(item.chart, voice.words, voice.show, { width: CHART_WIDTH, ascii: false })
      : [];
  const sections = page.sections
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ heading, parts }) => [
      heading === null ? [] : [`## ${mdText(heading)}`],
      ...parts.map((part) => partBlock(part, chart)),
    ]);
  return [[`# ${mdText(page.title)}`], ...page.lead.map((line) => [mdText(line)]), ...sections];
}

/** The whole view as Markdown, without HTML. */
export function showMarkdown(view: ShowView): string {
  const words = catalogue(view.lang);
  const voice: Voice = { words, show: showWords(view.lang), marks: marksFor(false) };
  const from = `${said(words, view.plan.title)} · ${words.picture.asOf(view.asOf.text)}`;
  return mdBlocks([...view.items.flatMap((item) => itemBlocks(voice, item)), [mdText(from)]]);
}
