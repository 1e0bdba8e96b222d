#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../.build/ehs/run.js", import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write("ehs: not built yet. Run `npm ci` (or `npm run build`) in the folder of ehs.\n");
  process.exitCode = 2;
}
