import { levelOf } from './level-of.ts'
import type { Level } from './said.ts'

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const CLOCK = '\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?'
const ZONE = '(?: ?(?:Z|UTC|GMT|[A-Z]{1,3}T\\b|[+-]\\d\\d:?\\d\\d))?'
const LEVEL =
  'FATAL|PANIC|CRIT|CRITICAL|EMERG|ALERT|ERROR|ERR|SEVERE|WARN|WARNING|WRN|INFO|INF|NOTE|NOTICE|LOG|HINT|DETAIL|STATEMENT|DEBUG|DBG|TRACE'

/** What stands before a message; a group `level` says how grave the line is. Each takes at least one character. */
const PREFIXES: readonly RegExp[] = [
  new RegExp(`^[[(]?\\d{4}[-/.]\\d\\d[-/.]\\d\\d(?:[T ]${CLOCK})?${ZONE}[\\])]?[ \\t:|,-]*`),
  new RegExp(`^\\d{1,7}:[XCSM] \\d\\d ${MONTH} \\d{4} ${CLOCK} [*#.-] `),
  new RegExp(`^[[(]?\\d{1,2}[-/ ]${MONTH}[-/ ]\\d{4}[ :T]${CLOCK}${ZONE}[\\])]?[ \\t:|,-]*`),
  new RegExp(
    `^[[(]?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?${MONTH} {1,2}\\d{1,2},? (?:\\d{4},? )?${CLOCK}(?: [AP]M)?(?: \\d{4})?[\\])]?[ \\t:|,-]*`,
  ),
  new RegExp(`^\\[?${CLOCK}\\]?[ \\t|-]+`),
  /^(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,6} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] /,
  /^\[\d{1,7}(?:[-#:]\w{1,20})?\][ \t]*/,
  /^\d{1,7}#\d{1,7}: (?:\*\d{1,9} )?/,
  /^\d{1,7} (?=\[)/,
  /^\[MY-\d{1,9}\] \[\w{1,20}\] /,
  new RegExp(`^\\[[\\w .:#@/-]{1,60}\\][ \\t]+(?=\\[?(?:${LEVEL})\\b)`),
  new RegExp(`^[\\w.:-]{1,80} - (?<level>${LEVEL}) - `),
  new RegExp(`^[[(<|]?(?<level>${LEVEL})[\\])>|]?(?:[ \\t]*[:|-][ \\t]*|[ \\t]+)`),
  /^[[<](?<level>emerg|alert|crit|critical|fatal|error|err|warn|warning|notice|info|debug|trace)[\]>][ \t:]*/i,
  /^\d{1,7} --- \[[^\]]{1,80}\] (?:\[[^\]]{0,80}\] )?[\w.$[\]/]{1,80} {1,40}: /,
  /^[\w$]{1,40}(?:\.[\w$]{1,40}){1,12} {1,4}- /,
  /^nginx: (?=\[)/,
  new RegExp(`^\\[\\d{4}-\\d\\d-\\d\\d ${CLOCK}: (?<level>${LEVEL})/[\\w()-]{1,60}\\] `),
  /^npm (?<level>ERR!|error|warn|WARN) /,
]

const MOST_PREFIXES = 8
const NAMED = /^(?<level>fatal|panic|critical|error|warning|warn|info|note|notice|debug)(?: error)?[:!]/i

/** Maps a line to its message and how grave its speaker calls it, without time stamp, process, thread and level. */
export function stripPrefix(line: string): { text: string; level: Level | null } {
  let text = line.trim()
  let level: Level | null = null
  for (let round = 0; round < MOST_PREFIXES; round += 1) {
    const found = PREFIXES.map((prefix) => prefix.exec(text)).find((match) => match !== null)
    if (!found) break
    level ??= levelOf(found.groups?.level?.replace('!', ''))
    text = text.slice(found[0].length)
  }
  return { text, level: level ?? levelOf(NAMED.exec(text)?.groups?.level) }
}
