/** What `npm run fuzz` found, and what became of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unzipSync, zipSync } from "fflate";
import { CannotRead } from "../../src/exchange/fault.js";
import { readTables } from "../../src/exchange/read.js";
import { xlsxOf } from "../../src/exchange/xlsx-write.js";
import { complaints } from "../helpers/oracle.js";
import { ehs, type Ran, temporaryFolder } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

async function laidOut(text: string): Promise<Ran> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "summary.md.hbs"), text);
  return ehs(["report", "summary", "--templates", folder, "--format", "md", "--lang", "en"], { cwd: planFolder });
}

describe("templates of a house", () => {
  it("may hold signs that steer a terminal, and none of them comes out", async () => {
    const ran = await laidOut("plain\u001b[31m and \u202eturned\u0007\n");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("plain␛[31m and �turned␇");
    expect(complaints(ran)).toEqual([]);
  });

  it.each([
    ["{{log 'x'}}", "log"],
    ['{{say "summary.judged" couged counts.measures}}', "summary.judged"],
    ["{{#each (statuses counts)}}{{> about}}{{/each}}", "about"],
    ["{{#each (statuses c ounts)}}{{count}}{{/each}}", "statuses"],
    ["{{say counts}}", "in quotes"],
  ])("that name what is not there are refused, and it is said what: %s", async (text, name) => {
    const ran = await laidOut(text);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(name);
    expect(ran.stderr).not.toContain("Cannot read properties");
    expect(complaints(ran)).toEqual([]);
  });

  it("are looked for in their folder and right below it, however much lies further down", async () => {
    const folder = temporaryFolder();
    for (let at = 0; at < 1001; at += 1) writeFileSync(join(folder, `file-${at}`), "");
    const ran = await ehs(["report", "summary", "--templates", folder, "--lang", "en"], { cwd: planFolder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("EFBIG");
    const deep = temporaryFolder();
    mkdirSync(join(deep, "parts", "below"), { recursive: true });
    writeFileSync(join(deep, "parts", "below", "about.md.hbs"), "{{nothing}}");
    writeFileSync(join(deep, "summary.md.hbs"), "own\n");
    const own = await ehs(["report", "summary", "--templates", deep, "--format", "md", "--lang", "en"], {
      cwd: planFolder,
    });
    expect({ code: own.code, stdout: own.stdout }).toEqual({ code: 0, stdout: "own\n" });
  });
});

describe("an Excel file", () => {
  it("whose sheet is five million blanks is refused at once", async () => {
    const whole = unzipSync(await xlsxOf([{ name: "f", columns: [{ heading: "a", kind: "text" }], rows: [["1"]] }]));
    const bytes = zipSync({ ...whole, "xl/worksheets/sheet1.xml": new Uint8Array(5_000_000).fill(0x20) });
    await expect(readTables(bytes)).rejects.toBeInstanceOf(CannotRead);
  });
});
