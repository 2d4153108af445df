import { defineConfig } from 'prisma/config'

// Prisma's command line would fetch a native schema engine although `generate` never runs it; any executable satisfies it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
})
