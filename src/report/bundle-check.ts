/** Whether an archive still is what was put into it: its list against what is there now. */
import type { BundleManifest, ZipFault } from "../model/bundle.js";
import type { FilePrint } from "../model/edition.js";

export interface BundleDifference {
  readonly path: string;
  readonly became: "gone" | "added" | "other";
}

export interface BundleCheck {
  /** The zip itself, the list in it, the files. */
  readonly part: "archive" | "manifest" | "files";
  readonly outcome: "holds" | "broken";
  /** Why the zip cannot be read, or what is wrong with the list. */
  readonly fault: ZipFault["what"] | "no-list" | "hash" | null;
  readonly name: string | null;
  /** How many files were compared. */
  readonly compared: number;
  readonly differences: readonly BundleDifference[];
}

export interface BundleView {
  /** The file as the user named it. */
  readonly file: string;
  /** null: the archive has no list that can be read. */
  readonly manifest: BundleManifest | null;
  readonly outcome: "holds" | "broken";
  readonly checks: readonly BundleCheck[];
}

/** What was found in the zip. */
export type BundleFound =
  | { readonly fault: ZipFault }
  | {
      readonly fault: null;
      /** null: there is none, or it is no list of an archive. */
      readonly manifest: BundleManifest | null;
      /** The hash that the list has, whatever it says of itself. */
      readonly computed: string | null;
      /** Every file but the list. */
      readonly prints: readonly FilePrint[];
    };

const check = (part: BundleCheck["part"], more: Partial<BundleCheck> = {}): BundleCheck => {
  const { fault = null, differences = [] } = more;
  const outcome = fault === null && differences.length === 0 ? "holds" : "broken";
  return { part, outcome, fault, name: null, compared: 0, ...more, differences };
};

function differencesOf(wanted: readonly FilePrint[], found: readonly FilePrint[]): BundleDifference[] {
  const there = new Map(found.map((print) => [print.path, print]));
  const known = new Set(wanted.map(({ path }) => path));
  const lacking = wanted.flatMap(({ path, bytes, sha256 }): BundleDifference[] => {
    const now = there.get(path);
    if (now === undefined) return [{ path, became: "gone" }];
    return now.sha256 === sha256 && now.bytes === bytes ? [] : [{ path, became: "other" }];
  });
  const added = found.filter(({ path }) => !known.has(path));
  return [...lacking, ...added.map(({ path }): BundleDifference => ({ path, became: "added" }))];
}

function checksOf(found: BundleFound): readonly BundleCheck[] {
  if (found.fault !== null) return [check("archive", { fault: found.fault.what, name: found.fault.name })];
  const { manifest, computed, prints } = found;
  const archive = check("archive", { compared: prints.length });
  if (manifest === null) return [archive, check("manifest", { fault: "no-list" })];
  const differences = differencesOf(manifest.files, prints);
  return [
    archive,
    check("manifest", manifest.hash === computed ? {} : { fault: "hash" }),
    check("files", { compared: manifest.files.length, differences }),
  ];
}

export function bundleView(file: string, found: BundleFound): BundleView {
  const checks = checksOf(found);
  const isBroken = checks.some(({ outcome }) => outcome === "broken");
  const manifest = found.fault === null ? found.manifest : null;
  return { file, manifest, outcome: isBroken ? "broken" : "holds", checks };
}
