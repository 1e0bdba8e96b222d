/** `ehs log` and `ehs diff` of a published figure that became another: what kind of revision it says it is, or that it says none. */
import { describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";
import { all, inObjective, objective, planRepository, put } from "./since-scene.js";

const beside = (kind: string): string =>
  `value: 44 }\n          - { period: "2022", value: 45, revision: { number: 1, kind: ${kind}, reason: Counted twice } }`;
const provisional = put("value: 47 }", "value: 47, standing: candidate }");

async function told(folder: string, line: string): Promise<string> {
  const { stdout, stderr } = await ehs(line, { cwd: folder, now: "2024-06-30T12:00:00Z" });
  expect(stderr).toBe("");
  return stdout.replaceAll(/\s+/g, " ");
}

interface Answer {
  readonly entries: readonly { readonly changes: readonly { kind: string; revision: unknown }[] }[];
}

async function revisions(folder: string): Promise<unknown[]> {
  const { stdout } = await ehs("log 1.3 --since 2024-01-02 --format json", { cwd: folder });
  const { entries } = JSON.parse(stdout) as Answer;
  return entries.flatMap(({ changes }) => changes.map(({ kind, revision }) => [kind, revision]));
}

describe("a published figure that became another", () => {
  it("in place is told of as that, in both languages and in a difference too", async () => {
    const { folder } = planRepository({ edit: inObjective("value: 44", "value: 45") });
    expect(await told(folder, "log 1.3 --lang en")).toContain(
      "figure for 2022 revised: 44% → 45%; changed in place: neither kind nor reason is given",
    );
    expect(await told(folder, "log 1.3 --lang nb --format md")).toContain(
      "revidert: 44 % → 45 %; endret på stedet, uten at slag og grunn er oppgitt",
    );
    expect(await told(folder, "diff HEAD~1 HEAD --lang en")).toContain("changed in place: neither kind nor reason");
    expect(await revisions(folder)).toEqual([["revised", { kind: null }]]);
  });

  it.each([
    ["correction", "correction", "retting"],
    ["scheduled", "scheduled revision", "planlagt revisjon"],
    ["method", "change of method", "endret metode"],
    ["reclassification", "reclassification", "ny inndeling"],
  ])("by a revision is told of with its kind: %s", async (kind, en, nb) => {
    const { folder } = planRepository({ edit: inObjective("value: 44 }", beside(kind)) });
    expect(await told(folder, "log 1.3 --lang en")).toContain(`44% → 45%; ${en}; reason: Counted twice`);
    expect(await told(folder, "log 1.3 --lang nb")).toContain(`44 % → 45 %; ${nb}; begrunnelse: Counted twice`);
    expect(await revisions(folder)).toEqual([["revised", { kind }]]);
  });

  it("with a revision that stood there before says nothing of this change", async () => {
    const { folder } = planRepository(
      { edit: inObjective("value: 44 }", beside("correction")) },
      { edit: inObjective("value: 45, revision", "value: 46, revision") },
    );
    expect((await revisions(folder))[0]).toEqual(["revised", { kind: null }]);
  });

  it("is asked of no candidate, and of no new figure", async () => {
    const { folder } = planRepository(
      { edit: { [objective]: provisional } },
      { edit: { [objective]: all(put("value: 47", "value: 48"), put("baseline", "baseline")) } },
      { edit: inObjective("observations:\n", 'observations:\n          - { period: "2021", value: 41 }\n') },
    );
    for (const [, revision] of (await revisions(folder)) as [string, unknown][]) expect(revision).toBeNull();
  });
});
