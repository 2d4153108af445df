import { type ComponentProps, type ReactNode, useId } from 'react'

type Labelled = { label: string; hint?: ReactNode; error?: string | null | undefined }

const BOX =
  'w-full rounded-md border border-edge bg-surface px-3 text-base text-ink sm:text-sm aria-invalid:border-bad disabled:opacity-60 file:mr-3 file:rounded-sm file:border file:border-edge file:bg-sunken file:px-2 file:text-ink'

/** An input with its label, hint and error. */
export function Field({ label, hint, error, className = '', ...rest }: ComponentProps<'input'> & Labelled) {
  const frame = useFrame(hint, error)
  return (
    <Frame {...frame} label={label} hint={hint} error={error}>
      <input {...rest} {...frame.aria} className={`${BOX} min-h-10 ${className}`} />
    </Frame>
  )
}

/** A select with its label, hint and error; options are its children. */
export function Select({ label, hint, error, className = '', ...rest }: ComponentProps<'select'> & Labelled) {
  const frame = useFrame(hint, error)
  return (
    <Frame {...frame} label={label} hint={hint} error={error}>
      <select {...rest} {...frame.aria} className={`${BOX} min-h-10 ${className}`} />
    </Frame>
  )
}

/** A text area with its label, hint and error. */
export function TextArea({
  label,
  hint,
  error,
  className = '',
  ...rest
}: ComponentProps<'textarea'> & Labelled) {
  const frame = useFrame(hint, error)
  return (
    <Frame {...frame} label={label} hint={hint} error={error}>
      <textarea rows={4} {...rest} {...frame.aria} className={`${BOX} py-2 ${className}`} />
    </Frame>
  )
}

function useFrame(hint: ReactNode, error: string | null | undefined) {
  const id = useId()
  const said = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, aria: { id, 'aria-describedby': said || undefined, 'aria-invalid': error ? true : undefined } }
}

function Frame({ id, label, hint, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-soft text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-medium text-bad text-sm">
          {error}
        </p>
      )}
    </div>
  )
}
