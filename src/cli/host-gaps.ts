/** Gaps for hosts: each at the id of its item. */
import type { PlanIndex } from "../evaluate/items.js";
import type { Position } from "../model/finding.js";
import type { HostFormat } from "../present/hosts.js";
import type { GapView, GapsView } from "../report/gaps-view.js";
import type { Context } from "./context.js";
import { hostPath, topOf } from "./host.js";
import type { Opened } from "./open.js";

const hostFormats: readonly string[] = ["github", "sarif", "junit", "gitlab"] satisfies HostFormat[];

export const isHostFormat = (format: string): format is HostFormat => hostFormats.includes(format);

interface Asked {
  readonly view: GapsView;
  readonly index: PlanIndex;
  readonly opened: Opened;
  readonly fails: (gap: GapView) => boolean;
}

const atStart = { line: 1, col: 1, endLine: 1, endCol: 2 };

/** Where the id of an item is written; the first line of its file where it has none, and of plan.yaml for the plan. */
function placed({ index, opened }: Asked, id: string): Position & { readonly file: string } {
  const item = index.byId.get(id);
  if (item === undefined) return { file: "plan.yaml", ...atStart };
  const { sources } = opened.loaded;
  return sources.locate({ of: item.node, key: "id", token: "value" }) ?? { file: item.file, ...atStart };
}

/** The gaps that are shown, in a format that a host reads. */
export async function gapsForHost(format: HostFormat, asked: Asked, context: Context): Promise<string> {
  const [{ hostReport }, { toldGaps }, { gapsMarkdown }, { withinBytes }] = await Promise.all([
    import("./host-report.js"),
    import("../present/told-gaps.js"),
    import("../present/gaps-md.js"),
    import("../present/findings-summary.js"),
  ]);
  const { view, opened, fails } = asked;
  const { folder } = opened;
  const top = await topOf(folder, context);
  const placeOf = (id: string): Position & { readonly file: string } => {
    const place = placed(asked, id);
    return { ...place, file: hostPath(top, folder, place.file) };
  };
  const set = toldGaps({ view, placeOf, fails });
  return hostReport(format, set, ({ limit }) => withinBytes(gapsMarkdown(view), limit, set), context);
}
