import { answer, type Item, type Problem, type Result, refuse } from '@freshlegs/domain'
import { layoutOf } from '@freshlegs/formats'
import type { Container, Entry } from '../containers/container.ts'
import { openWithin } from '../containers/open-within.ts'
import { ratioProblem } from '../containers/ratio-problem.ts'
import type { Limits } from '../limits.ts'
import { composedItems } from './composed-items.ts'
import { itemOf } from './item-of.ts'
import { kindOf } from './kind-of.ts'
import type { Part, Walking } from './part.ts'
import { readTables } from './read-tables.ts'

/** Where a container lies. */
export interface Place {
  /** As a runner would look for it. */
  readonly path: string
  /** What its entries' names begin with in the outermost container of the part: `UploadedFiles.zip/`. */
  readonly prefix: string
  /** Archives round its entries: none in a folder, one in an archive. */
  readonly depth: number
  /** What the archives here may still unpack to; undefined where nothing is packed. */
  readonly left?: { bytes: number }
}

/** Everything in a container and in the archives within it, one by one. */
export async function* walk(
  container: Container,
  place: Place,
  walking: Walking,
): AsyncGenerator<Result<Item>> {
  const names = soundNames(container)
  const layout = layoutOf(names)
  const part: Part = { layout, open: layout.open(names, walking), path: place.path, walking }
  for (const problem of await readTables(container, part)) yield refuse(problem)
  for (const morning of part.open.mornings?.() ?? []) walking.mornings.push(morning)
  yield* walkContainer(container, place, part)
  yield* composedItems(container, part)
}

async function* walkContainer(container: Container, place: Place, part: Part): AsyncGenerator<Result<Item>> {
  countNamed(container, place, part)
  for (const problem of container.problems) yield refuse(placed(problem, place))
  for (const entry of container.entries) {
    const path = `${place.path}/${entry.name}`
    const named = part.open.roleOf(place.prefix + entry.name)
    const byContent = named === 'other' && part.layout.loose === true && entry.problem === undefined
    const role = byContent ? await kindOf(entry) : named
    if (role === 'other') continue
    if (entry.problem !== undefined) yield refuse({ ...entry.problem, path })
    else if (role === 'archive') yield* walkArchive(entry, { ...place, path }, part, byContent)
    else {
      if (byContent) countIn(part.walking.size, entry.sizeBytes)
      const problem = ratioProblem(entry, part.walking.limits)
      if (problem !== undefined) yield refuse({ ...problem, path })
      else if (take(place, entry))
        yield answer(itemOf(entry, { path, name: place.prefix + entry.name, part }))
      else return yield refuse({ ...unpacksToTooMuch(part.walking.limits), path: place.path })
    }
  }
}

/** @param unasked it does not say it is an archive: that it cannot be opened is nobody's concern */
async function* walkArchive(
  entry: Entry,
  place: Place,
  part: Part,
  unasked: boolean,
): AsyncGenerator<Result<Item>> {
  const { walking } = part
  const { path, prefix } = place
  // From here on what is in it is counted instead.
  if (!unasked) walking.size.bytes -= entry.sizeBytes
  if (place.depth > walking.limits.nesting) return yield refuse({ ...tooDeep(walking.limits), path })
  if (!take(place, entry)) return yield refuse({ ...unpacksToTooMuch(walking.limits), path })
  const { entries, characters } = walking.listed
  const opened = await openWithin(entry, walking)
  if (!opened.ok && !unasked) yield refuse({ ...opened.problem, path })
  if (opened.ok) {
    const within = {
      path,
      depth: place.depth + 1,
      left: place.left ?? { bytes: walking.limits.unpackedBytes },
    }
    if (standsForItself(opened.value, part)) yield* walk(opened.value, { ...within, prefix: '' }, walking)
    else yield* walkContainer(opened.value, { ...within, prefix: `${prefix}${entry.name}/` }, part)
  }
  // Its listing is forgotten from here on.
  Object.assign(walking.listed, { entries, characters })
}

/** Garmin's archives within its archive hold more of the same export. What is an export on its own does not. */
const standsForItself = (container: Container, { layout }: Part): boolean =>
  layout.loose === true || layoutOf(soundNames(container)).loose !== true

/** Those that layouts may be asked about. */
const soundNames = ({ entries }: Container): readonly string[] =>
  entries.filter(({ problem }) => problem === undefined).map(({ name }) => name)

/** What names alone say there is: recordings, and archives, of which it is not known yet how many recordings they hold. */
function countNamed(container: Container, { prefix }: Place, { open, walking: { size } }: Part): void {
  for (const { name, sizeBytes, problem } of container.entries) {
    const role = open.roleOf(prefix + name)
    if (role === 'recording') countIn(size, sizeBytes)
    else if (role === 'archive' && problem === undefined) size.bytes += sizeBytes
  }
}

function countIn(size: Walking['size'], sizeBytes: number): void {
  size.items++
  size.bytes += sizeBytes
}

/** False once archives unpack to more than there is room for. */
function take({ left }: Place, { sizeBytes }: Entry): boolean {
  if (left === undefined) return true
  left.bytes -= sizeBytes
  return left.bytes >= 0
}

const tooDeep = ({ nesting }: Limits): Problem => ({
  code: 'archive.nested-too-deep',
  detail: `it lies within more than ${nesting} other archives`,
})

const unpacksToTooMuch = ({ unpackedBytes }: Limits): Problem => ({
  code: 'archive.too-large-inside',
  detail: `what is inside says it unpacks to more than ${unpackedBytes} bytes; the rest was left alone`,
})

const placed = (problem: Problem, { path }: Place): Problem => ({
  ...problem,
  path: problem.path === undefined ? path : `${path}/${problem.path}`,
})
