import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readObjects } from "../../../src/store/git/objects.js";
import { repository } from "../../helpers/repository.js";
import { gathered, opened } from "./opened.js";

describe("objects are read by one git", () => {
  const large = "0123456789\n".repeat(60_000);
  const made = repository([{ files: { "plan.yaml": "format: 1\n", empty: "", large, last: "no end" } }]);
  const id = (path: string): string => made.git("rev-parse", `HEAD:${path}`);
  const none = "0".repeat(39) + "1";

  it("in the order asked, of every size and kind, and those that are not there", async () => {
    const repo = await opened(made.folder);
    const asked = [id("plan.yaml"), id("empty"), none, id("large"), id("last"), id(""), id("plan.yaml")];
    const found = await gathered(readObjects(repo, [...asked, made.commits[0] ?? ""]));
    expect(found.map((each) => each.id)).toEqual([...asked, made.commits[0]]);
    expect(found.map(({ type }) => type).join(" ")).toBe("blob blob missing blob blob tree blob commit");
    expect(found[0]?.bytes.toString()).toBe("format: 1\n");
    expect(found[1]?.bytes.length).toBe(0);
    expect(found[3]?.bytes.equals(Buffer.from(large))).toBe(true);
    expect(found[4]?.bytes.toString()).toBe("no end");
    expect(await gathered(readObjects(repo, []))).toEqual([]);
  });

  it("by a slow reader from a fast list, without waiting for one another", async () => {
    const [small, big] = [id("plan.yaml"), id("large")];
    async function* ids(): AsyncGenerator<string> {
      for (let n = 0; n < 4000; n += 1) {
        if (n % 1000 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
        yield n % 200 === 0 ? big : small;
      }
    }
    let count = 0;
    for await (const { bytes } of readObjects(await opened(made.folder), ids())) {
      if (count % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
      count += bytes.length > 0 ? 1 : 0;
    }
    expect(count).toBe(4000);
  });

  it("and git is let go when the reader has enough or the list fails", async () => {
    const repo = await opened(made.folder);
    for await (const { type } of readObjects(repo, [id("large"), id("empty")])) {
      expect(type).toBe("blob");
      break;
    }
    async function* broken(): AsyncGenerator<string> {
      yield await Promise.resolve(id("empty"));
      throw new Error("the list broke");
    }
    await expect(gathered(readObjects(repo, broken()))).rejects.toThrow("the list broke");
    const gone = { ...repo, git: { ...repo.git, env: { PATH: "" } } };
    await expect(gathered(readObjects(gone, [id("empty")]))).rejects.toMatchObject({ code: "missing" });
    const nowhere = { ...repo, git: { ...repo.git, folder: join(made.folder, "..") } };
    await expect(gathered(readObjects(nowhere, [id("empty")]))).rejects.toMatchObject({ code: "failed" });
  });
});
