import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { count, inLanguage } from '../words/figures.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import { sayBytes } from '../words/say-bytes.ts'
import styles from './settings.module.css'

/** Where everything lies, how much it is, and a copy of it all. */
export function YourFiles() {
  const { language } = useReader()
  const { data } = useQuery(queries.overview)
  return (
    <section className={styles.section} aria-labelledby="files">
      <h2 id="files">What is kept</h2>
      {data && (
        <dl className={styles.facts}>
          <div>
            <dt>Folder</dt>
            <dd>
              <code>{data.dataFolder}</code>
            </dd>
          </div>
          <div>
            <dt>Runs</dt>
            <dd>
              {plural(data.runs, 'run', count(data.runs, language))}
              {data.deleted > 0 && `, and ${count(data.deleted, language)} deleted that can be brought back`}
            </dd>
          </div>
          <div>
            <dt>Kept in</dt>
            <dd>
              {data.storeKind}
              {data.storeBytes !== null && `, ${inLanguage(sayBytes(data.storeBytes), language)}`}
            </dd>
          </div>
        </dl>
      )}
      <p className={styles.lead}>
        A backup is one file with everything in it: originals, what was made of them, notes and settings. It
        is made as things are at this moment, and restored with <code>freshlegs restore</code>.
      </p>
      <p>
        <a className={styles.button} href={addressOf('/backup')} download>
          Download a backup
        </a>
      </p>
    </section>
  )
}
