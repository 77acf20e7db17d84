import { setting, valuesOf } from '@freshlegs/analysis'

/** Numbers that keep an import quick, and its memory flat. */
export const importCards = {
  parallel: setting(4, 'files', 'ours', 'In flight at once, unless told'),
  bytesAtOnce: setting(
    32 * 1024 * 1024,
    'B',
    'ours',
    'and no more bytes, as they lie there; one alone may be larger',
  ),
  looksAtOnce: setting(200, 'items', 'ours', 'Asked for in one question what became of them before'),
  batchFiles: setting(32, 'files', 'ours', 'Kept in one transaction at most'),
  batchBytes: setting(8 * 1024 * 1024, 'B', 'ours', 'and no more bytes than this waiting for it'),
  batchMs: setting(250, 'ms', 'ours', 'and none waiting longer than this when the next one arrives'),
  refusals: setting(10_000, 'files', 'ours', 'Listed with their reasons; the rest is counted'),
  progressMs: setting(100, 'ms', 'ours', 'Progress is told no more often'),
  paceWindowS: setting(20, 's', 'ours', 'The pace of an import is that of its last seconds'),
}

export const importSettings = valuesOf(importCards)
