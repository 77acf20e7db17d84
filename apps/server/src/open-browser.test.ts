import { describe, expect, it } from 'vitest'
import { opener } from './open-browser.ts'

describe('opening the browser', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['darwin', {}, 'open'],
    ['win32', {}, 'cmd'],
  ] as const)('asks the desktop of %s', (platform, env, program) => {
    expect(opener(platform, env)[0]).toBe(program)
  })

  it.each([
    ['without a screen', 'linux', {}],
    ['in continuous integration', 'darwin', { CI: 'true' }],
    [
      'over ssh, where the screen is someone else’s',
      'linux',
      { DISPLAY: ':10', SSH_CONNECTION: '192.0.2.1 22' },
    ],
  ] as const)('is left alone %s', (_, platform, env) => {
    expect(opener(platform, env)).toEqual([])
  })
})
