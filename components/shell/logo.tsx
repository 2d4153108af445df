/** Three called, one missing: the mark of the house. */
export function Logo() {
  return (
    <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="8" height="8" rx="1.5" fill="currentColor" />
      <rect x="11" y="1" width="8" height="8" rx="1.5" fill="currentColor" />
      <rect x="1" y="11" width="8" height="8" rx="1.5" fill="currentColor" />
      <rect
        x="11.8"
        y="11.8"
        width="6.4"
        height="6.4"
        rx="1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="2.2 1.6"
      />
    </svg>
  )
}
