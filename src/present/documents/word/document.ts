/** A document for Word: its view, laid out by the layout of its kind, as blocks. */
import { layouts as compiled } from "#layouts";
import { documentWords } from "../../lang/documents/index.js";
import { word } from "../../lang/documents/word.js";
import type { AnyDocument, House } from "../document.js";
import { engine } from "../engine.js";
import { helpersFor, titleOf } from "../helpers.js";
import type { WordDocument } from "./blocks.js";
import { withPages } from "./pages.js";
import { blocksOf } from "./read.js";
import { Values, withoutTokens, wordHelpers, wordText } from "./values.js";

/**
 * The same view gives the same blocks.
 * @param house layouts of the house's own
 * @throws LayoutError when a template asks for what is not there
 */
export function wordDocument(given: AnyDocument, house: House | null = null): WordDocument {
  const view = withoutTokens(given);
  const { kind, lang, draft, publisher } = view.head;
  const words = documentWords(lang);
  const { common } = words;
  const values = new Values();
  const lay = engine("md", {
    specs: { ...compiled.md, ...house?.md },
    helpers: { ...helpersFor("md", lang), ...wordHelpers(values, lang) },
    escape: (value) => values.escape(value),
  });
  return {
    ...{ lang, title: wordText(titleOf(words, view.head)), draft: draft ? wordText(common.draft) : null },
    publisher: publisher === null ? null : wordText(publisher.name.text),
    fixed: { numbers: common.numbers, ...word[lang] },
    ...withPages(kind, common.contents, blocksOf(lay(kind, view), values)),
  };
}
