// Runs on Node 20.19 with nothing installed: installs, then hands over to Node 24.
import { handOver } from './hand-over.mjs'

// Output is the command's answer alone, for scripts to take; how the installation goes is for people.
console.log = console.error
await handOver('scripts/start/run-command.ts')
