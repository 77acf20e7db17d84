import { useId } from 'react'
import styles from './body-map.module.css'
import type { Cut } from './close-ups.ts'
import type { Level } from './level.ts'
import { axisX } from './outline.ts'
import type { Picture } from './picture-of.ts'
import { type Place, sayPlace } from './place.ts'

interface BodyPictureProps {
  readonly picture: Picture
  /** The part of it that is shown. */
  readonly cut: Cut
  readonly levelAt: (place: Place) => Level
  readonly onTap: (place: Place) => void
  readonly onOver: (place: Place | null) => void
}

/** One drawing. What is marked is hatched, what hurts much is hatched twice: it can be told apart without colour. */
export function BodyPicture({ picture, cut, levelAt, onTap, onOver }: BodyPictureProps) {
  const id = useId()
  const { outlines, shapes, lines } = picture
  const { halfWidth, fromY, toY } = cut
  return (
    <svg
      className={styles.picture}
      viewBox={`${axisX - halfWidth} ${fromY} ${2 * halfWidth} ${toY - fromY}`}
      role="presentation"
    >
      <defs>
        <clipPath id={`${id}-body`}>
          {outlines.map((d) => (
            <path key={d} d={d} />
          ))}
        </clipPath>
        <pattern id={`${id}-1`} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className={styles.ground} />
          <path d="M-1 3 L3 -1 M1 5 L5 1" className={styles.hatch} />
        </pattern>
        <pattern id={`${id}-2`} width="4.6" height="4.6" patternUnits="userSpaceOnUse">
          <rect width="4.6" height="4.6" className={styles.ground} />
          <path d="M0 0 L4.6 4.6 M4.6 0 L0 4.6" className={styles.hatchMore} />
        </pattern>
      </defs>
      <g clipPath={`url(#${id}-body)`}>
        {outlines.map((d) => (
          <path key={d} d={d} className={styles.skin} />
        ))}
        {shapes.map(({ place, d }) => {
          const level = levelAt(place)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list says the same to whoever has no pointer
            <path
              key={d}
              d={d}
              className={styles.region}
              data-place={`${place.region}:${place.side}`}
              data-level={level}
              {...(level > 0 && { fill: `url(#${id}-${level})` })}
              onClick={() => onTap(place)}
              onPointerEnter={() => onOver(place)}
              onPointerLeave={() => onOver(null)}
            >
              <title>{sayPlace(place)}</title>
            </path>
          )
        })}
      </g>
      {lines.map((d) => (
        <path key={d} d={d} className={styles.line} />
      ))}
      {outlines.map((d) => (
        <path key={d} d={d} className={styles.outline} />
      ))}
    </svg>
  )
}
