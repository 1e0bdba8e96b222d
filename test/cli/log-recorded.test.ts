/** Moves of a target that the plan records and no commit shows, in the ledger of `ehs log --field targets`, on real repositories. */
import { describe, expect, it } from "vitest";
import { repository, type Step, type TestRepository } from "../helpers/repository.js";
import { logJson, run } from "./history-json.js";
import { all, decided, files, inObjective, meeting, objective, put } from "./since-scene.js";

const target = '- { kind: level, value: 83, due: "2025" }';
const ended = (value: number, set: string, since: string, more = ""): string =>
  `- { kind: level, value: ${value}, due: "2025", set: "${set}", superseded: { since: "${since}"${more} } }`;
const holds = (value: number, set: string, due = "2025", more = ""): string =>
  `- { kind: level, value: ${value}, due: "${due}", set: "${set}"${more} }`;

/** The plan with these targets, as it is in the first commit. */
const first = (...targets: readonly string[]): Step => ({
  files: { ...files, [objective]: put(target, targets.join("\n          "))(files[objective] ?? "") },
  date: "2024-06-01T12:00:00+02:00",
  message: "The plan",
});

const twice = [
  ended(90, "2020-12", "2022-01-15", ", reason: Too few joined, decision: d-0"),
  ended(80, "2022-01-15", "2023-03-01", ", reason: The law came late"),
  holds(70, "2023-03-01"),
];

/** The first target, which the plan had when its history begins. */
const beginning = { date: "2020", effect: "set", newText: "83%", begins: true };

async function ledgerOf(repo: TestRepository, ...more: readonly string[]) {
  const { ledgers } = await logJson(repo.folder, ["1.3", "--field", "targets", ...more]);
  return ledgers[0];
}

/** The rows of the plan, each in a line. */
async function recorded(repo: TestRepository, ...more: readonly string[]): Promise<string[]> {
  const ledger = await ledgerOf(repo, ...more);
  return (ledger?.recorded ?? []).map((row) =>
    [
      row.date ?? "–",
      row.effect,
      row.oldText ?? "–",
      "→",
      row.newText ?? "–",
      row.decision?.id ?? "-",
      row.commit.slice(0, 4),
    ].join(" "),
  );
}

async function rows(repo: TestRepository, ...more: readonly string[]): Promise<string[]> {
  const { stdout } = await run(repo.folder, [
    "log",
    "1.3",
    "--field",
    "targets",
    "--lang",
    "en",
    "--format",
    "md",
    ...more,
  ]);
  const table = stdout.split("\n").filter((line) => line.startsWith("| "));
  return table.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("\u00a0", " "))
      .join(" | "),
  );
}

describe("moves that stand in the plan when its history begins", () => {
  it("are rows of their own, in the order of their dates, and count", async () => {
    const repo = repository([first(...twice), { edit: inObjective("value: 70", "value: 60"), message: "Lower" }]);
    const [begin = ""] = repo.commits;
    const at = begin.slice(0, 4);
    expect(await recorded(repo)).toEqual([
      `2020-12 set – → 90% - ${at}`,
      `2022-01-15 loosened 90% → 80% d-0 ${at}`,
      `2023-03-01 loosened 80% → 70% - ${at}`,
    ]);
    expect(await ledgerOf(repo)).toMatchObject({ moves: 3, loosened: 3, tightened: 0 });
    const told = await rows(repo);
    expect(told.map((row) => row.split(" | ").slice(0, 5).join(" | "))).toEqual([
      "December 2020 | – | 90% | 2025 | set",
      "15 January 2022 | 90% | 80% | 2025 | loosened",
      "1 March 2023 | 80% | 70% | 2025 | loosened",
      "2 January 2024 | 70% | 60% | 2025 | loosened",
    ]);
    expect(told[1]).toContain("supported by Council");
    expect(told[1]).toContain("| Too few joined | recorded in the plan");
    expect(told[2]).toContain("no decision is cited | The law came late |");
    for (const row of told.slice(0, 3)) expect(row).toContain(`(since ${begin.slice(0, 8)}); no commit shows it`);
    expect(told[3]).toContain("Kari Nordmann");
  });

  it("are said to be only recorded, in both languages", async () => {
    const repo = repository([first(...twice)]);
    const said = async (lang: string) =>
      (await run(repo.folder, ["log", "1.3", "--field", "targets", "--lang", lang])).stdout.replaceAll(/\s+/g, " ");
    expect(await said("en")).toContain(
      "Moved twice, each time looser. All are only recorded in the plan: no commit shows them.",
    );
    expect(await said("nb")).toContain(
      "Flyttet to ganger, hver gang til det lempeligere. Alle står bare i planen: Ingen commit viser dem.",
    );
    expect(await said("nb")).toContain("ført i planen (siden");
  });

  it("find what took their place by its date, else by its due period; else the target was dropped", async () => {
    const scenes: readonly (readonly [readonly string[], readonly string[]])[] = [
      [
        [
          ended(83, "2020", "2023-03-01"),
          ended(95, "2020", "2023-03-01").replace("2025", "2030"),
          holds(90, "2023-03-01", "2030"),
          holds(70, "2023-03-01"),
        ],
        ["2020 set – → 83%", "2020 set – → 95%", "2023-03-01 loosened 83% → 70%", "2023-03-01 loosened 95% → 90%"],
      ],
      [
        [ended(83, "2020", "2023-03-01"), holds(85, "2024-01")],
        ["2020 set – → 83%", "2023-03-01 tightened 83% → 85%"],
      ],
      [
        [ended(83, "2020", "2023-03-01"), holds(85, "2024-01", "2030")],
        ["2020 set – → 83%", "2023-03-01 dropped 83% → –", "2024-01 set – → 85%"],
      ],
    ];
    for (const [targets, wanted] of scenes) {
      const repo = repository([first(...targets)]);
      expect((await recorded(repo)).map((row) => row.replace(/ - .*$/, ""))).toEqual(wanted);
    }
  });

  it("obey what was asked for: a span of days, a decision, an author", async () => {
    const repo = repository([first(...twice)]);
    const count = async (...more: string[]) => (await recorded(repo, ...more)).length;
    expect(await count("--since", "2022-01-15", "--until", "2022-12")).toBe(1);
    expect(await count("--decision", "d-0")).toBe(1);
    expect(await count("--author", "Kari")).toBe(0);
    expect(await count("--kind", "revised")).toBe(0);
    // whoever committed the plan first set none of them, and not on that day
    expect(await rows(repo, "--since", "2024-06")).toEqual([]);
  });

  it("are no more than memory where a commit made the move", async () => {
    const moved = all(put("value: 83", "value: 80"));
    const repo = repository([
      first(holds(83, "2020")),
      { edit: { [objective]: moved }, message: "Lower" },
      {
        edit: {
          [objective]: put(holds(80, "2020"), `${ended(83, "2019", "2024-01-02")}\n          ${holds(80, "2020")}`),
        },
        message: "Kept",
      },
    ]);
    expect(await ledgerOf(repo)).toMatchObject({ moves: 1, loosened: 1, recorded: [beginning] });
  });

  it("are none where the commit itself superseded", async () => {
    const repo = repository([
      first(holds(83, "2020")),
      {
        edit: {
          [objective]: put(
            holds(83, "2020"),
            `${ended(83, "2020", "2024-06-02", ", decision: d-1")}\n          ${holds(80, "2024-06-02")}`,
          ),
          [meeting]: decided("d-1", "1.3"),
        },
      },
    ]);
    expect(await ledgerOf(repo)).toMatchObject({ moves: 1, loosened: 1, recorded: [beginning] });
  });

  it("keep the date that was corrected later", async () => {
    const repo = repository([first(...twice), { edit: inObjective('since: "2022-01-15"', 'since: "2022-02-15"') }]);
    expect((await recorded(repo))[1]).toContain("2022-02-15 loosened 90% → 80%");
  });
});

