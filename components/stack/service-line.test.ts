import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { composeStackView } from '#lib/core/compose-stack-view.ts'
import { ago, container, NOW, port, storedHost, storedStack } from '#lib/core/stack.fixture.ts'
import type { StoredHost } from '#lib/core/stored-stack.ts'
import { ServiceLine } from './service-line.tsx'

function lineOf(host: StoredHost): string {
  const containers = [1, 2].map((replica) =>
    container({
      replica,
      health: 'healthy',
      restartCount: 3,
      ports: [port(8080, 80)],
      imageDigest: 'sha256:ab',
    }),
  )
  const stack = storedStack({ host, observation: { ok: true, at: ago(5_000), containers } })
  const { groups } = composeStackView({
    stack,
    runs: [],
    causes: null,
    activeRun: null,
    sprint: null,
    now: NOW,
  })
  const service = groups[0]?.services[0]
  if (service === undefined) throw new Error('No service')
  return renderToStaticMarkup(
    createElement(ServiceLine, { slug: 'shop', service, causes: null, pageHost: 'rollcall.lan' }),
  )
}

const cells = (line: string) =>
  [...line.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => words(cell ?? ''))
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('ServiceLine', () => {
  test('on a host that is seen, shows what is there', () => {
    const line = lineOf(storedHost())
    const [, , health, ports, restarts] = cells(line)
    expect([health, restarts]).toEqual(['healthy', '6'])
    expect(ports).toContain('8080 → 80/tcp')
    expect(line).toContain('href="http://rollcall.lan:8080"')
    expect(line).toContain('2 of 2 replicas')
  })

  test('on a host that is not, shows dashes, and the past in the reason alone', () => {
    const line = lineOf(storedHost({ condition: 'lost' }))
    const [state, reason, ...rest] = cells(line)
    expect(state).toBe('unreachable')
    expect(reason).toBe('The connection to the engine is lost. Last seen 5 s ago: healthy.')
    expect(rest.slice(0, 3)).toEqual(['–', '–', '–'])
    expect(line).not.toMatch(/href="http|replicas|shop-api-1|no container|sha256/)
  })
})
