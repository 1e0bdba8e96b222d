/** Gaps as they are told on other people's screens: each at its item, in the file where that is written. */
import type { Position, Severity } from "../model/finding.js";
import { NEXT_STEPS } from "../evaluate/gaps/next-step.js";
import type { GapView, GapsView } from "../report/gaps-view.js";
import { ordinarySpaces } from "./clean.js";
import { withStop } from "./gaps-clause.js";
import { byText, numberedText, whoText, whyText, wordsFor, type Words } from "./gaps-text.js";
import type { Told, ToldSet, Topic } from "./told.js";

/** Classes of consequence up to this one are past a date, or go wrong with nobody acting on it. */
const grave = 3;

export interface GapsTold {
  readonly view: GapsView;
  /** Where an item is written, by its id; the file from the top of the repository. */
  readonly placeOf: (item: string) => Position & { readonly file: string };
  /** Gaps of a kind that must not be. */
  readonly fails: (gap: GapView) => boolean;
}

function messageOf(words: Words, gap: GapView): string {
  const { labels, next } = words.gaps;
  const by = byText(words, gap);
  const who = `${labels.who}: ${whoText(words, gap)}${by === null ? "" : ` – ${by}`}`;
  const parts = [`${numberedText(words, gap.item)}: ${whyText(words, gap)}`, who, `${labels.next}: ${next[gap.next]}`];
  return ordinarySpaces(parts.map(withStop).join(" "));
}

function topicOf(words: Words, { code, consequence }: GapView): Topic {
  const { kinds, next } = words.gaps;
  const { title, why } = kinds[code];
  return { code, severity: consequence <= grave ? "warning" : "info", title, why, mend: next[NEXT_STEPS[code]] };
}

/** Gaps in the order of their rank. Those that make the command fail are errors. */
export function toldGaps({ view, placeOf, fails }: GapsTold): ToldSet {
  const words = wordsFor(view.lang);
  const severity = (gap: GapView): Severity => (fails(gap) ? "error" : gap.consequence <= grave ? "warning" : "info");
  const told = view.gaps.map((gap): Told => ({
    ...{ ...placeOf(gap.item.id), code: gap.code, severity: severity(gap), item: gap.item.id, field: "" },
    ...{ message: messageOf(words, gap), suggestion: null, repair: null, conceal: false },
  }));
  return {
    ...{ about: "gaps", lang: view.lang, told, accepted: [], listsAccepted: false, lines: new Map() },
    summary: ordinarySpaces(
      view.gaps.length === 0 ? words.gaps.none : words.gaps.counted(view.gaps.length, view.overdue),
    ),
    topics: new Map(view.gaps.map((gap) => [gap.code, topicOf(words, gap)] as const)),
    files: [...new Set(told.map(({ file }) => file))].sort(),
  };
}
