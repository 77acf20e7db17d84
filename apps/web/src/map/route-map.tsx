import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef, useState } from 'react'
import { Choice } from '../parts/choice.tsx'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { useReader } from '../words/reader.ts'
import { drawRoute, type RouteDrawing } from './draw-route.ts'
import type { Shown } from './outside-zones.ts'
import { pieces } from './pieces.ts'
import { placeMarks } from './place-marks.ts'
import type { Shade } from './route-look.ts'
import styles from './route-map.module.css'

interface RouteMapProps {
  readonly judged: Judged
  /** The run as far as its places may be shown. */
  readonly shown: Shown
  readonly view: Store<RunView>
}

/** The route as a picture: coloured by strain, with its climbs, its kilometres, start and finish. */
export default function RouteMap({ judged, shown, view }: RouteMapProps) {
  const host = useRef<HTMLDivElement>(null)
  const drawing = useRef<RouteDrawing | null>(null)
  const [failed, setFailed] = useState(false)
  const known = shades.filter(({ value }) => isKnown(judged, value))
  const [shade, setShade] = useState<Shade>(() => firstShade(judged, known))
  const chosen = useRef(shade)
  chosen.current = shade
  const { units, dark } = useReader()

  const { picture } = judged
  const pictured = useRef(picture)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `dark` changes the colours that the map reads
  useEffect(() => {
    if (!host.current) return
    try {
      const drawn = drawRoute(host.current, pieces(shown.run, pictured.current), units, chosen.current)
      drawing.current = drawn
      const stop = placeMarks(drawn, shown, view, units)
      return () => {
        stop()
        drawing.current = null
        drawn.map.remove()
      }
    } catch {
      setFailed(true)
    }
  }, [shown, view, units, dark])

  // Judged again, the route is the same: only what was a strain on it may have changed.
  useEffect(() => {
    if (pictured.current === picture) return
    pictured.current = picture
    drawing.current?.show(pieces(shown.run, picture))
  }, [shown, picture])

  useEffect(() => drawing.current?.shadeBy(shade), [shade])

  if (failed) return <p className="soft small">The map needs WebGL, which this browser does not offer.</p>
  return (
    <figure className={styles.map} data-dark={dark}>
      <div ref={host} className={styles.host} />
      <figcaption className={styles.caption}>
        {known.length > 1 && (
          <Choice<Shade>
            name="shade"
            legend="Colour the route by"
            options={known}
            chosen={shade}
            onChoose={setShade}
          />
        )}
        <p className="small soft">
          {known.length > 0 && 'The line is coloured and wider where it was a strain. '}
          Grey beside it is uphill. There is no background: it would have to be asked of a server.
        </p>
      </figcaption>
    </figure>
  )
}

const shades = [
  { value: 'legs', label: 'Legs' },
  { value: 'lungs', label: 'Heart and lungs' },
  { value: 'pace', label: 'Pace lost' },
] as const

function isKnown({ picture }: Judged, shade: Shade): boolean {
  const column = { legs: picture.legsPercent, lungs: picture.lungsRatio, pace: picture.fadePercent }[shade]
  return column.some((value) => !Number.isNaN(value))
}

/** What the verdict speaks of, if it can be drawn; else the first that can. */
function firstShade({ report }: Judged, known: readonly { readonly value: Shade }[]): Shade {
  const wanted: Shade = report.verdict.limiter === 'heart-lungs' ? 'lungs' : 'legs'
  return known.find(({ value }) => value === wanted)?.value ?? known[0]?.value ?? 'legs'
}
