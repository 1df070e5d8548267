import {test as base} from 'playwright/test';
import {openStudio, type Studio} from './studio.js';

/** `studio`: one browser for all the pictures of a worker. */
export const test = base.extend<object, {engineName: string; studio: Studio}>({
  engineName: ['chromium', {option: true, scope: 'worker'}],
  studio: [
    async ({}, use) => {
      const studio = await openStudio();
      await use(studio);
      await studio.close();
    },
    {scope: 'worker', timeout: 120_000},
  ],
});
