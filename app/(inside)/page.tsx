import { HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { lookAgain } from '#app/_actions/look-again.ts'
import { reverify } from '#app/_actions/reverify.ts'
import { Board } from '#components/board/board.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { may } from '#lib/access/roles.ts'
import { boardQuery } from '#lib/queries/board.ts'
import { seed } from '#lib/queries/seed.ts'
import { readBoard } from '#lib/verification/read-board.ts'

export const metadata: Metadata = { title: 'Board' }

export default async function BoardPage() {
  const caller = await guardPage('read')
  const mayVerify = may(caller.role, 'verify')
  return (
    <HydrationBoundary state={seed(boardQuery().queryKey, await readBoard())}>
      <Board
        reverify={mayVerify ? reverify : null}
        lookAgain={mayVerify ? lookAgain : null}
        mayDefine={may(caller.role, 'define')}
      />
    </HydrationBoundary>
  )
}
