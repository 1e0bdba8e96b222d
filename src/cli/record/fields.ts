/** What `ehs record` needs to know, and how each answer is read. */
import type { MeasureItem } from "../../evaluate/items.js";
import { flagNames, missingNames } from "../../exchange/signs.js";
import type { TypedEdit } from "../edit/apply.js";
import type { Ground } from "../edit/fields.js";
import { optional, required } from "../edit/form.js";
import {
  readCount,
  readDate,
  readFigure,
  readItem,
  readPeriod,
  readText,
  readWord,
  readWordList,
} from "../edit/read.js";
import { textIn } from "../edit/text.js";
import { usualPeriod } from "./observation.js";
import { recordWords } from "./words.js";

export interface TypedRecord extends TypedEdit {
  readonly period?: string;
  readonly n?: string;
  readonly source?: string;
  readonly published?: string;
  readonly flags?: string;
  readonly missing?: string;
  readonly candidate?: boolean;
  readonly revise?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly url?: string;
}

export const revisions = ["scheduled", "correction", "method", "reclassification"] as const;

/** The measure that is asked about, in its plan. */
export interface Asked extends Ground {
  readonly item: MeasureItem;
}

/** What is asked for on a terminal. */
function asked({ opened, item, today }: Asked, value: string | undefined, typed: TypedRecord) {
  const { lang } = opened;
  const { labels } = recordWords[lang];
  const isSurvey = (item.measure.observations ?? []).some(({ n }) => n !== undefined);
  const isMissing = typed.missing !== undefined;
  const { period, published, n } = typed;
  return {
    value: {
      ...{ option: "<value>", label: labels.value(textIn(item.measure.unit, lang)), typed: value },
      ...{ required: !isMissing, silent: isMissing, read: readFigure(item, lang) },
    },
    period: required({
      ...{ option: "--period", label: labels.period, typed: period, usual: usualPeriod(item), read: readPeriod(lang) },
    }),
    published: optional({
      ...{ option: "--published", label: labels.published, typed: published, usual: today },
      read: readDate(lang, today),
    }),
    n: optional({ option: "--n", label: labels.n, typed: n, silent: !isSurvey, read: readCount(lang) }),
    reason: {
      ...{ option: "--reason", label: labels.reason, typed: typed.reason },
      ...{ required: typed.revise !== undefined, silent: typed.revise === undefined, read: readText(opened) },
    },
  };
}

/** What only options give. */
function given({ opened, index }: Asked, typed: TypedRecord) {
  const { lang } = opened;
  const field = <T>(option: string, text: string | undefined, read: (text: string) => T) =>
    optional({ option, label: option, typed: text, silent: true, read });
  return {
    source: field("--source", typed.source, readItem(opened, index, ["source"])),
    flags: field("--flags", typed.flags, readWordList("--flags", flagNames, lang)),
    missing: field("--missing", typed.missing, readWord("--missing", missingNames, lang)),
    revise: field("--revise", typed.revise, readWord("--revise", revisions, lang)),
    text: field("--text", typed.text, readText(opened)),
  };
}

export const fieldsFor = (ground: Asked, value: string | undefined, typed: TypedRecord) => ({
  ...asked(ground, value, typed),
  ...given(ground, typed),
});
