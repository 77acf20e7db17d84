import type { Table } from './table.ts'

/** Tables in Markdown: every column with its type, unit and meaning. For the export itself and for the docs. */
export const describeTables = (tables: readonly Pick<Table<never>, 'name' | 'means' | 'columns'>[]): string =>
  tables.map(describeTable).join('\n')

const describeTable = ({ name, means, columns }: Pick<Table<never>, 'name' | 'means' | 'columns'>) =>
  [
    `## ${name}`,
    '',
    means,
    '',
    '| column | type | unit | what it is |',
    '|---|---|---|---|',
    ...columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.unit} | ${column.means} |`),
    '',
  ].join('\n')
