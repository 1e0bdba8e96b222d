/** Builds the program once, so that tests meet the same validators and the same program as users. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export default function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("../.tools/build.mjs", import.meta.url))], {
    stdio: "inherit",
  });
}
