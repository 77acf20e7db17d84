import styles from './where-from.module.css'

/** How to get at one's recordings, in a few words a service. */
export function WhereFrom() {
  return (
    <details>
      <summary>How do I get my export from Strava, Garmin or my phone?</summary>
      <dl className={styles.services}>
        {services.map(({ name, says }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const services = [
  {
    name: 'Strava',
    says: 'On the web: Settings, My Account, “Download or delete your account”, then “Request your archive”. The e-mail brings a zip: drop it here as it is.',
  },
  {
    name: 'Garmin',
    says: 'On the web: Account, “Account information”, “Export your data”. The e-mail brings a zip: drop it as it is. Or plug the watch in and choose its folder GARMIN/Activity.',
  },
  {
    name: 'Apple Health',
    says: 'On the phone, in Health: your picture, “Export all health data”. Drop export.zip as it is.',
  },
  {
    name: 'Polar Flow',
    says: 'On the web: Account, “Download your data”.',
  },
  {
    name: 'Others',
    says: 'Any service or watch that gives FIT, TCX or GPX files: drop the files, or the folder that they lie in.',
  },
]
