/** Files are written whole or not at all. */
import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { writeWhole } from "../../src/store/write.js";
import { temporaryFolder } from "../helpers/run.js";

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe("writing a file", () => {
  it("makes it, with the folders on the way, and leaves nothing else", async () => {
    const folder = temporaryFolder();
    await writeWhole(join(folder, "editions/2024/manifest.json"), "é\n");
    expect(readFileSync(join(folder, "editions/2024/manifest.json"), "utf8")).toBe("é\n");
    expect(readdirSync(join(folder, "editions/2024"))).toEqual(["manifest.json"]);
    expect(modeOf(join(folder, "editions/2024/manifest.json")) & 0o111).toBe(0);
  });

  it.each([0o600, 0o640, 0o664, 0o755])("replaces it and keeps its permissions (%o)", async (mode) => {
    const path = join(temporaryFolder(), "file");
    writeFileSync(path, "old, and longer than the new");
    chmodSync(path, mode);
    await writeWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(modeOf(path)).toBe(mode);
    expect(readdirSync(join(path, ".."))).toEqual(["file"]);
  });

  it("puts it in the place of a link, and leaves alone what the link points at", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "outside"), "outside", { mode: 0o600 });
    symlinkSync("outside", join(folder, "link"));
    symlinkSync("nowhere", join(folder, "dangling"));
    await writeWhole(join(folder, "link"), "new");
    await writeWhole(join(folder, "dangling"), "new");
    expect(readFileSync(join(folder, "outside"), "utf8")).toBe("outside");
    for (const name of ["link", "dangling"]) {
      expect(lstatSync(join(folder, name)).isFile()).toBe(true);
      expect(modeOf(join(folder, name)) & 0o044).toBe(0o044);
    }
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it("that cannot be written leaves the old one, and nothing beside it", async () => {
    const folder = temporaryFolder();
    // a folder in its place: the rename is refused at the very end
    mkdirSync(join(folder, "taken", "inside"), { recursive: true });
    await expect(writeWhole(join(folder, "taken"), "new")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
    // a file where a folder should be
    writeFileSync(join(folder, "file"), "old");
    await expect(writeWhole(join(folder, "file", "below"), "new")).rejects.toThrow();
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("old");
  });

  it("in a folder that may not be written to is refused, to all but who may do everything", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "old");
    chmodSync(folder, 0o500);
    const code = await writeWhole(join(folder, "file"), "new").then(
      () => null,
      (error: unknown) => (error as NodeJS.ErrnoException).code,
    );
    chmodSync(folder, 0o700);
    const all = process.getuid?.() === 0;
    expect(code).toBe(all ? null : "EACCES");
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe(all ? "new" : "old");
  });

  it("killed at any moment leaves the old one or the new one, whole", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "file");
    const program = join(folder, "program.mjs");
    const module = fileURLToPath(new URL("../../src/store/write.ts", import.meta.url));
    const [old, fresh] = ["o".repeat(3_000_000), "n".repeat(3_000_000)];
    const text = `import { writeWhole } from ${JSON.stringify(module)};
      for (;;) for (const sign of ["o", "n"]) { await writeWhole(process.argv[2], sign.repeat(3_000_000)); process.stdout.write("."); }`;
    await build({
      ...{ stdin: { contents: text, resolveDir: folder }, outfile: program },
      ...{ bundle: true, platform: "node", format: "esm", logLevel: "error" },
    });
    writeFileSync(path, old);
    for (let delay = 0; delay < 12; delay += 1) {
      const child = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
      await new Promise((resolve) => child.stdout.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, delay * 2));
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
      const found = readFileSync(path, "utf8");
      expect(found === old || found === fresh).toBe(true);
    }
    // what a killed one leaves beside it is hidden, and so no part of any plan
    const left = readdirSync(folder).filter((name) => !["file", "program.mjs"].includes(name));
    expect(left.filter((name) => !name.startsWith(".file."))).toEqual([]);
    for (const name of left) rmSync(join(folder, name));
  });
});
