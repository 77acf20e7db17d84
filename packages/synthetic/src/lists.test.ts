import { readdirSync } from 'node:fs'
import { limiters } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { chance } from './chance.ts'
import { courses } from './courses/index.ts'
import { faults } from './faults/index.ts'
import { plantRun } from './plant-run.ts'
import { drawRunner } from './runner.ts'
import { traits } from './traits/index.ts'
import { truths } from './truths/index.ts'

const lists = { truths, courses, traits, faults }
/** Files beside the members: the list itself and its contract. */
const notMembers = ['index.ts', 'truth.ts', 'course.ts', 'trait.ts', 'fault.ts']

describe.each(Object.entries(lists))('the list of %s', (folder, list) => {
  it('has one member a file, each named after its file', () => {
    const files = readdirSync(new URL(folder, import.meta.url))
      .filter((file) => !notMembers.includes(file))
      .map((file) => file.replace('.ts', ''))
    expect(list.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it('says of each member in one sentence what it is', () => {
    for (const { says } of list) expect(says).toMatch(/^[A-Z].*[^.]\.$/)
  })
})

describe.each(truths)('the truth $id', (truth) => {
  it('draws the same effect from the same chance', () => {
    expect(truth.draw(chance(1))).toEqual(truth.draw(chance(1)))
  })

  it('slows the runner unless it is no fade, and begins where a late window can see it', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { lossRatio, onsetRatio } = truth.draw(chance(seed))
      expect(lossRatio > 0).toBe(truth.limiter !== 'no-fade')
      if (lossRatio > 0) expect(onsetRatio > 0.3 && onsetRatio < 0.75).toBe(true)
    }
  })
})

describe.each(courses)('the course $id', (course) => {
  it('has the grade that its altitude rises by', () => {
    const ground = course.lay(chance(1), 20_000)
    for (let d = 0; d < 20_000; d += 97) {
      const rise = ground.altitudeM(d + 0.5) - ground.altitudeM(d - 0.5)
      expect(ground.gradeRatio(d)).toBeCloseTo(rise, 4)
    }
  })

  it('is no steeper than people run', () => {
    const ground = course.lay(chance(2), 20_000)
    for (let d = 0; d < 20_000; d += 97) expect(Math.abs(ground.gradeRatio(d))).toBeLessThan(0.2)
  })
})

describe.each(traits)('the trait $id', (trait) => {
  it('names truths that there are, and answers that there are', () => {
    const ids: readonly string[] = truths.map(({ id }) => id)
    expect(Object.keys(trait.right)).not.toHaveLength(0)
    for (const [truth, answers] of Object.entries(trait.right)) {
      expect(ids).toContain(truth)
      expect(answers).not.toHaveLength(0)
      for (const answer of answers) expect(limiters).toContain(answer)
    }
  })

  it('never lets legs be right where nothing is planted', () => {
    expect(trait.right.none ?? []).not.toContain('legs')
    expect(trait.right.none ?? []).not.toContain('heart-lungs')
    expect(trait.right.eased ?? []).not.toContain('legs')
  })

  it('shows in the recording', () => {
    const truth = truths.find(({ id }) => Object.hasOwn(trait.right, id))!
    const plan = { seed: 3, truth, durationS: 5400 }
    const plain = plantRun(plan).recording
    expect(plantRun({ ...plan, traits: [trait] }).recording).not.toEqual(plain)
  })

  it('leaves the runner it asks about as he was', () => {
    const runner = drawRunner(1)
    trait.ask?.(runner)
    expect(runner).toEqual(drawRunner(1))
  })
})

describe.each(faults)('the fault $id', (fault) => {
  const { track } = plantRun({ seed: 5, durationS: 4500 }).recording

  it('changes the recording, and leaves the track it was given as it was', () => {
    const before = structuredClone(track)
    const spoilt = fault.spoil(track, chance(1))
    expect(track).toEqual(before)
    expect(spoilt).not.toEqual(track)
    expect(spoilt).toEqual(fault.spoil(track, chance(1)))
  })

  it('keeps every column as long as the clock', () => {
    const spoilt = fault.spoil(track, chance(2))
    for (const column of Object.values(spoilt.streams)) expect(column).toHaveLength(spoilt.timeS.length)
  })

  it('has nothing to strike where its channels were not worn', () => {
    if (fault.strikes.length === 0) return
    const bare = plantRun({ seed: 5, durationS: 4500, without: fault.strikes }).recording.track
    expect(fault.spoil(bare, chance(1))).toEqual(bare)
  })

  it('bears an empty track', () => {
    const empty = { timeS: new Float64Array(0), streams: {} }
    expect(fault.spoil(empty, chance(1))).toEqual(empty)
  })
})
