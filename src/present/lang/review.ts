/** The words of a review: what a change does to gaps and findings. */
import type { Severity } from "../../model/finding.js";
import type { Lang } from "../../report/wording.js";
import { plural } from "./formats.js";
import { voiced } from "./voice.js";

interface ReviewWords {
  readonly introduced: string;
  readonly repaired: string;
  readonly accepted: string;
  readonly opened: string;
  readonly closed: string;
  readonly timePassed: string;
  /** "Feil i objectives/1.yaml, linje 12" */
  readonly place: (severity: Severity, file: string, line: number) => string;
  /** Of a gap whose item is not in the plan any more. */
  readonly removed: string;
  /** Gaps that came because time passed, by kind. */
  readonly byTime: (count: number, kinds: readonly (readonly [string, number])[]) => string;
  /** Where that is which is only counted. */
  readonly folded: string;
  /** At the end of what had to be shortened. */
  readonly more: (count: number) => string;
  readonly cut: string;
}

const kindsOf = (kinds: readonly (readonly [string, number])[]): string =>
  kinds.map(([name, count]) => `${name} (${String(count)})`).join(", ");

const severitiesNb: Readonly<Record<Severity, string>> = { error: "Feil", warning: "Advarsel", info: "Merknad" };
const severitiesNn: Readonly<Record<Severity, string>> = { error: "Feil", warning: "Åtvaring", info: "Merknad" };
const severitiesEn: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note" };

const nb: ReviewWords = {
  introduced: "Nye funn",
  repaired: "Funn som er rettet eller borte",
  accepted: "Funn som endringen godtar",
  opened: "Nye gap",
  closed: "Gap som er lukket",
  timePassed: "Gap som tiden har gitt",
  place: (severity, file, line) => `${severitiesNb[severity]} i ${file}, linje ${String(line)}`,
  removed: "ikke lenger i planen",
  byTime: (count, kinds) =>
    `${String(count)} gap er kommet til fordi tiden har gått, og ikke på grunn av endringen: ${kindsOf(kinds)}.`,
  folded: "ikke vist, --format json har dem",
  more: (count) => `… og ${String(count)} til; ehs diff uten --format md viser alle`,
  cut: "Resten er utelatt av plasshensyn; ehs diff uten --format md viser alt.",
};

const nn: ReviewWords = {
  introduced: "Nye funn",
  repaired: "Funn som er retta eller borte",
  accepted: "Funn som endringa godtek",
  opened: "Nye gap",
  closed: "Gap som er lukka",
  timePassed: "Gap som tida har gitt",
  place: (severity, file, line) => `${severitiesNn[severity]} i ${file}, linje ${String(line)}`,
  removed: "ikkje lenger i planen",
  byTime: (count, kinds) =>
    `${String(count)} gap er ${plural("nn", count, "kome", "komne")} til fordi tida har gått, og ikkje på grunn av endringa: ${kindsOf(kinds)}.`,
  folded: "ikkje vist, --format json har dei",
  more: (count) => `… og ${String(count)} til; ehs diff utan --format md viser alle`,
  cut: "Resten er ikkje med av plassomsyn; ehs diff utan --format md viser alt.",
};

const en: ReviewWords = {
  introduced: "New findings",
  repaired: "Findings repaired or gone",
  accepted: "Findings that the change accepts",
  opened: "New gaps",
  closed: "Gaps closed",
  timePassed: "Gaps that time brought",
  place: (severity, file, line) => `${severitiesEn[severity]} in ${file}, line ${String(line)}`,
  removed: "no longer in the plan",
  byTime: (count, kinds) =>
    `${String(count)} ${plural("en-GB", count, "gap has", "gaps have")} come because time passed, and not by the change: ${kindsOf(kinds)}.`,
  folded: "not shown, --format json has them",
  more: (count) => `… and ${String(count)} more; ehs diff without --format md shows them all`,
  cut: "The rest is left out for lack of room; ehs diff without --format md shows everything.",
};

const all: Readonly<Record<Lang, ReviewWords>> = { nb, nn, en };

export const reviewWords = (lang: Lang): ReviewWords => voiced(lang, all[lang]);
