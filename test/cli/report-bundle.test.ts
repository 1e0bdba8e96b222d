/** The archive of a document: what is in it, that it is the same twice, and that nothing of it can be changed unseen. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { BundleManifest } from "../../src/model/bundle.js";
import { zipOf } from "../../src/publish/zip.js";
import { sha256 } from "../../src/store/fingerprint.js";
import { demoPlan } from "./document-scene.js";
import { ehs, type Outside, temporaryFolder } from "../helpers/run.js";

const env = { PATH: process.env["PATH"] ?? "", EHS_BROWSER: "/nowhere/chromium" };
const bundle = (more: readonly string[], outside: Outside = {}) =>
  ehs(["report", "meeting", ...demoPlan, "--lang", "en", "--bundle", ...more], { env, ...outside });

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), "utf8")) as object;

const fits = (name: string, value: unknown): void => {
  const check = new Ajv.default({ strict: false, allErrors: true, validateFormats: false }).compile(schemaOf(name));
  check(value);
  expect(check.errors ?? []).toEqual([]);
};

let zip = new Uint8Array();
let told = "";
beforeAll(async () => {
  const made = await bundle(["-o", "-"]);
  expect(made.code).toBe(0);
  zip = Uint8Array.from(made.bytes ?? []);
  told = made.stderr;
}, 240_000);

const manifestOf = (bytes: Uint8Array): BundleManifest =>
  JSON.parse(strFromU8(unzipSync(bytes)["manifest.json"] ?? new Uint8Array())) as BundleManifest;

/** Verifies an archive in a folder where there is no plan and no git. */
async function verified(bytes: Uint8Array, ...more: readonly string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "a.zip"), bytes);
  return ehs(["edition", "verify", "a.zip", "--lang", "en", ...more], { cwd });
}

/** The archive with something done to its files. */
function changed(change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const files = new Map(Object.entries(unzipSync(zip)));
  change(files);
  return zipOf(
    [...files].map(([path, content]) => ({ path, content })),
    "2026-03-31",
    ["manifest.json"],
  );
}

