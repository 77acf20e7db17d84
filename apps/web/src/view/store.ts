import { useSyncExternalStore } from 'react'

/** One value that many watch: charts draw from it directly, so that moving the mouse renders no component. */
export interface Store<Value> {
  get(): Value
  set(change: Partial<Value>): void
  /** Calls back after every change, with the value before it. Returns the way to stop. */
  watch(listener: (before: Value) => void): () => void
}

export function createStore<Value extends object>(initial: Value): Store<Value> {
  let value = initial
  const listeners = new Set<(before: Value) => void>()
  return {
    get: () => value,
    set(change) {
      const before = value
      value = { ...value, ...change }
      for (const listener of listeners) listener(before)
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Renders again when the part that is picked changes. */
export function usePart<Value extends object, Part>(store: Store<Value>, pick: (value: Value) => Part): Part {
  return useSyncExternalStore(store.watch, () => pick(store.get()))
}
