/** How a figure is cited: the plan, its edition or commit, and the date. */
import type { DocumentHead } from "../../report/documents/document.js";
import type { SheetItem } from "../../report/documents/sheet/view.js";
import { oneLine } from "../clean.js";
import type { DocumentWords } from "../lang/documents/index.js";

/** Without a full stop at the end, which would be one too many. */
const bare = (text: string): string => oneLine(text).replace(/\.$/, "");

/** The edition by its name, with the word before it where the name does not say what it is. */
function editionText({ edition, plan }: DocumentHead, word: string): string | null {
  if (edition === null) return null;
  const name = bare(edition.name.text);
  const known = name === bare(plan.title.text) ? edition.id : name;
  return known.toLowerCase().includes(word.toLowerCase()) ? known : `${word.toLowerCase()} ${known}`;
}

/** @param item null: the plan as a whole */
export function citation({ sheet, common }: DocumentWords, head: DocumentHead, item: SheetItem | null): string {
  const { plan, publisher, revision, asOf } = head;
  const named = (number: string, name: string): string => (number === name ? name : `${number} ${name}`);
  const short = revision?.short ?? null;
  const dirty = revision?.dirty === true ? ` (${common.uncommitted})` : "";
  return oneLine(
    sheet.citation({
      // whoever published it then, not whoever has its tasks now
      publisher: publisher === null ? null : bare((publisher.formerly ?? publisher.name).text),
      item: item === null ? null : bare(named(item.number, item.name?.text ?? item.id)),
      plan: bare(plan.title.text),
      edition: editionText(head, common.edition),
      commit: short === null ? null : `${short}${dirty}`,
      asOf: asOf.text,
    }),
  );
}
