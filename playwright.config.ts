import { defineConfig } from '@playwright/test'

const debianChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  // One at a time: the stacks are shared, and the machines that run this have two cores.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // A browser on a shared machine loses a request now and then; what passes only when tried again is named in the summary.
  retries: process.env.CI === undefined ? 0 : 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: debianChromium,
      ...(process.env.ROLLCALL_BROWSER === undefined ? {} : { executablePath: process.env.ROLLCALL_BROWSER }),
    },
  },
})
