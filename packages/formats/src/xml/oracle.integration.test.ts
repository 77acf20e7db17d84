import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { gpx } from '../gpx/gpx.ts'
import { sharedData } from '../shared-data.for-tests.ts'
import { tcx } from '../tcx/tcx.ts'

const data = sharedData()

/** Files that we read differently from a plain reading of the tree, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'gpx/tkrajina+gpxpy/Mojstrovka.gpx': 'all times are of 1901, the lowest that 32 bits hold: we read no time',
  'tcx/corriporai+runpandas/malformed.tcx':
    'a prefix without namespace: the tree cannot be read, we do not care',
}

interface Sums {
  readonly points: number
  readonly untimed: number
  readonly latitudeDeg: number
  readonly altitudeM: number
  readonly heartRateBpm: number
}

describe.skipIf(data === undefined)(
  'the XML formats on real files (skipped where the shared data is absent)',
  () => {
    const names =
      data === undefined ? [] : [...data.names('gpx'), ...data.names('tcx'), ...data.names('tables')]
    const recordings = names.filter((name) => /\.(gpx|tcx)(\.gz)?$/i.test(name))

    it.each(recordings)('agree with a plain reading of the tree: %s', (name) => {
      const bytes = data!.read(name)
      const agrees = sameSums(ours(bytes), plain(new TextDecoder().decode(bytes)))
      expect(agrees, exceptions[name]).toBe(!(name in exceptions))
    })

    it('need no exception for a file that is not there', () => {
      expect(recordings).toEqual(expect.arrayContaining(Object.keys(exceptions)))
    })
  },
)

function ours(bytes: Uint8Array): Sums {
  const format = gpx.recognises(bytes) ? gpx : tcx
  const result = format.decode(bytes)
  if (!result.ok) {
    const untimed = /^(\d+) track points? and not one has a time$/.exec(result.problem.detail)?.[1]
    return { points: 0, untimed: Number(untimed ?? 0), latitudeDeg: 0, altitudeM: 0, heartRateBpm: 0 }
  }
  const sumOf = (id: 'latitudeDeg' | 'altitudeM' | 'heartRateBpm') =>
    result.value.flatMap(({ track }) => [...(track.streams[id] ?? [])]).reduce(add, 0)
  const untimed = result.value[0]?.warnings.find(({ code }) => code === 'time.missing')?.detail
  return {
    points: result.value.reduce((sum, { track }) => sum + track.timeS.length, 0),
    untimed: Number.parseInt(untimed ?? '0', 10),
    latitudeDeg: sumOf('latitudeDeg'),
    altitudeM: sumOf('altitudeM'),
    heartRateBpm: sumOf('heartRateBpm'),
  }
}

/** The points of the file as a tree, without anything that makes our reader what it is. */
function plain(xml: string): Sums | undefined {
  const sums = { points: 0, untimed: 0, latitudeDeg: 0, altitudeM: 0, heartRateBpm: 0 }
  const tree = treeOf(xml)
  if (tree === undefined) return undefined
  for (const point of pointsBelow(tree)) {
    const texts = textsBelow(point)
    const number = (...names: string[]) =>
      Number.parseFloat(names.map((name) => texts.get(name)).find(Boolean) ?? '')
    if (Number.isNaN(Date.parse(texts.get('time') ?? texts.get('Time') ?? ''))) {
      sums.untimed++
      continue
    }
    sums.points++
    sums.latitudeDeg = add(sums.latitudeDeg, number('lat', 'LatitudeDegrees'))
    sums.altitudeM = add(sums.altitudeM, number('ele', 'AltitudeMeters'))
    const bpm = number('hr', 'HeartRateBpm')
    if (bpm !== 255) sums.heartRateBpm = add(sums.heartRateBpm, bpm)
  }
  return sums
}

function treeOf(xml: string): Node | undefined {
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(xml.trim(), 'text/xml')
  } catch {
    return undefined
  }
}

/** Track points, but for those of a course. */
function pointsBelow(node: Node): Node[] {
  const points: Node[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.localName === 'trkpt' || child.localName === 'Trackpoint') points.push(child)
    else if (child.localName !== 'Course') points.push(...pointsBelow(child))
  }
  return points
}

/** The texts of the compared elements below and of all attributes, by local name; the first of a name counts. */
function textsBelow(node: Node, texts = new Map<string, string>()): Map<string, string> {
  if (isElement(node)) for (const { name, value } of node.attributes) texts.set(name, value)
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) continue
    const { localName } = child
    if (localName !== null && compared.has(localName) && !texts.has(localName)) {
      texts.set(localName, child.textContent ?? '')
    }
    textsBelow(child, texts)
  }
  return texts
}

const compared = new Set(['time', 'Time', 'LatitudeDegrees', 'ele', 'AltitudeMeters', 'hr', 'HeartRateBpm'])

const isElement = (node: Node): node is Element => node.nodeType === 1

const add = (sum: number, value: number) => (Number.isNaN(value) ? sum : sum + value)

const sameSums = (a: Sums, b: Sums | undefined): boolean =>
  b !== undefined &&
  a.points === b.points &&
  a.untimed === b.untimed &&
  close(a.latitudeDeg, b.latitudeDeg) &&
  close(a.altitudeM, b.altitudeM) &&
  close(a.heartRateBpm, b.heartRateBpm)

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
