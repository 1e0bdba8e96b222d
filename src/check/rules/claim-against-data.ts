/** What a text says of a figure is what the figures say. */
import { type Contradiction, type Moved, contradictionOf } from "../../evaluate/claim-verdict.js";
import type { Reached } from "../../evaluate/claim-reached.js";
import type { Claim } from "../../evaluate/claims.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { parametersOf } from "../../evaluate/method.js";
import { type Span, spanOf } from "../../evaluate/period.js";
import { seriesOf } from "../../evaluate/points.js";
import type { Evaluation, SeriesPoint } from "../../model/progress.js";
import { type ClaimMet, claimsMet } from "../claimed-texts.js";
import { type ClaimData, claimMessage } from "../claim-message.js";
import { meant } from "../places.js";
import { type CheckContext, defineRule, wordsOf } from "../rule.js";

const unit = ({ measure }: Claim): string => (measure.measure.scale === "share" ? " %" : "");

function movedData(claim: Claim, against: Moved): ClaimData {
  const { basis, from, to, moved, z, range, compared, brokenAt } = against;
  const respondents = from.n === null || to.n === null ? [] : [from.n, to.n].map(String);
  return {
    ...{ word: claim.word, measure: claim.measure.id, basis, unit: unit(claim), compared },
    negated: claim.negated ? "yes" : "no",
    ...{ from: from.period, fromValue: from.value, to: to.period, toValue: to.value },
    ...(from.candidate || to.candidate ? { standing: "candidate" } : {}),
    moved: ["down", "stable", "up"][moved + 1] ?? "",
    ...(z === null ? {} : { z, n: respondents }),
    ...(range === null ? {} : { zLow: range[0], zHigh: range[1] }),
    ...(brokenAt === null ? {} : { brokenAt }),
  };
}

function reachedData(claim: Claim, { basis, figure, level, band, due, status }: Reached): ClaimData {
  return {
    ...{ word: claim.word, measure: claim.measure.id, basis, unit: unit(claim) },
    ...(figure.candidate ? { standing: "candidate" } : {}),
    ...{ to: figure.period, toValue: figure.value, negated: claim.negated ? "yes" : "no" },
    ...(level === null ? {} : { level }),
    ...(band === null ? {} : { low: band.low, high: band.high }),
    ...(due === null ? {} : { due }),
    ...(status === null ? {} : { status }),
  };
}

const dataOf = (claim: Claim, against: Contradiction): ClaimData =>
  "moved" in against ? movedData(claim, against) : reachedData(claim, against);

/** What may stand in the place of the word: only where the figures are stable and the sentence can bear it. */
function insteadOf({ instead, negated, word }: Claim, against: Contradiction): string | null {
  const isStable = "moved" in against && against.basis === "change" && against.moved === 0 && !negated;
  return isStable && word === word.toLowerCase() ? instead : null;
}

/** Plans judged as of the days that texts speak from, each once. */
function judging({ plan, index, breakdowns }: CheckContext): (asOf: string) => Evaluation {
  const made = new Map<string, Evaluation>();
  return (asOf) => {
    const evaluation = made.get(asOf) ?? evaluate(plan, index, asOf, breakdowns);
    made.set(asOf, evaluation);
    return evaluation;
  };
}

export const rule = defineRule<ClaimData>({
  code: "claim-against-data",
  severity: "warning",
  title: {
    nb: "Teksten sier noe annet enn tallene",
    nn: "Teksten seier noko anna enn tala",
    en: "The text says something else than the figures",
  },
  why: {
    nb: "Står det at noe økte når endringen er innenfor feilmarginen, eller at et mål er nådd når det ikke er det, kan planen bli rettet på offentlig.",
    nn: "Står det at noko auka når endringa er innanfor feilmarginen, eller at eit mål er nådd når det ikkje er det, kan planen bli retta på offentleg.",
    en: "When a text says that something rose though the change is within the margin, or that a target is reached though it is not, the plan may be corrected in public.",
  },
  mend: {
    nb: "Skriv det tallene sier, for eksempel «var stabil», eller rett tallene. Nevn hvilke perioder du sammenligner.",
    nn: "Skriv det tala seier, til dømes «var stabil», eller rett tala. Nemn kva periodar du samanliknar.",
    en: "Write what the figures say, such as “was stable”, or mend the figures. Name the periods you compare.",
  },
  example: {
    bad: "summary: The share in 1.1 rose from 2022 to 2023.   # 54 % of 1524, then 57 % of 1608\n",
    good: "summary: The share in 1.1 was stable from 2022 to 2023.   # 54 % of 1524, then 57 % of 1608\n",
  },
  message: {
    nb: (data) => claimMessage(data, "nb"),
    nn: (data) => claimMessage(data, "nn"),
    en: (data) => claimMessage(data, "en"),
  },
  *check(context) {
    const judgedOn = judging(context);
    const parameters = parametersOf(context.plan.settings.method);
    for (const { claim, of, key, item, asOf } of claimsMet(context)) {
      const against = contradicted({ claim, asOf }, judgedOn, { parameters, today: context.asOf });
      if (against === null) continue;
      const place = wordsOf(of, key, claim.start, claim.end);
      yield { place, item, data: dataOf(claim, against), ...meant(insteadOf(claim, against)) };
    }
  },
});

/**
 * Figures for a period that the text names, which was over on the day the text speaks from, but whose figure was published
 * later: an assessment as of the last of February that names the February survey. Only where that day had none of it.
 */
function publishedLater({ claim, asOf }: Spoken, series: readonly SeriesPoint[], today: string): SeriesPoint[] {
  const { measure } = claim.measure;
  const spans = claim.periods.flatMap(({ period }) => spanOf(period) ?? []);
  const isIn = (end: string, { start, end: last }: Span): boolean => start <= end && end <= last;
  const missing = spans.filter((span) => !series.some(({ end }) => isIn(end, span)));
  if (missing.length === 0) return [];
  return seriesOf(measure, today).filter(({ end }) => end <= asOf && missing.some((span) => isIn(end, span)));
}

type Spoken = Pick<ClaimMet, "claim" | "asOf">;

function contradicted(
  { claim, asOf }: Spoken,
  judgedOn: (asOf: string) => Evaluation,
  { parameters, today }: { readonly parameters: Evaluation["parameters"]; readonly today: string },
): Contradiction | null {
  const { measure } = claim.measure;
  const progress = judgedOn(asOf).measures.get(measure);
  if (progress === undefined || progress.status === "retired") return null;
  const candidates = seriesOf(measure, asOf);
  // A derived measure has its figures from the evaluation alone.
  const known = new Set(candidates.map(({ end }) => end));
  const told = [...candidates, ...progress.series.filter(({ end }) => !known.has(end))];
  const series = [...told, ...publishedLater({ claim, asOf }, told, today)];
  return contradictionOf(claim, { measure, progress, series, parameters, asOf });
}
