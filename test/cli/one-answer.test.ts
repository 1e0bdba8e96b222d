/** One answer to one question: screens that tell the same fact tell it alike, and an error counts on each of them. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/evaluate/gaps/rank.js";
import { gapScene } from "../../src/evaluate/gaps/scene.js";
import { asOf, demo, demoFolder, demoIndex, evaluation } from "../demo/scene.js";
import { ehs, temporaryFolder } from "../helpers/run.js";

const gaps = findGaps(demo.plan, demoIndex, evaluation);
const plan = demoFolder;
const on = (line: string, folder = plan) => ehs(`${line} --as-of ${asOf} --lang en`, { cwd: folder });

async function json(line: string): Promise<never> {
  return JSON.parse((await on(`${line} --format json`)).stdout) as never; // each test says what it reads
}

function copy(): string {
  const folder = join(temporaryFolder(), "plan");
  cpSync(plan, folder, { recursive: true });
  return folder;
}

describe("figures that are needed", { timeout: 240_000 }, () => {
  const scene = gapScene(demo.plan, demoIndex, evaluation);
  const needs = scene.measures.flatMap((judged) =>
    scene.needs(judged).map((need) => ({ id: judged.item.id, ...need })),
  );
  const idsOf = (isReported: boolean): string[] => [
    ...new Set(needs.filter(({ reported }) => (reported.missing !== null) === isReported).map(({ id }) => id)),
  ];

  it("are those that the screens ask for, and those that are reported not to come", async () => {
    const { attention } = (await json("status")) as {
      attention: { figures: { figures: { id: string }[] }[]; unavailable: { id: string }[] };
    };
    const asked = attention.figures.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect([...new Set(asked)].sort()).toEqual(idsOf(false).sort());
    expect(attention.unavailable.map(({ id }) => id).sort()).toEqual(idsOf(true).sort());
    expect(idsOf(true)).toEqual(["4.2.4", "4.2.6b"]);
    expect(idsOf(false)).toContain("1.6");
    const told = gaps.filter(({ facts }) => "missing" in facts).map(({ item }) => item);
    expect([...new Set(told)].sort()).toEqual([...new Set(needs.map(({ id }) => id))].sort());
  });

  it("are not ready for a meeting", async () => {
    const { stdout } = await on("calendar --kind meeting");
    expect(stdout).toContain("missing 1.6");
  });

  it("are not ticked off by source, and are not asked for where they are reported", async () => {
    const { stdout } = await on("gaps --source");
    expect(stdout).toMatch(/○ +1\.6 .*No figure to judge by/);
    const letter = (await on("gaps --for eksempelnett")).stdout;
    expect(letter.split("NOT ASKED FOR AGAIN")[1]).toContain("4.2.6b");
  });
});

describe("what is past its date", { timeout: 240_000 }, () => {
  it("is as many clarifications in the status as in the gaps, that of a goal among them", async () => {
    const { attention } = (await json("status")) as {
      attention: { overdue: { id: string }[]; undated: { id: string }[] };
    };
    const { overdue, undated } = attention;
    const told = gaps.filter(({ code }) => code === "clarification-overdue").map(({ item }) => item);
    expect([...overdue, ...undated].map(({ id }) => id).sort()).toEqual([...told].sort());
    expect((await on("status")).stdout).toContain("Overall goal 3 – Propose an indicator for the goal. (DoE)");
  });

  it("is nothing of an initiative whose work is over, on any screen", async () => {
    expect((await on("show 5.A")).stdout).not.toContain("a new one is needed");
    expect((await on("status")).stdout).not.toContain("deadline 2024 has passed");
    const { attention } = (await json("status")) as { attention: { deadlines: { id: string }[] } };
    expect(attention.deadlines.map(({ id }) => id)).not.toContain("5.A");
    expect(gaps.filter(({ item }) => item === "5.A").map(({ code }) => code)).toEqual([]);
  });

  it("is carried over to the meeting's papers, however long ago it was asked for", async () => {
    const { stdout } = await on("calendar --kind meeting");
    expect(stdout.replace(/\s+/g, " ")).toContain("and 1 older that is open: 1 of 4 closed");
    expect(stdout).toContain("Propose a target for training. (DoT, by September 2025, overdue)");
    expect(stdout.replace(/\s+/g, " ")).toContain("1 of 4 points closed");
  });

  it("is an old status that its owner hears of too", () => {
    const old = gaps.find(({ code, item }) => code === "status-too-old" && item === "1.C");
    expect(old?.who.map(({ role }) => role)).toEqual(["source-owner", "owner"]);
  });
});

describe("an error", { timeout: 240_000 }, () => {
  it("in a file of figures gives the same exit code on every screen", async () => {
    const folder = copy();
    appendFileSync(join(folder, "data/oppdiktet-invented-reach.csv"), "2025,no-such-code,1,2,\n");
    for (const line of ["validate", "status", "gaps", "calendar", "show 1.2", "show 1.3"]) {
      expect([line, (await on(line, folder)).code]).toEqual([line, 1]);
    }
  });

  it("that leaves a file out is told where something in it is asked for", async () => {
    const folder = copy();
    const file = join(folder, "objectives/4-samhandling.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n  : [broken\n`);
    const ran = await on("show 4.2.1", folder);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("It may be in objectives/4-samhandling.yaml, which is left out because of errors.");
  });

  it("of spelling is told of each id that is not there", async () => {
    for (const command of ["show", "status"]) {
      const { code, stderr } = await on(`${command} 1.33 13 nhn 4.2.7`);
      expect(code).toBe(2);
      for (const id of ["1.33", "nhn", "4.2.7"]) expect(stderr).toContain(`“${id}”`);
    }
  });

  it("is no missing status of a source", async () => {
    const { stdout } = await on("gaps --kind initiative-without-status --format md");
    expect(stdout).toContain("no status is reported; it is to come from the source “Joint report”");
  });
});
