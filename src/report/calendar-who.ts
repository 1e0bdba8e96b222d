/** Whom an entry of the calendar asks: the same that `ehs gaps` does, with the ids that they can be asked for by. */
import type { Who as Responsible } from "../evaluate/gaps/gap.js";
import { entriesOf } from "../evaluate/items.js";
import type { Ground } from "./calendar-ground.js";
import type { Lookup } from "./lookup.js";
import type { Actor } from "./view.js";

/** Who is to act, and their ids: as written and as they are today. */
export interface Who {
  readonly actors: readonly Actor[];
  readonly ids: readonly string[];
}

export const nobody: Who = { actors: [], ids: [] };

const once = (actors: readonly Actor[]): Actor[] =>
  actors.filter((actor, at) => actors.findIndex(({ id }) => id === actor.id) === at);

/** Organisations by the names they have on the as-of date; an organisation stands once. */
export function organisations(lookup: Lookup, ids: readonly (string | undefined)[]): Who {
  const written = ids.filter((id) => id !== undefined);
  const actors = once(written.map(lookup.actor));
  return { actors, ids: [...written, ...actors.map(({ id }) => id)] };
}

/** Whoever a source's figures or status are to be had from. */
export function suppliers(lookup: Lookup, source: string | null): Who {
  const owner = lookup.source(source)?.owner ?? lookup.organisation(source)?.id;
  return owner === undefined ? nobody : organisations(lookup, [owner]);
}

/** A body as whoever acts: its organisation by today's name, or the body itself. */
export function bodyWho({ lookup, plan }: Ground, id: string | undefined): Who {
  if (id === undefined) return nobody;
  const body = entriesOf(plan, "governance")
    .flatMap((entry) => entry.content.bodies)
    .find((each) => each.id === id);
  if (body?.organisation !== undefined) {
    const { actors, ids } = organisations(lookup, [body.organisation]);
    return { actors, ids: [id, ...ids] };
  }
  const { name } = lookup.named(id);
  const short = body === undefined ? name : lookup.say(body.short ?? body.name);
  return { actors: [{ id, name, short, formerly: null }], ids: [id] };
}

/** Those whom `ehs gaps` holds responsible. */
export function asked(ground: Ground, responsible: readonly Responsible[]): Who {
  const all = responsible.map(({ id, role }) =>
    role === "body" ? bodyWho(ground, id) : organisations(ground.lookup, [id]),
  );
  return all.reduce(together, nobody);
}

/** Both, each once. */
export const together = (one: Who, other: Who): Who => ({
  actors: once([...one.actors, ...other.actors]),
  ids: [...one.ids, ...other.ids],
});
