import type { CheckIn, MeasuredMorning } from '@freshlegs/domain'
import { expect, it } from 'vitest'
import type { Promises } from './ground.for-tests.ts'
import { importRecord } from './import-record.for-tests.ts'

export const mornings: Promises = (trial) => {
  const day = '2026-05-01'
  const told = (importId: string | null = 'a', atMs = 1) => ({ importId, atMs })
  const watch = (more: Partial<MeasuredMorning> = {}): MeasuredMorning => ({ day, from: 'a watch', ...more })
  const kept = async () => (await trial().store.checkIns('me', day, day))[0]

  it('fills in what the runner has not said, and says from where', async () => {
    const { store } = trial()
    await store.putCheckIn('me', { day, sleepH: 6.5, soreness: 2 })
    await store.putMornings('me', [watch({ sleepH: 7, massKg: 61.5 })], told())
    await store.putMornings('me', [watch({ day: '2026-04-30', rmssdMs: 60 })], told())
    expect(await store.checkIns('me', '2026-04-01', '2026-05-31')).toEqual([
      { day: '2026-04-30', rmssdMs: 60, imported: { rmssdMs: 'a watch' } },
      { day, sleepH: 6.5, soreness: 2, massKg: 61.5, imported: { massKg: 'a watch' } },
    ])
    expect(await store.checkIns('me', '2026-05-02', '2026-05-31')).toEqual([])
  })

  it('gives way to what the runner says later, and comes back when they take it back', async () => {
    const { store } = trial()
    await store.putMornings('me', [watch({ sleepH: 7, stress: 3 })], told())
    await store.putCheckIn('me', { day, sleepH: 5 })
    expect(await kept()).toEqual({ day, sleepH: 5, stress: 3, imported: { stress: 'a watch' } })
    await store.putCheckIn('me', { day })
    expect(await kept()).toMatchObject({ sleepH: 7, stress: 3 })
  })

  it('is not taken for the runner’s word when it is given back with another answer', async () => {
    const { store } = trial()
    await store.putImport('me', importRecord('a'))
    await store.putMornings('me', [watch({ sleepH: 7, massKg: 61.5 })], told())
    const shown: CheckIn = (await kept()) ?? { day }
    await store.putCheckIn('me', { ...shown, soreness: 4 })
    expect(await kept()).toEqual({ ...shown, soreness: 4 })
    await store.removeImport('me', 'a')
    expect(await kept()).toEqual({ day, soreness: 4 })
  })

  it('leaves what the runner said before, though it says the same', async () => {
    const { store } = trial()
    await store.putCheckIn('me', { day, sleepH: 7 })
    await store.putMornings('me', [watch({ sleepH: 7 })], told())
    expect(await kept()).toEqual({ day, sleepH: 7 })
    await store.putCheckIn('me', { day, sleepH: 7, ill: true })
    await store.removeImport('me', 'a')
    expect(await kept()).toEqual({ day, sleepH: 7, ill: true })
  })

  it('is there once however often it is told, each figure as it was told last', async () => {
    const { store } = trial()
    await store.putMornings('me', [watch({ sleepH: 7 }), watch({ massKg: 61 })], told())
    await store.putMornings('me', [watch({ massKg: 62 })], told())
    await store.putMornings('me', [watch({ massKg: 62 })], told(null))
    await store.putMornings('me', [watch({ massKg: 62 })], told(null))
    const imported = { sleepH: 'a watch', massKg: 'a watch' }
    expect(await kept()).toEqual({ day, sleepH: 7, massKg: 62, imported })
  })

  it('is of two exports what was told last, and goes with its import alone', async () => {
    const { store } = trial()
    await store.putMornings('me', [watch({ sleepH: 7, rmssdMs: 60 })], told('a', 1))
    await store.putMornings('me', [{ day, from: 'a phone', sleepH: 7.5 }], told('b', 2))
    expect(await kept()).toEqual({
      day,
      sleepH: 7.5,
      rmssdMs: 60,
      imported: { sleepH: 'a phone', rmssdMs: 'a watch' },
    })
    await store.removeImport('me', 'b')
    expect(await kept()).toMatchObject({ sleepH: 7, imported: { sleepH: 'a watch' } })
    await store.removeImport('you', 'a')
    expect(await kept()).toMatchObject({ sleepH: 7 })
    await store.removeImport('me', 'a')
    expect(await kept()).toBeUndefined()
  })

  it('may be of many years', async () => {
    const { store } = trial()
    const many = Array.from({ length: 1_500 }, (_, n) =>
      watch({ day: new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10), massKg: 60 }),
    )
    await store.putMornings('me', many, told())
    await store.putMornings('me', many, told())
    await store.putMornings('me', [], told())
    const all = await store.checkIns('me', '0000-01-01', '9999-12-31')
    expect(all.map((one) => one.day)).toEqual(many.map((one) => one.day))
  })
}
