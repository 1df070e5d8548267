import {defineConfig} from 'playwright/test';
import shared from '../../playwright.config.js';

/** The leak suite: few tests, each of them long. */
export default defineConfig(shared, {
  testDir: '.',
  outputDir: '../../test-results/leaks',
  workers: 1,
  timeout: 180_000,
});
