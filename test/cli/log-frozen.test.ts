/** An edition that was frozen is told as that in the history, and a manifest that was touched afterwards as what it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { TestRepository } from "../helpers/repository.js";
import { demoRepository, frozen, manifestOf, run } from "./edition-scene.js";

let repo: TestRepository;

beforeAll(async () => {
  repo = demoRepository();
  await frozen(repo, "2023");
  repo.commit({ edit: { [manifestOf("2023")]: (text) => text.replace("2023", "2022") } });
  repo.commit({ files: { [manifestOf("2023")]: null } });
});

it.each([
  [
    "en",
    [
      "edition 2023: no longer frozen, its manifest was removed",
      "edition 2023: its manifest was changed after it was frozen",
      "edition 2023: frozen",
    ],
  ],
  [
    "nb",
    [
      "utgave 2023: ikke lenger frosset, manifestet er fjernet",
      "utgave 2023: manifestet er endret etter at utgaven ble frosset",
      "utgave 2023: frosset",
    ],
  ],
])("in the log, in %s", async (lang, told) => {
  const { stdout } = await run(repo.folder, `log --lang ${lang}`);
  const lines = stdout.split("\n").filter((line) => /^- (edition|utgave) 2023/.test(line));
  expect(lines).toEqual(told.map((line) => `- ${line}`));
  expect(stdout).not.toContain("manifest.json");
});

it("is found by the edition's id", async () => {
  const { stdout } = await run(repo.folder, "log 2023 --lang en --format json");
  const { entries } = JSON.parse(stdout) as {
    entries: { changes: { kind: string; itemKind: string; item: string }[] }[];
  };
  const own = entries.flatMap(({ changes }) => changes.filter(({ itemKind }) => itemKind === "manifest"));
  expect(own.map(({ kind }) => kind)).toEqual(["removed", "changed", "added"]);
  expect(own[0]?.item).toBe("editions/2023/manifest.json");
});

it("is recognised where it comes back with the same bytes", async () => {
  const again = demoRepository();
  await frozen(again, "2023");
  const bytes = readFileSync(join(again.folder, manifestOf("2023")), "utf8");
  again.commit({ files: { [manifestOf("2023")]: null } });
  again.commit({ files: { [manifestOf("2023")]: bytes } });
  again.commit({ edit: { [manifestOf("2023")]: (text) => text.replace("2023", "2022") } });
  again.commit({ files: { [manifestOf("2023")]: bytes } });
  const told = async (lang: string) => (await run(again.folder, `log --lang ${lang}`)).stdout.split("\n");
  expect((await told("en")).filter((line) => line.startsWith("- edition 2023"))).toEqual([
    "- edition 2023: its manifest was put back, the same as before",
    "- edition 2023: its manifest was changed after it was frozen",
    "- edition 2023: its manifest was put back, the same as before",
    "- edition 2023: no longer frozen, its manifest was removed",
    "- edition 2023: frozen",
  ]);
  expect(await told("nb")).toContain("- utgave 2023: manifestet er lagt tilbake, det samme som før");
  const { stdout } = await run(again.folder, "validate --since HEAD~3");
  expect(stdout).not.toContain("frozen-edition-changed");
});

it("is told so in a difference too", async () => {
  const { stdout } = await run(repo.folder, "diff HEAD~3 HEAD~2 --lang en");
  expect(stdout).toContain("edition 2023: frozen");
});
