/** Marks sample data, wherever it stands. */
export function SampleMark() {
  return (
    <span className="inline-flex items-center rounded-sm border border-unknown border-dashed px-1.5 font-medium text-unknown text-xs uppercase tracking-wide">
      Sample
    </span>
  )
}
