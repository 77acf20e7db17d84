import type { AthleteSettings, Profile, Store } from '../store.ts'
import type { Engine } from './engine.ts'
import { fromJson, toJson } from './json.ts'

export const athletes = ({ db }: Engine): Pick<Store, 'putAthlete' | 'athlete'> => ({
  putAthlete: async ({ id, profile, settings }) => {
    const row = { profile: toJson(profile), settings: toJson(settings) }
    await db
      .insertInto('athletes')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  },

  athlete: async (id) => {
    const row = await db.selectFrom('athletes').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const profile: Profile = fromJson(row.profile)
    const settings: AthleteSettings = fromJson(row.settings)
    return { id, profile, settings }
  },
})
