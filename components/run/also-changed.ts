import type { RunDiff } from '#lib/core/run-view.ts'

/** Something beside the checks that is another now: `before` or `now` is null where there is nothing to tell. */
export type Change = { what: string; before: string | null; now: string | null; whole: string | null }

/** Maps what changed between two runs beside their checks to lines: causes, images, the definition, the commit. */
export function alsoChanged({ causes, images, definition, commit }: RunDiff): Change[] {
  return [
    ...causes.appeared.map(({ title }) => change('New cause', null, title)),
    ...causes.gone.map(({ title }) => change('Cause gone', title, null)),
    ...images.map(({ service, before, now }) => ({
      ...change(`Image of ${service}`, shortImage(before), shortImage(now)),
      whole: `${before} → ${now}`,
    })),
    ...(definition === null
      ? []
      : [change('Definition', versionWords(definition.before), versionWords(definition.now))]),
    ...(commit === null
      ? []
      : [{ ...change('Commit', shortCommit(commit.before), shortCommit(commit.now)), whole: null }]),
  ]
}

function change(what: string, before: string | null, now: string | null): Change {
  return { what, before, now, whole: null }
}

function shortImage(image: string): string {
  return image.replace(/^.*sha256:([0-9a-f]{12})[0-9a-f]*$/, '$1')
}

function shortCommit(commit: string): string {
  return commit.slice(0, 12)
}

function versionWords(version: number): string {
  return version === 0 ? 'inferred' : `version ${version}`
}
