import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface RunLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly id: string
}

/**
 * Leads to a run. Lists hold hundreds of these, and the router's own link looks at every change of the address: this
 * one only acts when it is clicked.
 */
export function RunLink({ id, children, ...rest }: RunLinkProps) {
  const router = useRouter()
  const go = (event: MouseEvent) => {
    // Anything but a plain click is for the browser: another tab, a download.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.navigate({ to: '/runs/$id', params: { id } })
  }
  return (
    <a {...rest} href={`/runs/${id}`} onClick={go}>
      {children}
    </a>
  )
}
