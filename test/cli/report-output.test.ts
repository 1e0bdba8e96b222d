/** Where documents go: files by their endings, folders, pipes, and nothing that is no text to a terminal. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { destinations } from "../../src/cli/documents/destination.js";
import { documentStem } from "../../src/cli/documents/stem.js";
import { documentFormats } from "../../src/cli/documents/made.js";
import { demoPlan } from "./document-scene.js";
import { describeBrowser } from "../helpers/browser.js";
import { ehs, type Outside, temporaryFolder } from "../helpers/run.js";

const noBrowser = { PATH: "" };
const report = (kind: string, more: readonly string[], outside: Outside = {}) =>
  ehs(["report", kind, ...demoPlan, "--lang", "en", ...more], outside);

interface Asked {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly isTTY?: boolean;
}

async function places({ isTTY = false, ...typed }: Asked, cwd = "/nowhere"): Promise<string> {
  const stdout = { write: () => undefined, isTTY, columns: null };
  const context = {
    ...{ stdout, stderr: stdout, cwd, env: {} },
    stdin: () => Promise.resolve(new Uint8Array()),
    now: () => new Date(0),
    atEnd: () => undefined,
  };
  const asked = { typed, formats: documentFormats, stem: "plan-en-2026-03-31", context, lang: "en" as const };
  return (await destinations(asked)).map(({ format, path }) => `${format} ${path ?? "-"}`).join(", ");
}

describe("-o", () => {
  it.each<[Asked, string]>([
    [{}, "md -"],
    [{ output: ["a.pdf"] }, "pdf a.pdf"],
    [{ output: ["a.markdown"] }, "md a.markdown"],
    [{ output: ["a.HTM"] }, "html a.HTM"],
    [{ output: ["a/b.docx", "c.html"] }, "docx a/b.docx, html c.html"],
    [{ output: ["-"] }, "md -"],
    [{ format: "pdf", output: ["-"] }, "pdf -"],
    [{ format: "html", output: ["page.txt"] }, "html page.txt"],
    [{ output: ["out/"] }, "md out/plan-en-2026-03-31.md"],
    [{ output: ["out"] }, "md out/plan-en-2026-03-31.md"],
    [{ format: "pdf,docx", output: ["out"] }, "pdf out/plan-en-2026-03-31.pdf, docx out/plan-en-2026-03-31.docx"],
    [{ format: "pdf,json=view.json", output: ["out/"] }, "pdf out/plan-en-2026-03-31.pdf, json view.json"],
    [{ format: "html,pdf", output: ["a.htm", "b"] }, "html a.htm, pdf b"],
    [{ format: "md=x.md,html" }, "html -, md x.md"],
  ])("%j", async (asked, expected) => {
    expect(await places(asked)).toBe(expected);
  });

  it.each<[Asked, string]>([
    [{ output: ["a.xls"] }, "The ending of a.xls does not say which format"],
    [{ format: "pdf,html", output: ["a.pdf"] }, "2 formats (pdf, html) cannot be shared out between 1 file"],
    [{ format: "pdf", output: ["a.pdf", "b.pdf"] }, "1 formats"],
    [{ output: ["a.pdf", "./a.pdf"] }, "Two formats cannot be written to one file"],
    [
      { format: "pdf", isTTY: true },
      "pdf is no text and cannot be shown in the terminal. Write it to a file, -o plan-en-2026-03-31.pdf",
    ],
    [{ format: "docx", output: ["-"], isTTY: true }, "docx is no text"],
    [{ format: "pdff" }, "Did you mean “pdf”?"],
  ])("refuses %j", async (asked, message) => {
    await expect(places(asked)).rejects.toThrow(message);
  });

  it("takes a folder that is there for one, whatever it is called", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "v1.pdf"));
    expect(await places({ output: ["v1.pdf"] }, cwd)).toBe("md v1.pdf/plan-en-2026-03-31.md");
  });
});

describe("a file in a folder is called", () => {
  const head = { kind: "sheet", lang: "nn", asOf: { period: "2026-03-31" } } as Parameters<typeof documentStem>[0];
  it.each<[Parameters<typeof documentStem>[1], string]>([
    [{ ids: [] }, "sheet-nn-2026-03-31"],
    [{ ids: [], part: "whole" }, "sheet-nn-2026-03-31"],
    [{ ids: [], part: "roadmap" }, "sheet-roadmap-nn-2026-03-31"],
    [{ ids: ["1.3", "4"] }, "sheet-1.3-4-nn-2026-03-31"],
    [{ ids: ["a", "b", "c", "d", "e", "f"] }, "sheet-a-b-c-d-6-nn-2026-03-31"],
    [{ ids: ["../../etc/passwd"] }, "sheet-etc-passwd-nn-2026-03-31"],
    [{ ids: ["a\u0000:b*c"] }, "sheet-a-b-c-nn-2026-03-31"],
    [{ ids: ["æ ø"] }, "sheet-æ-ø-nn-2026-03-31"],
    [{ ids: [], year: "2025" }, "sheet-2025-nn-2026-03-31"],
  ])("%j", (narrowed, name) => {
    expect(documentStem(head, narrowed)).toBe(name);
  });
});

describe("ehs report -o", () => {
  it("writes whole files and says so, and nothing with --quiet", async () => {
    const cwd = temporaryFolder();
    const told = await report("summary", ["--format", "md,html,json", "-o", "out/"], { cwd });
    expect(told).toMatchObject({ code: 0, stdout: "" });
    expect(told.stderr).toContain("Wrote out/summary-en-2026-03-31.md (md).");
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(
      ["html", "json", "md"].map((ending) => `summary-en-2026-03-31.${ending}`),
    );
    expect(await report("summary", ["-o", "out/again.md", "--quiet"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const [one, other] = ["summary-en-2026-03-31.md", "again.md"].map((name) =>
      readFileSync(join(cwd, "out", name), "utf8"),
    );
    expect(one).toBe(other);
    expect((await report("summary", [], { cwd })).stdout).toBe(one);
  });

  it("keeps what was there when it cannot write, and leaves nothing behind", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "file"), "mine");
    const blocked = await report("summary", ["-o", "file/x.md"], { cwd });
    expect(blocked.code).toBe(2);
    expect(blocked.stderr).toContain("file/x.md could not be written: a part of the path is a file");
    mkdirSync(join(cwd, "shut"));
    writeFileSync(join(cwd, "shut/x.md"), "old");
    chmodSync(join(cwd, "shut"), 0o500);
    if (process.getuid?.() !== 0) expect((await report("summary", ["-o", "shut/x.md"], { cwd })).code).toBe(2);
    chmodSync(join(cwd, "shut"), 0o700);
    mkdirSync(join(cwd, "taken.md/x"), { recursive: true });
    const folder = await report("summary", ["--format", "md=taken.md"], { cwd });
    expect(folder.code).toBe(2);
    expect(readFileSync(join(cwd, "file"), "utf8")).toBe("mine");
    expect(readdirSync(cwd).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("gives the other formats where one cannot be made", async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await report("summary", ["--format", "pdf,md", "-o", "out/"], { cwd, env: noBrowser });
    expect(code).toBe(2);
    expect(stderr).toContain("No PDF was made, because no browser was found.");
    expect(readdirSync(join(cwd, "out"))).toEqual(["summary-en-2026-03-31.md"]);
  });

  it("says what is under way when it takes time, and not with --quiet", async () => {
    const cwd = temporaryFolder();
    const { stderr } = await report("summary", ["-o", "a.docx"], { cwd });
    expect(stderr).toMatch(/^ehs: Making Word …\nehs: Wrote a\.docx \(docx\)\.\n$/);
    expect((await report("summary", ["-o", "a.docx", "--quiet"], { cwd })).stderr).toBe("");
  });

  it("sends bytes down a pipe, and none to a terminal", async () => {
    const { bytes, code, stdout } = await report("summary", ["--format", "docx", "-o", "-"]);
    expect(code).toBe(0);
    expect(stdout).toBe("");
    expect(strFromU8((bytes ?? new Uint8Array()).subarray(0, 2))).toBe("PK");
    const shown = await report("summary", ["--format", "docx", "-o", "-"], { columns: 100 });
    expect(shown.code).toBe(2);
    expect(shown.bytes).toBeUndefined();
    expect(shown.stderr).toContain("cannot be shown in the terminal");
  });

  it("asks for the kind of document", async () => {
    const { code, stderr } = await ehs(["report", ...demoPlan, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Name the document");
    expect(stderr).toContain("meeting");
  });
});

describeBrowser("with a browser", () => {
  it("PDF and Markdown go to their places at once", { timeout: 240_000 }, async () => {
    const cwd = temporaryFolder();
    const path = { env: { PATH: process.env["PATH"] ?? "" } };
    const { code } = await report("review", ["-o", "a.pdf", "-o", "b.md"], { cwd, ...path });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "a.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect(existsSync(join(cwd, "b.md"))).toBe(true);
  });
});
