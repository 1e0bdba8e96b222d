/** `ehs gaps` on the demonstration plan: the letters, the knock-on of delays, levels, the matrices as CSV. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/present/width.js";
import { change, ehs, temporaryFolder } from "../helpers/run.js";
import { type GapsJson, json as answered, root } from "./gaps-json.js";

const cwd = join(root, "templates/demo");
const asOf = "--as-of 2026-03-31";

const json = (line: string, folder = cwd): Promise<GapsJson> => answered(`${asOf} ${line}`, folder);
const gaps = async (line: string, columns = 80): Promise<string> =>
  (await ehs(`gaps ${asOf} ${line}`, { cwd, columns })).stdout;

type Row = Readonly<Record<string, string>>;

/** Rows by their headings; no cell of these has a line break. */
async function csv(line: string): Promise<Row[]> {
  const [head = "", ...rows] = (await gaps(`${line} --format csv --lang en`)).trimEnd().split("\r\n");
  const cells = (row: string): string[] =>
    [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell.replace(/^"|"$/g, ""));
  const names = head.split(",");
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, cells(row)[at] ?? ""])));
}

describe("a letter", { timeout: 240_000 }, () => {
  it.each(["nb", "en"])(
    "says to whom, from which plan, as of when, by when, and what is late first (%s)",
    async (lang) => {
      const text = await gaps(`--for eksempelnett --lang ${lang}`);
      expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
      await expect(text).toMatchFileSnapshot(`golden/gaps-for-eksempelnett-${lang}.txt`);
    },
  );

  it("asks for a figure once, whatever is wrong with it, and not at all when it is reported as not available", async () => {
    const text = await gaps("--for eksempelnett --lang en");
    expect(text.match(/4\.2\.3 Document sharing/g)).toHaveLength(1);
    expect(text.match(/4\.2\.4 Document sharing/g)).toHaveLength(1);
    expect(text.indexOf("4.2.4")).toBeGreaterThan(text.indexOf("REPORTED AS NOT AVAILABLE"));
    const { chase, gaps: asked } = await json("--for eksempelnett");
    expect(chase?.reported.map(({ item }) => item.id)).toEqual(["4.2.4", "4.2.6b"]);
    expect(asked.some(({ item }) => item.id === "4.2.4")).toBe(false);
  });

  it("counts as the JSON does, and replies by the day of the first meeting that is prepared for", async () => {
    const { chase } = await json("--for eksempelnett --lang en");
    expect(chase).toMatchObject({ matters: 10, overdue: 4, reply: { by: "2026-05-20", body: { id: "euf" } } });
    const text = (await gaps("--for eksempelnett --lang en")).replace(/\s+/g, " ");
    expect(text).toContain("We ask you for 10 things; 4 of them are past their date. Please reply by 20 May 2026:");
  });

  it("names no day to reply by where the plan has no meetings ahead and no wheel", async () => {
    const folder = temporaryFolder();
    cpSync(join(cwd, "plan"), join(folder, "plan"), {
      recursive: true,
      filter: (path) => !/meetings\/2026-0[589]|governance\.yaml/.test(path),
    });
    const { chase } = await json("--for eksempelnett", folder);
    expect(chase?.reply).toBeNull();
    expect((await ehs(`gaps ${asOf} --for eksempelnett --lang en`, { cwd: folder })).stdout).not.toContain("reply");
  });

  it("never speaks to the owners of themselves, and has no double stops", async () => {
    for (const lang of ["nb", "en"]) {
      for (const owner of ["DfE", "DfP", "eksempelnett", "eksempelradet"]) {
        const text = await gaps(`--for ${owner} --lang ${lang}`);
        expect(text).not.toMatch(/the owners|eierne/);
        expect(text).not.toMatch(/\.[:;,.]/);
      }
    }
  });

  it("names co-owners and partners", async () => {
    const text = await gaps("--for eksempelnett --lang en", 200);
    expect(text).toContain("Together with Directorate of Examples, Imaginary providers and Trial");
  });

  it("reaches whoever is named: by id, short name and full name", async () => {
    const all = (await json("--lang en")).gaps;
    for (const id of new Set(all.flatMap(({ who }) => who.map((each) => each.id)))) {
      const own = (await json(`--for ${id} --lang en`)).gaps.map(({ rank }) => rank);
      const named = all.filter(({ who }) => who.some((each) => each.id === id)).map(({ rank }) => rank);
      expect(own, id).toEqual(named);
    }
    expect(await gaps("--for DfE --lang en")).toBe(await gaps("--for direktoratet-for-eksempler --lang en"));
    const full = await ehs(["gaps", "--as-of", "2026-03-31", "--lang", "en", "--for", "directorate of examples"], {
      cwd,
    });
    expect(full.stdout).toContain("To Directorate of Examples");
    const slip = await ehs(["gaps", "--lang", "en", "--for", "Directorat of Examples"], { cwd });
    expect(slip).toMatchObject({ code: 2 });
    expect(slip.stderr).toContain("Did you mean “direktoratet-for-eksempler”?");
  });

  it("asks an organisation for what its bodies must do", async () => {
    const folder = temporaryFolder();
    cpSync(join(cwd, "plan"), join(folder, "plan"), { recursive: true });
    change(join(folder, "plan/meetings/2025-03-radet.yaml"), "body: eksempelradet", "body: sekretariatet");
    const own = (await json("--kind condition-unmet --for direktoratet-for-eksempler", folder)).gaps;
    expect(own.map(({ who }) => who.map(({ id }) => id))).toEqual([["sekretariatet"]]);
  });
});

