import { createStore } from '../view/store.ts'
import type { Picked } from './picked.ts'

/** What this page is sending, or has left unsent, by the import that it belongs to. Lost with the page. */
export interface Upload {
  readonly id: string
  readonly state: 'sending' | 'stuck' | 'sent'
  readonly files: number
  readonly filesSent: number
  readonly bytes: number
  readonly bytesSent: number
  /** What did not get through, and why. */
  readonly unsent: readonly { readonly picked: Picked; readonly why: string }[]
}

export const uploads = createStore<{ readonly byId: ReadonlyMap<string, Upload> }>({ byId: new Map() })

export function noteUpload(id: string, change: Partial<Upload>): void {
  const before = uploads.get().byId
  const upload = { ...(before.get(id) ?? unbegun(id)), ...change }
  uploads.set({ byId: new Map([...before, [id, upload]]) })
}

export function forgetUpload(id: string): void {
  const rest = new Map(uploads.get().byId)
  rest.delete(id)
  uploads.set({ byId: rest })
}

const unbegun = (id: string): Upload => ({
  id,
  state: 'sending',
  files: 0,
  filesSent: 0,
  bytes: 0,
  bytesSent: 0,
  unsent: [],
})
