import { prepareBuild, prepareClient } from './start/prepare-build.ts'

Object.assign(process.env, { NODE_ENV: 'production' })
const { signal } = new AbortController()
try {
  await prepareClient(signal)
  await prepareBuild(signal)
} catch (error) {
  console.error(`Rollcall: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