describe("the list", { timeout: 240_000 }, () => {
  it("names the whole knock-on of a delay, with days, as the JSON does", async () => {
    const { gaps: found } = await json("--kind milestone-delayed --lang en");
    const late = found.find(({ item }) => item.id === "4.A-m2");
    expect(late?.data["pushed"]).toEqual(["2.A-m2", "2.A-m3", "4.A-m3"].map((id) => ({ id, days: 456 })));
    expect(late?.why).toContain("the delay pushes 2.A-m2 (Connection to the shared services), 2.A-m3");
    expect(late?.why).toContain("by 456 days each");
  });

  it("says which level a number is on", async () => {
    for (const format of ["text", "md"]) {
      const text = await gaps(`--kind clarification-overdue,only-adoption --format ${format} --lang en`, 200);
      expect(text).toContain("Overall goal 3: The ability");
      expect(text).toContain("Strategic objective 3: Data of use");
    }
  });

  it("gives a figure that does not come a step of its own", async () => {
    const { gaps: found } = await json("--kind due-not-measured --lang en");
    expect(found.map(({ item, next }) => [item.id, next.code])).toEqual([
      ["4.2.3", "collect-figure"],
      ["4.2.4", "settle-without-figure"],
      ["2.2d", "collect-figure"],
    ]);
    expect(await gaps("--kind due-not-measured --lang en", 200)).toContain("Settle how the measure is to be judged");
  });

  it("has a colour without a reason, also in a plan where that is the error it is by default", async () => {
    expect(await gaps("--kind colour-without-reason --lang en", 200)).toContain("yellow as of 1 February 2026");
    const folder = temporaryFolder();
    cpSync(join(cwd, "plan"), join(folder, "plan"), { recursive: true });
    change(join(folder, "plan/plan.yaml"), "report-without-reason: warning", "report-without-reason: error");
    const ran = await ehs(`gaps ${asOf} --kind colour-without-reason --lang en`, { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("yellow as of 1 February 2026, with no reason");
    expect(ran.stdout).not.toContain("could not be read");
  });
});

describe("the parts as CSV", { timeout: 240_000 }, () => {
  it("--coverage has every matrix, cell by cell as the JSON has them", async () => {
    const rows = await csv("--coverage");
    const { coverage } = await json("--coverage --lang en");
    const of = (matrix: string): Row[] => rows.filter((row) => row["matrix"] === matrix);
    const covers = (key: "indicators" | "initiatives") =>
      (coverage?.outcomes ?? []).flatMap((outcome) =>
        outcome[key].length === 0
          ? [[outcome.id, "", "none"]]
          : outcome[key].map(({ id, partly }) => [outcome.id, id, partly ? "partly" : "whole"]),
      );
    const cells = (matrix: string) => of(matrix).map(({ row, column, value }) => [row, column, value]);
    expect(cells("outcome-indicator")).toEqual(covers("indicators"));
    expect(cells("outcome-initiative")).toEqual(covers("initiatives"));
    expect(of("objective-type").map(({ row, column, indicators }) => [row, column, Number(indicators)])).toEqual(
      coverage?.types.flatMap(({ id, indicators }) => Object.entries(indicators).map(([type, n]) => [id, type, n])),
    );
    expect(cells("sdg-objective")).toEqual(
      coverage?.sdgs.flatMap(({ id, objectives }) =>
        objectives.map((each) => [id, each.id, each.strength ?? "unstated"]),
      ),
    );
    expect(rows).toHaveLength(
      ["outcome-indicator", "outcome-initiative", "objective-type", "sdg-objective"].flatMap(of).length,
    );
  });

  it("--criteria carries the balance of each edition too", async () => {
    const rows = (await csv("--criteria")).filter(({ part }) => part === "balance");
    const { criteria } = await json("--criteria --lang en");
    const counted = (criteria?.balance ?? []).flatMap(
      ({ edition, indicators, measures, quantitative, qualitative }) => [
        ...Object.entries(indicators).map(([type, n]) => [edition ?? "", `indicators ${type}`, n]),
        ...Object.entries(measures).map(([type, n]) => [edition ?? "", `measures ${type}`, n]),
        [edition ?? "", "measures quantitative", quantitative],
        [edition ?? "", "measures qualitative", qualitative],
      ],
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(rows.map((row) => [row["id"], row["balance_of"], Number(row["count"])])).toEqual(counted);
  });
});

describe("what needs attention in the status", { timeout: 240_000 }, () => {
  it("does not ask again for a figure that is reported as not available, and says so", async () => {
    interface StatusJson {
      readonly attention: {
        readonly figures: readonly { readonly figures: readonly { readonly id: string }[] }[];
        readonly unavailable: readonly { readonly id: string; readonly missing: string; readonly reported: string }[];
      };
    }
    const { stdout } = await ehs(`status ${asOf} --format json --lang en`, { cwd });
    const { attention } = JSON.parse(stdout) as StatusJson;
    expect(attention.unavailable).toMatchObject([
      {
        id: "4.2.4",
        period: "2025",
        missing: "not_available",
        reported: "2026-02-15",
        reporter: { id: "innforingstall" },
      },
      { id: "4.2.6b", period: null, missing: "not_yet_available", missingFor: "2025" },
    ]);
    const collected = attention.figures.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(collected).not.toContain("4.2.4");
    expect(collected).not.toContain("4.2.6b");
  });
});
