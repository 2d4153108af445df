/** What became of a command that was to be run: not there, not allowed to run, or of a format this machine cannot run. */
export type CommandTrouble = {
  what: 'missing' | 'not executable' | 'wrong format'
  command: string
  isWindows: boolean
}

type Form = { what: CommandTrouble['what']; words: RegExp }

// Tried only where a word begins: from each of its characters on, a long word would be read again and again.
const NAME = '(?<![^\\s"\'`”:])["\'`“]?([^\\s"\'`”:]{1,200})["\'`”]?'

const FORMS: readonly Form[] = [
  { what: 'missing', words: /exec: "([^"]{1,200})": executable file not found in \$PATH/ },
  { what: 'missing', words: /exec: "([^"]{1,200})": (?:stat \S{1,300}: )?no such file or directory/ },
  { what: 'not executable', words: /exec: "([^"]{1,200})": (?:permission denied|is a directory)/ },
  { what: 'wrong format', words: /exec: "([^"]{1,200})": exec format error/i },
  { what: 'missing', words: /chdir to cwd \("([^"]{1,200})"\)[^\n]{0,100}no such file or directory/ },
  {
    what: 'wrong format',
    words: new RegExp(`(?:^|\\s)${NAME}: (?:cannot execute(?: binary file)?: )?exec format error`, 'i'),
  },
  { what: 'wrong format', words: new RegExp(`${NAME}: cannot execute binary file`, 'i') },
  {
    what: 'missing',
    words: new RegExp(
      `${NAME}: (?:cannot execute: required file not found|bad interpreter: no such file or directory)`,
      'i',
    ),
  },
  { what: 'missing', words: /\bexec(?:ve)? ["']?([^\s"':]{1,200})["']?: no such file or directory/i },
  { what: 'not executable', words: /\bexec(?:ve)? ["']?([^\s"':]{1,200})["']?: permission denied/i },
  {
    what: 'missing',
    words: /\benv: (?:can't execute )?['"‘]?([^'"’:\n]{1,200})['"’]?: No such file or directory/i,
  },
  {
    what: 'not executable',
    words: /\benv: (?:can't execute )?['"‘]?([^'"’:\n]{1,200})['"’]?: Permission denied/i,
  },
  {
    what: 'missing',
    words:
      /^(?:\S{0,80}\/)?(?:ba|da|a|z|k)?sh: (?:(?:line )?\d{1,6}: |exec: (?:line \d{1,6}: )?){0,2}([^\s:]{1,200}): (?:command )?not found/,
  },
  {
    what: 'missing',
    words: /^\S{1,200}: (?:exec: )?(?:line )?\d{1,6}: (?:exec: )?([^\s:]{1,200}): (?:command )?not found/,
  },
  {
    what: 'not executable',
    words:
      /^(?:\S{0,80}\/)?(?:ba|da|a|z|k)?sh: (?:(?:line )?\d{1,6}: |exec: (?:line \d{1,6}: )?){0,2}([^\s:]{1,200}): (?:cannot execute: )?Permission denied/i,
  },
  {
    what: 'missing',
    words:
      /^(?:\S{0,80}\/)?(?:ba|da|a|z|k)?sh: (?:\d{1,6}: )?(?:can't open|cannot open) '?([^\s']{1,200})'?(?:: No such file.{0,20})?$/i,
  },
  {
    what: 'missing',
    words: /^\[?(?:tini|dumb-init|FATAL tini)\b.{0,40}?exec (\S{1,200}) failed: No such file/i,
  },
  {
    what: 'not executable',
    words: /^\[?(?:tini|dumb-init|FATAL tini)\b.{0,40}?exec (\S{1,200}) failed: Permission denied/i,
  },
]

/** What is left of a line that a carriage return cut: a script with Windows line ends names its interpreter with one. */
const CUT =
  /\benv: (?:can't execute )?['"‘]([^'"’:\s]{1,200})$|^(\S{1,200}): (?:line )?\d{1,6}: \$'\\r': command not found/

const NAMELESS: readonly Form[] = [
  { what: 'wrong format', words: /exec user process caused:? "?exec format error/i },
  { what: 'missing', words: /exec user process caused:? "?no such file or directory/i },
  { what: 'not executable', words: /exec user process caused:? "?permission denied/i },
]

/** Reads from a line, the engine's or a shell's, that a command could not be run; the command is empty where it is not named. */
export function commandTrouble(line: string): CommandTrouble | null {
  const cut = CUT.exec(line)
  if (cut) return { what: 'missing', command: cut[1] ?? cut[2] ?? '', isWindows: true }
  for (const { what, words } of [...NAMELESS, ...FORMS]) {
    const match = words.exec(line)
    if (!match) continue
    const named = match[1] ?? ''
    // A carriage return shows as its picture once a line is printable.
    const isWindows = /\u240d|\\r|\^M|\r/.test(line)
    return { what, command: named.replace(/(?:\u240d|\\r|\^M|\r)+$/, ''), isWindows }
  }
  return null
}
