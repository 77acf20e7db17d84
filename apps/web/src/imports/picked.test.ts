import { describe, expect, it } from 'vitest'
import { nameOfPicked, pickedFrom } from './picked.ts'

const at = (path: string) => ({ path, file: new File([], path.split('/').at(-1) ?? '') })

describe('nameOfPicked', () => {
  it('is the name of a single file', () => {
    expect(nameOfPicked([at('export.zip')])).toBe('export.zip')
  })

  it('is the name of the folder that all lie in', () => {
    expect(nameOfPicked([at('strava/a.fit'), at('strava/activities/b.fit')])).toBe('strava')
  })

  it('is how many there are where they lie in several places', () => {
    expect(nameOfPicked([at('a.fit'), at('b.fit'), at('more/c.fit')])).toBe('3 files')
  })
})

describe('pickedFrom', () => {
  it('keeps the folders of a folder, and the name of a lone file', () => {
    const inFolder = new File([], 'b.fit')
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'strava/b.fit' })
    expect(pickedFrom([inFolder, new File([], 'a.fit')]).map(({ path }) => path)).toEqual([
      'strava/b.fit',
      'a.fit',
    ])
  })
})
