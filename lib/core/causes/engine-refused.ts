import { startErrorWords } from '#lib/core/start-error-words.ts'
import { engineRefusal } from './engine-refusal.ts'
import { proofOf } from './proof-of.ts'
import type { CauseFinding, CauseRule } from './rule.ts'

type Told = Pick<CauseFinding, 'title' | 'wayOut'>

const FORMS: readonly { words: RegExp; told: (name: string) => Told }[] = [
  {
    words: /network (\S+) not found|could not find (?:a )?network (\S+)/i,
    told: (name) => ({
      title: `Network ${name} does not exist`,
      wayOut:
        'Create the containers again with docker compose up -d --force-recreate, which makes the network too.',
    }),
  },
  {
    words: /unable to find (?:user|group) ([^\s:]+)/i,
    told: (name) => ({
      title: `User ${name} is not in the image`,
      wayOut: `Create ${name} in the image, or correct user in the compose file; a number works without a name.`,
    }),
  },
  {
    words: /could not select device driver "[^"]*" with capabilities: \[\[([^\]]+)\]\]/i,
    told: (name) => ({
      title: `The host offers no device of the sort “${name}”`,
      wayOut: `Install the host's ${name} driver and its container toolkit, or take the device out of the compose file.`,
    }),
  },
  {
    words: /custom device "([^"]+)"/i,
    told: (name) => ({
      title: `Device ${name} does not exist on the host`,
      wayOut: `Connect ${name}, or take it out of devices in the compose file.`,
    }),
  },
  {
    words: /address already in use.*|no available IPv4 addresses|user specified IP address is/i,
    told: () => ({
      title: 'Its network has no such address to give',
      wayOut: 'Remove the fixed address, or give the network a bigger range.',
    }),
  },
]

/** Gives the engine's own words where it refused to start a container and no other rule knows them. */
export const engineRefused: CauseRule = (symptoms) => {
  const words = engineRefusal(symptoms)
  if (words === null) return null
  const proof = [proofOf(symptoms, 'engine', words)]
  for (const { words: form, told } of FORMS) {
    const match = form.exec(words)
    if (match) return { code: 'start-refused', ...told(match[1] ?? match[2] ?? ''), proof }
  }
  const why = startErrorWords(words)
  return {
    code: 'start-refused',
    title: `The engine refuses to start it: ${why.length > 120 ? `${why.slice(0, 119)}…` : why}`,
    proof,
    wayOut: `Set right what the engine names, then start it: docker compose up -d ${symptoms.service.name}.`,
  }
}
