import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse, restoreFrom } from '@freshlegs/server'
import type { Exam } from '../exam.ts'

export const backupsWhole: Exam = {
  asks: 'is every backup whole, or not there at all?',
  async examine(_, { backups }, { scratch }) {
    const faults: string[] = []
    // They take a while; the first and the last of those that were promised tell of all between.
    const promised = backups.filter((one) => one.promised)
    const chosen = new Set([promised[0], promised.at(-1), ...backups.filter((one) => !one.promised)])
    for (const backup of backups) {
      const { path, promised: wasPromised, holds } = backup
      const part = `${path}.part`
      if (wasPromised && !existsSync(path))
        faults.push(`the backup ${path} was acknowledged, and is not there`)
      if (chosen.has(backup) && existsSync(path)) faults.push(...(await faultsOf(path, holds, scratch)))
      // What was cut short is refused, or whole but for its name.
      if (existsSync(part)) faults.push(...(await faultsOf(part, [], scratch, true)))
      for (const suffix of ['', '.part', '.part-wal', '.part-shm', '.part-journal'])
        rmSync(`${path}${suffix}`, { force: true })
    }
    backups.length = 0
    return faults
  },
}

async function faultsOf(
  path: string,
  holds: readonly string[],
  scratch: string,
  mayBeRefused = false,
): Promise<readonly string[]> {
  const into = { dataFolder: join(scratch, 'restored') }
  try {
    const restored = await restoreFrom(path, into)
    if (!restored.ok) return mayBeRefused ? [] : [`${path} is refused: ${restored.problem.detail}`]
    const opened = await openHouse({ ...into, openedBy: 'torture', judgeThreads: 1 })
    if (!opened.ok) return [`${path}, restored, cannot be opened: ${opened.problem.detail}`]
    const { store, athleteId, close } = opened.value
    const faults = [...(await store.check())]
    const kept = new Set((await store.originals(athleteId)).map(({ sha256 }) => sha256))
    for (const sha256 of holds) if (!kept.has(sha256)) faults.push(`${sha256} is not in ${path}`)
    await close()
    return faults
  } finally {
    rmSync(into.dataFolder, { recursive: true, force: true })
  }
}
