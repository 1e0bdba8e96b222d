/** What each status and each flag means, as `ehs explain` tells it. A missing word does not compile. */
import type { Flag, Status } from "../../model/progress.js";
import type { Lang } from "../../report/wording.js";
import { verdictsEn } from "./verdicts.en.js";
import { verdictsNb } from "./verdicts.nb.js";
import { verdictsNn } from "./verdicts.nn.js";
import { voiced } from "./voice.js";

export interface VerdictWords {
  readonly status: string;
  readonly flag: string;
  readonly when: string;
  readonly act: string;
  readonly statuses: Readonly<Record<Status, Meaning>>;
  readonly flags: Readonly<Record<Flag, Meaning>>;
}

/** When it is given, and what it calls for. Thresholds are the defaults of the method; a plan can set its own. */
export interface Meaning {
  readonly when: string;
  readonly act: string;
}

const all: Readonly<Record<Lang, VerdictWords>> = { nb: verdictsNb, nn: verdictsNn, en: verdictsEn };

export const verdictWords = (lang: Lang): VerdictWords => voiced(lang, all[lang]);
