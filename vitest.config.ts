import { defineConfig } from "vitest/config";

/** `source` tests run as they are; `built` tests read `dist/`, so build first. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "source", include: ["src/**/*.test.ts"] } },
      { test: { name: "built", include: ["e2e/built/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
