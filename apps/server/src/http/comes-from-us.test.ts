import { describe, expect, it } from 'vitest'
import { comesFromUs } from './comes-from-us.ts'

const host = '127.0.0.1:4180'

describe('a request', () => {
  it.each([
    ['of our own page', 'POST', { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }],
    ['of our own page that reads', 'GET', { host, 'sec-fetch-site': 'same-origin' }],
    ['of a program, which says nothing', 'POST', { host }],
    ['typed into the address bar', 'GET', { host, 'sec-fetch-site': 'none' }],
    [
      'of our own page under the other name of this machine',
      'PUT',
      { host: 'LOCALHOST:1', origin: 'http://localhost:1' },
    ],
  ])('%s is ours', (_, method, headers) => {
    expect(comesFromUs(method, headers)).toBe(true)
  })

  it.each([
    ['of a page elsewhere', 'POST', { host, origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }],
    ['of a page elsewhere in an older browser', 'POST', { host, origin: 'https://example.org' }],
    ['that a page elsewhere makes as an image', 'GET', { host, 'sec-fetch-site': 'cross-site' }],
    [
      'of another program’s page on this machine',
      'DELETE',
      { host, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' },
    ],
    ['of a page without an origin', 'POST', { host, origin: 'null' }],
    ['of this address by another protocol', 'POST', { host, origin: `https://${host}` }],
    ['under our name from another one of ours', 'POST', { host, origin: 'http://localhost:4180' }],
    ['that changes something, from the address bar', 'POST', { host, 'sec-fetch-site': 'none' }],
    ['from nowhere to nowhere', 'POST', { origin: 'http://undefined.example.org' }],
  ])('%s is not ours', (_, method, headers) => {
    expect(comesFromUs(method, headers)).toBe(false)
  })
})
