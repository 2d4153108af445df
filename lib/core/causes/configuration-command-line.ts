import type { Tell, Told, Words } from './log-rule.ts'

function unknown({ name }: Told): Words {
  const option = name('option')
  return {
    title: `Unknown option or command “${option}”`,
    wayOut: `Take “${option}” out of the service's command, or write it as this version of the program knows it.`,
  }
}

/** Options, flags and commands that a program was started with and does not know. */
export const commandLine: readonly Tell[] = [
  { when: /unrecognized arguments: (?<option>\S{1,100})/, say: unknown },
  { when: /flag provided but not defined: (?<option>-\S{1,100})/, say: unknown },
  {
    when: /(?:unknown|unrecognized|unrecognised|unexpected|invalid|illegal|bad|unsupported) (?:(?:command[- ]line|long|short|shorthand|VM|startup|server) )?(?:option|flag|argument|switch|parameter)s?(?<sign>(?: --)?:? (?:-- )?["'`‘]?)(?<option>-{0,2}[\w+:][\w.+:=-]{0,100})/i,
    unless: /\b(?:SQL|query|JSON|request|exception|to function|types?)\b|Unhandled/i,
    say: (told) => (isOption(told) ? unknown(told) : null),
  },
  { when: /No such option: (?<option>-\S{1,100})/, say: unknown },
  { when: /No such command ['"](?<option>[^'"]{1,80})['"]/, say: unknown },
  {
    when: /unknown (?:sub)?command:? ["'](?<option>[^"']{1,80})["']/i,
    unless: /ERR unknown command/,
    say: unknown,
  },
  { when: /invalid choice: ['"]?(?<option>[^'"\s]{1,80})['"]? \(choose from/, say: unknown },
  {
    when: /Missing script: "(?<option>[^"]{1,80})"|Command "(?<other>[^"]{1,80})" not found\.$/,
    say: ({ name }) => script(name('option') || name('other')),
  },
  {
    when: /Unknown variable ['"](?<option>[^'"=]{1,80})|unknown variable ['"](?<other>[^'"=]{1,80})/,
    say: ({ name }) => setting(name('option') || name('other')),
  },
  {
    when: /(?:the following (?:required )?arguments (?:are required|were not provided)|Missing (?:option|argument|required (?:argument|option|flag)))s?:? ?["'`]?(?<option>-{0,2}[\w<][\w<> ./,-]{0,80})?/i,
    say: ({ name }) => ({
      title:
        name('option') === ''
          ? 'A required option is missing'
          : `Required option “${name('option')}” is missing`,
      wayOut: 'Add the option to the service’s command, as the program asks for it.',
    }),
  },
  {
    when: /required flag\(s\) "(?<option>[^"]{1,80})"/,
    say: ({ name }) => ({
      title: `Required option “${name('option')}” is missing`,
      wayOut: `Add “${name('option')}” to the service's command.`,
    }),
  },
]

// In a sentence “unknown option” may mean anything; a command line's stands after a colon, in quotes or with its dash.
function isOption({ name }: Told): boolean {
  return /^[-+]/.test(name('option')) || name('sign') !== ''
}

function script(name: string): Words {
  return {
    title: `package.json has no script “${name}”`,
    wayOut: `Add the script “${name}” to package.json, or start the service by one that it has.`,
  }
}

function setting(name: string): Words {
  return {
    title: `Unknown setting “${name}”`,
    wayOut: `Take “${name}” out of the configuration, or write it as this version of the program knows it.`,
  }
}
