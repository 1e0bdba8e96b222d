/** Where each rule begins and ends. */
import { describe } from "vitest";
import { type Case, cases } from "./rule-table.js";

const measure = (...lines: string[]) => ({ measure: lines.join("\n") });
const baseline = (yaml: string): string => `baseline: { kind: measured, ${yaml} }`;
const targets = (...list: string[]): string => `targets: [${list.map((yaml) => `{ ${yaml} }`).join(", ")}]`;
const observations = (...list: string[]): string => `observations: [${list.map((yaml) => `{ ${yaml} }`).join(", ")}]`;
const none: Case["found"] = [];

const silent = (name: string, changes: Case["changes"]): Case => ({ name, changes, found: none });
const told = (name: string, changes: Case["changes"], code: string, at: unknown): Case => ({
  name,
  changes,
  found: [{ code, at }],
});

describe("targets and baselines", () => {
  cases([
    silent("a target equal to the baseline is no fault", measure(targets('kind: level, value: 40, due: "2025"'))),
    silent("a level to keep may be worse", measure(targets('kind: level, value: 30, due: "2025", keep: true'))),
    silent("a baseline set aside is not compared", {
      measure: baseline('value: 80, period: "2021", comparable: false, reason: Grants'),
    }),
    silent("a bound proves no side", measure(baseline('value: ">80", period: "2021"'))),
    silent("a superseded target may be wrong", {
      measure: targets(
        'kind: level, value: 30, due: "2025", superseded: { since: "2023-01-01", reason: Wrong }',
        'kind: level, value: 60, due: "2025"',
      ),
    }),
    told(
      "a fall is against up",
      measure(targets('kind: change, change: "-5", due: "2025"')),
      "direction-against-target",
      "-5",
    ),
    silent("a share of nothing leads nowhere", {
      measure: `${baseline('value: 0, period: "2021"')}\n${targets('kind: change, change: "-20 %", due: "2025"')}`,
    }),
    told(
      "all is against down",
      {
        measure: `direction: down\n${targets('kind: all, due: "2025"')}`,
      },
      "direction-against-target",
      "all",
    ),
    silent("a part of a whole is a share", {
      measure: `${baseline('value: "147/356", period: "2022-11-29"')}\n${targets('kind: level, value: "356/356", due: "2025"')}`,
    }),
    told(
      "a smaller part of the same whole is against up",
      {
        measure: `${baseline('value: "147/356", period: "2022"')}\n${targets('kind: level, value: "99/356", due: "2025"')}`,
      },
      "direction-against-target",
      "99/356",
    ),
    silent("words need no direction", { indicator: "measures:\n  - { unit: words, scale: words }" }),
    silent("a band still to be clarified may wait", {
      measure: `direction: within\n${targets('kind: pending, decide_by: "2025"')}`,
    }),
    told("within without any target", measure("direction: within", "targets: []"), "band-direction", "within"),
    told(
      "within with a level",
      {
        measure: `direction: within\n${targets('kind: level, value: 60, due: "2025"')}`,
      },
      "band-direction",
      "within",
    ),
    told(
      "a band beside a level",
      {
        measure: targets('kind: level, value: 60, due: "2025"', 'kind: band, low: 50, high: 60, due: "2026"'),
      },
      "band-direction",
      "band",
    ),
    silent("a band of one value is narrow, not reversed", {
      measure: `direction: within\n${targets('kind: band, low: 50, high: 50, due: "2025"')}`,
    }),
    silent("what is in words needs no due date", measure(targets("kind: words, text: Everyone"))),
    told(
      "a baseline to be clarified without a date",
      {
        measure: "baseline: { kind: pending, text: By pilot }",
      },
      "pending-without-date",
      "pending",
    ),
    silent("what depends on other plans may know no date", measure(targets("kind: dependent, waits_for: Rollout"))),
    told(
      "but a date for it that has passed is told",
      {
        measure: targets('kind: dependent, waits_for: Rollout, decide_by: "2024-05"'),
      },
      "pending-overdue",
      "2024-05",
    ),
    silent("the period of the judgement date is not over", measure(targets('kind: pending, decide_by: "2024-06"'))),
    silent("a superseded open item is no longer waited for", {
      measure: targets('kind: pending, decide_by: "2023", superseded: { since: "2023-06-01", reason: Set }'),
    }),
    silent("the same due date set at another time is a step of its own", {
      measure: targets('kind: level, value: 60, due: "2025"', 'kind: level, value: 65, due: "2025", set: "2024-03"'),
    }),
    told(
      "two open targets without a due date",
      {
        measure: targets('kind: pending, decide_by: "2025"', 'kind: pending, decide_by: "2026"'),
      },
      "target-repeated",
      "pending",
    ),
  ]);
});

