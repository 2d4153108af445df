import { DataTable } from '#components/ui/data-table.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { ApiToken } from '#lib/core/api-token.ts'
import type { FormAction } from '#lib/core/form-answer.ts'
import { ConfirmedForm } from './confirmed-form.tsx'

/** The tokens in use, told apart by their first characters; their secrets are kept nowhere. */
export function TokensTable({
  tokens,
  revokeToken,
}: {
  tokens: readonly ApiToken[]
  revokeToken: FormAction
}) {
  return (
    <DataTable label="Tokens">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Begins with</th>
          <th scope="col">Role</th>
          <th scope="col">Made</th>
          <th scope="col">Last used</th>
          <th scope="col">Revoke</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} revokeToken={revokeToken} />
        ))}
      </tbody>
    </DataTable>
  )
}

function TokenRow({ token, revokeToken }: { token: ApiToken; revokeToken: FormAction }) {
  return (
    <tr>
      <th scope="row">{token.name}</th>
      <td className="font-mono">{token.prefix}…</td>
      <td>{token.role}</td>
      <td>
        <Moment at={token.createdAt} /> by {token.createdBy}
      </td>
      <td>{token.lastUsedAt === null ? 'never' : <Moment at={token.lastUsedAt} />}</td>
      <td>
        <ConfirmedForm
          grave
          action={revokeToken}
          id={token.id}
          deed="Revoke"
          name={token.name}
          warning={`What uses ${token.name} is refused from then on.`}
        />
      </td>
    </tr>
  )
}
