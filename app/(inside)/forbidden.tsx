import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHead } from '#components/ui/page-head.tsx'

/** What someone sees whose role may not see the page; the header stays. */
export default function Forbidden() {
  return (
    <>
      <title>Not allowed · Rollcall</title>
      <PageHead title="Not allowed" />
      <Empty title="Your role may not open this page" action={<ButtonLink href="/">To the board</ButtonLink>}>
        A lead can change your role, under Settings, People.
      </Empty>
    </>
  )
}
