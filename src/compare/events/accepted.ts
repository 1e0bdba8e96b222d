/** Findings that may stand: each that came, went or changed is told by itself, also in a file or an item that just came. */
import type { ChangeEvent } from "../../model/change.js";
import { grouped, own, textOf } from "../value.js";
import { telling } from "./event.js";
import { addressOf, membersIn, type Part, type Scene } from "./scene.js";
import { idIn } from "./wording.js";

/** What says most of an entry, first to last. */
const telltales = ["code", "until", "reason"] as const;

const ofItem: ReadonlySet<string> = new Set(["accepted"]);
const ofList: ReadonlySet<string> = new Set(["accepted", "@kind"]);

/** That the list itself came is no news beside what is in it. */
export const acceptedFields = ({ now }: Scene): ReadonlySet<string> => (now.kind === "accepted" ? ofList : ofItem);

export function acceptedEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  const [before, after] = [membersIn(scene.before, "accepted"), membersIn(scene.after, "accepted")];
  const first = parts.find(({ member }) => member !== null)?.member ?? "";
  return [...grouped(parts, ({ member }) => member ?? first)].map(([member, of]) => {
    const entry = after.get(member) ?? before.get(member);
    const group = addressOf(scene, member === "" ? "accepted" : `accepted[${member}]`);
    const item = idIn(entry, "item");
    return telling(
      // never folded into what it came with: it must be seen
      { ...scene, within: null },
      {
        ...{ kind: "rule", field: "accepted", parts: of },
        ...{ reason: textOf(own(entry, "reason")), about: item === null ? [] : [item] },
      },
      group,
      telltales.map((key) => `${group}/${key}`),
    );
  });
}
