/** A page as Markdown that renders plainly on the usual hosts. */
import { ordinarySpaces } from "./clean.js";
import { mdTable, mdText } from "./markdown.js";
import { filled, type Page, type Part } from "./page.js";

function partBlock(part: Part): string[] {
  switch (part.type) {
    case "text":
      return [mdText(part.text)];
    case "warning":
      return [`**${mdText(part.text)}**`];
    case "fields":
      return part.rows.map(([name, text]) => `- **${mdText(name)}**: ${mdText(text)}`);
    case "list":
      return part.items.flatMap((item, index) => {
        const mark = part.numbered ? `${index + 1}.` : "-";
        const { text, more } = typeof item === "string" ? { text: item, more: [] } : item;
        return [`${mark} ${mdText(text)}`, ...more.map((line) => `${" ".repeat(mark.length + 1)}- ${mdText(line)}`)];
      });
    case "table":
      return mdTable(
        part.head.map(mdText),
        part.rows.map((row) => row.map(mdText)),
      );
    case "lines":
      return ["```text", ...part.lines.map(ordinarySpaces), "```"];
    case "folded":
      return [mdText(part.summary)];
  }
}

/** The page as blocks; `level` is the depth of its title. */
export function pageBlocks(page: Page, level = 1): string[][] {
  const mark = (depth: number): string => "#".repeat(depth);
  const sections = filled(page).flatMap(({ heading, parts }) => [
    heading === null ? [] : [`${mark(level + 1)} ${mdText(heading)}`],
    ...parts.map(partBlock),
  ]);
  return [[`${mark(level)} ${mdText(page.title)}`], ...page.lead.map((line) => [mdText(line)]), ...sections];
}
