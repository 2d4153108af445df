import { isDeepStrictEqual } from 'node:util'
import { Prisma } from '#generated/prisma/client.ts'
import type { Definition } from '#lib/core/stack.ts'
import { storableJson, storableText } from '../storable.ts'
import { ensureStack } from './ensure-stack.ts'
import { exclusively } from './exclusively.ts'

/**
 * Keeps a definition read from compose files as the stack's newest version, making host and stack where needed; the same
 * document keeps its version, and a `rollcall.yaml` that was given before stays laid over it.
 */
export function saveDefinition(
  host: { id: string; name: string; sample: boolean },
  definition: Definition,
  files: string[],
  by: string,
): Promise<{ slug: string; version: number }> {
  return exclusively('stacks', async (tx) => {
    // Picked one by one: callers may hand in a host that knows more than memory keeps.
    const { id, name, sample } = host
    await tx.host.upsert({ where: { id }, create: { id, name, sample }, update: {} })
    const { stack } = await ensureStack(tx, host, definition.project)
    const newest = await tx.definition.findFirst({
      where: { stackId: stack.id },
      orderBy: { version: 'desc' },
    })
    const document = storableJson(definition)
    if (newest !== null && isDeepStrictEqual(newest.document, document))
      return { slug: stack.slug, version: newest.version }
    const version = (newest?.version ?? 0) + 1
    const names = files.map(storableText)
    await tx.definition.create({
      data: {
        ...{ stackId: stack.id, version, document, files: names, createdBy: storableText(by) },
        ...{ file: newest?.file ?? Prisma.DbNull, text: newest?.text ?? null },
      },
    })
    return { slug: stack.slug, version }
  })
}
