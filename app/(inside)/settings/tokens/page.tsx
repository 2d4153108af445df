import type { Metadata } from 'next'
import { createToken } from '#app/_actions/access/create-token.ts'
import { revokeToken } from '#app/_actions/access/revoke-token.ts'
import { TokenForm } from '#components/access/token-form.tsx'
import { TokensTable } from '#components/access/tokens-table.tsx'
import { Card } from '#components/ui/card.tsx'
import { guardPage } from '#lib/access/guard-page.ts'
import { ROLE_CHOICES } from '#lib/access/roles.ts'
import { listTokens } from '#lib/access/tokens.ts'

export const metadata: Metadata = { title: 'API tokens' }

export default async function TokensPage() {
  await guardPage('manage')
  const tokens = await listTokens()
  return (
    <>
      <Card title="API tokens">
        {tokens.length === 0 ? (
          <p className="text-soft">No tokens yet. A pipeline or an agent signs in with one.</p>
        ) : (
          <TokensTable tokens={tokens} revokeToken={revokeToken} />
        )}
      </Card>
      <Card title="Make a token">
        <div className="max-w-md">
          <TokenForm action={createToken} roles={ROLE_CHOICES} />
        </div>
      </Card>
    </>
  )
}
