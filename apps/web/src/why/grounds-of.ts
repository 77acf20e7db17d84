/** What all findings of a ledger rest on alike. */
export interface GroundsOf {
  readonly engine: string
  readonly runs: { readonly judged: number; readonly total: number }
  readonly weighed: { readonly says: string; readonly runs: number; readonly events: number }
  readonly excluded: readonly { readonly because: string; readonly n: number }[]
}
