import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '@freshlegs/domain'
import type { FastifyReply } from 'fastify'
import type { House } from '../house/house.ts'
import { attachment } from './attachment.ts'
import { sent } from './on.ts'

/**
 * Writes a backup beside the data, sends it, and takes it away again, whatever becomes of the sending. In the data
 * folder, because there is as much room as is needed or the runner is told so. A browser shows nothing of a download but
 * its name: that says whether something in it was damaged before.
 */
export async function sendBackup(
  house: Pick<House, 'dataFolder' | 'backup'>,
  reply: FastifyReply,
): Promise<Result<never> | typeof sent> {
  const folder = await mkdtemp(join(house.dataFolder, 'incoming', 'backup-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'freshlegs.backup')
    const done = await house.backup(path)
    if (!done.ok) {
      await remove()
      return done
    }
    // Whoever left before it was made has closed already, and closes no more.
    if (reply.raw.closed) {
      await remove()
      return sent
    }
    reply.raw.on('close', remove)
    const day = new Date().toISOString().slice(0, 10)
    const called = `freshlegs-${day}${done.value.length > 0 ? '-with-damage' : ''}.backup`
    reply
      .header('content-disposition', attachment(called))
      .header('content-length', (await stat(path)).size)
      .type('application/octet-stream')
      .send(createReadStream(path))
    return sent
  } catch (error) {
    await remove()
    throw error
  }
}
