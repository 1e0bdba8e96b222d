/** Plans for tests, written as YAML by file name. */
import { parse } from "yaml";
import type { FileKind, Plan, PlanEntry } from "../../src/model/plan.js";

const kindOf = (file: string): FileKind => {
  const folder = /^(objectives|meetings|trends|editions|background|codelists|mappings)\//.exec(file)?.[1];
  if (folder === undefined) return file.replace(".yaml", "") as FileKind;
  return (folder === "background" || folder === "trends" ? folder : folder.slice(0, -1)) as FileKind;
};

const settings = `
format: 1
id: "test"
title: Invented plan
languages: [nb, en]
time_zone: Europe/Oslo
`;

/** A plan of the given files, trusted as it is; `plan.yaml` is invented where it is not given. */
export function planOf(files: Record<string, string>): Plan {
  const all = { "plan.yaml": settings, ...files };
  const entries = Object.entries(all).map(
    ([file, text]) => ({ file, kind: kindOf(file), content: parse(text) as unknown }) as PlanEntry,
  );
  const found = entries.find((entry) => entry.kind === "plan");
  if (found === undefined) throw new Error("a plan has its plan.yaml");
  return { settings: found.content, entries, leftOut: [] };
}
