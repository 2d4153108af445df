import type { ReactNode } from 'react'

// Sixteen units square, drawn in the text's colour; `--hole` is the ground that shows through.
const HOLE = 'var(--surface)'
const OCTAGON = 'M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z'
const OCTAGON_INSIDE = 'M5.6 2.2h4.8l3.4 3.4v4.8l-3.4 3.4H5.6l-3.4-3.4V5.6z'
const TRIANGLE = 'M8 1.2 15.4 14.6H.6z'

const tick = (stroke: string) => (
  <path d="m4.6 8.3 2.3 2.4 4.5-5" fill="none" stroke={stroke} strokeWidth="1.8" />
)

const SHAPES = {
  'disc tick': (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      {tick(HOLE)}
    </>
  ),
  disc: <circle cx="8" cy="8" r="6.6" fill="currentColor" />,
  'ring tick': (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      {tick('currentColor')}
    </>
  ),
  'half disc': (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" />
    </>
  ),
  triangle: (
    <>
      <path d={TRIANGLE} fill="currentColor" />
      <path d="M8 6v4.2M8 11.4v1.6" stroke={HOLE} strokeWidth="1.6" />
    </>
  ),
  octagon: (
    <>
      <path d={OCTAGON} fill="currentColor" />
      <path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" stroke={HOLE} strokeWidth="1.8" />
    </>
  ),
  'hatched octagon': (
    <>
      <path d={OCTAGON_INSIDE} fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M2.4 8.6 8.6 2.4M2.8 12.6 12.6 2.8M7.4 13.6l6.2-6.2" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  'empty square': (
    <>
      <path d="M2 2h12v12H2z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3 2" />
      <path d="m5 5 6 6m0-6-6 6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  'broken link': (
    <>
      <path d="M8 .9 15.1 8 8 15.1.9 8z" fill="currentColor" />
      <path d="M4.6 8h2m2.8 0h2" stroke={HOLE} strokeWidth="1.8" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  'hatched disc': (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M2.6 8.4 8.4 2.6M3.2 12.2l9-9M7.6 13.4l5.8-5.8" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  bar: <path d="M2.5 8h11" stroke="currentColor" strokeWidth="2.4" />,
  wheel: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray="2.6 2"
      />
      <circle cx="8" cy="8" r="2.2" fill="currentColor" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type Shape = keyof typeof SHAPES

/** Draws one state's shape; the word that belongs to it stands beside it, so it is hidden from screen readers. */
export function Glyph({ shape, className = 'size-4' }: { shape: Shape; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" className={className} aria-hidden="true" focusable="false">
      {SHAPES[shape]}
    </svg>
  )
}
