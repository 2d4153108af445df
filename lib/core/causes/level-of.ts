import type { Level } from './said.ts'

const LEVELS: readonly [Level, RegExp][] = [
  ['fatal', /^(?:fatal|panic|crit|critical|emerg|emergency|alert|dpanic|f)$/],
  ['error', /^(?:err|error|severe|fail|e)$/],
  ['warn', /^(?:warn|warning|wrn|w)$/],
  ['info', /^(?:info|inf|information|note|notice|log|hint|detail|statement|context|system|i)$/],
  ['debug', /^(?:debug|dbg|trace|verbose|fine|finer|finest|d|d[1-5])$/],
]

// Pino and bunyan count from 10 (trace) to 60 (fatal).
const COUNTED: readonly [number, Level][] = [
  [60, 'fatal'],
  [50, 'error'],
  [40, 'warn'],
  [30, 'info'],
]

/** Maps a logger's word or number for how grave a line is to one of five; null where it is none. */
export function levelOf(word: unknown): Level | null {
  if (typeof word === 'number') return COUNTED.find(([least]) => word >= least)?.[1] ?? 'debug'
  if (typeof word !== 'string') return null
  const lower = word.toLowerCase()
  return LEVELS.find(([, words]) => words.test(lower))?.[0] ?? null
}
