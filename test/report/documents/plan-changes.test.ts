/** What changed since the last edition: from the history where it reaches, else from what the plan itself records. */
import { describe, expect, it } from "vitest";
import { editionBefore } from "../../../src/report/documents/plan/previous.js";
import { all, decided, files, meeting, objective, put } from "../../cli/since-scene.js";
import { planOf } from "../../helpers/plan.js";
import { repository, type Step } from "../../helpers/repository.js";
import { planCopy } from "../../helpers/run.js";
import { demoDocument, documentOf } from "./plan-scene.js";

const edition = (id: string, date: string, state = "published"): Readonly<Record<string, string>> => ({
  [`plan/editions/${id}/edition.yaml`]: `id: "${id}"\nname: Edition ${id}\nstate: ${state}\ndate: "${date}"\n`,
});

/** The first edition, and a target loosened after it with a decision. */
const loosened: readonly Step[] = [
  { files: { ...files, ...edition("2024", "2024-04-01") }, date: "2024-03-20T09:00:00+01:00", message: "The plan" },
  {
    edit: {
      [objective]: put('value: 83, due: "2025" }', 'value: 80, due: "2025", decision: d-1 }'),
      [meeting]: decided("d-1", "1.3"),
    },
    date: "2024-05-20T09:00:00+02:00",
    message: "A lower target",
  },
  { edit: { [objective]: put("Rollout", "Roll-out") }, date: "2024-05-21T09:00:00+02:00", message: "Wording" },
];

const changesOf = async (steps: readonly Step[], options = "--as-of 2024-06-30") =>
  (await documentOf("plan", `--lang en ${options}`, repository(steps).folder)).changes;

describe("changes since the last edition", () => {
  it("come each with its decision, wording counted", async () => {
    const changes = await changesOf(loosened);
    expect(changes).toMatchObject({ unknown: null, edition: { id: "2024" }, editorial: 1, recorded: [] });
    const [first] = changes?.groups ?? [];
    expect(first).toMatchObject({
      kind: "re_targeted",
      changes: [{ item: "1.3", effect: "loosened", decision: { id: "d-1", kind: "supports", adopted: true } }],
    });
  });

  it("are none where nothing changed", async () => {
    expect(await changesOf(loosened.slice(0, 1))).toMatchObject({ unknown: null, groups: [], editorial: 0 });
  });

  it("are told from the commit of the edition's tag rather than its date", async () => {
    const [first = {}, ...rest] = loosened;
    const changes = await changesOf([
      first,
      ...rest.map((step, at) => (at === 0 ? { ...step, tag: "edition/2024" } : step)),
    ]);
    expect(changes).toMatchObject({ unknown: null, groups: [], editorial: 1 });
  });

  it("of the first edition are none", async () => {
    const changes = await changesOf(loosened, "--as-of 2024-06-30 --edition 2024");
    expect(changes).toMatchObject({ unknown: "no-edition", edition: null, groups: [] });
  });

  it("before the history are told by the plan itself, and the document says from when it knows", async () => {
    const late = all(
      put('value: 83, due: "2025" }', 'value: 80, due: "2025", set: "2023-06", decision: d-1 }'),
      put(
        "      - unit:",
        "      - lifecycle: [{ state: suspended, from: 2023-09-01, reason: Waiting }]\n        unit:",
      ),
    );
    const text = { ...files, ...edition("2023", "2022-12") };
    const changes = await changesOf([
      {
        files: {
          ...text,
          [objective]: late(files[objective] ?? ""),
          [meeting]: decided("d-1", "1.3")(files[meeting] ?? ""),
        },
        date: "2024-03-20T09:00:00+01:00",
      },
    ]);
    expect(changes).toMatchObject({ unknown: "before-history", begins: { period: "2024-03-20" }, groups: [] });
    expect(changes?.recorded).toMatchObject([
      { code: "target_set", id: "1.3", text: { text: "80%" }, decision: { kind: "supports" } },
      { code: "lifecycle", state: "suspended", reason: { text: "Waiting" }, decision: null },
    ]);
  });

  it("are not known outside a repository", async () => {
    const { plan } = planCopy();
    const view = await documentOf("plan", "--lang en --as-of 2026-11-21", plan);
    expect(view.changes).toMatchObject({ unknown: "no-history", edition: { id: "2023" }, recorded: [] });
  });

  it("of the demonstration plan are what its council supported after the second edition", async () => {
    const { changes } = await demoDocument("plan");
    expect(changes?.edition?.id).toBe("2024");
    if (changes?.unknown === null) return; // where the repository reaches that far, the history tells
    expect(changes?.recorded.map(({ number, state }) => [number, state])).toEqual([
      ["3.2c", "retired"],
      ["3.2b", "suspended"],
      ["5.D", "suspended"],
    ]);
  });
});

describe("the edition before", () => {
  const plan = planOf({
    "editions/a/edition.yaml": 'id: a\nname: A\nstate: published\ndate: "2023"',
    "editions/b/edition.yaml": 'id: b\nname: B\nstate: published\ndate: "2024-10-15"',
    "editions/c/edition.yaml": 'id: c\nname: C\nstate: draft\ndate: "2025-10"',
    "editions/d/edition.yaml": "id: d\nname: D",
  });

  it.each([
    ["the plan as it stands, in 2026", "2026-03-31", null, "b"],
    ["the plan as it stands, between the two", "2024-06-30", null, "a"],
    ["the plan before the first was out", "2023-12-31", null, null],
    ["the second", "2026-03-31", "b", "a"],
    ["the first", "2026-03-31", "a", null],
    ["a draft", "2026-03-31", "c", "b"],
    ["one without a date", "2026-03-31", "d", "b"],
  ])("of %s", (_, asOf, asked, expected) => {
    expect(editionBefore(plan, asOf, asked)?.id ?? null).toBe(expected);
  });
});
