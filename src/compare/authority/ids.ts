/** An id stays what it was: it is not used for something else, and what is cited is retired, not removed. */
import { mentionedInLeftOut } from "../../evaluate/items.js";
import type { AuthorityFault } from "../authority.js";
import { type Citation, citationsOf } from "../references.js";
import { type Authority, isGone } from "./grounds.js";
import type { SideItem } from "./side.js";

/** A measure that answers to its indicator's id is there as long as the indicator is. */
function* reused({ before, after, everUsed }: Authority): Generator<AuthorityFault> {
  for (const [id, { kind, node }] of after.byId) {
    const earlier = before.byId.get(id);
    const isSame = earlier === undefined || earlier.kind === kind;
    // of the same kind, only the history between the two can tell that it went and came back as something else
    if (isSame && !everUsed.has(id)) continue;
    // What an error left out of the earlier plan was there all the same.
    if (isSame && mentionedInLeftOut(before.leftOut, id)) continue;
    const data = { id, kind, before: earlier?.kind ?? "" };
    yield { code: "id-reused", place: { of: node, key: "id", token: "value" }, item: id, data };
  }
}

const bindingKinds: ReadonlySet<string> = new Set(["meeting", "edition"]);

const isUnder = (item: SideItem | null, id: string): boolean =>
  item !== null && (item.id === id || isUnder(item.parent, id));

/** Citations of what went: those that are left, and those of meetings and editions, which were published. */
function citing(of: Authority, gone: ReadonlySet<string>): Map<string, { now: Citation | null; by: Set<string> }> {
  const found = new Map<string, { now: Citation | null; by: Set<string> }>();
  const add = (citation: Citation, isNow: boolean): void => {
    const entry = found.get(citation.id) ?? { now: null, by: new Set() };
    if (isNow) entry.now ??= citation;
    if (citation.by !== null) entry.by.add(citation.by);
    found.set(citation.id, entry);
  };
  for (const each of citationsOf(of.after.files)) if (gone.has(each.id)) add(each, true);
  for (const each of citationsOf(of.before.files)) {
    const isOwn = each.by !== null && isUnder(of.before.byId.get(each.by) ?? null, each.id);
    if (gone.has(each.id) && bindingKinds.has(each.kind) && !isOwn) add(each, false);
  }
  return found;
}

function* cited(of: Authority): Generator<AuthorityFault> {
  const { before } = of;
  const gone = new Set([...before.byId.keys()].filter((id) => isGone(of, id)));
  for (const [id, { now, by }] of citing(of, gone)) {
    const itemKind = before.byId.get(id)?.kind ?? "";
    const nearest = of.placeAt({ item: id, itemKind, address: id });
    const place = now === null ? nearest : { of: now.of, key: now.key, token: "value" as const };
    yield { code: "cited-removed", place, item: id, data: { id, kind: itemKind, by: [...by] } };
  }
}

export function* idFaults(of: Authority): Generator<AuthorityFault> {
  yield* reused(of);
  yield* cited(of);
}
