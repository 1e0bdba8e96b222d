/** Running a browser that fails, dawdles or is stopped: it is told, and nothing is left behind. */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CannotPublish, type PublishFault } from "../../src/publish/fault.js";
import { htmlToPdf } from "../../src/publish/pdf.js";
import { temporaryFolder } from "../helpers/run.js";
import { writtenWith } from "./written-pdf.js";

const page = '<!doctype html><html lang="nb"><head><title>Plan</title></head><body><h1>Plan</h1></body></html>';

let folder = "";
let temporary = "";
beforeEach(() => {
  [folder, temporary] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv("TMPDIR", temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program that stands in for the browser: a shell script that finds where to print to in `$to`. */
function browser(script: string): string {
  const path = join(folder, "browser");
  const to = 'for each in "$@"; do case "$each" in --print-to-pdf=*) to="${each#*=}";; esac; done';
  writeFileSync(path, `#!/bin/sh\n${to}\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const print = (path: string, seconds = 20): Promise<Uint8Array> =>
  htmlToPdf(page, { asOf: "2026-03-31", env: { PATH: process.env["PATH"], EHS_BROWSER: path }, seconds });

async function faultOf(path: string, seconds?: number): Promise<PublishFault> {
  const thrown: unknown = await print(path, seconds).catch((error: unknown) => error);
  if (!(thrown instanceof CannotPublish)) throw new Error(`no fault: ${String(thrown)}`);
  return thrown.fault;
}

/** Whether it still does something; one that has ended may wait for its parent to take note, and Linux tells of that. */
function isAlive(pid: number): boolean {
  if (existsSync(`/proc/${pid}/stat`)) return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z");
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const noted = (name: string): number => Number(readFileSync(join(folder, name), "utf8"));

describe("a browser", () => {
  afterEach(() => {
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("is given a page under a policy and a profile of its own, and reaches nothing", async () => {
    const pdf = join(folder, "made.pdf");
    writeFileSync(pdf, writtenWith({}));
    const path = browser(
      `cp ${pdf} "$to"; cp page.html ${folder}; printf '%s\\n' "$@" > ${folder}/args; env > ${folder}/env; pwd > ${folder}/pwd`,
    );
    const bytes = await print(path);
    expect(Buffer.from(bytes).toString("latin1")).toContain("/CreationDate (D:20260331000000Z)");
    expect(readFileSync(join(folder, "page.html"), "utf8")).toContain(
      '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\';',
    );
    const args = readFileSync(join(folder, "args"), "utf8").split("\n");
    const own = readFileSync(join(folder, "pwd"), "utf8").trim();
    expect(own.startsWith(join(temporary, "ehs-pdf-"))).toBe(true);
    expect(args).toEqual(
      expect.arrayContaining([
        "--headless",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--proxy-server=127.0.0.1:9",
        `--user-data-dir=${own}/profile`,
      ]),
    );
    expect(args.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
    expect(readFileSync(join(folder, "env"), "utf8")).toMatch(/^TZ=UTC$/m);
  });

  it("that fails is quoted", async () => {
    const path = browser("echo 'dbus/bus.cc: no bus' >&2; echo 'cannot open display' >&2; exit 3");
    expect(await faultOf(path)).toEqual({
      code: "browser-failed",
      browser: path,
      reason: "exit 3",
      said: "cannot open display",
    });
  });

  it("that ends well without a document has failed too", async () => {
    const path = browser("echo 'Page load failed' >&2");
    expect(await faultOf(path)).toEqual({
      code: "browser-failed",
      browser: path,
      reason: "no document",
      said: "Page load failed",
    });
  });

  it("that ends itself by a signal has failed", async () => {
    expect(await faultOf(browser("kill -9 $$"))).toMatchObject({ code: "browser-failed", reason: "exit by signal" });
  });

  it("that cannot be started has failed", async () => {
    const path = join(folder, "browser");
    writeFileSync(path, "#!/no/such/shell\n");
    chmodSync(path, 0o755);
    expect(await faultOf(path)).toMatchObject({ code: "browser-failed", browser: path });
  });

  it("that dawdles is stopped, with all it started", async () => {
    const path = browser(`sleep 60 & echo $! > ${folder}/child; echo $$ > ${folder}/own; echo thinking >&2; wait`);
    expect(await faultOf(path, 0.5)).toEqual({ code: "browser-slow", browser: path, seconds: 0.5, said: "thinking" });
    await vi.waitFor(() => {
      expect([isAlive(noted("own")), isAlive(noted("child"))]).toEqual([false, false]);
    });
  });

  it("whose document is not accessible gives none", async () => {
    const pdf = join(folder, "made.pdf");
    writeFileSync(pdf, writtenWith({ figure: "<</S /Figure>>", outlines: "<<>>" }));
    expect(await faultOf(browser(`cp ${pdf} "$to"`))).toMatchObject({
      code: "pdf-lacks",
      lacks: [{ what: "outline" }, { what: "alternative", figures: 1 }],
    });
  });

  it("whose document is of another form gives none", async () => {
    expect(await faultOf(browser(`echo '%PDF-2.0' > "$to"`))).toMatchObject({ code: "pdf-unread" });
  });

  it("is not asked at all for what is no whole document", async () => {
    const path = browser(`touch ${folder}/asked`);
    const env = { EHS_BROWSER: path };
    for (const html of [
      "<p>Plan</p>",
      page.replace(' lang="nb"', ""),
      page.replace("Plan</title>", "</title>"),
      page.replace("<head>", ""),
    ])
      await expect(htmlToPdf(html, { asOf: "2026-03-31", env })).rejects.toThrow("a document has");
    expect(existsSync(join(folder, "asked"))).toBe(false);
  });
});

it("a user who stops the program stops the browser, and finds nothing left behind", async () => {
  const path = browser(`echo $$ > ${folder}/own; sleep 60`);
  await build({
    stdin: {
      contents: `import { htmlToPdf } from "./pdf.ts"; await htmlToPdf(${JSON.stringify(page)}, { asOf: "2026-03-31", env: { ...process.env, EHS_BROWSER: ${JSON.stringify(path)} } });`,
      resolveDir: fileURLToPath(new URL("../../src/publish", import.meta.url)),
    },
    ...{ outfile: join(folder, "print.mjs"), bundle: true, format: "esm", platform: "node" },
  });
  const child = spawn(process.execPath, [join(folder, "print.mjs")], {
    stdio: "inherit",
    env: { ...process.env, TMPDIR: temporary },
  });
  const ended = new Promise((resolve) =>
    child.once("exit", (_, signal) => {
      resolve(signal);
    }),
  );
  await vi.waitFor(
    () => {
      expect(noted("own")).toBeGreaterThan(0);
    },
    { timeout: 240_000 },
  );
  child.kill("SIGTERM");
  expect(await ended).toBe("SIGTERM");
  expect(readdirSync(temporary)).toEqual([]);
  await vi.waitFor(() => {
    expect(isAlive(noted("own"))).toBe(false);
  });
});
