import type { Sport } from '@freshlegs/domain'

/** The sport that a word of a file means, whoever wrote it: `Running`, `trail_running`, `Biking`, Strava's `9`. */
export function sportOfWord(word: string): Sport {
  const plain = word.trim().toLowerCase()
  return stravaNumbers.get(plain) ?? stems.find(([stem]) => stem.test(plain))?.[1] ?? 'unknown'
}

/** Trail, treadmill or track, where the word says so. */
export const subSportOfWord = (word: string): string | undefined =>
  /trail|treadmill|track|street|virtual|indoor/.exec(word.toLowerCase())?.[0]

/** As Strava's own GPX exports have them; seen in such files and in the importers that read them. */
const stravaNumbers: ReadonlyMap<string, Sport> = new Map([
  ['1', 'cycling'],
  ['4', 'hiking'],
  ['9', 'running'],
  ['10', 'walking'],
  ['16', 'swimming'],
])

/** The first that fits decides: who walks and runs, runs. */
const stems: readonly (readonly [RegExp, Sport])[] = [
  [/\brun|running|run$|jog|treadmill/, 'running'],
  [/transition/, 'transition'],
  [/walk/, 'walking'],
  [/hik|trek|mountaineer/, 'hiking'],
  [/cycl|bik|ride|riding/, 'cycling'],
  [/swim/, 'swimming'],
  [
    /^other$|ski|snow|row|paddl|kayak|cano|skat|sail|surf|golf|climb|yoga|strength|driv|motor|flight|fly|horse/,
    'other',
  ],
]
