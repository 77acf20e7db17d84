import type { Athlete } from '@freshlegs/domain'
import { type Chance, chance } from './chance.ts'

/** A runner whose body is known. Speeds are on the flat; "easy" is the speed of a long run without a hurry. */
export interface Runner {
  /** Never a person's: the reader must see at once that nobody ran this. */
  readonly name: string
  readonly athlete: Required<Athlete>
  readonly easySpeedMps: number
  /** What the runner can hold for half an hour or so. */
  readonly criticalSpeedMps: number
  readonly walkingSpeedMps: number
  /** Share of the cost of a hill that the runner pays in speed; 1 keeps the effort level. Ours. */
  readonly hillHabitRatio: number
  readonly heart: Heart
  readonly form: Form
}

/** Heart rate against speed: a line from standing to easy speed and beyond, reached after a lag. */
export interface Heart {
  readonly easyBpm: number
  /** Where the line meets speed 0. */
  readonly standingBpm: number
  /** First-order lag. */
  readonly lagS: number
  /** Rise at equal pace that comes in the first hour and then stays. */
  readonly driftBpm: number
  /** Time after which two thirds of that rise are there. */
  readonly driftTauS: number
}

/** The fresh stride at easy speed, and how each number of it goes with speed: `x = x0 (v / easy)^exponent`. */
export interface Form {
  readonly cadenceSpm: number
  readonly cadenceExponent: number
  readonly groundContactS: number
  readonly groundContactExponent: number
  readonly verticalOscillationM: number
  readonly verticalOscillationExponent: number
  readonly powerW: number
  readonly powerExponent: number
  readonly stanceBalanceRatio: number
  readonly legSpringStiffnessNpm: number
}

/**
 * A runner drawn by chance; what `known` says is kept.
 *
 * Personal exponents have the means and spreads of verdict sheet 3.1 (cadence .09 +- .06, contact time -.36 +- .065,
 * bounce .17 +- .15, power .67 +- .15); early heart-rate drift its 6 to 26 bpm/h, median 12. The rest is ours,
 * chosen so that people come out whom one meets on a Sunday morning.
 */
export function drawRunner(seed: number, known: Partial<Omit<Runner, 'name'>> = {}): Runner {
  const luck = chance(seed, 'runner')
  const athlete = { ...drawAthlete(luck.fork('athlete')), ...known.athlete }
  const { heartRateMaxBpm, heartRateRestBpm, massKg } = athlete
  const drawnSpeedMps = luck.between(2.4, 3.5)
  const easySpeedMps = known.easySpeedMps ?? drawnSpeedMps
  return {
    easySpeedMps,
    criticalSpeedMps: easySpeedMps * luck.around(1.25, 0.03),
    walkingSpeedMps: luck.between(1.45, 1.75),
    hillHabitRatio: luck.around(0.95, 0.08),
    heart: {
      easyBpm: heartRateMaxBpm * luck.around(0.79, 0.02),
      standingBpm: heartRateRestBpm + luck.between(10, 22),
      lagS: luck.between(30, 50),
      driftBpm: luck.between(5, 13),
      driftTauS: luck.between(1500, 3000),
    },
    form: {
      cadenceSpm: luck.around(168, 6),
      cadenceExponent: luck.around(0.09, 0.05),
      groundContactS: 0.26 * (easySpeedMps / 3) ** -0.36 * luck.around(1, 0.05),
      groundContactExponent: luck.around(-0.36, 0.065),
      verticalOscillationM: luck.around(0.085, 0.009),
      verticalOscillationExponent: luck.around(0.17, 0.1),
      powerW: massKg * easySpeedMps * luck.around(1.04, 0.04),
      powerExponent: luck.around(0.67, 0.1),
      stanceBalanceRatio: luck.around(0.5, 0.006),
      legSpringStiffnessNpm: massKg * luck.around(140, 14),
    },
    ...known,
    athlete,
    name: 'Simulated runner',
  }
}

function drawAthlete(luck: Chance): Required<Athlete> {
  const sex = luck.uniform() < 0.5 ? 'female' : 'male'
  const heightM = luck.around(sex === 'female' ? 1.66 : 1.79, 0.06)
  const massKg = luck.around(sex === 'female' ? 21.8 : 23, 1.6) * heightM ** 2
  const age = Math.round(luck.between(22, 62))
  // Tanaka, Monahan, Seals 2001: 208 - 0.7 age; people scatter about it.
  const heartRateMaxBpm = Math.round(luck.around(208 - 0.7 * age, 6))
  return {
    sex,
    heightM: Math.round(heightM * 100) / 100,
    massKg: Math.round(massKg * 10) / 10,
    birthYear: 2026 - age,
    heartRateMaxBpm,
    heartRateRestBpm: Math.round(luck.between(44, 62)),
    // Running sheet 1.4: second threshold at 0.88 of the maximum unless measured.
    heartRateThresholdBpm: Math.round(heartRateMaxBpm * luck.around(0.88, 0.015)),
  }
}
