import type { Symptoms } from '#lib/core/symptoms.ts'
import { isLocal } from './connection-words.ts'

/** Where a container's health check looks, as its command says; null where it does not. */
export type HealthTarget = { host: string | null; port: number | null; path: string | null }

const URL =
  /\b(https?):\/\/(?:[^\s/@'"]{1,100}@)?(\[[0-9a-f:.]{2,45}\]|[\w.-]{1,200})(?::(\d{1,5}))?(\/[^\s'"|;)]{0,300})?/i
const PLACES: readonly RegExp[] = [
  /\/dev\/tcp\/([\w.-]{1,200})\/(\d{1,5})\b/,
  /\b(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]):(\d{1,5})\b/i,
  /\b(localhost|127\.0\.0\.1|0\.0\.0\.0|::1)['",]{0,2} {1,3}['"]?(\d{1,5})\b/i,
  /()(?: -p ?|--port[= ]|\bport[= ])(\d{1,5})\b/i,
]
const USUAL: readonly [RegExp, number][] = [
  [/\bpg_isready\b|\bpsql\b/, 5432],
  [/\bredis-cli\b/, 6379],
  [/\bmysqladmin\b|\bmariadb-admin\b/, 3306],
  [/\bmongosh?\b/, 27_017],
]

/** Reads from a health check's command which host, port and path it asks. */
export function healthTarget({ container }: Pick<Symptoms, 'container'>): HealthTarget {
  const words = (container?.healthcheck ?? []).join(' ')
  const url = URL.exec(words)
  if (url) {
    const usual = url[1]?.toLowerCase() === 'https' ? 443 : 80
    return { host: url[2] ?? null, port: Number(url[3] ?? usual), path: url[4] ?? '/' }
  }
  const place = PLACES.map((one) => one.exec(words)).find((found) => found !== null)
  const port = place ? Number(place[2]) : (USUAL.find(([tool]) => tool.test(words))?.[1] ?? null)
  return { host: place?.[1] || null, port, path: null }
}

/** Whether a health check asks its own container. */
export function asksItself({ host }: HealthTarget): boolean {
  return host === null || isLocal(host.replace(/^\[|\]$/g, ''))
}
