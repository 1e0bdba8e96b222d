/** `ehs import --portfolio`: initiatives beside a list that somebody else keeps; a match is confirmed, never silent. */
import { describe, expect, it } from "vitest";
import { reconciled } from "../../src/cli/import/reconciled.js";
import type { Initiative } from "../../src/model/plan.js";
import { changedLines } from "./edit-scene.js";
import { scene } from "./import-scene.js";

const initiative = (id: string, name: string, portfolio?: Initiative["portfolio"]): Initiative => ({
  ...{ id, number: id, name },
  ...(portfolio === undefined ? {} : { portfolio }),
});

describe("a list beside the plan", () => {
  const entries = [
    { at: 2, id: "0127", name: "Digihelse" },
    { at: 3, id: "12", name: "Velferdsteknologi, felles innføring" },
    { at: 4, id: "13", name: "Noe helt nytt" },
  ];

  it.each<readonly [string, Initiative, string]>([
    ["the same", initiative("a", "DigiHelse", { inside: true, id: "0127" }), "same 0127"],
    ["renamed", initiative("a", "Meldinger", { inside: true, id: "0127" }), "renamed 0127"],
    ["missing", initiative("a", "Digihelse", { inside: true, id: "127" }), "missing"],
    ["a likely match", initiative("a", "Felles innføring av velferdsteknologi"), "match 12"],
    [
      "back after it left",
      initiative("a", "Digihelse", [
        { inside: true, id: "1", since: "2023-01-01" },
        { inside: false, since: "2024-01-01" },
      ]),
      "match 0127",
    ],
    ["nothing alike", initiative("a", "Xyz"), "none"],
  ])("%s", (_, of, expected) => {
    const found = reconciled([of], entries).find((each) => each.initiative !== null);
    expect(
      found === undefined ? "none" : [found.state, found.entry?.id].filter((part) => part !== undefined).join(" "),
    ).toBe(expected);
  });

  it("gives each entry to one initiative only, the likeliest", () => {
    const found = reconciled([initiative("a", "Digihelsa"), initiative("b", "Digihelse")], entries);
    expect(
      found.filter(({ state }) => state === "match").map(({ initiative: each, entry }) => [each?.id, entry?.id]),
    ).toEqual([["b", "0127"]]);
    expect(found.filter(({ state }) => state === "new").map(({ entry }) => entry?.id)).toEqual(["12", "13"]);
  });
});

describe("ehs import --portfolio", () => {
  const list =
    "Nr;Tiltak\nTP-09;Noe annet enn før\nTP-10;Felles informasjonsforvaltning\nTP-99;Samhandling over grensa\nTP-100;Helt nytt\n";

  it("shows what differs, writes nothing, and says what to type", async () => {
    const { put, run, isUntouched } = scene();
    put("liste.csv", list);
    const { code, stdout, stderr } = await run("import --portfolio liste.csv");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^samme\? +4\.D Samhandling over grensen +– +TP-99 Samhandling over grensa$/m);
    expect(stdout).toMatch(/^nytt navn +4\.B Trygg deling +TP-09 +TP-09 Noe annet enn før$/m);
    expect(stdout).toMatch(/^mangler +4\.A Felles tjenester for deling +TP-08 +–$/m);
    expect(stdout).toMatch(/^nytt +– *TP-100 Helt nytt$|^nytt +TP-100 Helt nytt$/m);
    expect(stdout).toMatch(/^likt +4\.C Felles informasjonsforvaltning/m);
    expect(stderr).toContain("--match 4.D=TP-99");
    expect(stderr).toMatch(/--gone \S*4\.A/);
    expect(isUntouched()).toBe(true);
  });

  it("writes a match that is confirmed, and keeps the place before it", async () => {
    const { repo, put, run } = scene();
    put("liste.csv", list);
    const { code } = await run("import --portfolio liste.csv --match 4.D=TP-99 --gone 4.A,4.A --quiet");
    expect(code).toBe(0);
    const changed = changedLines(repo);
    expect(changed).toContain("id: TP-99");
    expect(changed).toMatch(/inside: true[^]*since: "2026-03-31"/);
    expect(changed).toMatch(/inside: false[^]*since: "2026-03-31"/);
    const { stdout } = await run("import --portfolio liste.csv --lang en");
    expect(stdout).toMatch(/^renamed|^same/m);
    expect(stdout).toMatch(/4\.D Collaboration across the border +TP-99/);
    expect(stdout).not.toMatch(/^missing +4\.A/m);
    expect((await run("validate")).code).toBe(0);
  });

  it("asks on a terminal, and takes only what is answered with yes", async () => {
    const { repo, put, run } = scene();
    put("liste.csv", list);
    const { stderr } = await run("import --portfolio liste.csv", ["nei", "nei", "nei"]);
    expect(stderr).toContain(
      "Er 4.D Samhandling over grensen det samme som TP-99 Samhandling over grensa i listen? (j/n)",
    );
    expect(changedLines(repo)).toBe("");
    expect((await run("import --portfolio liste.csv", ["j"])).code).toBe(0);
    expect(changedLines(repo)).toContain("id: TP-99");
  });

  it.each([
    ["--match 4.D", "--match takes an initiative and its number in the list"],
    ["--match 4.D=77", "The list has no number “77”."],
    ["--match 4.D=TP-09", "“TP-09” is 4.B in the plan already."],
    ["--match 4.D=TP-99 --match 5.A=TP-99", "“TP-99” is 4.D in the plan already."],
    ["--gone 4.B", "4.B is not missing from the list"],
  ])("refuses %s", async (options, message) => {
    const { put, run, isUntouched } = scene();
    put("liste.csv", list);
    const { code, stderr } = await run(`import --portfolio liste.csv ${options} --lang en`);
    expect([code, stderr.includes(message)]).toEqual([2, true]);
    expect(isUntouched()).toBe(true);
  });

  it.each([
    ["a;b\n1;2\n", "Headings found: “a”, “b”."],
    ["Nr;Tiltak\n1;A\n1;B\n", "The list has the number “1” twice."],
  ])("refuses the list %j", async (text, message) => {
    const { put, run } = scene();
    put("liste.csv", text);
    expect((await run("import --portfolio liste.csv --lang en")).stderr).toContain(message);
  });
});
