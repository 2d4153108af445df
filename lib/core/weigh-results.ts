import type { CheckKind, CheckResult } from './outcome.ts'
import type { JudgedService } from './run.ts'
import type { Verdict } from './verdict-words.ts'
import { toneOf, worstFirst } from './verdict-words.ts'

// What the look already judged counts again only where it looked good and has changed since.
const PROBES: readonly CheckKind[] = ['tcp', 'http', 'exec']
const GRAVE: readonly CheckKind[] = [...PROBES, 'state', 'health', 'exit code']

/**
 * Lowers a judged service to what its checks found: failing where no replica is up and answers, degraded where
 * one is or another check fails, not verified where nothing was asked; checks that could not be asked are counted in the reason.
 * Advice counts for nothing.
 */
export function weighResults(service: JudgedService, all: readonly CheckResult[]): JudgedService {
  const results = all.filter(({ advisory }) => !advisory)
  if (service.verdict === 'inactive' && results.length === 0) return service
  const grave = toneOf(service.verdict) === 'good' ? GRAVE : PROBES
  const down = results.filter(({ kind, outcome }) => outcome === 'fail' && grave.includes(kind))
  if (down[0]) {
    const isAll = replicasOf(down) === replicasOf(results)
    return lowered(service, isAll ? 'failing' : 'degraded', checkWords(down[0]))
  }
  const failed = results.find(({ outcome }) => outcome === 'fail')
  if (failed) return lowered(service, 'degraded', checkWords(failed))
  const unknown = results.filter(({ outcome }) => outcome === 'not verified')
  if (toneOf(service.verdict) !== 'good') return service
  if (unknown.length === results.length)
    return lowered(service, 'not verified', unknown[0]?.reason ?? 'Nothing about it was asked.')
  return unknown.length === 0
    ? service
    : { ...service, reason: `${service.reason} ${unknownWords(unknown.length)}` }
}

function lowered(service: JudgedService, verdict: Verdict, reason: string): JudgedService {
  if (worstFirst(service.verdict, verdict) <= 0) return service
  return { ...service, verdict, reason, since: null }
}

function replicasOf(results: readonly CheckResult[]): number {
  return new Set(results.map(({ subject }) => subject)).size
}

function checkWords({ subject, kind, detail, reason }: CheckResult): string {
  const named = [subject, kind, detail].filter((part) => part !== '').join(' ')
  return `Check ${named}: ${reason}`
}

function unknownWords(count: number): string {
  return count === 1 ? '1 check could not be verified.' : `${count} checks could not be verified.`
}
