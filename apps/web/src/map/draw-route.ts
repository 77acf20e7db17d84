import type { UnitsOfTheReader } from '@freshlegs/analysis'
import {
  type GeoJSONSource,
  type GeoJSONSourceSpecification,
  LngLatBounds,
  Map as MapLibre,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { tokenColour } from '../tokens/token-colour.ts'
import type { Span } from '../view/run-view.ts'
import { type Climb, climbs } from './climbs.ts'
import type { Piece } from './pieces.ts'
import { climbColour, colourBy, type Shade, widthBy } from './route-look.ts'

setWorkerUrl(workerUrl)

/** A map without a background: nothing is asked of any server. */
export interface RouteDrawing {
  readonly map: MapLibre
  /** Draws other pieces of the same route. */
  show(pieces: readonly Piece[]): void
  shadeBy(shade: Shade): void
  light(span: Span | null): void
}

/** Draws the pieces of a route into an element. Throws where the browser has no WebGL. */
export function drawRoute(
  into: HTMLElement,
  first: readonly Piece[],
  units: UnitsOfTheReader,
  shade: Shade,
): RouteDrawing {
  let pieces = first
  const bounds = new LngLatBounds()
  for (const { line } of pieces)
    for (const [longitude, latitude] of line) bounds.extend([longitude, latitude])
  const map = new MapLibre({
    container: into,
    style: { version: 8, sources: {}, layers: [] },
    bounds,
    fitBoundsOptions: { padding: { top: 44, bottom: 44, left: 56, right: 56 }, maxZoom: 17 },
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ unit: units, maxWidth: 90 }), 'bottom-left')
  const drawing = {
    map,
    show(others: readonly Piece[]) {
      // Painting is dear where the browser paints without help of a graphics card.
      if (lookAlike(pieces, others)) return
      pieces = others
      map.getSource<GeoJSONSource>('route')?.setData(collection(pieces))
    },
    shadeBy(chosen: Shade) {
      if (!map.getLayer('route')) return
      map.setPaintProperty('route', 'line-color', colourBy(chosen))
      map.setPaintProperty('route', 'line-width', widthBy(chosen))
    },
    light(span: Span | null) {
      const source = map.getSource<GeoJSONSource>('lit')
      source?.setData(collection(span ? pieces.filter((piece) => overlaps(piece, span)) : []))
    },
  }
  map.on('load', () => {
    const rounded = { 'line-cap': 'round', 'line-join': 'round' } as const
    // No simplifying: a piece shorter than a pixel would be left out, and leave a gap.
    map.addSource('route', { type: 'geojson', tolerance: 0, data: collection(pieces) })
    map.addSource('climbs', { type: 'geojson', tolerance: 0, data: climbCollection(climbs(pieces)) })
    map.addSource('lit', { type: 'geojson', tolerance: 0, data: collection([]) })
    map.addLayer({
      id: 'climbs',
      type: 'line',
      source: 'climbs',
      layout: rounded,
      paint: { 'line-width': 14, 'line-color': climbColour() },
    })
    map.addLayer({
      id: 'lit',
      type: 'line',
      source: 'lit',
      layout: rounded,
      paint: { 'line-width': 11, 'line-color': tokenColour('--accent') },
    })
    map.addLayer({
      id: 'route',
      type: 'line',
      source: 'route',
      layout: rounded,
      paint: { 'line-color': colourBy(shade), 'line-width': widthBy(shade) },
    })
  })
  return drawing
}

const lookAlike = (some: readonly Piece[], others: readonly Piece[]) =>
  some.length === others.length &&
  some.every(({ legs, lungs, pace }, i) => {
    const other = others[i]
    return legs === other?.legs && lungs === other.lungs && pace === other.pace
  })

const overlaps = (piece: Piece, { fromS, toS }: Span) => piece.toS >= fromS && piece.fromS <= toS

const collection = (pieces: readonly Piece[]) =>
  features(pieces.map(({ line, legs, lungs, pace }) => ({ line, properties: { legs, lungs, pace } })))

const climbCollection = (found: readonly Climb[]) =>
  features(found.map(({ line, steep }) => ({ line, properties: { steep } })))

const features = (
  lines: readonly { line: Piece['line']; properties: Readonly<Record<string, number | boolean>> }[],
): GeoJSONSourceSpecification['data'] => ({
  type: 'FeatureCollection',
  features: lines.map(({ line, properties }) => ({
    type: 'Feature',
    properties: { ...properties },
    geometry: { type: 'LineString', coordinates: line.map(([longitude, latitude]) => [longitude, latitude]) },
  })),
})
