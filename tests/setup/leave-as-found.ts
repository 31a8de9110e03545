import { afterAll, vi } from "vitest";

// A worker takes one file after another: each starts with modules of its own and leaves nothing behind.
vi.resetModules();
const environment = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const name of Object.keys(process.env))
    if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
});
