/** Addresses: one folder for each id, on every file system, and the same for ever. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderNames } from "../../../src/report/documents/site/paths.js";

const folderOf = (id: string, ...others: readonly string[]): string => folderNames([id, ...others]).get(id) ?? "";

describe("the folder of an id", () => {
  it.each([
    ["1.3", "1.3"],
    ["4.2.6b", "4.2.6b"],
    ["G1", "G1"],
    ["my_id-2", "my_id-2"],
    ["end.", "end~2e~"],
    [".hidden", "~2e~hidden"],
    ["..", "~2e~~2e~"],
    ["con", "~63~on"],
    ["NUL.1", "~4e~UL.1"],
    ["a/b", "a~2f~b"],
    ["a b", "a~20~b"],
    ["a~2f~b", "a~7e~2f~7e~b"],
    ["æ", "~e6~"],
    ["?#%", "~3f~~23~~25~"],
  ])("%s is %s", (id, folder) => {
    expect(folderOf(id)).toBe(folder);
  });

  it("codes capitals where another id differs by them only", () => {
    expect(folderOf("X.a", "x.A")).toBe("~58~.a");
    expect(folderOf("x.A", "X.a")).toBe("x.~41~");
    expect(folderOf("X.a", "X.a", "y")).toBe("X.a");
  });

  it("is another for each id, also where case is not told apart, and means nothing in a path or an address", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 30 }), (ids) => {
        const folders = [...folderNames(ids).values()];
        expect(new Set(folders.map((folder) => folder.toLowerCase())).size).toBe(ids.length);
        for (const folder of folders) {
          expect(folder).toMatch(/^[\w~-]([\w.~-]*[\w~-])?$/);
          expect(encodeURIComponent(folder)).toBe(folder);
        }
      }),
    );
  });
});
