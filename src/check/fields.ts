/**
 * What the fields of a plan hold, by name. The names come from `schemas/`, and a test proves that they agree. A name
 * that means several things is written with what holds it: `indicators.method`. The holder is the key of the list or
 * map that an object stands in, or the kind of file for a whole file.
 */

const texts: ReadonlySet<string> = new Set(
  `name title text summary reason unit description whole question counted filter mode weighting period_text waits_for
  coverage status_text note meaning respondents word rating short mandate leader when outcome evaluation
  indicators.method methods.scale edition.scope trends.source related.publisher related.successor documents.kind
  people.role signed.role study.problem study.alternatives study.principles study.effects study.recommendation
  study.conditions plan.strategy dimension ahead evidence codelist.source`.split(/\s+/),
);

/** Strings that are no text in several languages, though their name says so elsewhere. */
const plain: ReadonlySet<string> = new Set([
  "documents.title",
  "people.name",
  "signed.name",
  "initiatives.evaluation",
  "accepted.reason",
  "avoid.word",
]);

const dates: ReadonlySet<string> = new Set(
  `due set decide_by at period year date published applies_from deadline forecast reported actual since cut_off next_due
  accepted.until   lifecycle.from succeeded_by.from methods.from horizon.from horizon.to start complete codes.from codes.to`.split(
    /\s+/,
  ),
);

/** True for a text for readers: a string in the plan's first language, or a map from language to string. */
export function isText(holder: string, key: string): boolean {
  const place = `${holder}.${key}`;
  return texts.has(place) || (texts.has(key) && !plain.has(place));
}

/** True for a period or a day. */
export function isDate(holder: string, key: string): boolean {
  return dates.has(key) || dates.has(`${holder}.${key}`);
}

/** Lists whose members are known by something else than their id. */
const keys: Readonly<Record<string, readonly string[]>> = {
  people: ["name"],
  chapters: ["chapter", "objective"],
  assessments: ["subject"],
  benefits: ["initiative"],
  "initiatives.benefits": ["id"],
  priorities: ["subject"],
  vintages: ["period"],
  groups: ["group"],
  codes: ["code", "from"],
  sizes: ["period"],
  lifecycle: ["from"],
  methods: ["from"],
  "measures.steps": ["value"],
  targets: ["due", "set"],
  points: ["at"],
  observations: ["period", "source", "revision.number"],
  distribution: ["answer"],
  breaks: ["at", "kind"],
  reports: ["cut_off"],
  forecast: ["reported"],
  "initiatives.evaluation": ["since"],
  portfolio: ["since"],
  avoid: ["language", "word"],
  where: ["column"],
  values: ["column"],
  "mapping.codes": ["code"],
  signs: ["sign"],
  answers: ["gap", "item"],
  relations: ["from", "to", "kind"],
  "sdgs.objectives": ["objective"],
  accepted: ["code", "field"],
  "accepted.accepted": ["code", "item", "file", "field"],
};

/** The fields that tell the members of a list apart. */
export function keysOf(holder: string, list: string): readonly string[] {
  return keys[`${holder}.${list}`] ?? keys[list] ?? ["id"];
}
