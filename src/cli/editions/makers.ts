/** What makes the figures of this run: noted in a manifest, and compared when it is verified. */
import { METHOD } from "../../evaluate/method.js";
import type { Makers } from "../../model/edition.js";
import type { Parameters } from "../../model/progress.js";
import { fingerprint } from "../../store/fingerprint.js";
import { schemaVersion, toolVersion } from "../version.js";

export async function makersOf(parameters: Parameters): Promise<Makers> {
  const rule = `${METHOD} ${fingerprint("ehs-parameters-1", parameters)}`;
  return { tool: await toolVersion(), schema: await schemaVersion(), rule };
}
