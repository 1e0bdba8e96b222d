/** What an item's page tells of its gaps, of texts that the figures contradict, and of who must act. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";

const demo = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));
const common = ["--plan", demo, "--as-of", "2026-03-31", "--no-color"];

interface Gap {
  readonly rank: number;
  readonly code: string;
  readonly item: { readonly id: string };
  readonly who: readonly { readonly id: string }[];
}

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly gaps: readonly Gap[];
  readonly gapsUnder: { readonly value: number } | null;
  readonly contradictions: readonly { readonly message: string; readonly item: string; readonly measure: string }[];
  readonly lists: readonly { readonly code: string; readonly entries: readonly { readonly id: string | null }[] }[];
}

const json = async (args: readonly string[]): Promise<unknown> =>
  JSON.parse((await ehs([...args, ...common, "--format", "json"])).stdout) as unknown;
const show = async (...ids: string[]): Promise<readonly Item[]> =>
  ((await json(["show", ...ids])) as { items: readonly Item[] }).items;
const text = async (lang: string, ...ids: string[]): Promise<string> =>
  (await ehs(["show", ...ids, ...common, "--lang", lang], { columns: 120 })).stdout;
const flat = (said: string): string => said.replace(/\s+/g, " ");

const all = ((await json(["gaps"])) as { gaps: readonly Gap[] }).gaps;

const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), "utf8")) as object;
// a gap is told as `ehs gaps` tells it
const valid = new Ajv.default({ strict: false }).addSchema(schema("gaps")).compile(schema("show"));

describe("gaps", () => {
  it("of an item are those of `ehs gaps`, word for word", async () => {
    const [item] = await show("1.3");
    expect(item?.gaps.length).toBeGreaterThan(0);
    expect(item?.gaps).toEqual(all.filter((gap) => gap.item.id === "1.3"));
  });

  it("of an initiative include its milestones', of an indicator its measures'", async () => {
    const [initiative, indicator] = await show("2.A", "4.2");
    expect(initiative?.gaps.map(({ item }) => item.id)).toEqual(["2.A-m2", "2.A-m3"]);
    expect(new Set(indicator?.gaps.map(({ item }) => item.id))).toEqual(new Set(["4.2.3", "4.2.4", "4.2.2", "4.2.6b"]));
  });

  it("of an organisation are all that it must act on, in order of rank", async () => {
    const [item] = await show("direktoratet-for-eksempler");
    const own = all.filter(({ who }) => who.some(({ id }) => id === "direktoratet-for-eksempler"));
    expect(item?.gaps.map(({ rank }) => rank)).toEqual(own.map(({ rank }) => rank));
  });

  it("under an objective are counted as `ehs gaps --objective` counts them", async () => {
    for (const id of ["1", "2", "3", "4", "5"]) {
      const [item] = await show(id);
      const under = ((await json(["gaps", "--objective", id])) as { gaps: readonly Gap[] }).gaps;
      expect(item?.gapsUnder?.value).toBe(under.length);
    }
  });

  it("are told with kind, why, who, by when and the next step", async () => {
    const said = flat(await text("nb", "1.3"));
    expect(said).toContain("HVA SOM MANGLER ELLER HENGER ETTER, OG HVEM SOM MÅ HANDLE");
    expect(said).toContain("Vurderingen sier noe annet enn tallene: vurdert som grønn per 28. februar 2026");
    expect(said).toContain("Hvem: Eksempelrådet; ingen frist er satt");
    expect(said).toContain("Neste steg: Vurder på nytt");
  });
});

describe("texts that the figures contradict", () => {
  it("are told with the measure, and with the meeting whose text it is", async () => {
    const [measure, meeting] = await show("1.3", "2026-03-radet");
    for (const item of [measure, meeting]) {
      expect(item?.contradictions.map((each) => [each.item, each.measure])).toEqual([
        ["2026-03-radet", "1.3"],
        ["2026-03-radet", "1.3"],
      ]);
    }
    const said = flat(await text("en", "1.3"));
    expect(said).toContain("TEXTS THAT THE FIGURES CONTRADICT");
    expect(said).toContain("The text stands with The Example Council, 11 March 2026");
    expect(said.match(/The text says/g)).toHaveLength(1);
  });

  it("are not told with others", async () => {
    const [item] = await show("1.4");
    expect(item?.contradictions).toEqual([]);
  });
});

describe("an organisation", () => {
  it("has its follow-up points, and what it must clarify", async () => {
    const [examples, net] = await show("direktoratet-for-eksempler", "eksempelnett");
    const listed = (item: Item | undefined, code: string) =>
      item?.lists.find((each) => each.code === code)?.entries.map(({ id }) => id);
    expect(listed(net, "follow_ups")).toContain("f-2026-03-2");
    expect(listed(examples, "to_clarify")?.length).toBeGreaterThan(5);
    const said = await text("nb", "direktoratet-for-eksempler");
    expect(said.indexOf("OPPFØLGINGSPUNKTER")).toBeLessThan(said.indexOf("GAP Å TA TAK I"));
    expect(said).toContain("MÅ AVKLARES");
  });
});

describe("headings", () => {
  it("of a decision are what was said, and where", async () => {
    expect(await text("nb", "d-2025-09-pause")).toContain(
      "\nGir tilslutning til at 5.D venter på budsjettet – Eksempelrådet 17. september 2025 (oppdiktet)\n",
    );
  });

  it("of goals and objectives say the level", async () => {
    expect(await text("nb", "G3")).toContain("\nOverordnet mål 3  Evne til å tenke nytt\n");
    expect(await text("en", "3")).toContain("\nStrategic objective 3  Data of use\n");
  });
});

describe("a number that stands for several things", () => {
  it("says what it was taken as, and how to get the others", async () => {
    const said = flat(await text("en", "3"));
    expect(said).toContain("3 is taken as strategic objective 3 Data of use.");
    expect(said).toContain("overall goal 3 The ability to think anew (ehs show G3)");
    const md = (await ehs(["show", "3", ...common, "--lang", "nb", "--format", "md"])).stdout;
    expect(md).toContain("3 er forstått som strategisk mål 3");
  });
});

describe("the figures", () => {
  it("have a column for answers where there are any", async () => {
    expect(await text("nb", "1.3")).toContain("Antall svar");
    expect(await text("nb", "1.2")).not.toContain("Antall svar");
  });
});

describe("an id that the plan lacks", () => {
  it.each([
    ["1A", "Did you mean “1.A”?"],
    ["4a", "Did you mean “4.A”?"],
    ["9.9", "The nearest are: 5.1, 5.2, 5.3, 5.4."],
    ["B9.1", "The nearest are: B5.1, B5.2, B5.3"],
  ])("%s is answered with the nearest", async (id, said) => {
    const ran = await ehs(["show", id, ...common, "--lang", "en"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
  });
});

describe("every page of the demonstration plan but the measures'", () => {
  it("has a JSON that fits the published schema", async () => {
    const kinds = ["3", "G1", "4.2", "2.A", "2.A-m2", "5.E", "eksempelradet", "2026-03-radet", "d-2025-09-pause"];
    const more = ["f-2026-03-2", "B1.1", "direktoratet-for-eksempler", "provekartet", "council-first", "SDG3"];
    const fits = valid(await json(["show", ...kinds, ...more]));
    expect(valid.errors ?? []).toEqual([]);
    expect(fits).toBe(true);
  });
});
