import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup.ts"],
    // Tests hold anywhere: another zone and locale than anyone's, and no user git configuration.
    // Nor does a program that they start keep anything.
    env: {
      ...{ TZ: "Pacific/Kiritimati", LC_ALL: "C", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
      EHS_NO_CACHE: "1",
    },
    // Far above what any test takes, for a machine that does much else: they catch what hangs, no more.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    coverage: { include: ["src/**/*.ts"], exclude: ["src/model/**"] },
  },
});
