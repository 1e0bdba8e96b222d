/** What changed since the last edition, each with its decision: from the history, else from what the plan itself records. */
import { resolvedTargets } from "../../../evaluate/known.js";
import type { Item } from "../../../evaluate/items.js";
import type { EditionFile, Lifecycle, Measure, Target } from "../../../model/plan.js";
import { endOf } from "../../ages.js";
import { changeGround } from "../../change-ground.js";
import { byConsequence, changeView, foldedApart, inOrder, isFolded } from "../../change-view.js";
import { targetText } from "../../status-values.js";
import type { DocumentInput } from "../document.js";
import type { PlanGround } from "./ground.js";
import { dayOfEdition } from "./previous.js";
import type { PlanChanges, PlanRecorded } from "./view.js";

type Of = Pick<PlanRecorded, "id" | "number" | "name">;

interface Span {
  readonly after: string;
  readonly until: string;
}

const isIn = ({ after, until }: Span, day: string | undefined): day is string =>
  day !== undefined && endOf(day) > after && endOf(day) <= until;

function targetRecords(ground: PlanGround, of: Of, measure: Measure, span: Span): PlanRecorded[] {
  const { lookup, evaluation } = ground;
  const resolved = resolvedTargets(measure, evaluation.measures.get(measure)?.baseline ?? null);
  return resolved.flatMap(({ target, value }): PlanRecorded[] => {
    const own = {
      ...of,
      due: target.due === undefined ? null : lookup.period(target.due),
      text: targetText(lookup, measure, target, value),
      state: null,
    };
    const since = target.superseded?.since;
    return [
      ...(isIn(span, target.set)
        ? [{ ...own, ...recordOf(ground, "target_set", target.set, decisionOf(target)) }]
        : []),
      ...(isIn(span, since)
        ? [
            {
              ...own,
              ...recordOf(ground, "target_superseded", since, target.superseded?.decision),
              reason: lookup.sayIf(target.superseded?.reason),
            },
          ]
        : []),
    ];
  });
}

const decisionOf = (target: Target): string | undefined => ("decision" in target ? target.decision : undefined);

function recordOf(ground: PlanGround, code: PlanRecorded["code"], date: string, decision: string | undefined) {
  return {
    ...{ code, date: ground.lookup.period(date), reason: null },
    decision: decision === undefined ? null : ground.decision(decision),
  };
}

function lifecycleRecords(ground: PlanGround, of: Of, lifecycle: Lifecycle | undefined, span: Span): PlanRecorded[] {
  return (lifecycle ?? []).flatMap(({ from, state, reason, decision }): PlanRecorded[] =>
    isIn(span, from)
      ? [
          {
            ...{ ...of, ...recordOf(ground, "lifecycle", from, decision), due: null, text: null, state },
            reason: ground.lookup.sayIf(reason),
          },
        ]
      : [],
  );
}

/** Every item may say from when it was active, suspended, replaced or retired. */
const lifecycleOf = ({ node }: Item): Lifecycle | undefined =>
  "lifecycle" in node ? (node.lifecycle as Lifecycle) : undefined; // the schema has it so wherever it stands

function recordedSince(ground: PlanGround, span: Span): PlanRecorded[] {
  const { index, lookup } = ground;
  const targets = index.measures.flatMap(({ id, number, measure, indicator }) =>
    targetRecords(ground, { id, number, name: lookup.say(measure.name ?? indicator.name) }, measure, span),
  );
  const states = index.items.flatMap((item) => {
    const of = { id: item.id, number: item.number, name: item.name === null ? null : lookup.say(item.name) };
    return lifecycleRecords(ground, of, lifecycleOf(item), span);
  });
  // the only measure of an indicator may have no id, and then it is no item
  const unnamed = index.measures.flatMap(({ id, number, measure, indicator }) =>
    measure.id === undefined
      ? lifecycleRecords(ground, { id, number, name: lookup.say(indicator.name) }, measure.lifecycle, span)
      : [],
  );
  const key = ({ date }: PlanRecorded): string => endOf(date.period);
  return [...targets, ...states, ...unnamed].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

const nothing = {
  ...{ begins: null, commit: null, editorial: 0, within: 0 },
  ...{ groups: [], recorded: [], unreadable: [] },
} as const;

/** @param edition the one that the plan is held against */
export function changesOf(ground: PlanGround, input: DocumentInput, edition: EditionFile | null): PlanChanges {
  const { lookup, asOf } = ground;
  if (edition === null) return { ...nothing, edition: null, unknown: "no-edition" };
  const day = dayOfEdition(edition);
  const { id, name, date } = edition;
  const named = { id, name: lookup.say(name), date: date === undefined ? null : lookup.period(date) };
  const compared = input.compared ?? null;
  const unknown = compared === null ? "not-asked" : compared.unknown;
  if (compared === null || unknown !== null) {
    const recorded = day === null ? [] : recordedSince(ground, { after: day, until: asOf });
    const begins = compared?.begins ?? null;
    return { ...nothing, edition: named, unknown, begins: begins === null ? null : lookup.period(begins), recorded };
  }
  const changes = changeGround(input.plan, input.index, asOf, input.wording);
  const views = inOrder(compared.events.map((event) => changeView(changes, event)));
  const { told, folded } = foldedApart(views, isFolded);
  const editorial = folded.filter(({ kind }) => kind === "editorial").length;
  return {
    ...{ ...nothing, edition: named, unknown: null, commit: compared.commit, unreadable: compared.unreadable },
    groups: byConsequence
      .map((kind) => ({ kind, changes: told.filter((change) => change.kind === kind) }))
      .filter((group) => group.changes.length > 0),
    ...{ editorial, within: folded.length - editorial },
  };
}
