/** A folder is written whole, and nothing of others is ever replaced, removed or followed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FolderTaken, writeFolder } from "../../src/publish/folder.js";
import { manifestName } from "../../src/publish/manifest.js";
import { temporaryFolder } from "../helpers/run.js";

const file = (path: string, text = path) => ({ path, text });
const first = [file("index.html"), file("a/index.html"), file("a/b/data.csv")];

/** Every file below a folder, with strokes between the folders. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => !each.isDirectory())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort();

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

/** What is taken, where writing is refused. */
async function taken(folder: string, files = first): Promise<readonly string[]> {
  const error: unknown = await writeFolder(folder, files).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FolderTaken)) throw new Error("was not refused", { cause: error });
  return error.paths;
}

describe("a new folder", () => {
  it("holds the files and the list of them, and nothing else is left", async () => {
    const top = temporaryFolder();
    const folder = join(top, "site");
    expect(await writeFolder(folder, first)).toEqual({ files: 3, removed: [], kept: [], others: [] });
    expect(filesIn(top)).toEqual(["site/.ehs-site.json", "site/a/b/data.csv", "site/a/index.html", "site/index.html"]);
  });

  it("has the same bytes twice, list and all", async () => {
    const [one, other] = [join(temporaryFolder(), "x"), join(temporaryFolder(), "y")];
    await writeFolder(one, first);
    await writeFolder(other, [...first].reverse());
    expect(read(one, manifestName)).toBe(read(other, manifestName));
  });

  it("is not there when it could not be written", async () => {
    const top = temporaryFolder();
    const bad = [...first, file(`${"n".repeat(300)}/index.html`)];
    await expect(writeFolder(join(top, "site"), bad)).rejects.toMatchObject({ code: "ENAMETOOLONG" });
    expect(readdirSync(top)).toEqual([]);
  });
});

describe("a folder in one that is not there", () => {
  it("is not begun", async () => {
    const top = temporaryFolder();
    await expect(writeFolder(join(top, "deep/site"), first)).rejects.toMatchObject({ code: "ENOENT" });
    expect(readdirSync(top)).toEqual([]);
  });
});

describe("a folder that was written before", () => {
  it("gets the new files, and loses those that no longer belong, with folders that are empty then", async () => {
    const folder = join(temporaryFolder(), "site");
    await writeFolder(folder, first);
    const written = await writeFolder(folder, [file("index.html", "new"), file("c/index.html")]);
    expect(written).toEqual({ files: 2, removed: ["a/b/data.csv", "a/index.html"], kept: [], others: [] });
    expect(filesIn(folder)).toEqual([".ehs-site.json", "c/index.html", "index.html"]);
    expect(read(folder, "index.html")).toBe("new");
    expect(existsSync(join(folder, "a"))).toBe(false);
  });

  it("keeps what others put there, and tells of it", async () => {
    const folder = join(temporaryFolder(), "site");
    await writeFolder(folder, first);
    writeFileSync(join(folder, "CNAME"), "example.test");
    writeFileSync(join(folder, "a/mine.txt"), "mine");
    const { others, removed } = await writeFolder(folder, [file("index.html"), file("a/other.html")]);
    expect(others).toEqual(["CNAME", "a/mine.txt"]);
    expect(removed).toEqual(["a/b/data.csv", "a/index.html"]);
    expect(read(folder, "a/mine.txt")).toBe("mine");
  });

  it("keeps a file that no longer belongs when someone has changed it", async () => {
    const folder = join(temporaryFolder(), "site");
    await writeFolder(folder, first);
    writeFileSync(join(folder, "a/index.html"), "changed");
    const { kept, removed } = await writeFolder(folder, [file("index.html")]);
    expect([kept, removed]).toEqual([["a/index.html"], ["a/b/data.csv"]]);
    expect(read(folder, "a/index.html")).toBe("changed");
    // from then on it is theirs
    expect(await taken(folder)).toEqual(["a/index.html"]);
  });

  it("stays as it was when a later file cannot be written", async () => {
    const folder = join(temporaryFolder(), "site");
    await writeFolder(folder, first);
    const bad = [file("index.html", "new"), file(`${"n".repeat(300)}.html`)];
    await expect(writeFolder(folder, bad)).rejects.toMatchObject({ code: "ENAMETOOLONG" });
    expect(read(folder, "index.html")).toBe("index.html");
    expect(filesIn(folder)).toEqual([".ehs-site.json", "a/b/data.csv", "a/index.html", "index.html"]);
  });
});

describe("a folder of others", () => {
  it("is written to where nothing is in the way", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "readme.txt"), "mine");
    expect((await writeFolder(folder, first)).others).toEqual(["readme.txt"]);
    expect(read(folder, "readme.txt")).toBe("mine");
  });

  it("is left as it was when a file of theirs is in the way", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "index.html"), "mine");
    expect(await taken(folder)).toEqual(["index.html"]);
    expect(filesIn(folder)).toEqual(["index.html"]);
    expect(read(folder, "index.html")).toBe("mine");
  });

  it("is left as it was when a folder or a link stands where a file or a folder is to be", async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(folder, "index.html"));
    symlinkSync(elsewhere, join(folder, "a"));
    expect(await taken(folder)).toEqual(["a", "index.html"]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("is not written to when its list is not ours", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, manifestName), '{ "tool": "other", "files": {} }');
    expect(await taken(folder)).toEqual([manifestName]);
  });

  it.each(["../outside.txt", "/outside.txt", "a/../../outside.txt", "C:/outside.txt", "a\\..\\..\\outside.txt"])(
    "does not lose %s, whatever the list says",
    async (path) => {
      const top = temporaryFolder();
      const folder = join(top, "site");
      mkdirSync(folder);
      writeFileSync(join(top, "outside.txt"), "mine");
      const list = { tool: "ehs", format: 1, files: { [path]: "" } };
      writeFileSync(join(folder, manifestName), JSON.stringify(list));
      expect((await writeFolder(folder, first)).removed).toEqual([]);
      expect(read(top, "outside.txt")).toBe("mine");
      expect(await taken(join(top, "new"), [file(path)])).toEqual([path]);
    },
  );

  it("does not lose what a link leads to", async () => {
    const [folder, elsewhere] = [join(temporaryFolder(), "site"), temporaryFolder()];
    await writeFolder(folder, [file("index.html"), file("a/gone.txt")]);
    writeFileSync(join(elsewhere, "gone.txt"), "a/gone.txt");
    const linked = join(temporaryFolder(), "other");
    mkdirSync(linked);
    writeFileSync(join(linked, manifestName), read(folder, manifestName));
    symlinkSync(elsewhere, join(linked, "a"));
    expect((await writeFolder(linked, [file("new.html")])).removed).toEqual([]);
    expect(readdirSync(elsewhere)).toEqual(["gone.txt"]);
  });
});
