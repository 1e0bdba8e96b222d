/** What the cache's contents depend on: another program, schema or rule begins a cache of its own. */
import { readFile } from "node:fs/promises";
import { sha256 } from "../store/fingerprint.js";
import { fileKinds, readSchemaText } from "../store/schema.js";

/** The version of the program, as its package has it. */
export async function toolVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return manifest.version;
}

/** Fingerprint of the schemas that this program reads plans by. */
export async function schemaVersion(): Promise<string> {
  const texts = await Promise.all(["common", "measure", ...fileKinds].map(readSchemaText));
  return sha256(texts.join("\n"));
}

/** Fingerprint of this build: of its source, its schemas and the versions of its packages; absent when it was not built. */
declare const __EHS_BUILD__: string | undefined;

/** Everything that what is kept depends on but the plan itself. */
export async function cacheVersion(): Promise<string> {
  if (typeof __EHS_BUILD__ !== "undefined") return __EHS_BUILD__;
  return `${await toolVersion()} source ${await schemaVersion()}`;
}
