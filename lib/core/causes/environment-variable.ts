import { blockOf, namesIn } from './environment-block.ts'
import { settingNotSet, settingNotValid } from './environment-settings.ts'
import { notSet, notValid } from './environment-words.ts'
import type { LogRule, Tell, Told, Words } from './log-rule.ts'
import type { Said } from './said.ts'
import { textOf } from './text-of.ts'

// Alone in a sentence only a name with an underscore is a variable for certain; beside the words “environment variable” any is.
const SURE = '[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}'
const ANY =
  '(?!(?:is|are|was|were|not|has|have|must|needs?|required|missing|found|values?|file|files|named?|for|in|of|the|set)\\b)[A-Za-z][A-Za-z0-9_]{1,80}'
const ENV = '(?:env(?:ironment)?[ -]?var(?:iable)?s?|ENV(?: var)?)'
const Q = '["\'`‘’“”$<{]{0,2}'
const ABSENT =
  '(?:(?:is|are|was|were|has|have|be|been|but|it|must|needs?|to|and|not|or|either) ){0,5}(?:not set|unset|not been set|not defined|undefined|not present|not found|not provided|not specified|not configured|missing|required|empty|be set|been set|be defined|be specified|be provided|be present|null)\\b'
const WRONG =
  '(?:must be (?:an? |one of|at least|at most|between|in |either|greater|less|longer|shorter|exactly|true|a?valid)|should be (?:an? |one of|at least|between)|length should be|is not (?:an? )?(?:valid|number|integer|url|boolean)|is invalid|(?:is |was )?too (?:short|long|small|large|big|low|high)|has an? invalid|contains invalid|invalid value)'

function variable(source: string, flags = ''): RegExp {
  const whole = source
    .replaceAll('SURE', SURE)
    .replaceAll('ANY', ANY)
    .replaceAll('ENV', ENV)
    .replaceAll('ABSENT', ABSENT)
    .replaceAll('WRONG', WRONG)
    .replaceAll('Q', Q)
  return new RegExp(whole, flags)
}

// Under the heading of a block the heading tells, with all its names.
const HEADING = /(?:Missing|Invalid) environment variables?:?$/i
const missing = ({ name, before }: Told): Words | null =>
  before.slice(0, 10).some(({ text }) => HEADING.test(text)) ? null : notSet([name('variable')])
const wrong = ({ name }: Told): Words => notValid(name('variable'))

