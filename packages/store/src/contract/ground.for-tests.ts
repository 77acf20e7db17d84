import type { Restoring } from '../restore-into.ts'
import type { KeptAthlete, Store } from '../store.ts'

/** Where a kind of store is tried: all that the exam needs to know of it. */
export interface Ground {
  /** A place in which nothing is yet. */
  place(): Promise<Place>
  /** Opens, or begins, the store there. */
  open(place: Place): Promise<Store>
  /** A folder for other files, gone at the end. */
  readonly scratch: string
  /** All bytes that are kept there of what it holds, where they can be looked at. */
  bytesOf?(place: Place): Promise<Buffer>
}

export type Place = Restoring['into']

/** What a promise of the exam is tried on: a store with two runners in it. */
export interface Trial {
  readonly store: Store
  readonly place: Place
  readonly ground: Ground
}

/** Sentences about one subject; asks for the trial within each test. */
export type Promises = (trial: () => Trial) => void

export const me: KeptAthlete = {
  id: 'me',
  profile: {
    birthYear: { value: 1980, from: 'measured' },
    heartRateMaxBpm: { value: 186.5, from: 'estimated' },
  },
  settings: {
    units: 'metric',
    language: 'de-CH',
    privacyZones: [{ name: 'Zuhause', latitudeDeg: 47.37, longitudeDeg: 8.54, radiusM: 200 }],
  },
}

export const you: KeptAthlete = {
  id: 'you',
  profile: {},
  settings: { units: 'imperial', language: null, privacyZones: [] },
}
