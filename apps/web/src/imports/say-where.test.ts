import { describe, expect, it } from 'vitest'
import { anImport } from './an-import.for-tests.ts'
import { sayWhere } from './say-where.ts'
import type { Upload } from './uploads.ts'

const upload: Upload = {
  id: anImport.id,
  state: 'sending',
  files: 500,
  filesSent: 120,
  bytes: 1e6,
  bytesSent: 2e5,
  unsent: [],
}

describe('sayWhere', () => {
  it('counts files while they are copied, and recordings while they are read', () => {
    expect(sayWhere({ ...anImport, state: 'receiving' }, upload)).toBe('Copying strava: 120 of 500')
    expect(sayWhere({ ...anImport, state: 'running', done: 7, of: 90 }, undefined)).toBe(
      'Bringing in strava: 7 of 90',
    )
  })

  it('does not make up how many there are', () => {
    expect(sayWhere({ ...anImport, state: 'running', done: 7, of: null }, undefined)).toBe(
      'Bringing in strava: 7',
    )
  })

  it('does not say more than it knows of what another page copies, or this one before it was left', () => {
    expect(sayWhere({ ...anImport, state: 'receiving' }, undefined)).toBe('strava: waits for its files')
    expect(sayWhere({ ...anImport, state: 'receiving' }, { ...upload, state: 'stuck' })).toBe(
      'strava: not all files could be copied',
    )
  })
})
