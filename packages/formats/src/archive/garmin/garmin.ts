import { baseName } from '../base-name.ts'
import { JsonObjects } from '../json-objects.ts'
import type { Layout, OpenLayout } from '../layout.ts'
import { Mornings } from '../mornings.ts'
import { roleByName } from '../role-by-name.ts'
import { ActivitiesByStart } from './activities-by-start.ts'
import { activityOf } from './activity.ts'
import { GearOfActivities } from './gear-of-activities.ts'
import { wellnessReader } from './wellness.ts'

/**
 * What Garmin sends who asks for all of it: uploaded files in archives within the archive, activities among sleep,
 * days and settings, all of them FIT; names, shoes and races in JSON elsewhere, joined by the time of the start; nights
 * and days in JSON too.
 */
export const garmin: Layout = {
  id: 'garmin',
  name: 'Garmin account export',
  recognises: (names) => names.some((name) => inExport.test(name) || isSummary(name)),
  open: openGarmin,
}

function openGarmin(names: readonly string[]): OpenLayout {
  const activities = new ActivitiesByStart()
  const gear = new GearOfActivities()
  const mornings = new Mornings(garmin.name)
  const readers = new Map<string, JsonObjects>([
    ...names.filter(isGear).map((name): [string, JsonObjects] => [name, gear.reader()]),
    ...names.filter(isSummary).map((name): [string, JsonObjects] => [name, summaryReader(activities)]),
    ...names.flatMap((name): [string, JsonObjects][] => {
      const reader = wellnessReader(name, mornings)
      return reader ? [[name, reader]] : []
    }),
  ])
  let asked = false
  return {
    roleOf: roleByName,
    nextTables() {
      if (asked) return []
      asked = true
      return [...readers.keys()]
    },
    read: (name, chunk) => readers.get(name)?.read(chunk),
    about(_, recording) {
      const activity = activities.find(recording)
      if (activity === undefined) return undefined
      const { name, description, sport, race } = activity
      const shoes = gear.nameFor(activity.id)
      return {
        ...(name === '' ? {} : { name }),
        ...(description === '' ? {} : { description }),
        ...(shoes === undefined ? {} : { gear: shoes }),
        ...(sport === 'unknown' ? {} : { sport }),
        ...(race === undefined ? {} : { race }),
      }
    },
    composed: () => [],
    mornings: () => mornings.list(),
  }
}

/** The folder that holds nearly all of an export, or one of those in it. */
const inExport = /(?:^|[/\\])di[_-]connect[/\\-]/i

const isSummary = (name: string): boolean =>
  baseName(name).toLowerCase().endsWith('summarizedactivities.json')

const isGear = (name: string): boolean => baseName(name).toLowerCase().endsWith('_gear.json')

const summaryReader = (activities: ActivitiesByStart): JsonObjects =>
  new JsonObjects(
    (keys) => keys.length === 1 && keys[0] === 'summarizedActivitiesExport',
    (object) => {
      const activity = activityOf(object)
      if (activity !== undefined) activities.add(activity)
    },
  )
