import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** What servers refuse and say is the same on a phone; how these pages look there, the walk over every page sees. */
const sameOnPhones = [
  'bad-times',
  'content-as-text',
  'failure-pages',
  'first-look',
  'forbidden',
  'library',
  'two-planners',
];

/** `CHROMIUM` is set by `npm test`; without it an installed one, else Playwright's own. */
const installed = process.env.CHROMIUM || (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);

export default defineConfig({
  testDir: './src',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  globalSetup: './src/global-setup.ts',
  // Two cores carry two browsers beside the servers; files run side by side, the tests in a file in order.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // Once more in a fresh browser, and named in the sum of `npm test`: two cores stall at times, a fault fails twice.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    // As for people who asked for less motion: what opens is there at once, and two cores draw no frames in between.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      ...(installed === undefined ? {} : { executablePath: installed }),
      // Where the machine has no locale in UTF-8, Chromium calls a file with other letters than ASCII `download`.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // A journey that says the same at both widths runs at one of them only: its tag says at which, or its file.
  projects: [
    {
      name: 'wide',
      grepInvert: /@narrow/,
      use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'narrow',
      grepInvert: /@wide/,
      testIgnore: sameOnPhones.map((name) => `**/${name}.spec.ts`),
      use: { browserName: 'chromium', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
