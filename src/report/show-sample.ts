/** Who answered the rounds of a survey: the share of each group, and how far it moved from one round to the next. */
import { mixRounds } from "../check/rounds.js";
import { TOLERANCE, parametersOf } from "../evaluate/method.js";
import type { Source } from "../model/plan.js";
import { hasPassed } from "./ages.js";
import { factsIn } from "./show-facts.js";
import { percent, plain, whole } from "./show-printed.js";
import { type Scene, entry } from "./show-scene.js";
import type { SampleGroupView, SampleRoundView, SampleView } from "./show-survey-view.js";
import type { Fact, Listing } from "./show-view.js";

function roundsOf({ lookup }: Scene, source: Source, limit: number): SampleRoundView[] {
  const { wording } = lookup;
  return mixRounds(source.vintages ?? []).map(({ round, groups }) => ({
    period: lookup.period(round.period),
    published: round.published === undefined ? null : lookup.period(round.published),
    n: round.n === undefined ? null : whole(wording, round.n),
    groups: groups.map(({ name, n, share, before }): SampleGroupView => {
      const change = share === null || before === null ? null : share - before;
      return {
        ...{ name, n: whole(wording, n) },
        share: share === null ? null : percent(wording, share / 100, 1),
        change: change === null ? null : signed(plain(wording, change, 1, [limit, -limit, 0])),
        shifted: change !== null && Math.abs(change) > limit + TOLERANCE,
      };
    }),
  }));
}

const signed = ({ value, text }: SampleGroupView["n"]): SampleGroupView["n"] => ({
  value,
  text: value > 0 ? `+${text}` : text,
});

/** The make-up of a source's samples up to the day; null where no round tells its groups. */
export function sampleView(scene: Scene, source: Source | null): SampleView | null {
  if (source === null) return null;
  const { lookup, plan } = scene;
  const limit = parametersOf(plan.settings.method).sample_mix;
  const told = roundsOf(scene, source, limit).filter(
    ({ groups, period }) => groups.length > 0 && hasPassed(period.period, lookup.asOf),
  );
  if (told.length === 0) return null;
  return { source: lookup.named(source.id), limit: whole(lookup.wording, limit), rounds: told };
}

function groupFacts({ name, n, share, change }: SampleGroupView, lang: Scene["lookup"]["wording"]["lang"]): Fact[] {
  return [
    { code: "group", text: { text: `${name}: ${n.text}`, lang } },
    ...(share === null ? [] : [{ code: "group_share", number: share }]),
    ...(change === null ? [] : [{ code: "group_change", number: change }]),
  ];
}

/** The rounds of a survey on its source's page, with the share of each group. */
export function roundList(scene: Scene, source: Source): Listing {
  const { lookup } = scene;
  const facts = factsIn(lookup);
  const limit = parametersOf(scene.plan.settings.method).sample_mix;
  return {
    code: "vintages",
    entries: roundsOf(scene, source, limit).map(({ period, published, n, groups }) =>
      entry({
        facts: [
          facts.period("period", period.period),
          n === null ? null : { code: "respondents_n", number: n },
          facts.period("published", published?.period),
          ...groups.flatMap((group) => groupFacts(group, lookup.wording.lang)),
          groups.some(({ shifted }) => shifted) ? facts.count("group_limit", limit) : null,
        ],
      }),
    ),
  };
}
