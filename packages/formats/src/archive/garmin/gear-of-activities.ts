import { numberIn, textIn } from '../json-fields.ts'
import { type JsonObject, JsonObjects } from '../json-objects.ts'
import { longest, shortened } from '../shortened.ts'

/**
 * Which gear was used in which activity, from `…_gear.json`: a list of gear, and for each piece of it the ids of its
 * activities. Seen in importers that read the export: `customMakeModel` is the name the runner gave, `displayName`
 * that of the product, `gearTypeName` is `Shoes` for shoes.
 */
export class GearOfActivities {
  readonly #gear = new Map<number, { readonly name: string; readonly areShoes: boolean }>()
  readonly #ofActivity = new Map<number, number[]>()

  /** Reads one such file. */
  reader(): JsonObjects {
    return new JsonObjects(
      (keys) => (keys.length === 1 && keys[0] === gearList) || (keys.length === 2 && keys[0] === links),
      (object, keys) =>
        keys[0] === gearList ? this.#addGear(object) : this.#addLink(object, Number(keys[1])),
    )
  }

  /** Its shoes, else whatever gear it had. Two pairs at once are one too many; the first is taken. */
  nameFor(activityId: number): string | undefined {
    const gear = (this.#ofActivity.get(activityId) ?? []).flatMap((id) => this.#gear.get(id) ?? [])
    return (gear.find(({ areShoes }) => areShoes) ?? gear[0])?.name
  }

  #addGear(object: JsonObject): void {
    const name = [textIn(object, 'customMakeModel'), textIn(object, 'displayName')]
      .map((text) => shortened(text, longest.gear))
      .find((text) => text !== '')
    if (name === undefined || this.#gear.size >= most.gear) return
    this.#gear.set(numberIn(object, 'gearPk'), {
      name,
      areShoes: textIn(object, 'gearTypeName').toLowerCase().includes('shoe'),
    })
  }

  #addLink(object: JsonObject, gearId: number): void {
    const activityId = numberIn(object, 'activityId')
    const known = this.#ofActivity.get(activityId)
    if (known === undefined && this.#ofActivity.size < most.activities) {
      this.#ofActivity.set(activityId, [gearId])
    }
    if (known !== undefined && known.length < most.pieces) known.push(gearId)
  }
}

const gearList = 'gearDTOS'
const links = 'gearActivityDTOs'

/** Far above what runners have, far below what hurts. */
const most = { gear: 10_000, activities: 200_000, pieces: 8 }
