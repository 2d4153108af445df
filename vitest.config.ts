import { defineConfig } from 'vitest/config'

// An odd zone on purpose: a test that leans on the machine's own zone fails here.
process.env.TZ = 'Asia/Kathmandu'

const anywhere = ['{app,components,lib,scripts,tests}/**/*.test.ts']
const needsServers = ['**/*.postgres.test.ts', '**/*.docker.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: anywhere,
          exclude: [...needsServers, '**/node_modules/**'],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: needsServers,
          exclude: ['**/node_modules/**'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ['tests/servers/global-setup.ts'],
        },
      },
    ],
  },
})