const IMAGES: Tell[] = [
  {
    when: /Database is uninitialized and superuser password is not specified/,
    say: () => notSet(['POSTGRES_PASSWORD']),
  },
  {
    when: /Database is uninitialized and password option is not specified/,
    say: ({ after }) =>
      notSet([
        /\b(?:MARIADB|MYSQL)_ROOT_PASSWORD\b/.exec(textOf(after.slice(0, 3)))?.[0] ?? 'MYSQL_ROOT_PASSWORD',
      ]),
  },
  {
    when: /No application encryption key has been specified/,
    say: () => notSet(['APP_KEY']),
  },
  {
    when: /Missing [`'"]?secret_key_base[`'"]? for|[`'"]?secret_key_base[`'"]? for \w{1,40} environment must be|No `?secret_key_base/,
    say: () => notSet(['SECRET_KEY_BASE']),
  },
  {
    when: variable('both Q(?<variable>SURE)Q and Q(?<other>SURE)Q must be'),
    say: ({ name }) => notSet([name('variable'), name('other')]),
  },
]

const LIBRARIES: Tell[] = [
  {
    when: /^(?:\w{1,40}\.)?KeyError: ['"](?<variable>[A-Z][A-Z0-9_]{1,80})['"]$/,
    say: (told) => (readsEnvironment(told.before) ? missing(told) : null),
  },
  { when: variable('key not found: "(?<variable>SURE)"'), say: missing },
  { when: /Config '(?<variable>\w{1,80})' is missing, and has no default/, say: missing },
  { when: /\b(?<variable>\w{1,80}) not found\. Declare it as envvar or define a default/, say: missing },
  { when: /\b(?:EnvVarNotFound|VarError|NotPresent)\("(?<variable>\w{1,80})"\)/, say: missing },
  {
    when: /invalid literal for int\(\)|could not convert string to float/,
    say: ({ before }) => convertedFrom(before),
  },
  { when: /required key (?<variable>\w{1,80}) missing value/, say: missing },
  {
    when: /Could not resolve placeholder '(?<variable>[\w.:-]{1,120}?)(?::[^']{0,80})?' in (?:value|string)/,
    say: missing,
  },
  { when: /config property (?<variable>[\w.-]{1,120}) is required but it could not be found/, say: missing },
  {
    when: /(?:Config )?validation error: ['"](?<variable>\w{1,80})['"] is (?:required|not allowed to be empty)/i,
    say: missing,
  },
  { when: variable('(?:Config )?validation error: Q(?<variable>SURE)Q must be', 'i'), say: wrong },
  { when: /not present in the environment:$/, say: ({ after }) => namesIn(after.slice(0, 3)) },
  { when: /^(?:F|f)ield required\b/, say: settingNotSet },
  { when: /^(?:Input should be|value is not a valid|Value error,|ensure this value)/, say: settingNotValid },
]

const SHELL: Tell[] = [
  {
    when: /\b(?<variable>[A-Za-z_]\w{1,80}): (?:parameter (?:null or )?not set|unbound variable)/,
    say: missing,
  },
  {
    when: variable(
      '(?:line \\d{1,5}|sh: \\d{1,5}|: \\d{1,5}): (?<variable>[A-Z][A-Z0-9_]{2,80}): (?!command not found|not found|readonly|No such|Permission|cannot|is a dir|syntax)',
      '',
    ),
    say: missing,
  },
]

const SENTENCES: Tell[] = [
  {
    when: /(?:Missing|Invalid|Undefined)(?: or invalid)?(?: required)? env(?:ironment)? var(?:iable)?s?[:!]? ?(?:[[{]|$)/i,
    say: ({ line, after }) => blockOf(line, after),
  },
  {
    when: variable(
      '(?:missing|undefined|unset|no)(?: required| mandatory)? ENV\\(?s?\\)?:? Q(?<variable>ANY)Q(?<more>(?:,? (?:and )?Q[A-Z][A-Z0-9_]{1,60}Q){0,6})',
      'i',
    ),
    unless: /\b(?:file|warning:)/i,
    say: ({ name }) => notSet([name('variable'), ...(name('more').match(/[A-Z][A-Z0-9_]{1,60}/g) ?? [])]),
  },
  {
    when: variable('ENV(?: not found| not set| missing| required)?:? Q(?<variable>ANY)Q\\W{0,3}ABSENT', 'i'),
    say: missing,
  },
  {
    when: variable('\\bENV (?:not found|not set|missing|is missing|required): Q(?<variable>ANY)', 'i'),
    say: missing,
  },
  { when: variable('Q\\b(?<variable>[A-Z][A-Z0-9_]{1,80})Q (?:ENV |setting ){1,2}ABSENT'), say: missing },
  {
    when: variable(
      '(?:fetch|read|find|get|load|set|specify|provide|define|configure|export) (?:the |an? |required |your )?ENV:? Q(?<variable>[A-Z][A-Z0-9_]{1,80})Q',
    ),
    say: missing,
  },
  {
    when: variable(
      '(?:[Ss]et|[Ss]pecify|[Pp]rovide|[Dd]efine) (?:the |a value for )?Q(?<variable>[A-Z][A-Z0-9_]{1,80})Q ENV',
    ),
    say: missing,
  },
  {
    when: variable(
      '(?:required|missing|mandatory|undefined|no value for) (?:setting |config(?:uration)? |option |variable |env )?Q(?<variable>SURE)\\b',
      'i',
    ),
    say: isUpper(missing),
  },
  { when: variable('Q(?<![\\w/-])(?<variable>SURE)\\bQ:? ABSENT'), say: missing },
  {
    when: variable(
      '[Yy]ou (?:must|need to|have to) (?:set|specify|provide|define) (?:the )?Q(?<variable>SURE)\\b',
    ),
    say: missing,
  },
  {
    when: variable(
      'invalid (?:value|setting|format)? ?(?:of |for |in )?(?:the )?(?:ENV )?Q(?<variable>SURE)\\b',
      'i',
    ),
    say: isUpper(wrong),
  },
  {
    when: variable(
      '[Ii]nvalid (?:value )?(?:"[^"]{0,80}" )?(?:of |for |in )?(?:the )?ENV:? Q(?<variable>[A-Z][A-Z0-9_]{1,80})\\b',
    ),
    say: wrong,
  },
  { when: variable('ENV Q(?<variable>[A-Z][A-Z0-9_]{1,80})Q (?:WRONG)'), say: wrong },
  { when: variable('Q(?<![\\w/-])(?<variable>SURE)\\bQ:? (?:ENV )?(?:value )?(?:WRONG)'), say: wrong },
  {
    when: /\bunwrap\(\)` on an `Err` value: NotPresent|^Error: environment variable not found$/,
    say: unnamed,
  },
]

// The line of code over the error reads the variable.
function convertedFrom(before: readonly Said[]): Words | null {
  const code = before
    .slice(0, 3)
    .map(({ text }) => /(?:environ|getenv|env)\b.{0,8}?[[(]['"](?<variable>\w{1,80})['"]/.exec(text))
  const name = code.find((match) => match !== null)?.groups?.variable
  return name === undefined ? null : notValid(name)
}

function unnamed(): Words {
  return {
    title: 'An environment variable is not set, and its name is not told',
    wayOut:
      "Look in the code at the place it names for the variable it reads, and set that under the service's environment.",
  }
}

function isUpper(say: (told: Told) => Words | null): (told: Told) => Words | null {
  return (told) => (/^[A-Z0-9_]+$/.test(told.name('variable')) ? say(told) : null)
}

function readsEnvironment(before: readonly Said[]): boolean {
  return before
    .slice(0, 8)
    .some(({ text }) => /environ|getenv|\bos\.py\b|\benv\b|raise KeyError\(key\) from None/i.test(text))
}

/** An environment variable that is not set, or whose value the application does not take. */
export const environmentVariable: LogRule = {
  code: 'environment-variable',
  tells: [...IMAGES, ...LIBRARIES, ...SHELL, ...SENTENCES],
}
