import type { Tell, Told, Words } from './log-rule.ts'
import type { Said } from './said.ts'
import { shortWords } from './short-words.ts'

const FILE =
  '(?<file>[\\w./-]{0,150}\\.(?:ya?ml|toml|json|json5|conf|cfg|cnf|ini|hcl|properties|xml|config|rc|alloy)|[\\w./-]{0,150}(?:Caddyfile|Corefile|Procfile)|/etc/[\\w./-]{1,150})'

function wrong(what: string, file = ''): Words {
  const name = file.split('/').at(-1) ?? file
  return {
    title: file === '' || what.includes(name) ? shortWords(what) : `${file}: ${shortWords(what)}`,
    wayOut: `Correct ${file === '' ? 'the configuration' : file} as the line says, then start the service again.`,
  }
}

const said = ({ name, line }: Told): Words => wrong(name('what') || line.text, name('file'))

function absent({ name }: Told): Words {
  const file = name('file')
  return {
    title: `No configuration file “${file}”`,
    wayOut: `Mount “${file}” into the container, or correct its path in the service's command.`,
  }
}

function firstAfter(after: readonly Said[], pattern: RegExp): string {
  return (
    after
      .slice(0, 8)
      .map(({ text }) => pattern.exec(text)?.[1] ?? '')
      .find((words) => words !== '') ?? ''
  )
}

const SERVERS: Tell[] = [
  {
    when: /^(?<what>.{3,240}?) in (?<file>\/[\w./-]{1,200}):(?<line>\d{1,7})$/,
    unless: /host not found|PHP |could not be resolved|Error:|Exception/,
    say: ({ name, line }) =>
      /\[emerg\]/.test(line.raw) ? wrong(name('what'), `${name('file')}:${name('line')}`) : null,
  },
  {
    when: /^(?<what>.{3,240})$/,
    unless: /host not found|failed \((?:13|98|30|28):|cannot load certificate|could not be resolved/,
    say: ({ name, line }) => (/\[emerg\]/.test(line.raw) ? wrong(name('what')) : null),
  },
  {
    when: /FATAL CONFIG FILE ERROR/,
    say: ({ after }) => {
      const line = firstAfter(after, />>> (.{1,200})/)
      return wrong(line === '' ? 'Redis cannot read its configuration file' : `Redis does not take ${line}`)
    },
  },
  {
    when: /[Cc]onfiguration file "(?<file>[^"]{1,200})" contains errors/,
    say: ({ name, before }) => wrong(before[0]?.text ?? 'It contains errors', name('file')),
  },
  {
    when: /(?<what>unrecognized configuration parameter "[^"]{1,100}"|invalid value for parameter "[^"]{1,100}"|syntax error in file "[^"]{1,200}" line \d{1,7}|parameter "[^"]{1,100}" cannot be (?:changed|set)[^"]{0,60})/,
    say: (told) => (/\bERROR:/.test(told.line.raw) && told.line.source === 'log' ? null : said(told)),
  },
  {
    when: /parsing \[(?<file>[^\]:]{1,200}:\d{1,7})\] ?: (?<what>.{1,200})/,
    unless: /could not resolve/,
    say: said,
  },
  {
    when: /Syntax error on line (?<line>\d{1,7}) of (?<file>[^\s:]{1,200})/,
    say: ({ name, after }) => wrong(after[0]?.text ?? 'syntax error', `${name('file')}:${name('line')}`),
  },
  { when: /Bungled (?<file>\S{1,200}) line (?<line>\d{1,7}): (?<what>.{1,120})/, say: said },
  {
    when: /Unknown configuration variable "(?<what>[^"]{1,100})"/,
    say: ({ name }) => wrong(`Unknown setting “${name('what')}”`),
  },
  {
    when: /(?<![\w./-])(?<file>\/[\w./-]{1,200}:\d{1,6}): (?<what>unknown option '.{1,120}|unrecognized directive: .{1,120}|unexpected token.{1,120}|syntax error.{0,120}|.{0,40}expected .{1,100})/,
    say: said,
  },
  {
    when: /unknown setting \[(?<what>[\w.-]{1,120})\]/,
    say: ({ name }) => wrong(`Unknown setting “${name('what')}”`),
  },
  {
    when: /Missing required configuration "(?<what>[^"]{1,100})"/,
    say: ({ name }) => wrong(`Setting “${name('what')}” is missing`),
  },
  {
    when: /Invalid value .{0,80} for configuration (?<what>[\w.]{1,100})/,
    say: ({ name }) => wrong(`Setting “${name('what')}” has a value that is not valid`),
  },
  {
    when: /field not found, node: (?<what>[\w.-]{1,100})/,
    say: ({ name }) => wrong(`Unknown setting “${name('what')}”`),
  },
  { when: /\bConfig(?:Parse)?Error\b.{0,60}?error="(?<what>[^"]{1,200})/, say: said },
  {
    when: /failed_to_prepare_configuration|\*\* Configuration .{0,60}failed/i,
    say: ({ line }) => wrong(line.text),
  },
  { when: /^APPLICATION FAILED TO START/, say: ({ after }) => spring(after) },
]

