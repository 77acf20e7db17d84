import type { Store } from '@freshlegs/store'

/** The same store, which tells whenever it may have changed runs, what they are judged with, or what the runner told. */
export function noticing(store: Store, changed: () => void): Store {
  const told =
    <Given extends readonly unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      try {
        return await ask(...given)
      } finally {
        changed()
      }
    }
  return {
    ...store,
    putAthlete: told(store.putAthlete),
    putProfile: told(store.putProfile),
    putSettings: told(store.putSettings),
    keep: told(store.keep),
    edit: told(store.edit),
    setDeleted: told(store.setDeleted),
    purge: told(store.purge),
    link: told(store.link),
    putJudged: told(store.putJudged),
    putAnswers: told(store.putAnswers),
    putCheckIn: told(store.putCheckIn),
    putMornings: told(store.putMornings),
    removeImport: told(store.removeImport),
    putInterview: told(store.putInterview),
    erase: told(store.erase),
    eraseSimulated: told(store.eraseSimulated),
  }
}
