import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from './data-folder.ts'
import { houseLocation } from './house-location.ts'

describe('where data lies unless told otherwise', () => {
  it.each([
    ['linux', {}, '/people/ann/.local/share/freshlegs'],
    ['linux', { XDG_DATA_HOME: '/big/disk' }, '/big/disk/freshlegs'],
    ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/people/ann/.local/share/freshlegs'],
    ['linux', { XDG_DATA_HOME: '' }, '/people/ann/.local/share/freshlegs'],
    ['freebsd', {}, '/people/ann/.local/share/freshlegs'],
    ['darwin', { XDG_DATA_HOME: '/not/used/here' }, '/people/ann/Library/Application Support/Freshlegs'],
  ] as const)('on %s with %o is %s', (platform, env, folder) => {
    expect(defaultDataFolder(env, platform, '/people/ann')).toBe(folder)
  })

  it('on Windows is where programs keep what belongs to this machine alone', () => {
    const env = { LOCALAPPDATA: 'D:\\Ann\\Local' }
    expect(defaultDataFolder(env, 'win32', 'D:\\Ann')).toBe('D:\\Ann\\Local\\Freshlegs')
    expect(defaultDataFolder({}, 'win32', 'D:\\Ann')).toBe('D:\\Ann\\AppData\\Local\\Freshlegs')
  })
})

describe('where a house is', () => {
  it('is said on the command line, else by the environment', () => {
    const env = { FRESHLEGS_DATA: '/from/env', XDG_DATA_HOME: '/xdg' }
    expect(houseLocation('/said', env).dataFolder).toBe('/said')
    expect(houseLocation(undefined, env).dataFolder).toBe('/from/env')
    expect(houseLocation(undefined, { ...env, FRESHLEGS_DATA: '' }).dataFolder).not.toBe('/from/env')
  })

  it('is a whole path, so that it stays the same when the program moves', () => {
    expect(houseLocation('runs', {}).dataFolder).toMatch(/[\\/].*[\\/]runs$/)
  })

  it('is a database elsewhere where the environment names one', () => {
    expect(houseLocation('/said', {})).not.toHaveProperty('databaseUrl')
    expect(houseLocation('/said', { FRESHLEGS_DATABASE_URL: 'postgresql://db/runs' })).toEqual({
      dataFolder: '/said',
      databaseUrl: 'postgresql://db/runs',
    })
  })
})
