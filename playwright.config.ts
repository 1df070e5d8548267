import {defineConfig} from 'playwright/test';
import {engines} from './test/harness/engines.js';

export default defineConfig<object, {engineName: string}>({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'leaks/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  // More than there are cores: tests wait for quiet most of their time.
  workers: 4,
  // Generous, since it only matters where something hangs: the machine may be busy.
  timeout: 90_000,
  // A browser that stumbles gets up once. `npm test` names the tests in which it did, and fails if they are many.
  retries: 1,
  expect: {timeout: 15_000},
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  projects: engines.map(({name}) => ({name, use: {engineName: name}})),
});
