import { LogOut } from 'lucide-react'

type Props = { name: string; role: string; signOut: () => Promise<void> }

/** Who is signed in, and the way out. */
export function Account({ name, role, signOut }: Props) {
  return (
    <div className="flex min-w-0 items-center gap-1">
      <span className="hidden min-w-0 max-w-48 truncate text-sm md:inline">
        <span className="sr-only">Signed in as </span>
        {name} <span className="text-soft">{role}</span>
      </span>
      <form action={signOut}>
        <button
          type="submit"
          aria-label={`Sign out ${name}`}
          data-tip="Sign out"
          className="inline-grid size-9 place-items-center rounded-md text-soft hover:bg-sunken hover:text-ink"
        >
          <LogOut className="size-4" aria-hidden />
        </button>
      </form>
    </div>
  )
}
