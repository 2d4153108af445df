import { readHosts } from '#lib/db/read/read-hosts.ts'
import { forgetHost } from '#lib/db/write/forget-host.ts'
import { saveDefinition } from '#lib/db/write/save-definition.ts'
import { sampleDefinitions } from '#lib/docker/sample-engine.ts'
import { announce } from '#lib/live/channel.ts'
import { type Host, LOCAL_HOST, SAMPLES_HOST } from './hosts.ts'
import { lookAtHost } from './look-at-host.ts'
import { showsSamples } from './shows-samples.ts'

/** Puts the sample stacks on the board, or takes them off, as ROLLCALL_SAMPLES and the engines seen so far ask for. */
export async function keepSamples(host: Host): Promise<void> {
  const stored = await readHosts()
  const shown = stored.some((one) => one.id === SAMPLES_HOST)
  const engineSeen = stored.some((one) => one.id === LOCAL_HOST && one.seenAt !== null)
  const wanted = showsSamples(process.env.ROLLCALL_SAMPLES, engineSeen)
  if (wanted && !shown) await addSamples(host)
  if (!wanted && shown && (await forgetHost(SAMPLES_HOST))) await announce({ topic: 'board' })
}

async function addSamples(host: Host): Promise<void> {
  for (const definition of sampleDefinitions()) await saveDefinition(host, definition, [], 'Rollcall')
  await lookAtHost(host)
}
