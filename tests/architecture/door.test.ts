import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** A page that only sends on to another, which asks. */
const SENDS_ON = /^export default function \w+\(\)(?:: \w+)? \{\s*redirect\('[^']+'\)\s*\}\s*$/

/** Open to anyone, on purpose. */
const OPEN_ROUTES = ['app/api/health/route.ts']

function filesUnder(folder: string, ends: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

const text = (file: string) => readFileSync(join(root, file), 'utf8')

/** Says what of a file's exported handlers is not behind the door. */
function unguarded(source: string, handlers: RegExp, guard: RegExp): string[] {
  const parts = source.split(/^(?=export (?:default )?(?:async )?function )/m)
  return parts
    .filter((part) => handlers.test(part) && !guard.test(part) && !SENDS_ON.test(part))
    .map((part) => part.split('\n')[0] ?? '')
}

test.each(filesUnder('app/(inside)', /^page\.tsx$/))('%s asks who is there', (file) => {
  expect(unguarded(text(file), /^export default/, /\bawait guardPage\(/)).toEqual([])
  expect(text(file)).toMatch(/^export default (?:async )?function/m)
})

test.each(filesUnder('app/api', /^route\.ts$/).filter((file) => !OPEN_ROUTES.includes(file)))(
  '%s passes every method through the door',
  (file) => {
    expect(unguarded(text(file), /^export/, /\bguardRoute\(request, '/)).toEqual([])
  },
)

test.each(filesUnder('app/_actions', /\.ts$/).filter((file) => text(file).startsWith("'use server'")))(
  '%s passes the door before it acts',
  (file) => {
    expect(unguarded(text(file), /^export/, /\bawait guard(?:Action|Visitor)\(/)).toEqual([])
  },
)

test('a handler that passes nobody is found', () => {
  const open = 'export async function GET(request: Request) {\n  return Response.json(await readBoard())\n}\n'
  expect(unguarded(open, /^export/, /\bguardRoute\(request, '/)).toHaveLength(1)
})
