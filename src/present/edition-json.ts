/** `ehs edition … --format json`. Its shape is published in `schemas/output/editions.schema.json`. */
import type { EditionsView, EditionView } from "../report/edition.js";
import type { PeriodView } from "../report/view.js";
import { ordinarySpaces } from "./clean.js";
import { outcomeOf } from "./edition.js";

const period = (of: PeriodView | null): string | null => of?.period ?? null;

function frozenOf({ frozen }: EditionView) {
  if (frozen === null) return null;
  const { asOf, at, commit, committed, afterwards, hash, short, sources, documents, counts, previous, after } = frozen;
  return {
    ...{ asOf: asOf.period, at, commit, committed, afterwards: period(afterwards), hash, short, sources, documents },
    ...{ counts, previous, after, replaces: frozen.replaces, tool: frozen.tool },
  };
}

function editionOf(view: EditionView) {
  const { id, name, state, inferred, scope, notes, publisher, decision, documents, errata, renumbered, checks } = view;
  return {
    ...{ id, name, state, date: period(view.date), appliesFrom: period(view.appliesFrom), inferred },
    ...{ scope, notes, publisher, decision },
    documents: documents.map((document) => ({ ...document, date: period(document.date) })),
    errata: errata.map((erratum) => ({ ...erratum, date: erratum.date.period })),
    frozen: frozenOf(view),
    ...{ renumbered, checks },
  };
}

export function editionJson(view: EditionsView): string {
  const answer = {
    schema: "ehs/editions/1",
    lang: view.lang,
    plan: view.title,
    outcome: view.verified ? outcomeOf(view) : null,
    editions: view.editions.map(editionOf),
    lost: view.lost,
  };
  return `${ordinarySpaces(JSON.stringify(answer, null, 2))}\n`;
}
