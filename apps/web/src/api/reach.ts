import { createStore } from '../view/store.ts'

/** Whether the server answered when it was last asked. */
export const reach = createStore<{ readonly gone: boolean }>({ gone: false })
