import { useQuery } from '@tanstack/react-query'
import { queries } from '../api/queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { useReader } from '../words/reader.ts'
import { JudgedAgain } from './judged-again.tsx'
import { ProfileForm } from './profile-form.tsx'
import styles from './settings.module.css'

/** What is known of the runner, and what their runs let estimate. */
export function ProfileSection() {
  const { units } = useReader()
  const { data, error, refetch } = useQuery(queries.profile)
  return (
    <section className={styles.section} aria-labelledby="you">
      <h2 id="you">You</h2>
      <p className={styles.lead}>
        Every run is judged with what is known of you. What is not known is estimated or assumed, and each run
        says so. Nothing here is asked for: leave empty what you like.
      </p>
      {error && <Failed failure={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && <ProfileForm key={units} {...data} />}
      <JudgedAgain />
    </section>
  )
}
