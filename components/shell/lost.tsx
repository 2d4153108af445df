import { ButtonLink } from '#components/ui/button.tsx'
import { PageHead } from '#components/ui/page-head.tsx'

/** An address that leads nowhere. */
export function Lost() {
  return (
    <PageHead
      title="There is nothing at this address"
      actions={
        <ButtonLink href="/" look="primary">
          To the board
        </ButtonLink>
      }
    >
      It may have been forgotten by a lead, or the address is mistyped.
    </PageHead>
  )
}
