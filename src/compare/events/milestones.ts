/** Dates of milestones and deadlines of initiatives: planned, forecast, reached. */
import type { ChangeEvent } from "../../model/change.js";
import type { Piece } from "../pieces.js";
import { dateOf, own } from "../value.js";
import { eventOf } from "./event.js";
import { membersIn, type Part, type Scene } from "./scene.js";

/** A date and where it stands: a forecast is a period, or a list of them with the day each was reported. */
interface Dated {
  readonly date: string;
  readonly address: string;
}

function lastForecast(piece: Piece, root: string): Dated | null {
  const entries = [...membersIn(piece, "forecast")].flatMap(([key, node]) => {
    const [date, reported] = [dateOf(own(node, "date")), dateOf(own(node, "reported")) ?? ""];
    return date === null ? [] : [{ date, reported, address: `${root}/forecast[${key}]/date` }];
  });
  return entries.reduce<(typeof entries)[number] | null>(
    (last, each) => (last === null || each.reported >= last.reported ? each : last),
    null,
  );
}

function dateIn(piece: Piece | null, field: string, root: string): Dated | null {
  if (piece === null) return null;
  if (field === "forecast" && Array.isArray(own(piece.node, field))) return lastForecast(piece, root);
  const date = dateOf(own(piece.node, field));
  return date === null ? null : { date, address: `${root}/${field}` };
}

/** What says most: that it was reached, then when it was to be, then when it is expected. */
const ORDER = ["actual", "due", "deadline", "forecast", "start", "set"];

/** One event for an item, however many of its dates differ. */
export function milestoneEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  const { root, before, after } = scene;
  const field = ORDER.find((each) => parts.some((part) => part.field === each)) ?? "";
  const [old, now] = [dateIn(before, field, root), dateIn(after, field, root)];
  const due = (piece: Piece | null) => dateOf(own(piece?.node, field === "deadline" ? "deadline" : "due"));
  return [
    eventOf(scene, {
      kind: "milestone_moved",
      address: now?.address ?? old?.address ?? `${root}/${field}`,
      field,
      old: old?.date,
      new: now?.date,
      due: { old: due(before), new: due(after) },
      parts,
    }),
  ];
}
