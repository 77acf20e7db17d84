import { type ReactNode, useState } from 'react'

/** A disclosure whose content is made when it is opened. */
export function Folded({
  summary,
  children,
  className,
}: {
  summary: ReactNode
  children: () => ReactNode
  className?: string | undefined
}) {
  const [open, setOpen] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}
