import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';
import { screenOf } from './still-files.ts';

/**
 * Takes the pictures of the product that its public pages show: `npm run stills`. First what the agency sees, then, once
 * plans have been shared for it, what the client does; of both one after the other, since they change the same demo.
 */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: '../global-setup.ts',
  workers: 1,
  retries: 2,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: { ...journeys.use, actionTimeout: 60_000, navigationTimeout: 90_000 },
  projects: [
    { name: 'agency', testMatch: 'agency-stills.ts', use: { browserName: 'chromium' } },
    {
      name: 'client',
      testMatch: 'client-stills.ts',
      dependencies: ['agency'],
      use: { browserName: 'chromium', isMobile: true, hasTouch: true, ...screenOf('client') },
    },
  ],
});
