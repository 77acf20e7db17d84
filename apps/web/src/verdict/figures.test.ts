import { describe, expect, it } from 'vitest'
import { simulated } from '../simulated.for-tests.ts'
import { figures } from './figures.ts'

const labels = (id: string) => figures(simulated(id), 'metric').map(({ label }) => label)

describe('the figures below the verdict', () => {
  it('say where a fade began', () => {
    const [began] = figures(simulated('legs-go'), 'metric')
    expect(began?.label).toBe('It began')
    expect(began?.note).toMatch(/^after 1:\d\d:\d\d, or between/)
  })

  it('say as much of a run in which nothing faded', () => {
    expect(labels('holds-to-the-end')).toHaveLength(4)
    expect(labels('holds-to-the-end')[0]).toBe('It held for')
  })

  it('name the heart rate that was not recorded instead of passing over it', () => {
    const heart = figures(simulated('no-heart-rate'), 'metric').find(({ label }) => label === 'Heart rate')
    expect(heart).toMatchObject({ value: '–', note: 'not recorded' })
  })

  it('add up as they are shown', () => {
    for (const { value, note } of figures(simulated('legs-go'), 'metric').slice(2)) {
      const [before = 0, late = 0] = (note.match(/\d+/g) ?? []).map(Number)
      expect(Number(value.replace('−', '-').replace('±', ''))).toBe(late - before)
    }
  })

  it('count the walking where walking is what made the runner slower', () => {
    const whole = simulated('holds-to-the-end')
    const walked = {
      ...whole,
      judgement: {
        ...whole.judgement,
        reason: 'walked-late' as const,
        fade: { percent: 8, rawPercent: 8, runningPercent: 1 },
      },
    }
    const pace = figures(walked, 'metric')[1]
    expect(pace).toMatchObject({ label: 'Slower at the end', value: '8.0' })
    expect(pace?.note).toMatch(/^walking counted; .* while running$/)
  })

  it('are figures even where the run was too short to judge', () => {
    const whole = simulated('holds-to-the-end')
    const short = {
      ...whole,
      judgement: {
        ...whole.judgement,
        windows: null,
        facts: { ...whole.judgement.facts, baselineSpeedMps: Number.NaN, heartRateBeforeBpm: Number.NaN },
      },
      report: { ...whole.report, fade: { percent: null, rawPercent: null, runningPercent: null } },
    }
    const found = figures(short, 'metric')
    expect(found.find(({ label }) => label === 'Heart rate')?.value).toMatch(/^[+−±]\d+$/)
    expect(found.every(({ value }) => value !== 'NaN')).toBe(true)
  })
})
