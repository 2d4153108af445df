// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import { serviceOf, troublesOf } from '../read-definition.fixture.ts'

const web = (ports: string) => `services:\n  web:\n    image: app\n    ports: ${ports}\n`
const shown = async (ports: string) =>
  (await serviceOf(web(ports))).ports.map(
    (port) => `${port.address ?? '-'} ${port.published ?? '-'} ${port.container}/${port.protocol}`,
  )

describe('ports', () => {
  test.each([
    { name: 'both ports', ports: '["8080:80"]', expected: ['0.0.0.0 8080 80/tcp'] },
    { name: 'container port only', ports: '["80"]', expected: ['- - 80/tcp'] },
    { name: 'a bare number', ports: '[80]', expected: ['- - 80/tcp'] },
    { name: 'address and protocol', ports: '["127.0.0.1:8080:80/udp"]', expected: ['127.0.0.1 8080 80/udp'] },
    { name: 'address without host port', ports: '["127.0.0.1::80"]', expected: ['- - 80/tcp'] },
    { name: 'IPv6 in brackets', ports: '["[::1]:8080:80"]', expected: ['::1 8080 80/tcp'] },
    { name: 'IPv6 bare', ports: '["::1:8080:80"]', expected: ['::1 8080 80/tcp'] },
    {
      name: 'ranges',
      ports: '["3000-3002:4000-4002"]',
      expected: ['0.0.0.0 3000 4000/tcp', '0.0.0.0 3001 4001/tcp', '0.0.0.0 3002 4002/tcp'],
    },
    {
      name: 'a range of container ports',
      ports: '["3000-3001"]',
      expected: ['- - 3000/tcp', '- - 3001/tcp'],
    },
    { name: 'one of a range of host ports', ports: '["8000-9000:80"]', expected: ['- - 80/tcp'] },
    { name: 'port 0 is any', ports: '["0:80"]', expected: ['- - 80/tcp'] },
    { name: 'not read as base 60', ports: '[22:22]', expected: ['0.0.0.0 22 22/tcp'] },
    { name: 'protocol in capitals', ports: '["80:80/UDP"]', expected: ['0.0.0.0 80 80/udp'] },
    { name: 'sctp is left out', ports: '["80:80/sctp", "81:81"]', expected: ['0.0.0.0 81 81/tcp'] },
    {
      name: 'long form',
      ports: '[{target: 80, published: "8080", host_ip: 127.0.0.1, protocol: udp, mode: host}]',
      expected: ['127.0.0.1 8080 80/udp'],
    },
    {
      name: 'long form with a number',
      ports: '[{target: 80, published: 8080}]',
      expected: ['0.0.0.0 8080 80/tcp'],
    },
    { name: 'long form without host port', ports: '[{target: 80}]', expected: ['- - 80/tcp'] },
    {
      name: 'long form with a host range',
      ports: '[{target: 80, published: "8000-8010"}]',
      expected: ['- - 80/tcp'],
    },
    {
      name: 'each once',
      ports: '["8080:80", {target: 80, published: 8080}]',
      expected: ['0.0.0.0 8080 80/tcp'],
    },
    { name: 'filled in', ports: '["${PORT:-8080}:80"]', expected: ['0.0.0.0 8080 80/tcp'] },
    { name: 'none', ports: '[]', expected: [] },
    { name: 'nothing', ports: '', expected: [] },
  ])('$name', async ({ ports, expected }) => {
    expect(await shown(ports)).toEqual(expected)
  })

  test.each([
    { ports: '["http"]', expected: '4:13 `http` is not a port: the container port must be from 1 to 65535.' },
    {
      ports: '["80:70000"]',
      expected: '4:13 `80:70000` is not a port: the container port must be from 1 to 65535.',
    },
    {
      ports: '["70000:80"]',
      expected: '4:13 `70000:80` is not a port: the published port must be from 0 to 65535.',
    },
    { ports: '["0"]', expected: '4:13 `0` is not a port: the container port must be from 1 to 65535.' },
    {
      ports: '["host:80:80"]',
      expected: '4:13 `host:80:80` is not a port: the part in front must be an IP address.',
    },
    {
      ports: '["80:80/icmp"]',
      expected: '4:13 `80:80/icmp` is not a port: the protocol must be `tcp` or `udp`.',
    },
    { ports: '["3000-3005:3000-3004"]', expected: '4:13 The two port ranges have different lengths.' },
    {
      ports: '["3005-3000"]',
      expected: '4:13 `3005-3000` is not a port: the container port must be from 1 to 65535.',
    },
    {
      ports: '["1-65535:1-65535"]',
      expected: '4:13 A range holds more than 1024 ports; Rollcall does not ask that many.',
    },
    {
      ports: '["${P}:80", "${P}"]',
      expected: '4:24 `${P}` (`P` is not set) is not a port: the container port must be from 1 to 65535.',
    },
    {
      ports: '[{published: 80}]',
      expected: '4:13 A port in long form needs a `target`, the container port.',
    },
    { ports: '[{target: x}]', expected: '4:22 `target` is `x`; it must be a port from 1 to 65535.' },
    {
      ports: '[{target: 80, protocol: tpc}]',
      expected: '4:36 `protocol` is `tpc`; it must be one of `tcp`, `udp`, `sctp`. Did you mean `tcp`?',
    },
    {
      ports: '[{target: 80, host_ip: here}]',
      expected: '4:35 `host_ip` is `here`; it must be an IP address.',
    },
    { ports: '[[80]]', expected: '4:13 A port is text such as `8080:80`, or a map with a `target`.' },
    { ports: '"8080:80"', expected: '4:12 `ports` is the text `8080:80`; it must be a list.' },
    { ports: '{80: 80}', expected: '4:13 A key must be text; put it in quotes.' },
  ])('$ports is refused', async ({ ports, expected }) => {
    expect(await troublesOf(web(ports))).toContain(`compose.yaml:${expected}`)
  })
})
