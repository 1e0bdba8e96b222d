/** The table of hostile cases names tests that are there, and every test of hostile cases is in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const table = readFileSync(new URL("test/hostile/README.md", root), "utf8");
const rows = table.split("\n").filter((line) => /^\| .*`test\//.test(line));
const named = new Set(
  rows.flatMap((row) => [...row.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, path = ""]) => path)),
);

it("each hostile case names a test that is there", () => {
  expect(rows.length).toBeGreaterThan(20);
  expect([...named].filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  for (const row of rows) expect(row, row).toMatch(/`test\/[^`]+\.test\.ts`/);
});

it("each test of hostile cases is in the table", () => {
  const own = readdirSync(new URL("test/hostile/", root)).filter((name) => name.endsWith(".test.ts"));
  expect(own.filter((name) => !named.has(`test/hostile/${name}`))).toEqual([]);
});
