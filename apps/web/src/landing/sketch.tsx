import styles from './landing.module.css'

/** What the answer will look like, drawn by hand: it stands for no run. */
export function Sketch() {
  return (
    <svg className={styles.sketch} viewBox="0 0 720 150" aria-hidden="true">
      <path
        className={styles.lungs}
        d="M0 62 C40 34 90 28 150 26 S300 24 380 22 S520 20 600 24 S690 26 720 26 V62 Z"
      />
      <path className={styles.ribbon} d="M0 70 H430 C520 71 600 73 720 74 V80 C600 81 520 83 430 84 H0 Z" />
      <path
        className={styles.legs}
        d="M0 92 V94 C80 96 160 94 240 97 S380 98 430 102 S560 124 620 132 S700 138 720 140 V92 Z"
      />
      <line className={styles.onset} x1={430} x2={430} y1={10} y2={144} />
    </svg>
  )
}
