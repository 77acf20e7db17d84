import { type BodyRegionId, bodyRegions } from '@freshlegs/domain'

type Region = (typeof bodyRegions)[number]

interface Area {
  readonly name: string
  readonly regions: readonly Region[]
}

const named = (...ids: readonly BodyRegionId[]) => bodyRegions.filter(({ id }) => ids.includes(id))

/** All regions as a list to be read, from head to toe. */
export const areas: readonly Area[] = [
  { name: 'Head and neck', regions: named('head', 'neck-front', 'neck-back') },
  {
    name: 'Shoulders and arms',
    regions: named('shoulder', 'shoulder-blade', 'upper-arm', 'elbow', 'forearm', 'hand'),
  },
  { name: 'Chest and belly', regions: named('chest', 'ribs', 'upper-abdomen', 'lower-abdomen') },
  { name: 'Back', regions: named('upper-back', 'lower-back', 'sacrum', 'tailbone') },
  {
    name: 'Hips and groin',
    regions: named('buttock', 'sitting-bone', 'groin', 'pubic-bone', 'hip-front', 'hip-outer'),
  },
  { name: 'Thighs', regions: named('thigh-front', 'thigh-inner', 'thigh-outer', 'thigh-back') },
  { name: 'Knees', regions: named('knee-front', 'knee-inner', 'knee-outer', 'knee-back') },
  {
    name: 'Lower legs',
    regions: named(
      'shin-front',
      'shin-inner',
      'shin-outer',
      'calf-inner',
      'calf-outer',
      'calf-lower',
      'achilles',
    ),
  },
  {
    name: 'Ankles and feet',
    regions: named(
      'ankle-inner',
      'ankle-outer',
      'instep',
      'toes',
      'heel',
      'arch',
      'ball-of-foot',
      'outer-foot',
    ),
  },
]
