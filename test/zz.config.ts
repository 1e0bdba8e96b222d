import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: "/work/main/",
    include: ["test/**/*.test.ts"],
    
    // Tests hold anywhere: another zone and locale than anyone's, and no user git configuration.
    env: { TZ: "Pacific/Kiritimati", LC_ALL: "C", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    testTimeout: 30_000,
    coverage: { include: ["src/**/*.ts"], exclude: ["src/model/**"] },
  },
});
