import { Lost } from '#components/shell/lost.tsx'

/** A stack, run or sprint that is not there; the header stays. */
export default function NotFoundInside() {
  return (
    <>
      <title>Not found · Rollcall</title>
      <Lost />
    </>
  )
}
