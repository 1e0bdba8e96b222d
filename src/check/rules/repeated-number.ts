/** Two items that a reader meets side by side do not show the same number. */
import type { Item, ItemKind } from "../../evaluate/items.js";
import { kindName } from "../kinds.js";
import { type CheckContext, defineRule, valueOf } from "../rule.js";
import { isOver } from "../silence.js";

/** Kinds that are numbered through the whole plan; others are numbered within what they stand in. */
const throughout: ReadonlySet<ItemKind> = new Set([
  "goal",
  "objective",
  "outcome",
  "indicator",
  "measure",
  "initiative",
  "sdg",
]);

/** An item that is replaced may show the number of its successor; one without a number shows its id. */
function isShown({ node, number }: Item, { index, asOf }: CheckContext): boolean {
  return number.trim() !== "" && !isOver(node, asOf) && index.byId.get((node as { id: string }).id)?.node === node;
}

export const rule = defineRule<{ kind: string; number: string; other: string; file: string }>({
  code: "repeated-number",
  severity: "warning",
  title: { nb: "Samme nummer to ganger", nn: "Same nummer to gonger", en: "The same number twice" },
  why: {
    nb: "Leseren kjenner tingene på nummeret. To av samme slag med samme nummer blir forvekslet i rapporter og møter, selv om id-ene er ulike.",
    nn: "Lesaren kjenner tinga på nummeret. To av same slag med same nummer blir forveksla i rapportar og møte, sjølv om id-ane er ulike.",
    en: "Readers know things by their number. Two of a kind with the same number are mixed up in reports and meetings, though their ids differ.",
  },
  mend: {
    nb: "Gi den ene et eget nummer. Id-en skal stå som den er.",
    nn: "Gi den eine eit eige nummer. Id-en skal stå som han er.",
    en: "Give one of them a number of its own. The id stays as it is.",
  },
  example: {
    bad: 'outcomes:\n  - { id: b1.1, number: "1", text: Access }\n  - { id: b1.2, number: "1", text: Sharing }\n',
    good: 'outcomes:\n  - { id: b1.1, number: "1", text: Access }\n  - { id: b1.2, number: "2", text: Sharing }\n',
  },
  message: {
    nb: ({ kind, number, other, file }) =>
      `Nummeret ${number} er allerede brukt: ${kindName(kind, "nb")} (${other}) i ${file} har det.`,
    nn: ({ kind, number, other, file }) =>
      `Nummeret ${number} er alt brukt: ${kindName(kind, "nn")} (${other}) i ${file} har det.`,
    en: ({ kind, number, other, file }) =>
      `The number ${number} is already taken: ${kindName(kind, "en")} (${other}) in ${file} has it.`,
  },
  *check(context) {
    const first = new Map<string, Item>();
    for (const item of context.index.items) {
      if (!isShown(item, context)) continue;
      const { kind, number, id, node, file } = item;
      const key = JSON.stringify([kind, number, throughout.has(kind) ? null : (item.parent?.id ?? file)]);
      const other = first.get(key);
      if (other === undefined) first.set(key, item);
      else {
        const place = valueOf(node, "number" in node ? "number" : "id");
        yield { place, item: id, data: { kind, number, other: other.id, file: other.file } };
      }
    }
  },
});
