import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newClient } from './client.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  const known = request.url?.includes('/runs?') ?? false
  response
    .writeHead(known ? 200 : 404, { 'content-type': known ? 'application/json' : 'application/problem+json' })
    .end(known ? '{"total":0,"runs":[]}' : '{"status":404,"code":"input.not-found","detail":"gone"}')
})
let baseUrl = ''
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  baseUrl = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/api/v1`
})
afterAll(() => server.close())

describe('the client', () => {
  it('asks below /api/v1 and gives the answer', async () => {
    const { data } = await newClient({ baseUrl }).GET('/runs', { params: { query: { limit: 1 } } })
    expect(data).toEqual({ total: 0, runs: [] })
    expect(asked.at(-1)).toBe('GET /api/v1/runs?limit=1')
  })

  it('gives a refusal as a value, with its code', async () => {
    const path = { id: 'ffffffffffffffff-0' }
    const { data, error } = await newClient({ baseUrl }).GET('/runs/{id}', { params: { path } })
    expect(data).toBeUndefined()
    expect(error).toEqual({ status: 404, code: 'input.not-found', detail: 'gone' })
  })
})
