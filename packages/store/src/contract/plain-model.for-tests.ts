import type { RunEdit } from '@freshlegs/domain'
import type { NewFile, NewRun } from '../store.ts'

/** What the store promises of runs, as plainly as it can be written: one list, walked through for every question. */
export class PlainModel {
  runs: ModelRun[] = []
  originals = new Set<string>()

  keep(files: readonly NewFile[]): void {
    const added: NewRun[] = []
    for (const { original, runs } of files) {
      this.originals.add(original.sha256)
      for (const run of runs) {
        if (this.find(run.id)) continue
        const { name = null, description: notes = null, gear = null, race = null } = run.about
        const { startedAtMs, simulated, judged } = run
        const { distanceM } = judged.facts
        const said = {
          name,
          notes,
          gear,
          race,
          stoppedBy: null,
          ignored: false,
          heartRateIgnored: false,
          ...run.edits,
        }
        const place = { deletedAtMs: null, mainId: null, settled: false }
        const { sha256 } = original
        this.runs.push({
          id: run.id,
          sha256,
          startedAtMs,
          simulated,
          distanceM,
          basis: judged.basis,
          ...said,
          ...place,
          slips: run.said?.slips ?? null,
        })
        added.push(run)
      }
    }
    for (const { id, mainId, lesserIds } of added) {
      if (mainId !== null) this.link(id, mainId, false)
      for (const lesser of lesserIds) this.link(lesser, id, false)
    }
  }

  edit(id: string, edit: RunEdit): void {
    const run = this.find(id)
    if (run) Object.assign(run, edit)
  }

  setDeleted(id: string, atMs: number | null): void {
    const run = this.find(id)
    if (!run) return
    if (atMs === null && run.mainId !== null && this.find(run.mainId)?.deletedAtMs != null) run.mainId = null
    const before = run.deletedAtMs
    const outing = this.runs.filter((other) => other.mainId === id && other.deletedAtMs === before)
    for (const one of [run, ...outing]) one.deletedAtMs = atMs
  }

  purge(beforeMs: number): number {
    return this.take(({ deletedAtMs }) => deletedAtMs !== null && deletedAtMs < beforeMs)
  }

  eraseSimulated(): number {
    return this.take(({ simulated }) => simulated)
  }

  link(id: string, mainId: string | null, byRunner: boolean): void {
    const run = this.find(id)
    const given = mainId === null ? undefined : this.find(mainId)
    if (!run || (mainId !== null && !given) || (run.settled && !byRunner)) return
    const main = given && given.mainId !== null && given.mainId !== id ? this.find(given.mainId) : given
    if (byRunner) for (const one of [run, ...(main ? [main] : [])]) one.settled = true
    if (!main) {
      run.mainId = null
      return
    }
    if (main === run) return
    for (const other of this.runs) if (other.mainId === id) other.mainId = main.id
    main.mainId = null
    run.mainId = main.id
  }

  answer(id: string, slips: number): void {
    const run = this.find(id)
    if (run) run.slips = slips
  }

  judge(id: string, basis: string, distanceM: number | null): void {
    const run = this.find(id)
    if (run) Object.assign(run, { basis, distanceM })
  }

  find(id: string): ModelRun | undefined {
    return this.runs.find((run) => run.id === id)
  }

  /** Ids of a list; `key` unknown comes last, and equals by their ids. */
  listed(key: (run: ModelRun) => number | null, upwards: boolean): readonly string[] {
    const far = (run: ModelRun) => (upwards ? 1 : -1) * (key(run) ?? NaN)
    return this.runs
      .filter(({ deletedAtMs, mainId }) => deletedAtMs === null && mainId === null)
      .sort((a, b) => order(far(a), far(b)) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
  }

  inTheBin(): readonly string[] {
    const gone = (id: string | null) => id !== null && this.find(id)?.deletedAtMs != null
    return this.runs
      .filter(({ deletedAtMs, mainId }) => deletedAtMs !== null && !gone(mainId))
      .map(({ id }) => id)
      .sort()
  }

  linked({ id, mainId }: ModelRun): number {
    return this.runs.filter((run) => run.mainId === (mainId ?? id) && run.deletedAtMs === null).length
  }

  private take(which: (run: ModelRun) => boolean): number {
    const gone = this.runs.filter(which)
    this.runs = this.runs.filter((run) => !gone.includes(run))
    for (const run of this.runs) if (gone.some(({ id }) => id === run.mainId)) run.mainId = null
    for (const { sha256 } of gone) {
      if (!this.runs.some((run) => run.sha256 === sha256)) this.originals.delete(sha256)
    }
    return gone.length
  }
}

export interface ModelRun {
  readonly id: string
  readonly sha256: string
  readonly startedAtMs: number | null
  readonly simulated: boolean
  distanceM: number | null
  basis: string
  name: string | null
  notes: string | null
  gear: string | null
  race: boolean | null
  stoppedBy: string | null
  ignored: boolean
  heartRateIgnored: boolean
  deletedAtMs: number | null
  mainId: string | null
  settled: boolean
  /** What was said of the run, for all of it. */
  slips: number | null
}

function order(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a - b
}
