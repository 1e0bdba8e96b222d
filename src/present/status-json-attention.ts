/** What needs attention, as JSON. */
import type { AttentionView, Concern } from "../report/attention-view.js";
import type { Actor, Named } from "../report/view.js";

const concernOf = ({ id, number, name }: Concern) => ({ id, number, name: name.text, lang: name.lang });

const namedOf = (named: Named | null) =>
  named === null ? null : { id: named.id, name: named.name.text, lang: named.name.lang };

const actorOf = (actor: Actor | null) =>
  actor === null
    ? null
    : { id: actor.id, name: actor.name.text, lang: actor.name.lang, formerly: actor.formerly?.text ?? null };

export function attentionJson({ figures, overdue, targets, silent, ownerless, deadlines, leftOut }: AttentionView) {
  return {
    figures: figures.map(({ source, ask, cadence, figures: wanted }) => ({
      ...{ source: namedOf(source), ask: actorOf(ask), cadence },
      figures: wanted.map((figure) => ({
        ...concernOf(figure),
        reason: figure.reason,
        period: figure.period?.period ?? null,
      })),
    })),
    overdue: overdue.map((item) => ({
      ...concernOf(item),
      ...{ kind: item.kind, by: item.by.period, text: item.text?.text ?? null, owner: actorOf(item.owner) },
    })),
    targets: targets.map((item) => ({
      ...concernOf(item),
      ...{ kind: item.kind, reason: item.reason, text: item.text?.text ?? null, by: item.by?.period ?? null },
    })),
    silent: silent.map(({ source, ask, initiatives }) => ({
      ...{ source: namedOf(source), ask: actorOf(ask) },
      initiatives: initiatives.map(concernOf),
    })),
    ownerless: ownerless.map(concernOf),
    deadlines: deadlines.map((item) => ({
      ...concernOf(item),
      ...{ milestone: item.milestone?.text ?? null, by: item.by.period },
    })),
    leftOut,
  };
}
