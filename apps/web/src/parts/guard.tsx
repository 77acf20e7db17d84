import { Component, type ReactNode } from 'react'

/** Keeps a failure in one part of the page from taking the rest with it. */
export class Guard extends Component<
  { readonly otherwise: (detail: string) => ReactNode; readonly children: ReactNode },
  { readonly detail: string | null }
> {
  override state: { readonly detail: string | null } = { detail: null }

  static getDerivedStateFromError(bug: unknown) {
    return { detail: bug instanceof Error ? bug.message : String(bug) }
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : this.props.otherwise(this.state.detail)
  }
}