describe("observations", () => {
  cases([
    silent("a figure for the baseline's own period is no fault", measure(observations('period: "2021", value: 41'))),
    told(
      "a candidate before the baseline",
      {
        measure: observations('period: "2020", value: 41, standing: candidate', 'period: "2019", value: 41'),
      },
      "baseline-after-observation",
      "2021",
    ),
    silent(
      "published on the last day of its period",
      measure(observations('period: "2022", value: 43, published: "2022-12-31"')),
    ),
    silent("a forecast is published before", {
      measure: observations('period: "2022", value: 43, published: "2022-01-31", flags: [forecast]'),
    }),
    silent(
      "published at the judgement date",
      measure(observations('period: "2023", value: 43, published: "2024-06-30"')),
    ),
    silent("another source, another revision", {
      measure: observations(
        'period: "2022", value: 43',
        'period: "2022", value: 44, source: survey, n: 900',
        'period: "2022", value: 45, revision: { number: 1, kind: scheduled, reason: Final }',
      ),
    }),
    told(
      "the measure's own source written out is the same source",
      {
        measure: observations('period: "2022", value: 43', 'period: "2022", value: 44, source: register'),
      },
      "observation-repeated",
      "2022",
    ),
    silent(
      "the ends of the unit are inside it",
      measure(observations('period: "2022", value: 0', 'period: "2023", value: 100')),
    ),
    told(
      "a bound is held against the unit",
      measure(observations('period: "2022", value: ">101"')),
      "value-out-of-bounds",
      ">101",
    ),
    told(
      "an expected value is held against it",
      {
        measure: 'path: { kind: linear, points: [{ at: "2023", value: 130 }] }',
      },
      "value-out-of-bounds",
      130,
    ),
    silent("an index may be anything", measure("scale: index", observations('period: "2022", value: -4'))),
    silent("declared bounds include their ends", measure("scale: ordinal", "bounds: [40, 60]")),
    told("a value above the declared bounds", measure("scale: ordinal", "bounds: [1, 50]"), "value-out-of-bounds", 60),
    silent(
      "0 of some is a share, an amount has decimals",
      measure("scale: amount", baseline('value: 1.5, period: "2021"')),
    ),
    told("a part of nothing", measure(observations('period: "2022", value: "0/0"')), "share-above-whole", "0/0"),
    silent("half a point each is rounding", {
      measure: observations(
        'period: "2022", value: 43, distribution: [{ answer: a, share: 33 }, { answer: b, share: 33 }, { answer: c, share: 35.5 }]',
      ),
    }),
    told(
      "more than that is not",
      {
        measure: observations(
          'period: "2022", value: 43, distribution: [{ answer: a, share: 33 }, { answer: b, share: 33 }, { answer: c, share: 35.6 }]',
        ),
      },
      "distribution-sum",
      "distribution:",
    ),
    silent("147 of 356 tells its number", {
      measure: `source: survey\nbaseline:\n${observations('period: "2022", value: "147/356"')}`,
    }),
    silent("an unknown effect is an assessed one", measure('breaks: [{ at: "2022", kind: mode, effect: unknown }]')),
  ]);
});
