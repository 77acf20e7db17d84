import type { Original } from '@freshlegs/store/contract'
import type { Table } from '../table.ts'

/** Originals, as they came. */
export const filesTable: Table<Omit<Original, 'packed'>> = {
  name: 'files',
  means: 'A row for each original file that is kept.',
  columns: [
    {
      name: 'sha256',
      type: 'text',
      unit: '',
      means: 'Of its bytes, hexadecimal',
      of: ({ sha256 }) => sha256,
    },
    {
      name: 'name',
      type: 'text',
      unit: '',
      means: 'As it was called where it came from',
      of: ({ name }) => name,
    },
    { name: 'format', type: 'text', unit: '', means: 'What it is', of: ({ format }) => format },
    {
      name: 'sizeBytes',
      type: 'integer',
      unit: 'bytes',
      means: 'Its size',
      of: ({ sizeBytes }) => sizeBytes,
    },
    {
      name: 'keptAt',
      type: 'time',
      unit: '',
      means: 'Since when it is kept',
      of: ({ keptAtMs }) => keptAtMs,
    },
  ],
}
