import { Prisma } from '#generated/prisma/client.ts'
import type { RollcallFile } from '#lib/core/rollcall-file/rollcall-file.ts'
import { storableJson, storableText } from '../storable.ts'
import { exclusively } from './exclusively.ts'

export type FileSaved =
  | { ok: true; version: number }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'moved on'; version: number; by: string }

/**
 * Keeps a `rollcall.yaml`, as read and as written, as a stack's newest definition over the compose files given before; the same text
 * keeps its version. Refused where the newest version is not the one the text was written over.
 */
export function saveRollcallFile(
  slug: string,
  written: { file: RollcallFile; text: string },
  basedOn: number,
  by: string,
): Promise<FileSaved> {
  return exclusively('stacks', async (tx) => {
    const stack = await tx.stack.findUnique({ where: { slug: storableText(slug) } })
    if (stack === null) return { ok: false, reason: 'unknown' }
    const newest = await tx.definition.findFirst({
      where: { stackId: stack.id },
      orderBy: { version: 'desc' },
    })
    const before = newest?.version ?? 0
    const text = storableText(written.text)
    if (newest?.text === text) return { ok: true, version: before }
    if (before !== basedOn)
      return { ok: false, reason: 'moved on', version: before, by: newest?.createdBy ?? '' }
    const version = before + 1
    const document = newest?.document ?? Prisma.DbNull
    await tx.definition.create({
      data: {
        ...{ stackId: stack.id, version, document, text, createdBy: storableText(by) },
        file: storableJson(written.file),
        files: newest?.files ?? [],
      },
    })
    return { ok: true, version }
  })
}
