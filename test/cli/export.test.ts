/** `ehs export`: the plan for other programs, what is imported again changes nothing, and nothing is made up. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readTables } from "../../src/exchange/read.js";
import { ehs, planCopy } from "../helpers/run.js";
import { scene } from "./import-scene.js";

const schemas = new URL("../../schemas/output/", import.meta.url);

interface Exported {
  readonly files: readonly {
    readonly kind: string;
    readonly file: string;
    readonly content: Record<string, unknown>;
  }[];
  readonly leftOut: readonly unknown[];
  readonly status: { readonly counts: Record<string, number> };
}

describe("the plan as JSON", () => {
  it("is every file and the statuses, as its schema says", async () => {
    const { code, stdout } = await ehs("export --lang en --as-of 2023-03-31");
    expect(code).toBe(0);
    const ajv = new Ajv.default({ strict: false });
    for (const name of readdirSync(schemas))
      if (/^(?:status|diff)\./.test(name))
        ajv.addSchema(JSON.parse(readFileSync(new URL(name, schemas), "utf8")) as object);
    const validate = ajv.compile(JSON.parse(readFileSync(new URL("export.schema.json", schemas), "utf8")) as object);
    const exported = JSON.parse(stdout) as Exported;
    expect(validate(exported) ? [] : validate.errors).toEqual([]);
    expect(exported.files.map(({ file }) => file)).toContain("objectives/1-aktiv-medvirkning.yaml");
    expect(exported.files.find(({ kind }) => kind === "plan")?.content["id"]).toBe("norway-ehealth-2023");
    expect(exported.leftOut).toEqual([]);
    expect(Object.values(exported.status.counts).some((count) => count > 0)).toBe(true);
  });

  it("names what was left out, and ends with 1", async () => {
    const { repo, put, run } = scene();
    put("plan/objectives/9.yaml", 'id: "9"\nnumber: "9"\nindicators: 3\n');
    const { code, stdout } = await run("export");
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Exported).leftOut).toContainEqual({
      file: "objectives/9.yaml",
      item: null,
      list: null,
    });
    expect(repo.folder).toBeTruthy();
  });
});

describe("tables", () => {
  it.each([
    ["CSV", "export --format csv=out.csv"],
    ["CSV for Excel", "export --format csv=out.csv --excel"],
    ["CSV in English", "export --format csv=out.csv --lang en"],
    ["XLSX", "export -o out.csv --format xlsx"],
  ])("imported again change nothing: %s", async (_, line) => {
    const { run, isUntouched } = scene();
    expect((await run(line)).code).toBe(0);
    const { code, stdout, stderr } = await run("import out.csv --lang en");
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "0 new, 0 revised, 101 the same, 0 doubtful, 0 rejected; 0 cells or rows without a figure passed over.\n",
      stderr: "ehs: Nothing new: the plan has every figure already.\n",
    });
    expect(isUntouched()).toBe(true);
  });

  it("are four in a spreadsheet, with ids as text and days as days", async () => {
    const { repo, run } = scene();
    await run("export -o plan.xlsx");
    const tables = await readTables(readFileSync(join(repo.folder, "plan.xlsx")));
    expect(tables.map(({ name }) => name)).toEqual(["status", "observations", "targets", "changes"]);
    const [, first] = tables[1]?.rows ?? [];
    expect(first?.cells.slice(0, 7)).toEqual([
      "1.1a",
      "1.1a",
      "Timeavtaler",
      "mill. besøk per måned",
      "2023",
      8.5,
      8.5,
    ]);
    expect(first?.cells[9]).toEqual(new Date("2024-02-15T00:00:00Z"));
    expect(tables[2]?.rows.some(({ cells }) => cells.includes("+20 %"))).toBe(true);
    expect(tables[3]?.rows.length).toBeGreaterThan(1);
  });

  it("are the same bytes each time", async () => {
    const { repo, run } = scene();
    await run("export --what status,targets --format xlsx=one.xlsx,xlsx=two.xlsx");
    expect(readFileSync(join(repo.folder, "one.xlsx"))).toEqual(readFileSync(join(repo.folder, "two.xlsx")));
  });

  it("say that there is no history, and go on without", async () => {
    const { folder } = planCopy();
    const { code, stdout, stderr } = await ehs("export --format csv --what changes --lang en", { cwd: folder });
    expect(code).toBe(0);
    expect(stdout.trim().split("\r\n")).toHaveLength(1);
    expect(stderr).toContain("The plan has no history in git that can be read");
  });

  it.each([
    [
      "export --format csv --what status,targets",
      "A CSV file holds one table: choose one of status, targets with --what.",
    ],
    [
      "export --format json --what targets",
      "targets is a table: take it as csv or xlsx. As JSON and as open data there is the whole plan.",
    ],
    ["export --what nothing", "--what"],
    [
      "export --format dcat --base example.org",
      "--base takes a web address, beginning with https:// or http://, not “example.org”.",
    ],
  ])("are refused: %s", async (line, message) => {
    const { code, stderr } = await ehs(`${line} --lang en`);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("the plan as open data", () => {
  interface Node {
    readonly "@id": string;
    readonly "@type": string;
    readonly [key: string]: unknown;
  }
  const graphOf = (text: string) => (JSON.parse(text) as { "@graph": readonly Node[] })["@graph"];

  it("says what the plan states, and lists what it does not", async () => {
    const { run } = scene();
    const { stdout, stderr } = await run(
      "export --format dcat --lang en --base https://example.org/plan --distribution https://example.org/plan/o.csv",
    );
    const graph = graphOf(stdout);
    const byId = new Map(graph.map((node) => [node["@id"], node] as const));
    expect(byId.get("https://example.org/plan/#edition-2024")).toMatchObject({
      "dct:identifier": "demo/2024",
      "dct:issued": { "@value": "2024-10-15" },
      "prov:wasRevisionOf": { "@id": "https://example.org/plan/#edition-2023" },
    });
    expect(byId.get("https://example.org/plan/#plan")).toMatchObject({
      "dct:identifier": "demo",
      "prov:wasRevisionOf": { "@id": "https://example.org/plan/#edition-2024" },
      "dct:language": [
        { "@id": expect.stringMatching(/NOB$/) as string },
        { "@id": expect.stringMatching(/ENG$/) as string },
      ],
      "dcat:distribution": [{ "@id": "https://example.org/plan/o.csv" }],
    });
    expect(byId.get("https://example.org/plan/o.csv")?.["dct:format"]).toEqual({
      "@id": expect.stringMatching(/CSV$/) as string,
    });
    expect(byId.has("https://example.org/plan/#edition-2025")).toBe(false);
    expect(stdout).not.toContain("dct:license");
    expect(stderr).toContain("the licence with its address");
    expect(stderr).not.toContain("--base https");
  });

  it("has no reference to what it does not hold", async () => {
    const graph = graphOf((await ehs("export --format dcat --quiet")).stdout);
    const ids = new Set(graph.map((node) => node["@id"]));
    const named = [...JSON.stringify(graph).matchAll(/"@id":"(#[^"]*)"/g)].map(([, id]) => id ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