describe("--bundle", () => {
  it("holds the document, its data, the decisions and a list of it all", () => {
    const files = unzipSync(zip);
    const stem = "meeting-en-2026-03-31";
    expect(Object.keys(files)).toEqual([
      "manifest.json",
      "README.txt",
      "data/decisions.json",
      "data/figures.csv",
      "decisions.md",
      ...["docx", "html", "md"].map((ending) => `documents/${stem}.${ending}`),
      `views/${stem}.json`,
      "views/meeting.schema.json",
    ]);
    const manifest = manifestOf(zip);
    fits("bundle", manifest);
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const content = files[path] ?? new Uint8Array();
      expect([path, content.length, sha256(content)]).toEqual([path, bytes, hash]);
    }
    expect(manifest.files).toHaveLength(Object.keys(files).length - 1);
  });

  it("says what it was made from, and what it lacks", () => {
    const manifest = manifestOf(zip);
    expect(manifest).toMatchObject({ bundle: 1, kind: "meeting", lang: "en", as_of: "2026-03-31", draft: true });
    expect(manifest.left_out).toEqual([
      { path: "documents/meeting-en-2026-03-31.pdf", reason: "no browser on the machine could make it" },
    ]);
    expect(told).toContain("documents/meeting-en-2026-03-31.pdf is not in the archive");
    expect(told).toContain(manifest.hash);
    expect(JSON.stringify(manifest)).not.toContain("/nowhere");
  });

  it("holds what the formats hold", async () => {
    const files = unzipSync(zip);
    const asked = ["report", "meeting", ...demoPlan, "--lang", "en"];
    const view = await ehs([...asked, "--format", "json"], { env });
    expect(strFromU8(files["views/meeting-en-2026-03-31.json"] ?? zip)).toBe(view.stdout);
    const figures = await ehs(["status", ...demoPlan, "--lang", "en", "--format", "csv"], { env });
    expect(strFromU8(files["data/figures.csv"] ?? zip)).toBe(figures.stdout);
  });

  it("has the wording of what meetings said by the day, and of nothing after it", () => {
    const files = unzipSync(zip);
    const decisions = JSON.parse(strFromU8(files["data/decisions.json"] ?? zip)) as {
      readonly id: string;
      readonly text: { readonly text: string };
      readonly from: { readonly date: { readonly period: string } };
    }[];
    expect(decisions.length).toBeGreaterThan(3);
    for (const { id, from } of decisions) {
      expect(from.date.period <= "2026-03-31").toBe(true);
      expect(strFromU8(files["decisions.md"] ?? zip)).toContain(id.replaceAll("_", "\\_"));
    }
  });

  it("is the same twice, at another hour and in another zone", async () => {
    const zone = process.env["TZ"];
    try {
      process.env["TZ"] = "America/Los_Angeles";
      expect((await bundle(["-o", "-"], { now: "2027-05-06T01:00:00Z" })).bytes).toEqual(Buffer.from(zip));
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("goes to a file that it names itself, to the one named, or to a folder", async () => {
    const cwd = temporaryFolder();
    for (const more of [[], ["-o", "b.zip"], ["-o", "out/"]]) expect((await bundle(more, { cwd })).code).toBe(0);
    for (const path of ["meeting-en-2026-03-31.zip", "b.zip", "out/meeting-en-2026-03-31.zip"])
      expect(readFileSync(join(cwd, path)).equals(zip)).toBe(true);
  });

  it.each([
    [["--format", "pdf"], {}, "--bundle is one archive with all formats"],
    [["-o", "a.tar"], {}, "The ending of a.tar"],
    [["-o", "-"], { columns: 80 }, "zip is no text"],
  ])("refuses %j", async (more, outside, message) => {
    const { code, stderr } = await bundle(more, outside);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("ehs edition verify of an archive", () => {
  it("finds it whole, without git and without a plan", async () => {
    const { code, stdout, stderr } = await verified(zip);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("The archive is whole");
    expect(stdout).toContain("9 files are byte for byte as in the list");
    expect(stdout).toContain(manifestOf(zip).hash);
    expect(stdout).toContain("Meeting pack [en] (draft)");
  });

  it.each(["md", "html"])("says the same as %s", async (format) => {
    const { stdout } = await verified(zip, "--format", format);
    expect(stdout).toContain("The archive is whole");
  });

  it("says it as data of a published shape", async () => {
    const { stdout } = await verified(zip, "--format", "json");
    fits("bundle-check", JSON.parse(stdout));
    const broken = await verified(zip.subarray(1), "--format", "json");
    fits("bundle-check", JSON.parse(broken.stdout));
  });

  const set = (path: string, text: string) => (files: Map<string, Uint8Array>) => void files.set(path, strToU8(text));
  const inManifest = (edit: (manifest: BundleManifest) => object) => (files: Map<string, Uint8Array>) =>
    void files.set("manifest.json", strToU8(JSON.stringify(edit(manifestOf(zip)))));

  it.each<[string, (files: Map<string, Uint8Array>) => void, string]>([
    ["a byte that is wrong", set("data/figures.csv", "id\n"), "data/figures.csv has been changed"],
    ["a file that is gone", (files) => void files.delete("decisions.md"), "decisions.md is gone"],
    ["a file that was added", set("documents/more.pdf", "%PDF"), "documents/more.pdf has been added"],
    ["no list", (files) => void files.delete("manifest.json"), "has no list (manifest.json)"],
    ["a list that is none", set("manifest.json", "{}"), "has no list (manifest.json)"],
    [
      "a list in which a space was added",
      (files) => void files.set("manifest.json", strToU8(`${strFromU8(files.get("manifest.json") ?? zip)} `)),
      "The list has been changed",
    ],
    [
      "a list that was changed",
      inManifest((manifest) => ({ ...manifest, as_of: "2026-04-01" })),
      "The list has been changed",
    ],
    [
      "a file and a list that were changed together",
      (files) => {
        const text = "id\n";
        set("data/figures.csv", text)(files);
        inManifest((manifest) => ({
          ...manifest,
          files: manifest.files.map((file) =>
            file.path === "data/figures.csv" ? { ...file, bytes: text.length, sha256: sha256(text) } : file,
          ),
        }))(files);
      },
      "The list has been changed",
    ],
    [
      "a list with steering in it",
      inManifest((manifest) => ({ ...manifest, kind: "\u001b[31m\u202e" })),
      "The list has been changed",
    ],
  ])("finds %s", async (_, change, message) => {
    const { code, stdout } = await verified(changed(change));
    expect(code).toBe(1);
    expect(stdout).toContain("The archive is not as it was made");
    expect(stdout).toContain(message);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u202e");
  });

  it.each<[string, () => Uint8Array, string]>([
    ["that is cut", () => zip.subarray(0, zip.length - 30), "The file is no archive"],
    ["that something was added to", () => Buffer.concat([zip, Buffer.from("x")]), "belongs to no file"],
    [
      "that was packed by another",
      () => zipSync({ "a/": new Uint8Array(), "a/b": strToU8("x") }),
      "leads out of the folder",
    ],
    [
      "with a way out of the folder",
      () => zipOf([{ path: "../evil", content: zip }], "2026-03-31"),
      "../evil: the name leads out",
    ],
  ])("refuses one %s", async (_, bytes, message) => {
    const { code, stdout } = await verified(bytes());
    expect(code).toBe(1);
    expect(stdout).toContain(message);
  });

  it("tells when there is none, and takes one at a time", async () => {
    const cwd = temporaryFolder();
    const none = await ehs(["edition", "verify", "none.zip", "--lang", "en"], { cwd });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("none.zip cannot be read (it does not exist)");
    const two = await ehs(["edition", "verify", "a.zip", "2023", "--lang", "en"], { cwd });
    expect(two.code).toBe(2);
    expect(two.stderr).toContain("one archive at a time");
  });
});
