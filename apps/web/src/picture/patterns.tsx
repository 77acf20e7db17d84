import styles from './legs-and-lungs.module.css'

/** Textures, so that strain and doubt can be seen without colour. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}upright`} width={5} height={5} patternUnits="userSpaceOnUse">
        <line className={styles.texture} x1={2.5} x2={2.5} y1={0} y2={5} />
      </pattern>
      <pattern
        id={`${id}slanted`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.texture} x1={3} x2={3} y1={0} y2={6} />
      </pattern>
      <pattern
        id={`${id}doubt`}
        width={12}
        height={12}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <line className={styles.doubtLine} x1={6} x2={6} y1={0} y2={12} />
      </pattern>
    </defs>
  )
}
