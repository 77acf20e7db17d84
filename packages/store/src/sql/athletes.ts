import type { Kysely } from 'kysely'
import type { AthleteRow, Tables } from '../schema.ts'
import type { AthleteSettings, Profile, Store } from '../store.ts'
import type { Engine } from './engine.ts'
import { fromJson, toJson } from './json.ts'

export const athletes = ({
  db,
}: Engine): Pick<Store, 'putAthlete' | 'athlete' | 'putProfile' | 'putSettings'> => ({
  putAthlete: async ({ id, profile, settings }) => {
    const row = { profile: toJson(profile), settings: toJson(settings) }
    await db
      .insertInto('athletes')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  },

  putProfile: (id, profile) => changed(db, id, { profile: toJson(profile) }),
  putSettings: (id, settings) => changed(db, id, { settings: toJson(settings) }),

  athlete: async (id) => {
    const row = await db.selectFrom('athletes').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const profile: Profile = fromJson(row.profile)
    const settings: AthleteSettings = fromJson(row.settings)
    return { id, profile, settings }
  },
})

/** Whether there is such an athlete. */
async function changed(db: Kysely<Tables>, id: string, change: Partial<AthleteRow>): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('athletes')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
