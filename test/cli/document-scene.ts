/** The demonstration plan, as of a day that has something of everything. */
import { fileURLToPath } from "node:url";

export const demoPlan: readonly string[] = [
  "--plan",
  fileURLToPath(new URL("../../templates/demo/plan", import.meta.url)),
  "--as-of",
  "2026-03-31",
];
