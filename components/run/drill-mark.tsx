/** Marks a check that changed what it looked at. */
export function DrillMark() {
  return (
    <span className="inline-flex items-center rounded-sm border border-warn px-1.5 font-medium text-warn text-xs">
      drill
    </span>
  )
}
