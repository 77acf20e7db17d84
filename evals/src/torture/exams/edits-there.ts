import type { Exam } from '../exam.ts'

export const editsThere: Exam = {
  asks: 'is every edit that was acknowledged there, and none by halves?',
  async examine(house, { names, deleted, renamed, heartRateMaxBpm }) {
    const { store, athleteId } = house
    const faults: string[] = []
    for (const [id, possible] of names) {
      const run = await store.run(athleteId, id)
      if (!run) {
        faults.push(`run ${id} is lost`)
        continue
      }
      const { summary, notes, deletedAtMs } = run
      const name = summary.name ?? ''
      const isDeleted = deletedAtMs !== null
      if (!possible.has(name))
        faults.push(`run ${id} is called '${name}', not '${[...possible].join("' or '")}'`)
      if ((notes ?? '') !== name) faults.push(`run ${id} is called '${name}' and has the notes '${notes}'`)
      if (deleted.get(id)?.has(isDeleted) === false) faults.push(`run ${id}: deleted is ${isDeleted}`)
      if (name !== '' && renamed.has(id)) {
        const found = await store.runs(athleteId, { offset: 0, limit: 500, text: name, deleted: isDeleted })
        if (!found.runs.some((one) => one.id === id)) faults.push(`'${name}' is not found`)
      }
      names.set(id, new Set([name]))
      deleted.set(id, new Set([isDeleted]))
    }
    const known = (await house.athlete()).profile.heartRateMaxBpm?.value
    if (heartRateMaxBpm.size > 0 && !(known && heartRateMaxBpm.has(known)))
      faults.push(`the profile says ${known}, not ${[...heartRateMaxBpm].join(' or ')}`)
    if (known) {
      heartRateMaxBpm.clear()
      heartRateMaxBpm.add(known)
    }
    return faults
  },
}
