/**
 * Loaded into a measured node process: writes what it cost when it ends. Memory is the peak of this process alone, where
 * the system tells it (the usual figure starts at what the parent had when it forked); processor time has that of
 * processes it waited for in it, where the system tells it.
 */
import { readFileSync, writeFileSync } from "node:fs";

const file = process.env["EHS_BENCH_WEIGHT"];
// what this process starts is not weighed
delete process.env["EHS_BENCH_WEIGHT"];
delete process.env["NODE_OPTIONS"];

function system(name) {
  try {
    return readFileSync(`/proc/self/${name}`, "utf8");
  } catch {
    return "";
  }
}

/** A count of the kernel's, in hundredths of a second. */
function ofChildren() {
  const fields = system("stat")
    .replace(/^.*\) /s, "")
    .split(" ");
  return fields.length > 15 ? (Number(fields[13]) + Number(fields[14])) / 100 : 0;
}

const numberIn = (text, pattern) => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

process.on("exit", () => {
  const bytes = numberIn(system("io"), /^rchar: (\d+)/m);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const peak = numberIn(system("status"), /^VmHWM:\s+(\d+)/m) ?? maxRSS;
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + ofChildren();
  writeFileSync(file, JSON.stringify({ cpu, memory: peak / 1024, bytes }));
});
