import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Store, StoreFailure } from '@freshlegs/store'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { House } from '../house/house.ts'
import { openHouse } from '../house/open-house.ts'
import { newServer } from './new-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs errors '))
let house: House
let server: FastifyInstance
let fault: Error

beforeAll(async () => {
  mkdirSync(join(folder, 'page'))
  const opened = await openHouse({ dataFolder: join(folder, 'data'), openedBy: 'test', judgeThreads: 1 })
  if (!opened.ok) throw new Error(opened.problem.detail)
  house = opened.value
  // A sound house in which one question goes wrong, and one edit.
  const store: Store = {
    ...house.store,
    runs: () => Promise.reject(fault),
    putSettings: () => Promise.reject(fault),
  }
  server = await newServer(join(folder, 'page'), { ...house, store })
})
afterAll(async () => {
  await server.close()
  await house.close()
  rmSync(folder, { recursive: true })
})

const said = vi.spyOn(console, 'error')
beforeEach(() => {
  said.mockReset().mockImplementation(() => {})
})

const ask = (method: 'GET' | 'PUT', url: string, payload?: object) =>
  server.inject({ method, url, headers: { host: 'localhost' }, ...(payload && { payload }) })

describe('a fault of ours', () => {
  it('is told to the runner without our insides, and to the terminal without their data', async () => {
    fault = new TypeError('cannot read heart rate 151 of "ann"')
    const answer = await ask('GET', '/api/v1/runs?text=private-words')
    expect(answer.statusCode).toBe(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toEqual({ status: 500, detail: 'Something broke inside Freshlegs.' })
    expect(said).toHaveBeenCalledTimes(1)
    expect(String(said.mock.calls)).toContain('TypeError')
    expect(String(said.mock.calls).split('\n')[0]).not.toMatch(/private-words|151|\bann\b/)
    expect(String(said.mock.calls)).toContain('answer-errors')
  })
})

describe('a store that can take no more', () => {
  it.each([
    ['store.full', 507],
    ['store.unavailable', 503],
    ['store.damaged', 422],
  ] as const)('is said with its code %s, and nothing is logged', async (code, status) => {
    fault = new StoreFailure({ code, detail: 'there is no room left' })
    const settings = { units: 'metric', language: null, privacyZones: [] }
    const answer = await ask('PUT', '/api/v1/settings', settings)
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ status, code, detail: 'there is no room left' })
    expect(said).not.toHaveBeenCalled()
  })
})
