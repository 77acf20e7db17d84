import { afterEach, beforeEach, describe } from 'vitest'
import { anyOrder } from './contract/any-order.for-tests.ts'
import { backingUp } from './contract/backing-up.for-tests.ts'
import { deleting } from './contract/deleting.for-tests.ts'
import { editing } from './contract/editing.for-tests.ts'
import { erasing } from './contract/erasing.for-tests.ts'
import { type Ground, me, type Promises, type Trial, you } from './contract/ground.for-tests.ts'
import { importing } from './contract/importing.for-tests.ts'
import { isolation } from './contract/isolation.for-tests.ts'
import { judging } from './contract/judging.for-tests.ts'
import { keeping } from './contract/keeping.for-tests.ts'
import { links } from './contract/links.for-tests.ts'
import { listing } from './contract/listing.for-tests.ts'
import { mornings } from './contract/mornings.for-tests.ts'
import { reasons } from './contract/reasons.for-tests.ts'

/** The exam of every store, subject by subject. */
const subjects: Readonly<Record<string, Promises>> = {
  keeping,
  isolation,
  lists: listing,
  edits: editing,
  'recordings of one outing': links,
  deletion: deleting,
  'judging again': judging,
  'what the runner tells': reasons,
  'what exports tell of mornings': mornings,
  imports: importing,
  erasing,
  backups: backingUp,
  'any order of steps': anyOrder,
}

/** Puts a kind of store to the exam, every sentence on a store of its own. */
export function storeContract(kind: string, ground: () => Ground, asked = subjects): void {
  describe(`a store in ${kind}`, () => {
    let trial: Trial
    beforeEach(async () => {
      const place = await ground().place()
      const store = await ground().open(place)
      await store.putAthlete(me)
      await store.putAthlete(you)
      trial = { store, place, ground: ground() }
    })
    afterEach(() => trial.store.close())
    for (const [subject, promises] of Object.entries(asked)) {
      describe(subject, () => promises(() => trial))
    }
  })
}
