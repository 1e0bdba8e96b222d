/** What needs attention, as JSON. */
import type { AttentionView, Concern, Development, Matter, UnavailableFigure } from "../report/attention-view.js";
import type { Actor, Named } from "../report/view.js";

const concernOf = ({ id, number, name }: Concern) => ({ id, number, name: name.text, lang: name.lang });

const namedOf = (named: Named | null) =>
  named === null ? null : { id: named.id, name: named.name.text, lang: named.name.lang };

const actorOf = (actor: Actor | null) =>
  actor === null
    ? null
    : { id: actor.id, name: actor.name.text, lang: actor.name.lang, formerly: actor.formerly?.text ?? null };

const developmentOf = ({ text, owner }: Development) => ({ text: text.text, owner: actorOf(owner) });

const matterOf = (matter: Matter) => ({
  ...concernOf(matter),
  by: matter.by.period,
  values: matter.values.map((value) => ({ ...concernOf(value), kind: value.kind, text: value.text?.text ?? null })),
  developments: matter.developments.map(developmentOf),
  deadlines: matter.deadlines.map(({ milestone }) => ({ milestone: milestone?.text ?? null })),
});

const unavailableOf = (figure: UnavailableFigure) => ({
  ...concernOf(figure),
  ...{ period: figure.period?.period ?? null, missing: figure.missing },
  ...{ missingFor: figure.missingFor?.period ?? null, reported: figure.reported?.period ?? null },
  ...{ reporter: namedOf(figure.reporter), text: figure.text?.text ?? null },
});

export function attentionJson(attention: AttentionView) {
  const { figures, unavailable, overdue, upcoming, undated, targets, silent, ownerless, deadlines, leftOut } =
    attention;
  return {
    figures: figures.map(({ source, ask, cadence, figures: wanted }) => ({
      ...{ source: namedOf(source), ask: actorOf(ask), cadence },
      figures: wanted.map((figure) => ({
        ...concernOf(figure),
        reason: figure.reason,
        period: figure.period?.period ?? null,
      })),
    })),
    unavailable: unavailable.map(unavailableOf),
    overdue: overdue.map(matterOf),
    upcoming: upcoming.map(matterOf),
    undated: undated.map(matterOf),
    targets: targets.map((item) => ({
      ...concernOf(item),
      ...{ kind: item.kind, reason: item.reason, text: item.text?.text ?? null, by: item.by?.period ?? null },
      developments: item.developments.map(({ id, number, by, development }) => ({
        ...{ id, number, by: by.period },
        ...developmentOf(development),
      })),
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
