/** A renumbering keeps its history: numbers of a frozen edition still lead to what they stood for. */
import { describe, expect, it } from "vitest";
import { demoRepository, frozen, run } from "./edition-scene.js";

const first = "plan/objectives/1-medvirkning.yaml";

/** Gives an indicator another number than the one its id was made from. */
const numbered = (id: string, number: string) => (text: string) =>
  text.replace(new RegExp(`(id: "${id}"\\n +number: )"[^"]+"`), (_, before: string) => `${before}"${number}"`);

interface Shown {
  readonly items: readonly { readonly id: string; readonly number: string }[];
}

async function shown(folder: string, line: string) {
  const { code, stdout, stderr } = await run(folder, `show ${line} --lang en --as-of 2026-03-31 --format json`);
  const items = stdout === "" ? [] : (JSON.parse(stdout) as Shown).items;
  return { code, stderr, items: items.map(({ id, number }) => `${id} as ${number}`) };
}

describe("an old number", () => {
  it("of an item whose id it is leads to it, with a word on its number now", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    expect(await shown(repo.folder, "1.3")).toEqual({ code: 0, stderr: "", items: ["1.3 as 1.3"] });
    repo.commit({ edit: { [first]: numbered("1.3", "1.9") } });
    const old = await shown(repo.folder, "1.3");
    expect(old).toMatchObject({ code: 0, items: ["1.3 as 1.9"] });
    expect(old.stderr).toMatch(/^ehs: 1\.3 \(2023\) is now 1\.9: .+\n$/);
    expect(await shown(repo.folder, "1.9")).toEqual({ ...old, stderr: "" });
    expect((await run(repo.folder, "show 1.3 --lang nb --as-of 2026-03-31")).stderr).toMatch(
      /^ehs: 1\.3 \(2023\) heter nå 1\.9: .+\n$/,
    );
    expect((await run(repo.folder, "show 1.3 --quiet --as-of 2026-03-31")).stderr).toBe("");
  });

  it("that belongs to something else now shows its present owner, and says what it was", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.commit({ edit: { [first]: (text) => numbered("1.3", "1.2")(numbered("1.2", "1.3")(text)) } });
    const swapped = await shown(repo.folder, "1.3");
    expect(swapped).toMatchObject({ code: 0, items: ["1.2 as 1.3"] });
    expect(swapped.stderr).toMatch(/^ehs: 1\.3 is now the number of “.+”\. 1\.3 \(2023\) is now 1\.2: .+\n$/);
    expect((await shown(repo.folder, "1.2")).items).toEqual(["1.3 as 1.2"]);
  });

  it("that is no id and no number any more leads to what had it in the latest edition", async () => {
    const repo = demoRepository({ edit: { [first]: numbered("1.3", "1.7") } });
    await frozen(repo, "2023");
    repo.commit({ edit: { [first]: (text) => text.replace('number: "1.7"', 'number: "1.8"') } });
    await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    repo.commit({ edit: { [first]: (text) => text.replace('number: "1.8"', 'number: "1.9"') } });
    const [seventh, eighth] = [await shown(repo.folder, "1.7"), await shown(repo.folder, "1.8")];
    expect(seventh.items).toEqual(["1.3 as 1.9"]);
    expect(seventh.stderr).toMatch(/1\.7 \(2023\) is now 1\.9: /);
    expect(eighth.items).toEqual(["1.3 as 1.9"]);
    expect(eighth.stderr).toMatch(/1\.8 \(2024\) is now 1\.9: /);
    // asked for by several names, it is shown once
    expect((await shown(repo.folder, "1.7 1.8 1.9")).items).toEqual(["1.3 as 1.9"]);
    // a number that was never printed is unknown as before
    expect(await shown(repo.folder, "1.6.6")).toMatchObject({ code: 2, items: [] });
  });

  it("of what is no longer in the plan says so", async () => {
    const cut = (text: string): string => {
      const start = text.search(/^ {2}- id: "1\.A"$/m);
      const next = text.slice(start + 1).search(/^( {2}- id:|\S)/m);
      return text.slice(0, start) + (next < 0 ? "" : text.slice(start + 1 + next));
    };
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.commit({ edit: { [first]: cut } });
    const { code, stderr } = await shown(repo.folder, "1.A");
    expect({ code, stderr }).toEqual({ code: 2, stderr: "ehs: 1.A (2023) is no longer in the plan.\n" });
  });
});

it("the edition itself tells which of its numbers are others now", async () => {
  const repo = demoRepository();
  await frozen(repo, "2023");
  repo.commit({ edit: { [first]: numbered("1.3", "1.9") } });
  const { stdout } = await run(repo.folder, "edition show 2023 --lang en");
  expect(stdout).toMatch(/NUMBERS THAT ARE OTHERS NOW\n- 1\.3 \(2023\) is now 1\.9: /);
});
