import type { Tell, Told, Words } from './log-rule.ts'

const PLACE = [
  /File "(?<file>[^"]{1,200})", line (?<at>\d{1,7})/,
  /^(?:file:\/\/)?(?<file>\/[^\s:]{1,200}\.(?:[cm]?[jt]sx?|json)):(?<at>\d{1,7})(?::\d{1,5})?$/,
  /\((?<file>\/[^\s:()]{1,200}):(?<at>\d{1,7}):\d{1,5}\)$/,
]

function at(file: string, line: string): Words {
  return {
    title: file === '' ? 'A syntax error in the code' : `Syntax error in ${file}, line ${line}`,
    wayOut:
      file === ''
        ? 'Correct the syntax at the place the line names; then rebuild the image.'
        : `Correct line ${line} of ${file}, or run it with the version of the language it is written for; then rebuild the image.`,
  }
}

const named = ({ name }: Told): Words => at(name('file'), name('at'))

function nearby({ line, before }: Told): Words {
  for (const { text } of [line, ...before.slice(0, 12)]) {
    const groups = PLACE.map((place) => place.exec(text)?.groups).find((one) => one !== undefined)
    if (groups) return at(groups.file ?? '', groups.at ?? '')
  }
  return at('', '')
}

/** Source code that its interpreter cannot read. */
export const sourceSyntax: readonly Tell[] = [
  { when: /(?:Parse|syntax) error:? .{0,120} in (?<file>\/\S{1,200}) on line (?<at>\d{1,7})/i, say: named },
  { when: /^(?<file>\S{1,200}\.(?:rb|ru|rake)):(?<at>\d{1,7}): (?:.{0,40}: )?syntax errors?/, say: named },
  {
    when: /^(?<file>[^\s:]{1,200}): line (?<at>\d{1,7}): (?:syntax error|unexpected EOF while looking for matching)/,
    say: named,
  },
  { when: /^(?<file>[^\s:]{1,200}): (?:line )?(?<at>\d{1,7}): Syntax error: /i, say: named },
  { when: /syntax error at (?<file>\S{1,200}) line (?<at>\d{1,7}), near/, say: named },
  {
    when: /(?:^|[ .])(?:SyntaxError|IndentationError|TabError)(?: \[[A-Z_]{1,40}\])?: /,
    unless:
      /JSON|Unexpected end of input|requested module|\bSQL\b|DOMException|psycopg|asyncpg|sqlalchemy|Invalid regular expression/,
    say: nearby,
  },
]
