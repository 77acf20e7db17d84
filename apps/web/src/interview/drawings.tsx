import type { ReactNode } from 'react'
import styles from './interview.module.css'

/** A runner in a few lines, running to the right; dashes are what the words beside it are about. */
function Sketch({
  lines,
  dashes,
  head,
}: {
  lines: readonly string[]
  dashes: readonly string[]
  head: Head
}) {
  return (
    <svg className={styles.sketch} viewBox="0 0 90 100" aria-hidden="true">
      <path d="M4 94 L86 94" className={styles.ground} />
      <circle cx={head[0]} cy={head[1]} r="7" />
      {lines.map((d) => (
        <path key={d} d={d} />
      ))}
      {dashes.map((d) => (
        <path key={d} d={d} className={styles.dashes} />
      ))}
    </svg>
  )
}

type Head = readonly [x: number, y: number]

/** By question and option. What cannot be drawn has only its words. */
export const drawings: Readonly<Record<string, ReactNode>> = {
  'posture-check/foot-far-ahead': (
    <Sketch
      head={[40, 14]}
      lines={[
        // Upright trunk, arms, the front leg straight out with the heel down, the back leg bent.
        'M40 22 L38 52',
        'M39 28 L30 40 L40 45',
        'M39 28 L50 38 L57 30',
        'M38 52 L54 70 L73 88 L79 85',
        'M38 52 L32 70 L16 76 L12 71',
      ]}
      dashes={['M38 56 L38 94', 'M42 98 L72 98']}
    />
  ),
  'posture-check/bounces': (
    <Sketch
      head={[44, 24]}
      lines={[
        'M44 32 L40 58',
        'M43 37 L33 46 L42 53',
        'M43 37 L53 46 L60 39',
        'M40 58 L54 66 L52 82 L58 84',
        'M40 58 L34 73 L18 75 L15 70',
      ]}
      dashes={['M6 24 C18 4 28 4 36 16', 'M54 20 C64 4 76 6 84 28']}
    />
  ),
  'posture-check/one-leg': (
    // Seen from behind: one hip lower, the trunk leans.
    <Sketch
      head={[53, 15]}
      lines={[
        'M51 23 L44 52',
        'M36 34 L63 29',
        'M36 34 L28 50 L33 60',
        'M63 29 L70 44 L66 56',
        'M34 56 L54 49',
        'M34 56 L38 74 L34 90',
        'M54 49 L58 68 L56 84',
      ]}
      dashes={['M45 4 L45 94', 'M26 59 L64 46']}
    />
  ),
  'posture-check/shuffles-late': (
    <Sketch
      head={[56, 24]}
      lines={[
        // Bent forward, knees bent, feet hardly off the ground.
        'M52 31 L38 58',
        'M49 36 L44 50 L54 54',
        'M49 36 L56 50 L64 46',
        'M38 58 L52 70 L48 90 L55 91',
        'M38 58 L42 75 L26 88 L31 92',
      ]}
      dashes={['M62 18 C70 24 72 32 70 40', 'M20 97 L58 97']}
    />
  ),
}
