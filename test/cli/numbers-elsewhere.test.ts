/** Numbers of an earlier edition are understood alike by every command that is asked for items. */
import { beforeAll, describe, expect, it } from "vitest";
import type { TestRepository } from "../helpers/repository.js";
import { demoRepository, frozen, run } from "./edition-scene.js";

const first = "plan/objectives/1-medvirkning.yaml";

const numbered = (id: string, number: string) => (text: string) =>
  text.replace(new RegExp(`(id: "${id}"\\n +number: )"[^"]+"`), (_, before: string) => `${before}"${number}"`);

const swapped = (text: string): string => numbered("1.3", "1.2")(numbered("1.2", "1.3")(text));

/** Takes an initiative out of the file. */
const cut = (text: string): string => {
  const start = text.search(/^ {2}- id: "1\.A"$/m);
  const next = text.slice(start + 1).search(/^( {2}- id:|\S)/m);
  return text.slice(0, start) + (next < 0 ? "" : text.slice(start + 1 + next));
};

interface Logged {
  readonly filter: { readonly ids: readonly string[] };
  readonly ledgers: readonly { readonly item: string; readonly number: string; readonly formerly: readonly string[] }[];
}

let repo: TestRepository;

beforeAll(async () => {
  repo = demoRepository();
  await frozen(repo, "2023");
  repo.commit({ edit: { [first]: swapped } });
});

const note = /^ehs: 1\.3 is now the number of “.+”\. 1\.3 \(2023\) is now 1\.2: .+\n$/;

describe("a number that is another item's now", () => {
  it("is the present owner's in log, with the same word on it as in show", async () => {
    const [log, show] = await Promise.all(
      ["log 1.3 --format json", "show 1.3 --as-of 2026-03-31 --format json"].map((line) =>
        run(repo.folder, `${line} --lang en`),
      ),
    );
    expect((JSON.parse(log?.stdout ?? "") as Logged).filter.ids).toEqual(["1.2"]);
    expect(log?.stderr).toMatch(note);
    expect(log?.stderr).toBe(show?.stderr);
    expect((await run(repo.folder, "log 1.3 --lang en --quiet")).stderr).toBe("");
  });

  it("is so in status too", async () => {
    const { stdout, stderr } = await run(repo.folder, "status 1.3 --lang en --as-of 2026-03-31 --format json");
    expect((JSON.parse(stdout) as Logged).filter.ids).toEqual(["1.2"]);
    expect(stderr).toMatch(note);
  });

  it("is told in the ledger as what it was, under the number of today", async () => {
    const line = "log 1.2 --field targets --lang en";
    const json = JSON.parse((await run(repo.folder, `${line} --format json`)).stdout) as Logged;
    expect(json.ledgers.map(({ item, number, formerly }) => [item, number, formerly])).toEqual([
      ["1.3", "1.2", ["1.3"]],
    ]);
    const { stdout } = await run(repo.folder, line);
    expect(stdout).toMatch(/^History of 1\.2\n/);
    expect(stdout).toMatch(/^1\.2 .+ \(formerly 1\.3\)$/m);
    expect((await run(repo.folder, "log 1.2 --field targets --lang nb --format md")).stdout).toMatch(
      /^## 1\.2 .+ \(tidligere 1\.3\)$/m,
    );
  });
});

describe("a number that nothing has now", () => {
  const renumbered = (id: string, number: string) => (text: string) =>
    text.replace(new RegExp(`^id: "${id}"(\\nnumber: .+)?$`, "m"), `id: "${id}"\nnumber: "${number}"`);

  it("leads filters by objective to what had it", async () => {
    const moved = demoRepository();
    await frozen(moved, "2023");
    moved.commit({ edit: { [first]: renumbered("1", "9") } });
    for (const command of ["status --objective 1", "gaps --objective 1"]) {
      const { stdout, stderr } = await run(moved.folder, `${command} --as-of 2026-03-31 --lang en --format json`);
      expect([command, stderr]).toEqual([command, expect.stringMatching(/^ehs: 1 \(2023\) is now 9: .+\n$/)]);
      const { filter } = JSON.parse(stdout) as { filter: { objectives: string[] } };
      expect(filter.objectives).toEqual(["1"]);
    }
    // of another kind, a number of that edition is not meant
    expect((await run(moved.folder, "status --objective 1.3 --lang en")).code).toBe(2);
  });

  it("still has its history when what it stood for was taken out", async () => {
    const gone = demoRepository();
    await frozen(gone, "2023");
    gone.commit({ message: "1.A is no more", edit: { [first]: cut } });
    const { code, stdout, stderr } = await run(gone.folder, "log 1.A --lang en");
    expect([code, stderr]).toEqual([0, "ehs: 1.A (2023) is no longer in the plan.\n"]);
    expect(stdout).toContain("1.A is no more");
    expect((await run(gone.folder, "log 9.Z --lang en")).code).toBe(2);
  });
});
