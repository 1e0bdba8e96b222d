/** What meetings supported, advised and decided, as Markdown for an archive. */
import type { ArchivedDecision } from "../../report/documents/decisions.js";
import type { Lang } from "../../report/wording.js";
import { bundleWords } from "../lang/bundle.js";
import { documentWords } from "../lang/documents/index.js";
import { catalogue } from "../lang/index.js";
import { mdBlocks, mdText } from "../markdown.js";
import { said } from "../screen.js";

function decisionBlocks(decision: ArchivedDecision, lang: Lang): string[][] {
  const words = catalogue(lang);
  const { meeting } = documentWords(lang);
  const { id, kind, text, scope, conditions, from, state } = decision;
  const number = decision.case === null ? "" : `, ${meeting.caseOf(decision.case)}`;
  const proposed = state === "proposed" ? ` (${bundleWords[lang].proposed})` : "";
  const about = scope.map((each) => (each.number === "" ? said(words, each.name) : each.number));
  return [
    [`## ${mdText(`${said(words, from.name)}, ${from.date.text}${number}`)}`],
    [`**${mdText(`${meeting.decision[kind]}${proposed}`)}** (${mdText(id)})`],
    [mdText(said(words, text))],
    about.length === 0 ? [] : [mdText(`${meeting.concerns(words.list(about))}.`)],
    conditions.map(
      (each) =>
        `- ${mdText(`${meeting.condition}: ${said(words, each.text)} (${meeting.met[each.met ? "true" : "false"]})`)}`,
    ),
  ];
}

export function decisionsMarkdown(decisions: readonly ArchivedDecision[], title: string, lang: Lang): string {
  const words = bundleWords[lang];
  const none = decisions.length === 0 ? [[mdText(words.noDecisions)]] : [];
  return mdBlocks([
    [`# ${mdText(words.decisions)}`],
    [mdText(title)],
    ...none,
    ...decisions.flatMap((decision) => decisionBlocks(decision, lang)),
  ]);
}
