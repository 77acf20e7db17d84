import type { Sport } from '@freshlegs/domain'

/**
 * Our word for a sport of FIT and, for what we call `other`, its own. Numbers and names from fit-file-parser 6.1
 * (MIT). 0 is what devices write when nobody chose a sport, 254 stands for all of them: both say nothing.
 */
export function sportOf(
  sport: number,
  subSport: number,
): { readonly sport: Sport; readonly subSport?: string } {
  const word = subSports[subSport]
  const ours = sports[sport] ?? (sport === 0 && swims.has(subSport) ? 'swimming' : undefined)
  if (ours !== undefined) return word === undefined ? { sport: ours } : { sport: ours, subSport: word }
  if (Number.isNaN(sport) || sport === 0 || sport === 254) {
    return word === undefined ? { sport: 'unknown' } : { sport: 'unknown', subSport: word }
  }
  return { sport: 'other', subSport: others[sport] ?? `sport ${sport}` }
}

const sports: Readonly<Record<number, Sport>> = {
  1: 'running',
  2: 'cycling',
  3: 'transition',
  5: 'swimming',
  11: 'walking',
  17: 'hiking',
  21: 'cycling', // e-bike
}

const subSports: Readonly<Record<number, string>> = {
  1: 'treadmill',
  2: 'street',
  3: 'trail',
  4: 'track',
  6: 'indoor',
  7: 'road',
  8: 'mountain',
  17: 'pool',
  18: 'open water',
  27: 'indoor',
  45: 'indoor',
  46: 'gravel',
  58: 'virtual',
  59: 'obstacle',
  67: 'ultra',
}

const swims = new Set([17, 18])

const others: Readonly<Record<number, string>> = {
  4: 'fitness equipment',
  6: 'basketball',
  7: 'soccer',
  8: 'tennis',
  10: 'training',
  12: 'cross-country skiing',
  13: 'alpine skiing',
  14: 'snowboarding',
  15: 'rowing',
  16: 'mountaineering',
  18: 'multisport',
  19: 'paddling',
  25: 'golf',
  27: 'horse riding',
  30: 'inline skating',
  31: 'climbing',
  32: 'sailing',
  33: 'ice skating',
  35: 'snowshoeing',
  37: 'stand-up paddling',
  38: 'surfing',
  41: 'kayaking',
  42: 'rafting',
  43: 'windsurfing',
  47: 'boxing',
  48: 'floor climbing',
  53: 'diving',
  62: 'interval training',
  64: 'racket sport',
  65: 'wheelchair, walking pace',
  66: 'wheelchair, running pace',
  69: 'disc golf',
  82: 'snorkelling',
  83: 'dance',
  84: 'rope skipping',
}
