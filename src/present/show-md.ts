/** `ehs show --format md`: the same page for case papers and pull requests. */
import type { ShowView } from "../report/show-view.js";
import { mdBlocks, mdText } from "./markdown.js";
import { marksFor } from "./marks.js";
import { pageBlocks } from "./page-md.js";
import { said } from "./screen.js";
import { calledLines, pageOf, voiceOf } from "./show-text.js";
import { provenanceText } from "./status-text.js";

const CHART_WIDTH = 80;

/** The whole view as Markdown, without HTML. */
export function showMarkdown(view: ShowView): string {
  const voice = voiceOf(view.lang, { marks: marksFor(false), width: CHART_WIDTH, ascii: false });
  const { words } = voice;
  const from = `${said(words, view.plan.title)} · ${provenanceText(words, view)}`;
  const called = calledLines(voice, view).map((line) => [mdText(line)]);
  return mdBlocks([...called, ...view.items.flatMap((item) => pageBlocks(pageOf(voice, item))), [mdText(from)]]);
}
