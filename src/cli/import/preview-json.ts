/** The preview of an import for programs: every figure of the file. Its shape is published in `schemas/output/import.schema.json`. */
import type { FigureFlag, MissingWhy } from "../../exchange/signs.js";
import type { Value as Figure } from "../../model/plan.js";
import { fieldLines } from "../../store/edit/written.js";
import type { Opened } from "../open.js";
import { toWrite } from "./fill.js";
import type { Judged } from "./judged.js";
import { countsOf, measureText, type Previewed, shownAs } from "./preview.js";
import { importWords, type ImportWords, whyText } from "./words.js";

/** A figure of the plan, or one that would be: absent and undefined are one here. */
interface Standing {
  readonly value?: Figure | undefined;
  readonly missing?: MissingWhy | undefined;
  readonly n?: number | undefined;
  readonly published?: string | undefined;
  readonly flags?: readonly FigureFlag[] | undefined;
}

const standing = ({ value, missing, n, published, flags }: Standing) => ({
  ...{ value: value ?? null, missing: missing ?? null, n: n ?? null },
  ...{ published: published ?? null, flags: flags ?? [] },
});

function figureOf(judged: Judged, words: ImportWords) {
  const { reading, item, before, recorded, state, whys } = judged;
  const { at, heading, code, period, periodText, figureText } = reading;
  return {
    ...{ state: shownAs(judged), measure: item?.id ?? null, called: code ?? measureText(judged), period },
    ...{ row: at, heading, periodText, figureText },
    before: before === null ? null : standing(before),
    after: recorded === null || state === "rejected" ? null : standing(recorded),
    reasons: whys.map((why) => ({ code: why.why, text: whyText(words, why) })),
  };
}

/** @param file as it was typed */
export function previewJson({ loaded, lang }: Opened, file: string, previewed: Previewed): string {
  const { all, chosen, written, stopped, acceptsDoubtful } = previewed;
  const words = importWords[lang];
  const { signs, passedOver } = chosen.applied;
  const answer = {
    ...{ schema: "ehs/import/1", plan: loaded.plan.settings.id, lang, file },
    mapping: {
      ...{ from: chosen.from, id: chosen.name },
      proposed: chosen.from === "proposed" ? `${fieldLines(written, 0).join("\n")}\n` : null,
    },
    ...{ counts: countsOf(all), passedOver, writes: toWrite(all, acceptsDoubtful).length, stopped },
    signs: [...signs].map(([sign, { meaning, count }]) => ({ sign, meaning, count })),
    figures: all.map((each) => figureOf(each, words)),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
