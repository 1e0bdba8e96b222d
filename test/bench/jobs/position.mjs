/** Whether the one fault of a plan is told once, where it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A figure: 1 where exactly one error is told, at the line and column of the fault; else 0. */
export function exactPosition({ ehs, folder, forget }, { folder: plan, path, line, column }, day) {
  return async () => {
    const output = join(folder, "findings.json");
    forget();
    await ehs("positions", ["validate", "--plan", plan, "--format", "json", ...day], { status: [1], output }).run();
    const errors = JSON.parse(readFileSync(output, "utf8")).findings.filter(({ severity }) => severity === "error");
    const [only] = errors;
    const met = errors.length === 1 && only.file.endsWith(path) && only.line === line && only.col === column;
    const value = met ? 1 : 0;
    const note = met ? `one error, at ${path}:${line}:${column}` : `${errors.length} errors for one fault`;
    return {
      text: "exact position of the fault",
      unit: "of 1",
      value,
      low: value,
      high: value,
      goal: "= 1",
      met,
      note,
    };
  };
}
