import { afterAll } from 'vitest'
import { many } from '../contract/many.for-tests.ts'
import { storeContract } from '../store.contract.for-tests.ts'
import { embeddedGround } from './ground.for-tests.ts'

const ground = embeddedGround()
afterAll(() => ground.remove())

storeContract('SQLite', () => ground, { 'a long history': many })
