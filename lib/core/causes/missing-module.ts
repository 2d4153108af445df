import type { LogRule, Tell, Words } from './log-rule.ts'
import { missingLibraries } from './missing-library.ts'

const Q = '["\'`‘’“”]?'

function named(name: string, what = 'module'): Words {
  return {
    title: `No ${what} named “${name}”`,
    wayOut: `Install the package that provides “${name}” in the image, or correct the import; then rebuild it.`,
  }
}

function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('Q', Q), flags)
}

const PYTHON: Tell[] = [
  {
    when: pattern('\\bNo module named Q(?<module>[\\w.-]{1,120})'),
    say: ({ name }) => named(name('module')),
  },
  {
    when: pattern(
      '\\bcannot import name Q(?<what>[\\w.]{1,100})Q from (?:partially initialized module )?Q(?<module>[\\w.]{1,120})',
    ),
    say: ({ name }) => ({
      title: `“${name('module')}” has no “${name('what')}” to import`,
      wayOut: `Install the version of the package that has “${name('what')}” in “${name('module')}”, or correct the import; then rebuild the image.`,
    }),
  },
  {
    when: pattern('Could not import module Q(?<module>[\\w.]{1,120})'),
    say: ({ name }) => named(name('module')),
  },
  {
    when: pattern('Attribute Q(?<what>\\w{1,80})Q not found in module Q(?<module>[\\w.]{1,120})'),
    say: ({ name }) => ({
      title: `“${name('module')}” has no “${name('what')}”`,
      wayOut: `Name the application in “${name('module')}” as it is called there in the start command.`,
    }),
  },
  {
    when: pattern("can't open file Q(?<file>[^'\"]{1,200}\\.pyc?)Q: \\[Errno 2\\]"),
    say: ({ name }) => noFile(name('file')),
  },
]

const NODE: Tell[] = [
  {
    when: pattern('Cannot find (?:module|package) Q(?<module>[^\'"`’”\\s]{1,200})'),
    say: ({ name }) => (/^\/.*\.\w+$/.test(name('module')) ? noFile(name('module')) : named(name('module'))),
  },
  {
    when: pattern('does not provide an export named Q(?<what>[\\w$]{1,80})'),
    say: ({ name, line }) => {
      const module = /requested module ['"]([^'"]{1,150})['"]/.exec(line.text)?.[1]
      return {
        title: `${module ? `“${module}”` : 'A module'} has no export “${name('what')}”`,
        wayOut: `Install the version that exports “${name('what')}”, or correct the import; then rebuild the image.`,
      }
    },
  },
  {
    when: pattern('Module not found Q(?:file://)?(?<module>[^\'"\\s]{1,200})'),
    say: ({ name }) => noFile(name('module')),
  },
  {
    when: /Could not (?:find|resolve|locate) (?:the )?(?:bindings|module) file|was compiled against a different Node\.js version/i,
    say: () => ({
      title: 'A native module was built for another system',
      wayOut:
        'Install the packages inside the image instead of copying node_modules into it; then rebuild it.',
    }),
  },
]

const JAVA: Tell[] = [
  {
    when: /Could not find or load main class (?<module>[\w.$/-]{1,150})/,
    say: ({ name }) => ({
      title: `No main class “${name('module')}”`,
      wayOut: `Put the class “${name('module')}” on the class path of the image, or correct its name in the start command.`,
    }),
  },
  {
    when: /Unable to access jarfile (?<file>\S{1,200})/,
    say: ({ name }) => noFile(name('file')),
  },
  {
    when: /no main manifest attribute,? in (?<file>\S{1,200})/,
    say: ({ name }) => ({
      title: `“${name('file')}” names no main class`,
      wayOut: 'Build the jar with a Main-Class in its manifest, or name the class in the start command.',
    }),
  },
  {
    when: /(?:ClassNotFoundException|NoClassDefFoundError|NoSuchClassError): (?:Could not initialize class )?(?<module>[\w.$/]{1,150})/,
    unless: /Could not initialize class/,
    say: ({ name }) => named(name('module').replaceAll('/', '.'), 'class'),
  },
]

