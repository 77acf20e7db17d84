import { type RecordType, recordTypes } from '../../health/record.ts'
import { writeAppleExtract } from '../../health/write-extract.ts'
import { newTextDecoder } from '../../new-text-decoder.ts'
import { baseName } from '../base-name.ts'
import type { Composed, Layout, OpenLayout, OpenOptions } from '../layout.ts'
import { Mornings } from '../mornings.ts'
import { roleByName } from '../role-by-name.ts'
import { exportsIn, isRoute } from './exports-in.ts'
import { type FoundRecord, findRecords } from './find-records.ts'
import { findWorkouts } from './find-workouts.ts'
import { fingerprintOf } from './fingerprint.ts'
import { isOfMorning, MorningRecords, type MorningType, morningTypes } from './morning-records.ts'
import { recordsOf } from './records-of.ts'
import type { Workout } from './workout.ts'
import { Workouts } from './workouts.ts'

/**
 * What the Health app of an iPhone exports: one XML of gigabytes, and the routes as GPX. A run is spread over it: the
 * workout, its route, and what was measured meanwhile among all that was ever measured. It is read twice, first for
 * the workouts, then for the records that fall into them, and each run is put together as a recording of its own. The
 * second time it tells of nights and mornings, too.
 */
export const apple: Layout = {
  id: 'apple',
  name: 'Apple Health export',
  recognises: (names) => exportsIn(names).length > 0,
  open: openApple,
}

function openApple(names: readonly string[], { anySport = false }: OpenOptions = {}): OpenLayout {
  const tables = exportsIn(names)
  const workouts = new Map(tables.map((table) => [table, new Workouts(anySport)]))
  const readers = new Map<string, (chunk: Uint8Array) => void>()
  const mornings = new Mornings(apple.name)
  const records = new MorningRecords(mornings)
  const passes = [
    (found: Workouts) => findWorkouts((element) => found.add(element)),
    (found: Workouts) => {
      found.settle()
      return findRecords([...recordTypes, ...morningTypes], (record) => {
        if (isOfMorning(record)) records.add(record)
        else if (isOfRun(record)) found.addRecord(record)
      })
    },
  ]
  return {
    roleOf: (name) => (isRoute(name) ? 'other' : roleByName(name)),
    nextTables() {
      const pass = passes.shift()
      if (pass === undefined) {
        records.finish()
        return []
      }
      for (const table of tables) readers.set(table, pass(workouts.get(table)!))
      return tables
    },
    read(name, chunk, last) {
      readers.get(name)?.(chunk)
      if (last) readers.delete(name)
    },
    about: () => undefined,
    composed: () => tables.flatMap((table) => composedOf(table, workouts.get(table)!, names)),
    mornings: () => mornings.list(),
    get leftOut() {
      return [...workouts.values()].reduce((sum, { leftOut }) => sum + leftOut, 0)
    },
  }
}

const isOfRun = (record: FoundRecord<RecordType | MorningType>): record is FoundRecord<RecordType> =>
  !isOfMorning(record)

function composedOf(table: string, workouts: Workouts, names: readonly string[]): readonly Composed[] {
  const routes = new Map(names.filter(isRoute).map((name) => [baseName(name).toLowerCase(), name]))
  const taken = new Map<string, number>()
  return workouts.list.map((workout) => {
    const count = (taken.get(workout.startDate) ?? 0) + 1
    taken.set(workout.startDate, count)
    const route = workout.routePath && routes.get(baseName(workout.routePath).toLowerCase())
    return {
      path: `${table}/${workout.startDate}${count > 1 ? ` (${count})` : ''}`,
      fingerprint: fingerprintOf(workout),
      needs: route ? [route] : [],
      compose: ([routeBytes]) => composeRun(workout, workouts, routeBytes),
    }
  })
}

function composeRun(workout: Workout, { kinds }: Workouts, routeBytes: Uint8Array | undefined): Uint8Array {
  const decoder = newTextDecoder('utf-8')
  return writeAppleExtract({
    workoutXml: decoder.decode(workout.element),
    records: recordsOf(workout, kinds),
    ...(routeBytes === undefined ? {} : { routeXml: decoder.decode(routeBytes) }),
  })
}
