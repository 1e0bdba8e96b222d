/** How Stryker is asked. It works on a copy in `.build/mutants`, which nothing else of the project looks at. */
export default {
  plugins: [new URL("runner.mjs", import.meta.url).href],
  testRunner: "bundle",
  buildCommand: "node test/mutants/bundle.mjs",
  mutate: ["src/evaluate/**/*.ts"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // The clock is only for what loops without passing its own mutated place again; the rest is counted.
  timeoutMS: 10_000,
  timeoutFactor: 2,
  ignorePatterns: [
    "/*",
    "!/src",
    "!/schemas",
    "!/test",
    "/test/bench",
    "/test/*/node_modules",
    "!/plan",
    "!/package.json",
  ],
  tempDirName: ".build/mutants",
  allowConsoleColors: false,
  warnings: { slow: false },
  reporters: ["json", "html", "progress-append-only"],
  jsonReporter: { fileName: ".build/mutants-report/report.json" },
  htmlReporter: { fileName: ".build/mutants-report/report.html" },
};
