/** `ehs edition words --format json`. Its shape is published in `schemas/output/words.schema.json`. */
import type { Standing, WrittenEdition, WrittenView } from "../report/written.js";
import { ordinarySpaces } from "./clean.js";

/** Shares with four decimals: the same on every machine, and finer than anyone needs. */
const rounded = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(4)));

const standing = ({ words, lesser, share, added, instead }: Standing) => ({
  ...{ words, lesser, share: rounded(share), to_go: { added, instead } },
});

const edition = ({ id, name, date, state, frozen, files, words }: WrittenEdition) => ({
  ...{ id, name, date: date?.period ?? null, state, frozen, files, words },
});

export function writtenJson(view: WrittenView): string {
  const { lang, title, least, editions, published, next, texts } = view;
  const answer = {
    ...{ schema: "ehs/words/1", lang, plan: title, least },
    editions: editions.map(edition),
    published: standing(published),
    next: next.map(({ form, words, then }) => ({ form, words, then: standing(then) })),
    texts,
  };
  return `${ordinarySpaces(JSON.stringify(answer, null, 2))}\n`;
}
