import type { Result } from '@freshlegs/domain'
import type { Limits, Listed } from '../../limits.ts'
import type { Container } from '../container.ts'
import { OnDemand, type Shelf } from '../on-demand.ts'
import type { RandomAccess } from '../random-access.ts'
import { listEntries } from './list-entries.ts'
import { openedZip } from './opened-zip.ts'

interface ZipRoom {
  readonly limits: Limits
  readonly listed: Listed
  readonly shelf: Shelf
}

/**
 * A ZIP archive by its directory. What is unsound in an entry is said of that entry; what is unsound in the whole
 * refuses it.
 *
 * @param openBytes called again when the archive is needed after it was let go of
 */
export async function openZip(
  openBytes: () => Promise<Result<RandomAccess>>,
  { limits, listed, shelf }: ZipRoom,
): Promise<Result<Container>> {
  const archive = new OnDemand(async () => {
    const bytes = await openBytes()
    return bytes.ok ? openedZip(bytes.value) : bytes
  }, shelf)
  return archive.use(async (opened) => listEntries(opened, archive, { limits, listed }))
}
