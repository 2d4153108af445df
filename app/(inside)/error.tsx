'use client'

import { Broken } from '#components/shell/broken.tsx'

/** A page inside that threw; the header stays. */
export default function ErrorInside(props: { error: unknown; retry: () => void }) {
  return <Broken {...props} />
}
