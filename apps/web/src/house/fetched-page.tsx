import type { ComponentType } from 'react'
import { Gone } from '../api/problem.ts'

/**
 * A page whose program is fetched when it is first gone to: loader and component of its route. Where it cannot be
 * fetched, the server is gone; the route says so, and asks again when it is back.
 */
export function fetchedPage(fetchPage: () => Promise<ComponentType>) {
  let Page: ComponentType | null = null
  return {
    async loader(): Promise<void> {
      Page ??= await fetchPage().catch(() => {
        throw new Gone()
      })
    },
    component: () => Page && <Page />,
  }
}
