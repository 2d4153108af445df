import type { CheckKind } from '#lib/core/outcome.ts'

// What a kind of check needs: a look at the engine, a connection, a permission of the host, or files beside Rollcall.
const NEEDS = ['look', 'probe', 'log', 'exec permission', 'drill permission', 'files'] as const

/** A kind of check as people read it, in sentences; null where it is never asked by itself, or cannot be declared. */
export type CatalogueEntry = {
  asks: string
  needs: readonly (typeof NEEDS)[number][]
  byItself: string | null
  declared: string | null
}

/** What every kind of check asks, what that needs, and when it is asked. */
export const CATALOGUE: Record<CheckKind, CatalogueEntry> = {
  state: {
    asks: 'Is the container in the state its role asks for?',
    needs: ['look'],
    byItself: 'Of every container that is there or wanted.',
    declared: null,
  },
  health: {
    asks: "Does the container's own health check pass?",
    needs: ['look'],
    byItself: 'Of every long-running container with a health check.',
    declared: null,
  },
  restart: {
    asks: 'Did the engine have to start the container again lately?',
    needs: ['look'],
    byItself: 'Of every long-running container: none in the last 10 min.',
    declared: 'How many restarts are allowed, in what time.',
  },
  startup: {
    asks: 'How long did it take from its start until it was first healthy?',
    needs: ['look'],
    byItself: 'As advice, of the first replica with a health check: the time it took.',
    declared: 'The time it may take.',
  },
  'exit code': {
    asks: 'Did a one-shot end with exit code 0?',
    needs: ['look'],
    byItself: 'Of every one-shot.',
    declared: null,
  },
  port: {
    asks: 'Does the engine publish the port that is declared?',
    needs: ['look'],
    byItself: 'Of every published port.',
    declared: null,
  },
  tcp: {
    asks: 'Does the port take a connection?',
    needs: ['probe'],
    byItself: 'Of every published port that is not asked over HTTP.',
    declared: 'The port of the container.',
  },
  http: {
    asks: 'Does the service answer over HTTP as it should?',
    needs: ['probe'],
    byItself:
      'Where the health check is one plain GET and its port is published: the same GET, from outside.',
    declared:
      'Port, path, status, headers, text or pattern of the body, values in its JSON, time to answer, days its certificate is good for.',
  },
  exec: {
    asks: 'Does a command in the container end and answer as it should?',
    needs: ['exec permission'],
    byItself: null,
    declared: 'The command, its exit code, and a pattern for its output.',
  },
  log: {
    asks: 'Is there a line in the log since the last start that matches, or none?',
    needs: ['log'],
    byItself: null,
    declared: 'The pattern, and whether it should be there.',
  },
  image: {
    asks: 'Is the image named by a tag that stays, small and new enough, and does it start as another user than root?',
    needs: ['look'],
    byItself: 'As advice, of the first replica: its tag is not latest, and it does not start as root.',
    declared:
      'The size and age it may have, that it is pinned by its digest, that it does not start as root.',
  },
  resource: {
    asks: 'Does the container keep to its memory and processor targets at this moment?',
    needs: ['look'],
    byItself: null,
    declared: 'The memory and the share of a processor it may use.',
  },
  mount: {
    asks: 'Is the folder mounted, read-only and from its volume where that is wanted?',
    needs: ['look'],
    byItself: null,
    declared: 'The folder, whether it is read-only, and the name of the volume.',
  },
  network: {
    asks: "Is the service in a network of its stack's own, and apart from those it should be apart from?",
    needs: ['look'],
    byItself: "As advice, of the first replica: not on the default bridge, not in the host's network.",
    declared: 'The services it shares no network with.',
  },
  secrets: {
    asks: "Is there no value that looks like a credential in the image's own environment, and none in the compose files?",
    needs: ['look', 'files'],
    byItself: 'As advice, of every service with a container, and of the compose files.',
    declared: null,
  },
  compose: {
    asks: "Is there anything to remark on the stack's compose files?",
    needs: ['files'],
    byItself: 'As advice, of the files that were imported, or that lie on this machine.',
    declared: null,
  },
  git: {
    asks: "Is the stack's repository fit to be deployed from?",
    needs: ['files'],
    byItself:
      'As advice: `.env` is ignored, `.env.example` names every variable the compose files need, nothing is uncommitted.',
    declared: null,
  },
  persistence: {
    asks: 'Does a probe answer the same after the container was restarted or re-created?',
    needs: ['drill permission', 'exec permission'],
    byItself: null,
    declared: 'Restart or re-create, and the command that probes; asked in a run with drills.',
  },
  'graceful-stop': {
    asks: 'Does the container stop by itself within its grace period, and come up again?',
    needs: ['drill permission'],
    byItself:
      'In a run with drills, of the first replica of every running service that is not expected to fail.',
    declared: 'That it is asked even where it would not be by itself; asked in a run with drills.',
  },
}
