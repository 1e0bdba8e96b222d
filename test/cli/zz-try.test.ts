import { test } from "vitest";
import { cpSync } from "node:fs";
import { demoHistory } from "../helpers/demo-history.js";
test("make", () => { const r = demoHistory(); cpSync(r.folder, "/tmp/dh/repo", { recursive: true }); console.log(r.commits.length); });
