import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import { usePart } from '../view/store.ts'
import { ImportBar } from './import-bar.tsx'
import { sayWhere } from './say-where.ts'
import styles from './underway.module.css'
import { uploads } from './uploads.ts'
import { useImport } from './use-import.ts'
import { useStayUntilSent } from './use-stay-until-sent.ts'

/** A line for each import that goes on in the background, on every page but its own. */
export function Underway() {
  useStayUntilSent()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const { data = [] } = useQuery(queries.imports)
  const underway = data
    .filter(({ state }) => state !== 'done' && state !== 'stopped')
    .filter(({ id }) => path !== `/imports/${id}`)
  if (underway.length === 0) return null
  return (
    <ul className={styles.underway} aria-label="Imports under way">
      {underway.map(({ id }) => (
        <Line key={id} id={id} />
      ))}
    </ul>
  )
}

function Line({ id }: { id: string }) {
  const { data } = useImport(id)
  const upload = usePart(uploads, ({ byId }) => byId.get(id))
  if (!data || data.state === 'done' || data.state === 'stopped') return null
  return (
    <li className={styles.line}>
      <Link to="/imports/$id" params={{ id }}>
        {sayWhere(data, upload)}
      </Link>
      <ImportBar progress={data} upload={upload} />
    </li>
  )
}