const FORMATS: Tell[] = [
  {
    when: /(?:ScannerError|ParserError|ConstructorError|ComposerError|YAMLException|YAMLParseException|YAMLSyntaxError|YAMLError|MarkedYAMLException|Psych::SyntaxError|YamlException)\b:? ?(?<what>.{0,160})/,
    say: ({ name, before, after, line }) =>
      wrong(
        `Not valid YAML: ${name('what').replace(/^[: ]+/, '') || after[0]?.text || line.text}`,
        fileNear([line, ...after.slice(0, 6), ...before.slice(0, 4)]),
      ),
  },
  {
    when: /(?<what>mapping values are not allowed (?:here|in this context)|did not find expected (?:key|node content|'-' indicator|',' or '\]')|found character that cannot start any token|could not find expected ':')/,
    say: ({ name, before, after, line }) =>
      wrong(`Not valid YAML: ${name('what')}`, fileNear([line, ...after.slice(0, 4), ...before.slice(0, 4)])),
  },
  {
    when: /\byaml: (?<what>(?:line \d{1,7}: |unmarshal errors|invalid |control characters|did not|cannot|mapping|found|block|unknown).{0,160})/,
    say: ({ name, line, after }) =>
      wrong(
        `Not valid YAML: ${name('what').replace(/unmarshal errors:?$/, '') || after[0]?.text.trim() || 'it does not fit'}`,
        fileNear([line]),
      ),
  },
  {
    when: /^line \d{1,6}: (?<what>field \w{1,80} not found in type .{1,100}|cannot unmarshal .{1,120})/,
    say: ({ name, before }) => wrong(name('what'), fileNear(before.slice(0, 4))),
  },
  {
    when: /(?:TOMLDecodeError|TomlDecodeError|TomlError|toml::de|TOML parse error|(?:^|[ (])toml: )(?<what>.{0,160})/,
    say: ({ name, line, after }) =>
      wrong(
        `Not valid TOML: ${name('what').replace(/^[: ]+/, '') || line.text}`,
        fileNear([line, ...after.slice(0, 4)]),
      ),
  },
  {
    when: /(?:MissingSectionHeaderError|configparser\.\w{1,40}Error|ConfigObjError|IniParseException|InvalidFileFormatException): (?<what>.{3,200})/,
    say: ({ name, line, after, before }) =>
      wrong(name('what'), fileNear([line, ...after.slice(0, 3), ...before.slice(0, 6)])),
  },
  {
    when: /JSONDecodeError|Unexpected (?:token|end of JSON|non-whitespace|string|number) .{0,80}(?:JSON|position)|Unexpected end of JSON input|JsonParseException|JsonReaderException|invalid character .{1,20} (?:looking for|after|in)|json: cannot unmarshal|not valid JSON/i,
    say: jsonConfiguration,
  },
]

const GENERAL: Tell[] = [
  { when: /Config File "(?<file>[^"]{1,150})" Not Found/, say: absent },
  {
    when: new RegExp(
      `(?:config(?:uration)?|settings?)(?: file)?:? ["'\`]?${FILE}["'\`]?:? .{0,30}(?:not found|does not exist|doesn't exist|no such file|is missing|cannot be found|could not be found)`,
      'i',
    ),
    say: absent,
  },
  {
    when: new RegExp(
      `(?:can't|cannot|could not|couldn't|failed to|unable to) (?:open|read|load|find|access|stat)(?: the)?(?: config(?:uration)?)?(?: file)?,?:? ?["'\`]?${FILE}["'\`]?.{0,60}(?:no such file|not found|does not exist|ENOENT|errno=2)`,
      'i',
    ),
    say: absent,
  },
  {
    when: new RegExp(
      `(?:open|stat|ENOENT: no such file or directory, \\w{1,10}|No such file or directory:?|NoSuchFileException:|FileNotFoundException:) ["'\`]?${FILE}["'\`]?(?:: no such file| \\(No such file|$|['"])`,
    ),
    unless: /package\.json|\.lock\b/,
    say: absent,
  },
  {
    when: /(?:error|failed|failure|unable|cannot|couldn't|could not|can't)[ :](?:to |while |in |when |during )?(?:load|loading|read|reading|pars|parse|parsing|process|processing|initiali[sz]\w{1,4}|adapt\w{0,3}|validat\w{1,4}|unmarshal\w{0,5}|decod\w{1,4}|apply\w{0,3})(?: the| initial| your| app| application)? config\w{0,10}(?: file)?(?: from| in)?:? ?(?<what>.{0,240})/i,
    unless: /connection refused|no such host|timed? ?out/i,
    say: ({ name, line }) =>
      wrong(name('what').length > 8 ? name('what').replace(/^["'\\]+/, '') : line.text, fileNear([line])),
  },
  {
    when: /(?:adapting config using \w{1,20}: |ImproperlyConfigured: |InvalidConfigurationError: |ConfigurationError: |ConfigurationException: |ConfigError: |Config(?:uration)? validation (?:error|failed): |Bad configuration: |[Ii]nvalid config(?:uration)?(?: file| option| value)?: |[Cc]onfig(?:uration)? (?:file )?error: |OptionsValidationException: )(?<what>.{3,240})/,
    say: said,
  },
  {
    when: /(?:config(?:uration)?(?: file)?|settings) (?:is invalid|is not valid|contains? (?:an? )?errors?|has errors?|test failed|check failed)|(?:invalid|malformed|bad|incorrect) config(?:uration)?\b|errors? (?:found )?in (?:the )?config(?:uration)?\b/i,
    unless: /\b(?:no|0|without) errors?\b/i,
    say: ({ line }) => wrong(line.text),
  },
]

function fileNear(lines: readonly Said[]): string {
  return (
    lines.map(({ text }) => new RegExp(FILE).exec(text)?.groups?.file ?? '').find((file) => file !== '') ?? ''
  )
}

// JSON comes from everywhere; only where a configuration file is named is it the configuration.
function jsonConfiguration({ line, before, after }: Told): Words | null {
  const near = [line, ...before.slice(0, 8), ...after.slice(0, 3)]
  const file =
    near
      .map(({ text }) => /[\w./-]{0,120}\w\.(?:json|jsonc|json5)\b/.exec(text)?.[0] ?? '')
      .find((one) => one !== '' && !/node_modules/.test(one)) ?? ''
  const isConfiguration = file !== '' || near.some(({ text }) => /config/i.test(text))
  return isConfiguration
    ? wrong(`Not valid JSON: ${line.text.replace(/^.{0,60}?(?:Error|Exception): /, '')}`, file)
    : null
}

function spring(after: readonly Said[]): Words {
  const at = after.findIndex(({ text }) => /^Description:/.test(text))
  const description = after[at + 1]?.text
  const action = after.findIndex(({ text }) => /^Action:/.test(text))
  const advice = action < 0 ? undefined : after[action + 1]?.text
  return {
    title: shortWords(at < 0 || !description ? 'The application failed to start' : description),
    wayOut: advice
      ? `${shortWords(advice)}.`
      : 'Correct the configuration as the description says, then start the service again.',
  }
}

/** Configuration files that a program cannot find or cannot read. */
export const configurationFiles: readonly Tell[] = [...SERVERS, ...FORMATS, ...GENERAL]