const OTHERS: Tell[] = [
  {
    when: /cannot load such file -- (?<module>[^\s()]{1,150})/,
    say: ({ name }) => named(name('module'), 'Ruby file'),
  },
  {
    when: /Could not find (?:gem )?['"]?(?<module>[\w.-]{1,80})(?:['"]? ?\([^)]{1,60}\))?['"]?(?:,[^\n]{0,200})? in (?:any of the sources|locally installed gems|rubygems repository|cached gems|source)/,
    say: ({ name }) => named(name('module'), 'gem'),
  },
  {
    when: /\b(?:Class|Interface|Trait) ["'](?<module>[\w\\]{1,150})["'] not found/,
    say: ({ name }) => named(name('module'), 'class'),
  },
  {
    when: /(?:Failed opening required|require(?:_once)?\()\s?['"]?(?<file>[^'")\s]{1,200})['"]?\)?(?::? [Ff]ailed to open stream: No such file| \(include_path)/,
    say: ({ name }) => noFile(name('file')),
  },
  {
    when: /Call to undefined function (?<what>[\w\\]{1,80})\(/,
    say: ({ name }) => ({
      title: `No PHP function “${name('what')}”`,
      wayOut: `Install the PHP extension that has “${name('what')}” in the image (docker-php-ext-install), or correct its name.`,
    }),
  },
  {
    when: /PDOException: could not find driver|^could not find driver/,
    say: () => named('PDO driver', 'PHP extension'),
  },
  {
    when: /bundler: command not found: (?<module>\S{1,80})/,
    say: ({ name }) => named(name('module'), 'gem'),
  },
  {
    when: /(?<module>[\w/$.]{1,150}) has been compiled by a more recent version of the Java Runtime/,
    say: () => ({
      title: 'The Java of the image is too old for the application',
      wayOut:
        'Take a base image with the Java that the application was compiled for, or compile it for an older one.',
    }),
  },
  {
    when: /cannot find the required `(?<module>[\w.]{1,60})` system library/,
    say: ({ name }) => ({
      title: `No shared library “${name('module')}”`,
      wayOut: `Install the system package that provides ${name('module')} in the image; then rebuild it.`,
    }),
  },
  {
    when: /Can't locate (?<module>[\w/:]{1,150}?)(?:\.pm)? in @INC/,
    say: ({ name }) => named(name('module').replaceAll('/', '::')),
  },
  {
    when: /Could not load file or assembly '(?<module>[\w.-]{1,120})/,
    say: ({ name }) => named(name('module'), 'assembly'),
  },
  {
    when: /The application '(?<file>[^']{1,200}\.dll)' does not exist|The application to execute does not exist: '(?<other>[^']{1,200})'/,
    say: ({ name }) => noFile(name('file') || name('other')),
  },
  {
    when: /there is no package called [‘'"“](?<module>[\w.]{1,80})/,
    say: ({ name }) => named(name('module'), 'package'),
  },
  {
    when: /module ['"](?<module>[\w./-]{1,100})['"] not found:?$/,
    say: ({ name }) => named(name('module')),
  },
  {
    when: /\*\* \(UndefinedFunctionError\).{0,200}\(module (?<module>[\w.]{1,100}) is not available\)/,
    say: ({ name }) => named(name('module')),
  },
  {
    when: /plugin\.Open\("(?<file>[^"]{1,200})"\)/,
    say: ({ name }) => noFile(name('file')),
  },
]

function noFile(file: string): Words {
  return {
    title: `No file “${file}” to run`,
    wayOut: `Copy “${file}” into the image, look for a mount that hides it, or correct the start command.`,
  }
}

/** A module, class, file of code or shared library that the image does not have. */
export const missingModule: LogRule = {
  code: 'missing-module',
  tells: [...PYTHON, ...NODE, ...JAVA, ...OTHERS, ...missingLibraries],
}
