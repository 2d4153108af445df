import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'

type Props = { version: number; by: string | null; drop: () => void; keep: () => void }

/** Says that somebody saved another version meanwhile, and leaves the choice to the reader. */
export function Overtaken({ version, by, drop, keep }: Props) {
  return (
    <Notice
      live
      tone="warn"
      title={`Version ${version} was saved meanwhile${by === null ? '' : ` by ${by}`}. Your text is still here.`}
      action={
        <span className="flex flex-wrap gap-2">
          <Button small onClick={drop}>
            Take version {version}
          </Button>
          <Button small onClick={keep}>
            Keep mine, to save over it
          </Button>
        </span>
      }
    >
      Export shows version {version}, so that you can compare the two.
    </Notice>
  )
}
