/** What the templates of the annual review say beyond what every document can. */
import type { StatusCounts } from "../../model/progress.js";
import type { DatedEntry } from "../../report/calendar-view.js";
import type { BasisView, ReviewView, Standing, TargetDue, TargetsView } from "../../report/documents/review-view.js";
import type { Lang } from "../../report/wording.js";
import { oneLine } from "../clean.js";
import { documentWords, type DocumentWords } from "../lang/documents/index.js";
import { catalogue } from "../lang/index.js";
import { statusOrder } from "../marks.js";
import { said } from "../screen.js";
import type { Helper, LayoutFormat } from "./engine.js";
import { meetingHelpers } from "./helpers-meeting.js";

type Words = DocumentWords["review"];

/** Where the verdicts of before are taken from, and why git does not have them where it has not. */
function basisText({ moves }: Words, { kind, day, commit, begins }: BasisView): string {
  if (kind === "history") return moves.history(day.text, (commit ?? "").slice(0, 8));
  const why = begins === null ? moves.why.none("") : moves.why.before(begins.text);
  return `${moves.recomputed(day.text)} ${why}`;
}

/** What is 0 is not told, but for the first. */
function restsOf({ rests: words }: Words, { rests, year }: ReviewView): string[] {
  const { recent, older, none } = rests;
  const others = [
    "derived",
    "provisional",
    "revised",
    "candidate",
    "withinNoise",
    "roundingSensitive",
    "stale",
  ] as const;
  return [
    words.recent(recent, year.text),
    ...(older === 0 ? [] : [words.older(older)]),
    ...(none === 0 ? [] : [words.none(none)]),
    ...others.flatMap((key) => (rests[key] === 0 ? [] : [words[key](rests[key])])),
  ];
}

/** Statuses that occur on one of the days at least. */
function bothCounts(before: StatusCounts, after: StatusCounts) {
  return statusOrder.flatMap((status) => {
    const [was, is] = [before.byStatus[status] ?? 0, after.byStatus[status] ?? 0];
    return was + is === 0 ? [] : [{ status, before: was, after: is }];
  });
}

function dueCounted({ targets }: Words, { due, unmeasured }: TargetsView): string {
  const count = (wanted: TargetDue["outcome"]): number => due.filter(({ outcome }) => outcome === wanted).length;
  const [reached, late, missed] = [count("reached"), count("reached_late"), count("missed")];
  return targets.counted(reached, late, missed, count("undecided"), unmeasured.length + count("words"));
}

/** "66 % (sep. 2024) mot 65 % innen 2025" */
function standingText({ review, common }: DocumentWords, { text, period, target }: Standing): string {
  const due = target?.due ?? null;
  const held =
    target === null ? [] : [review.moves.against(`${target.text}${due === null ? "" : ` ${common.by(due.short)}`}`)];
  const figure = text === null ? [] : [period === null ? text : `${text} (${period.short})`];
  return oneLine([...figure, ...held].join(" "));
}

/** Whether the plan shows that a duty was done in the period. */
function dutyShown(lang: Lang, { process }: Words, { about }: DatedEntry): string {
  if (about.kind !== "duty" || !about.tracked) return process.untracked;
  const { evidence } = about;
  return evidence === null ? process.undone : process.done(said(catalogue(lang), evidence.name), evidence.date.text);
}

/** With those of the meeting pack, whose parts the review shares. */
export function reviewHelpers(format: LayoutFormat, lang: Lang): Readonly<Record<string, Helper>> {
  const words = documentWords(lang).review;
  return {
    ...meetingHelpers(format, lang),
    spanNote: (view) => {
      const { span, year, head } = view as ReviewView;
      return words.span[span](year.text, head.asOf.text) ?? "";
    },
    basisOf: (basis) => basisText(words, basis as BasisView),
    restsOf: (view) => restsOf(words, view as ReviewView),
    bothCounts: (before, after) => bothCounts(before as StatusCounts, after as StatusCounts),
    dueCounted: (due) => dueCounted(words, due as TargetsView),
    standing: (given) => standingText(documentWords(lang), given as Standing),
    dutyShown: (entry) => dutyShown(lang, words, entry as DatedEntry),
    methodTexts: () => words.methodText,
    /** An id of its own for each chart of a page. */
    unique: (kind, ...at) => ["c", kind, ...at.slice(0, -1)].join("-"),
  };
}
