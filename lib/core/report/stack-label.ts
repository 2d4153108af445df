/** Names a stack as the report does, with the mark of sample data beside it. */
export function stackLabel({ name, sample }: { name: string; sample: boolean }): string {
  return sample ? `${name} (sample data)` : name
}
