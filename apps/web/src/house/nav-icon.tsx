import styles from './top-bar.module.css'

/** A small drawing above the name of a page, on phones. */
export function NavIcon({ name }: { name: NavIconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}

export type NavIconName = keyof typeof drawings

const drawings = {
  home: 'M4 11.5L12 5l8 6.5M6.5 10v9h11v-9',
  runs: 'M4 7h2M9 7h11M4 12h2M9 12h11M4 17h2M9 17h11',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4',
  durability: 'M4 19.5h16M5 15l4-2 4 1 6-7',
  settings: 'M4 8h9M17 8h3M15 6v4M4 16h3M11 16h9M9 14v4',
} as const
