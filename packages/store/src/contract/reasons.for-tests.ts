import { expect, it } from 'vitest'
import { idOf, judged, newFile, plainPast } from '../new-file.for-tests.ts'
import type { KeptPast, Store } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'

export const reasons: Promises = (trial) => {
  const file = newFile({ name: 'a' })

  it('keeps what was said of a run, until something else is said in its place', async () => {
    const { store } = trial()
    await store.keep('me', [file, newFile({ name: 'b' })])
    expect(await store.answers('me', idOf(file))).toBeUndefined()
    const said = {
      legEffortCr10: 7.5,
      pains: [{ region: 'knee-front', side: 'left', fromMin: 41 }],
      wet: null,
    } as const
    expect(await store.putAnswers('me', idOf(file), { ...said, pains: [...said.pains] })).toBe(true)
    expect(await store.answers('me', idOf(file))).toEqual(said)
    await store.putAnswers('me', idOf(file), { slips: 0 })
    expect(await store.answers('me', idOf(file))).toEqual({ slips: 0 })
    expect(await store.answers('me', idOf(newFile({ name: 'b' })))).toBeUndefined()
    expect(await store.putAnswers('me', 'none', { slips: 0 })).toBe(false)
  })

  it('keeps what was said of a run that is deleted, and takes it away with the run', async () => {
    const { store } = trial()
    await store.keep('me', [file])
    await store.putAnswers('me', idOf(file), { slips: 3 })
    await store.setDeleted('me', idOf(file), 1)
    expect(await store.answers('me', idOf(file))).toEqual({ slips: 3 })
    await store.purge('me', 2)
    expect(await store.answers('me', idOf(file))).toBeUndefined()
    await store.keep('me', [file])
    expect(await store.answers('me', idOf(file))).toBeUndefined()
  })

  it('keeps with a new recording what was said of the one that stands back for it', async () => {
    const { store } = trial()
    const richer = newFile({ name: 'richer', run: { said: { slips: 3 }, lesserIds: [idOf(file)] } })
    await store.keep('me', [file])
    await store.keep('me', [richer])
    expect(await store.answers('me', idOf(richer))).toEqual({ slips: 3 })
    await store.putAnswers('me', idOf(richer), { slips: 4 })
    await store.keep('me', [richer])
    expect(await store.answers('me', idOf(richer))).toEqual({ slips: 4 })
  })

  it('leaves what was said when a run is judged again', async () => {
    const { store } = trial()
    await store.keep('me', [file])
    await store.putAnswers('me', idOf(file), { slips: 3 })
    await store.putJudged('me', [{ id: idOf(file), judged: judged({ basis: 'basis 2' }) }])
    expect(await store.answers('me', idOf(file))).toEqual({ slips: 3 })
  })

  it('keeps one morning a day, and tells those of a span in their order', async () => {
    const { store } = trial()
    const days = ['2026-05-03', '2026-04-30', '2026-05-01', '2026-05-02']
    for (const day of days) await store.putCheckIn('me', { day, soreness: 2 })
    await store.putCheckIn('me', { day: '2026-05-01', sleepH: 6.5, ill: true })
    expect(await store.checkIns('me', '2026-05-01', '2026-05-02')).toEqual([
      { day: '2026-05-01', sleepH: 6.5, ill: true },
      { day: '2026-05-02', soreness: 2 },
    ])
    await store.putCheckIn('me', { day: '2026-05-01' })
    expect(await store.checkIns('me', '2026-05-01', '2026-05-01')).toEqual([])
    expect(await store.checkIns('me', '2026-05-02', '2026-05-01')).toEqual([])
  })

  it('keeps the answers of the interview as a whole', async () => {
    const { store } = trial()
    expect(await store.interview('me')).toEqual({})
    const answers = { often: 4, first: 'legs', flat: true, pains: ['knee-front:left', 'heel'] }
    await store.putInterview('me', answers)
    expect(await store.interview('me')).toEqual(answers)
    await store.putInterview('me', { often: 5 })
    expect(await store.interview('me')).toEqual({ often: 5 })
  })

  it('tells of every run that counts what the reasons want, in the order of all runs', async () => {
    const { store } = trial()
    const files = Array.from({ length: 1_100 }, (_, n) =>
      newFile({ name: `${n}`, run: { startedAtMs: n % 7 === 0 ? null : 1_000_000 - (n % 50) } }),
    )
    await store.keep('me', files)
    const [first = '', second = '', third = ''] = files.map(idOf)
    await store.setDeleted('me', first, 1)
    await store.link('me', second, third, false)
    await store.putAnswers('me', third, { slips: 1 })
    const past = await pastOf(store)
    const every = []
    for await (const lot of store.everyRun('me')) every.push(...lot)
    expect(past.map(({ summary }) => summary)).toEqual(every)
    expect(past).toHaveLength(1_098)
    const one = past.find(({ summary: { id } }) => id === third)
    expect(one).toMatchObject({ format: 'fit', past: plainPast, said: { slips: 1 } })
    expect(past.filter(({ said }) => Object.keys(said).length > 0)).toHaveLength(1)
  })

  it('puts what the reasons want in its place with every new report', async () => {
    const { store } = trial()
    await store.keep('me', [file])
    const past = { ...plainPast, onsetMovingS: 4_000, onsetIntervalS: [3_900, 4_200] as const }
    await store.putJudged('me', [{ id: idOf(file), judged: judged({ basis: 'basis 2', past }) }])
    expect(await pastOf(store)).toMatchObject([{ past }])
    await store.putJudged('me', [{ id: idOf(file), judged: judged({ basis: 'basis 3', past: null }) }])
    expect(await pastOf(store)).toMatchObject([{ past: null }])
  })
}

async function pastOf(store: Store): Promise<readonly KeptPast[]> {
  const all: KeptPast[] = []
  for await (const lot of store.past('me')) all.push(...lot)
  return all
}
