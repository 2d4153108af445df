import type { Tell, Told, Words } from './log-rule.ts'

/** Shared libraries that the image lacks, or has too old or for another C library. */
export const missingLibraries: readonly Tell[] = [
  {
    when: /error while loading shared libraries: (?<file>[^\s:]{1,150}): cannot open shared object file/,
    say: library,
  },
  { when: /Error loading shared library (?<file>[^\s:]{1,150}): No such file/, say: library },
  {
    when: /(?<![^\s:'"(])(?<file>[^\s:'"(]{1,150}\.so(?:\.\d{1,4}){0,4}): cannot open shared object file: No such file/,
    say: library,
  },
  { when: /Unable to load (?:shared )?(?:library|DLL) '(?<file>[^']{1,150})'/, say: library },
  {
    when: /(?<![\w./+-])(?<file>[\w./+-]{1,150}): (?:version [`'](?<version>[\w.]{1,40})' not found)/,
    say: ({ name }) => ({
      title: `${lastPart(name('file'))} is too old: it has no ${name('version')}`,
      wayOut:
        'Build the program on the same base image that it runs on, or take a base image with a newer library.',
    }),
  },
  {
    when: /Error relocating (?<file>\S{1,150}): (?<symbol>\w{1,100}): symbol not found/,
    say: ({ name }) => ({
      title: `A library lacks “${name('symbol')}” for ${lastPart(name('file'))}`,
      wayOut:
        'Build the program for the C library of its base image (musl or glibc), or change the base image.',
    }),
  },
]

function library({ name }: Told): Words {
  return {
    title: `No shared library “${lastPart(name('file'))}”`,
    wayOut: `Install the system package that provides ${lastPart(name('file'))} in the image; then rebuild it.`,
  }
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? path
}
