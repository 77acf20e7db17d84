import type { CheckIn } from '@freshlegs/domain'
import type { Kysely } from 'kysely'
import type { MorningRow, Tables } from '../schema.ts'
import type { MorningFigures, Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { figuresIn, filledIn, type Told } from './filled-in.ts'
import { fromJson, toJson } from './json.ts'
import { lots } from './lots.ts'
import { replacing } from './writing.ts'

/** Mornings: the runner's own word, and behind it what exports tell. */
export const mornings = (engine: Engine): Pick<Store, 'checkIns' | 'putCheckIn' | 'putMornings'> => {
  const put = replacing('mornings', ['athlete_id', 'day', 'told_by', 'import_id'], ['at_ms', 'figures'])
  return {
    checkIns: async (athleteId, from, to) => {
      const said = await saidOf(engine.db, athleteId, from, to)
      const told = await toldOf(engine.db, athleteId, from, to)
      return [...new Set([...said.keys(), ...told.keys()])]
        .sort()
        .map((day) => filledIn(said.get(day) ?? { day }, told.get(day) ?? []))
    },

    putCheckIn: (athleteId, { imported: _, ...checkIn }) =>
      inTransaction(engine, async (transaction) => {
        const { day } = checkIn
        const before = (await saidOf(transaction, athleteId, day, day)).get(day) ?? { day }
        const told = filledIn({ day }, (await toldOf(transaction, athleteId, day, day)).get(day) ?? [])
        // Whoever gives back what they were shown has not said it.
        const figures = figuresIn(checkIn).filter(
          (figure) => checkIn[figure] === told[figure] && before[figure] !== told[figure],
        )
        const said = Object.fromEntries(
          Object.entries(checkIn).filter(([key]) => !figures.some((figure) => figure === key)),
        )
        await transaction
          .deleteFrom('check_ins')
          .where('athlete_id', '=', athleteId)
          .where('day', '=', day)
          .execute()
        if (Object.keys(said).length > 1)
          await transaction
            .insertInto('check_ins')
            .values({ athlete_id: athleteId, day, said: toJson(said) })
            .execute()
      }),

    putMornings: (athleteId, given, { importId, atMs }) =>
      inTransaction(engine, async (transaction) => {
        for (const some of lots(given, rowsAtOnce)) {
          const days = [...new Set(some.map(({ day }) => day))]
          const known = await transaction
            .selectFrom('mornings')
            .selectAll()
            .where('athlete_id', '=', athleteId)
            .where('import_id', '=', importId ?? '')
            .where('day', 'in', days)
            .execute()
          const rows = new Map(known.map((row) => [keyOf(row), row]))
          for (const { day, from, ...figures } of some) {
            const row = { athlete_id: athleteId, day, told_by: from, import_id: importId ?? '', at_ms: atMs }
            const before = rows.get(keyOf(row))
            const all = { ...(before && fromJson<MorningFigures>(before.figures)), ...figures }
            rows.set(keyOf(row), { ...row, figures: toJson(all) })
          }
          await put(transaction, [...rows.values()])
        }
      }),
  }
}

const rowsAtOnce = 200

const keyOf = ({ day, told_by }: Pick<MorningRow, 'day' | 'told_by'>): string => `${day} ${told_by}`

async function saidOf(
  db: Kysely<Tables>,
  athleteId: string,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, CheckIn>> {
  const rows = await db
    .selectFrom('check_ins')
    .select(['day', 'said'])
    .where('athlete_id', '=', athleteId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute()
  return new Map(rows.map(({ day, said }) => [day, fromJson<CheckIn>(said)]))
}

/** By day, the latest word first. */
async function toldOf(
  db: Kysely<Tables>,
  athleteId: string,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, readonly Told[]>> {
  const rows = await db
    .selectFrom('mornings')
    .select(['day', 'told_by', 'figures'])
    .where('athlete_id', '=', athleteId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('at_ms', 'desc')
    .orderBy('told_by')
    .orderBy('import_id')
    .execute()
  const byDay = new Map<string, Told[]>()
  for (const { day, told_by, figures } of rows) {
    const told = byDay.get(day) ?? []
    told.push({ from: told_by, figures: fromJson<MorningFigures>(figures) })
    byDay.set(day, told)
  }
  return byDay
}
