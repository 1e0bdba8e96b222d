/** Every code of a change without authority. */
export const authorityCodes = [
  "target-moved-without-decision",
  "rebased-without-decision",
  "definition-moved-without-decision",
  "measure-removed-without-decision",
  "measure-ended-without-decision",
  "rule-changed-without-decision",
  "decision-not-adopted",
  "decision-out-of-scope",
  "decision-not-in-this-change",
  "figure-revised-in-place",
  "figure-removed",
  "frozen-edition-changed",
  "id-reused",
  "cited-removed",
  "not-compared",
] as const;

export type AuthorityCode = (typeof authorityCodes)[number];
