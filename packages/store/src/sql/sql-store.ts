import type { Store } from '../store.ts'
import { athletes } from './athletes.ts'
import { blobs } from './blobs.ts'
import { candidates } from './candidates.ts'
import { checking } from './checking.ts'
import { deleting } from './deleting.ts'
import { editing } from './editing.ts'
import type { Engine } from './engine.ts'
import { erasing } from './erasing.ts'
import { everyRun } from './every-run.ts'
import { gear } from './gear.ts'
import { imports } from './imports.ts'
import { judging } from './judging.ts'
import { keeping } from './keeping.ts'
import { links } from './links.ts'
import { listing } from './listing.ts'
import { looks } from './looks.ts'
import { mornings } from './mornings.ts'
import { oneRun } from './one-run.ts'
import { past } from './past.ts'
import { routes } from './routes.ts'
import { telling } from './telling.ts'

/** The whole contract, subject by subject, over either database. */
export const sqlStore = (engine: Engine): Omit<Store, 'close'> => ({
  kind: engine.dialect.kind,
  ...athletes(engine),
  ...keeping(engine),
  ...looks(engine),
  ...listing(engine),
  ...everyRun(engine),
  ...oneRun(engine),
  ...blobs(engine),
  ...gear(engine),
  ...editing(engine),
  ...deleting(engine),
  ...candidates(engine),
  ...links(engine),
  ...routes(engine),
  ...telling(engine),
  ...mornings(engine),
  ...past(engine),
  ...judging(engine),
  ...imports(engine),
  ...erasing(engine),
  ...checking(engine),
  backup: (path) => engine.dialect.copyTo(engine.db, path),
})
