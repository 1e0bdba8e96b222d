/**
 * Lets `npx ehs` find this checkout's own program at once: the command lies beside those of the dependencies. Without
 * it npx would install the checkout into its cache first, which needs a network and can be left half done.
 */
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";

const bin = new URL("../node_modules/.bin/", import.meta.url);

await mkdir(bin, { recursive: true });
await rm(new URL("ehs", bin), { force: true });
if (process.platform === "win32") {
  await writeFile(new URL("ehs", bin), '#!/bin/sh\nexec node "$(dirname "$0")/../../bin/ehs.js" "$@"\n');
  await writeFile(new URL("ehs.cmd", bin), '@node "%~dp0\\..\\..\\bin\\ehs.js" %*\r\n');
} else {
  await symlink("../../bin/ehs.js", new URL("ehs", bin));
}
