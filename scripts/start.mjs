// Runs on Node 20.19 with nothing installed: installs, then hands over to Node 24.
import { handOver } from './hand-over.mjs'

await handOver('scripts/serve.ts')
