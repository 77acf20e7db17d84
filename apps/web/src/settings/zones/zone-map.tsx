import { type MouseEvent, useId, useRef, useState } from 'react'
import { inWords, measures } from '../../words/measure.ts'
import { useReader } from '../../words/reader.ts'
import type { OwnTrack, Place } from './own-track.ts'
import { planeAround } from './plane.ts'
import type { Zone } from './zone-draft.ts'
import styles from './zones.module.css'

interface ZoneMapProps {
  readonly tracks: readonly OwnTrack[]
  /** The zone that it is about: drawn full, in the middle. */
  readonly zone: Pick<Zone, 'latitudeDeg' | 'longitudeDeg' | 'radiusM'>
  /** Zones there are already. */
  readonly others: readonly Zone[]
  /** A place was pointed at. */
  readonly onPoint?: (place: Place) => void
}

/**
 * The runner's own ways round a place, and the zone over them. Nothing else is known of the ground, and nobody is asked.
 * It is for pointers: the same can be chosen and typed beside it.
 */
export function ZoneMap({ tracks, zone, others, onPoint }: ZoneMapProps) {
  const { units } = useReader()
  const id = useId()
  const svg = useRef<SVGSVGElement>(null)
  const [closer, setCloser] = useState(0)
  const acrossM = Math.max(leastAcrossM, 5 * zone.radiusM) * 2 ** -closer
  const plane = planeAround(zone, acrossM)
  const scaleM = roundBelow(acrossM / 3)
  const point = ({ clientX, clientY }: MouseEvent) => {
    const box = svg.current?.getBoundingClientRect()
    if (box) onPoint?.(plane.placeAt((clientX - box.left) / box.width, (clientY - box.top) / box.height))
  }
  const circle = (one: Pick<Zone, 'latitudeDeg' | 'longitudeDeg' | 'radiusM'>) => {
    const [x, y] = plane.at(one)
    return { cx: sidePx * x, cy: sidePx * y, r: sidePx * plane.share(one.radiusM) }
  }
  return (
    <div className={styles.map}>
      <svg
        ref={svg}
        viewBox={`0 0 ${sidePx} ${sidePx}`}
        aria-hidden="true"
        data-pointed={onPoint !== undefined}
        onClick={onPoint && point}
      >
        <clipPath id={id}>
          <rect width={sidePx} height={sidePx} rx={6} />
        </clipPath>
        <g clipPath={`url(#${id})`}>
          <rect className={styles.ground} width={sidePx} height={sidePx} />
          {others.map((other) => (
            <circle
              key={`${other.latitudeDeg} ${other.longitudeDeg}`}
              className={styles.other}
              {...circle(other)}
            />
          ))}
          <circle className={styles.zone} {...circle(zone)} />
          {tracks.map((track, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tracks are nothing but what they are
            <path key={index} className={styles.way} d={pathOf(track, plane.at)} />
          ))}
          {tracks.flatMap((track) =>
            [track[0], track.at(-1)].flatMap((end) => {
              if (!end) return []
              const [endX, endY] = plane.at(end)
              return (
                <circle
                  key={`${endX} ${endY}`}
                  className={styles.end}
                  cx={sidePx * endX}
                  cy={sidePx * endY}
                  r={3.5}
                />
              )
            }),
          )}
          <path
            className={styles.middle}
            d={`M${sidePx / 2 - 7} ${sidePx / 2}h14M${sidePx / 2} ${sidePx / 2 - 7}v14`}
          />
          <path className={styles.scale} d={`M12 ${sidePx - 12}v-5v5h${sidePx * plane.share(scaleM)}v-5`} />
          <text className={styles.label} x={14} y={sidePx - 20}>
            {inWords(measures.height, scaleM, units)}
          </text>
        </g>
      </svg>
      <div className={styles.ways}>
        <button type="button" disabled={closer >= closest} onClick={() => setCloser(closer + 1)}>
          Closer
        </button>
        <button type="button" disabled={closer <= furthest} onClick={() => setCloser(closer - 1)}>
          Further off
        </button>
      </div>
    </div>
  )
}

function pathOf(track: OwnTrack, at: (place: Place) => readonly [number, number]): string {
  return track
    .map((place, index) => {
      const [x, y] = at(place)
      return `${index === 0 ? 'M' : 'L'}${Math.round(10 * sidePx * x) / 10} ${Math.round(10 * sidePx * y) / 10}`
    })
    .join('')
}

/** 1, 2 or 5 with noughts, not above. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([5, 2, 1].find((step) => step * power <= value) ?? 1)
}

const sidePx = 320
/** Doublings. */
const closest = 3
const furthest = -4
const leastAcrossM = 1200
