import { Link, type LinkProps } from '@tanstack/react-router'
import { NavIcon, type NavIconName } from './nav-icon.tsx'
import styles from './top-bar.module.css'

/** Name, the way to every page, and the way to bring more. On a phone the pages are at the foot, under the thumb. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        <Link
          to="/"
          className={styles.name}
          aria-label="Freshlegs, to the start"
          activeOptions={{ exact: true }}
        >
          Freshlegs
        </Link>
        <nav className={styles.nav} aria-label="Pages">
          <ul>
            {pages.map(({ to, name, icon }) => (
              <li key={to}>
                <Link
                  to={to}
                  className={styles.page}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                >
                  <NavIcon name={icon} />
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Link to="/imports" className={styles.add}>
          Add runs
        </Link>
      </div>
    </header>
  )
}

const pages: readonly { to: LinkProps['to'] & string; name: string; icon: NavIconName }[] = [
  { to: '/', name: 'Home', icon: 'home' },
  { to: '/runs', name: 'Runs', icon: 'runs' },
  { to: '/calendar', name: 'Calendar', icon: 'calendar' },
  { to: '/durability', name: 'Durability', icon: 'durability' },
  { to: '/settings', name: 'Settings', icon: 'settings' },
]