describe("targets that the plan has when its history begins", () => {
  const targets = [
    holds(83, "2022-12", "2025", ", decision: d-0"),
    '- { kind: level, value: 90, due: "2028" }',
    holds(95, "2023", "2030"),
  ];
  const repo = repository([
    first(...targets),
    { edit: inObjective("value: 90", "value: 88"), author: "Per Hansen", message: "Lower" },
  ]);

  it("are dated as the plan dates them, by the decision that it cites, and are nobody's who only committed them", async () => {
    const at = repo.commits[0]?.slice(0, 8) ?? "";
    const who = `recorded in the plan; it stood there when the history begins (${at})`;
    const told = await rows(repo);
    expect(told.map((row) => row.split(" | ").slice(0, 5).join(" | "))).toEqual([
      "– | – | 90% | 2028 | set",
      "December 2022 | – | 83% | 2025 | set",
      "2023 | – | 95% | 2030 | set",
      "2 January 2024 | 90% | 88% | 2028 | loosened",
    ]);
    for (const row of told.slice(0, 3)) expect(row.endsWith(` | ${who}`)).toBe(true);
    expect(told[1]).toContain("supported by Council");
    expect(told[3]).toContain("Per Hansen");
    expect(told.join("\n")).not.toContain("Kari Nordmann");
    expect(await ledgerOf(repo)).toMatchObject({ moves: 1, loosened: 1 });
    expect((await ledgerOf(repo))?.recorded.map(({ date }) => date)).toEqual([null, "2022-12", "2023"]);
  });

  it("are said so in bokmål", async () => {
    const { stdout } = await run(repo.folder, ["log", "1.3", "--field", "targets", "--lang", "nb", "--format", "md"]);
    expect(stdout).toContain("ført i planen; sto der da historikken begynner");
    expect(stdout).not.toContain("Kari Nordmann");
  });

  it("that come later are whoever's who committed them", async () => {
    const later = repository([
      first(...targets),
      { edit: { [objective]: put(targets[2] ?? "", `${targets[2] ?? ""}\n          ${holds(99, "2023", "2035")}`) } },
    ]);
    expect((await rows(later)).at(-1)).toMatch(/^2 January 2024 .*99%.*Kari Nordmann/);
  });
});

describe("the reason of a move in other words", () => {
  it("is wording: no move, and no row", async () => {
    const repo = repository([first(...twice), { edit: inObjective("The law came late", "The act was late") }]);
    const before = repository([first(...twice)]);
    expect(await ledgerOf(repo)).toMatchObject({ moves: 2, loosened: 2 });
    expect((await rows(repo)).length).toBe((await rows(before)).length);
    const { stdout } = await run(repo.folder, ["log", "1.3", "--field", "targets", "--lang", "en"]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("1 change of wording");
    const { entries } = await logJson(repo.folder, ["1.3", "--field", "targets"]);
    expect(entries[0]?.changes.map(({ kind }) => kind)).toEqual(["editorial"]);
  });
});
