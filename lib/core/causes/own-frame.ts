import type { Said } from './said.ts'

const FRAMES: readonly RegExp[] = [
  /File "(?<file>[^"]{1,200})", line (?<at>\d{1,7})/,
  /\bat (?:.{0,200}?[\s(])?(?:file:\/\/)?(?<file>(?:\/|[a-z]+:\/\/\/|\.{0,2}\/)[^\s():]{1,200}):(?<at>\d{1,7})(?::\d{1,7})?\)?$/,
  /\bat .{1,200}\((?<file>[\w$.-]{1,80}\.(?:java|kt|scala|groovy|clj)):(?<at>\d{1,7})\)/,
  /\bat .{1,300} in (?<file>\S{1,200}):line (?<at>\d{1,7})/,
  /^\s*(?<file>\/[^\s:]{1,200}\.go):(?<at>\d{1,7})/,
  /panicked at (?:'.{0,300}', )?(?<file>[\w./-]{1,200}\.rs):(?<at>\d{1,7})/,
  /(?:from )?(?<file>[\w./-]{1,200}\.(?:rb|ru|rake)):(?<at>\d{1,7}):in /,
  / in (?<file>\/\S{1,200}\.php)(?: on line |:)(?<at>\d{1,7})/,
  /^#\d{1,3} (?<file>\/\S{1,200}\.php)\((?<at>\d{1,7})\)/,
  /\((?:[\w-]{1,40} [\d.]{1,20}\) )?(?<file>(?:lib|src)\/[\w./-]{1,200}\.(?:exs?|erl)):(?<at>\d{1,7})/,
  / at (?<file>\S{1,200}\.p[lm]) line (?<at>\d{1,7})/,
]

// Parts of the language and of packages: not where the team's own code goes wrong.
const FOREIGN =
  /node_modules|node:internal|^internal\/|site-packages|dist-packages|\/lib\/python\d|<frozen|<string>|\/usr\/local\/go\/src|\/go\/pkg\/mod|\/rustc\/|\.cargo\/registry|\/gems\/|\/vendor\/|\/usr\/(?:local\/)?lib|<internal:/
const FOREIGN_JAVA =
  /\bat (?:[\w.]{1,40}\/)?(?:java|javax|jdk|sun|com\.sun|jakarta|kotlin|scala|org\.(?:springframework|apache|hibernate|eclipse|postgresql|junit)|io\.(?:netty|quarkus|micronaut)|com\.(?:zaxxer|mysql|fasterxml))\./

/** Maps the lines of a stack trace to the innermost place in the team's own code, such as `/app/main.py:12`; null where none is named. */
export function ownFrame(trace: readonly Said[], innermost: 'first' | 'last'): string | null {
  const frames = trace.flatMap(({ raw, text }) => frameOf(raw) ?? frameOf(text) ?? [])
  return (innermost === 'last' ? frames.at(-1) : frames[0]) ?? null
}

function frameOf(line: string): string | null {
  if (FOREIGN_JAVA.test(line)) return null
  for (const frame of FRAMES) {
    const groups = frame.exec(line)?.groups
    if (groups?.file && !FOREIGN.test(groups.file)) return `${groups.file}:${groups.at}`
  }
  return null
}
