/** The stretch of a run that is lit when its page opens, and the reason that it belongs to. */
export interface StretchInAddress {
  readonly from?: number
  readonly to?: number
  readonly of?: string
}

/** `?from=120&to=720&of=fast-opening`: seconds since the start. Anything else is no stretch. */
export function stretchInAddress({ from, to, of }: Record<string, unknown>): StretchInAddress {
  if (typeof from !== 'number' || typeof to !== 'number' || !(from >= 0 && to > from)) return {}
  return { from, to, of: typeof of === 'string' ? of : 'address' }
}
