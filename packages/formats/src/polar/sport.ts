import type { Sport } from '@freshlegs/domain'
import { sportOfWord, subSportOfWord } from '../xml/sport-of-word.ts'
import { objectOf, textOf } from './fields.ts'

/**
 * The sport of an exercise: by number in the new exports, by word in the old ones. Numbers and their names as Polar's own
 * page of sport profiles had them in 2017, collected in the wiki of pcolby/bipolar. A number that is not there says
 * nothing: the catalogue grows, and is no part of an export.
 */
export function polarSport(json: unknown): PolarSport {
  const word = textOf(json)
  if (word !== '') return sportOfPolarWord(word)
  const { id } = objectOf(json)
  return numbers.get(String(id)) ?? { sport: 'unknown' }
}

export interface PolarSport {
  readonly sport: Sport
  readonly subSport?: string
}

function sportOfPolarWord(word: string): PolarSport {
  const plain = word.toLowerCase().replaceAll('_', ' ')
  if (notRunning.test(plain)) return { sport: 'other', subSport: plain }
  const sport = sportOfWord(plain)
  if (sport === 'unknown') return { sport: 'other', subSport: plain }
  const subSport = sport === 'running' ? subSportOfWord(plain) : undefined
  return subSport === undefined ? { sport } : { sport, subSport }
}

const notRunning = /water running|orienteering|roller|skiing/

const numbers: ReadonlyMap<string, PolarSport> = new Map<string, PolarSport>([
  ['1', { sport: 'running' }],
  ['2', { sport: 'cycling' }],
  ['3', { sport: 'walking' }],
  ['4', { sport: 'running' }], // jogging
  ['5', { sport: 'cycling', subSport: 'mountain' }],
  ['9', { sport: 'walking', subSport: 'nordic' }],
  ['11', { sport: 'hiking' }],
  ['17', { sport: 'running', subSport: 'treadmill' }],
  ['18', { sport: 'cycling', subSport: 'indoor' }],
  ['19', { sport: 'running', subSport: 'road' }],
  ['23', { sport: 'swimming' }],
  ['27', { sport: 'running', subSport: 'trail' }],
  ['36', { sport: 'running', subSport: 'track' }],
  ['38', { sport: 'cycling', subSport: 'road' }],
  ['103', { sport: 'swimming', subSport: 'pool' }],
  ...Object.entries({
    6: 'skiing',
    7: 'downhill skiing',
    8: 'rowing',
    10: 'skating',
    12: 'tennis',
    13: 'squash',
    14: 'badminton',
    15: 'strength training',
    16: 'other outdoor',
    20: 'circuit training',
    22: 'snowboarding',
    24: 'cross-country skiing',
    25: 'cross-country skiing',
    28: 'ice skating',
    29: 'inline skating',
    30: 'roller skating',
    32: 'group exercise',
    33: 'yoga',
    34: 'crossfit',
    35: 'golf',
    39: 'soccer',
    41: 'basketball',
    46: 'ice hockey',
    55: 'cross-trainer',
    57: 'functional training',
    58: 'bootcamp',
    59: 'roller skiing',
    60: 'roller skiing',
    61: 'aerobics',
    64: 'body and mind',
    65: 'pilates',
    66: 'stretching',
    68: 'triathlon',
    69: 'duathlon',
    82: 'multisport',
    83: 'other indoor',
    84: 'orienteering',
  }).map(([id, subSport]): [string, PolarSport] => [id, { sport: 'other', subSport }]),
])
