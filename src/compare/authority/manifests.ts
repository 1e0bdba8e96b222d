/** A frozen edition stays as it was written: its manifest neither goes nor changes, unless a new one says what it replaces, and the edition keeps its id. */
import { entriesOf, mentionedInLeftOut } from "../../evaluate/items.js";
import type { Manifest } from "../../model/edition.js";
import type { Plan } from "../../model/plan.js";
import type { AuthorityFault } from "../authority.js";

/** A manifest as it lies in a plan. */
export interface LyingManifest {
  readonly path: string;
  /** null: it cannot be read. */
  readonly manifest: Manifest | null;
  /** The hash that its contents have. */
  readonly computed: string | null;
}

/** Whether a plan has the edition by its id; what was left out because of errors may still be there. */
const isNamed = (plan: Plan, edition: string): boolean =>
  mentionedInLeftOut(plan.leftOut, edition) || entriesOf(plan, "edition").some(({ content }) => content.id === edition);

/** What became of it: nothing, `other` contents, or it is `removed`. */
function becameOf(
  { path, manifest, computed }: LyingManifest,
  after: readonly LyingManifest[],
): "other" | "removed" | null {
  if (after.some((each) => each.computed === computed)) return null;
  const own = after.filter((each) => each.path === path || each.manifest?.edition === manifest?.edition);
  if (own.some((each) => each.manifest?.replaces?.hash === computed)) return null;
  return own.length > 0 ? "other" : "removed";
}

/**
 * What happened to editions that were frozen.
 * @param plan the later one, in which the edition is pointed at if it is there still
 * @param earlier the plan before: an edition that it had, and that is frozen, keeps its id
 */
export function* manifestFaults(
  before: readonly LyingManifest[],
  after: readonly LyingManifest[],
  plan: Plan,
  earlier: Plan | null = null,
): Generator<AuthorityFault> {
  for (const each of before) {
    const { manifest, path } = each;
    if (manifest === null) continue;
    const { edition } = manifest;
    const isNameless = earlier !== null && isNamed(earlier, edition) && !isNamed(plan, edition);
    const became = becameOf(each, after) ?? (isNameless ? "named" : null);
    if (became === null) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const entries = entriesOf(plan, "edition");
    const own = entries.find((entry) => entry.content.id === edition);
    const content = (own ?? entries.find(({ file }) => file === `${folder}edition.yaml`))?.content;
    const place =
      content === undefined
        ? ({ of: plan.settings, token: "value" } as const)
        : ({ of: content, key: "id", token: "value" } as const);
    yield { code: "frozen-edition-changed", place, item: edition, data: { edition, path, became } };
  }
}
